import Crypto
import Foundation
import Model

/// Names for findings that stay when lines move: made of rule, path, message and line, all masked; and, of those that
/// are alike, of how many there are and which one this is. Nothing that was matched goes into them, since short text can
/// be guessed; so when one more like it comes, all of them get new names, and none passes for another that was accepted.
/// With the key of the watch-list a mark of what was matched follows, behind a hyphen: then another text in its place is
/// told from the one that was accepted.
struct Fingerprints {
  private let texts: [String]
  private let marks: [String?]
  private let total: [String: Int]
  private var seen: [String: Int] = [:]

  /// - Parameter findings: all of a report, in its order.
  init(_ findings: [(rule: RuleID, path: String, message: String, line: String?, mark: String?)]) {
    marks = findings.map(\.mark)
    texts = findings.map { finding in
      let line = finding.line.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
      return "\(finding.rule)\n\(finding.path)\n\(finding.message)\n\(line)"
    }
    total = texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// In the order of the findings.
  mutating func all() -> [String] {
    zip(texts, marks).map { text, mark in
      let number = seen[text, default: 0]
      seen[text] = number + 1
      let digest = SHA256.hash(data: Data("\(text)\n\(number) of \(total[text] ?? 1)".utf8))
      return digest.prefix(8).map { Digits.hexadecimal($0) }.joined() + (mark.map { "-" + $0 } ?? "")
    }
  }
}
