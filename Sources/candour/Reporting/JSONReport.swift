import Crypto
import Foundation
import Model

/// Findings for tools, in the versioned form of the contract.
struct JSONReport: Encodable {
  private let version = 1
  private let tool = "candour \(Candour.version)"
  private let date: String
  private let findings: [Entry]
  private let summary: Summary

  init(_ report: Report) {
    date = report.day.description
    var fingerprints = Fingerprints()
    findings = report.items.map { Entry($0, fingerprint: fingerprints.next(for: $0)) }
    summary = Summary(
      errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
      documents: report.documents)
  }

  var text: String {
    get throws { try JSONText.encode(self) }
  }

  private struct Summary: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let documents: Int
  }

  private struct Place: Encodable {
    let line: Int
    let column: Int

    init(_ place: SourcePlace) {
      line = place.line
      column = place.column
    }
  }

  private struct Entry: Encodable {
    let item: Report.Item
    let fingerprint: String

    init(_ item: Report.Item, fingerprint: String) {
      self.item = item
      self.fingerprint = fingerprint
    }

    enum CodingKeys: CodingKey {
      case rule, severity, path, start, end, category, page, part, message, fix, fingerprint, accepted
    }

    /// Written out, since what is unknown has to be there as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(item.finding.rule.text, forKey: .rule)
      try container.encode(item.finding.severity.rawValue, forKey: .severity)
      try container.encode(item.path, forKey: .path)
      try container.encode(item.finding.start.map(Place.init), forKey: .start)
      try container.encode(item.finding.end.map(Place.init), forKey: .end)
      try container.encode(item.finding.category?.rawValue, forKey: .category)
      try container.encodeNil(forKey: .page)
      try container.encodeNil(forKey: .part)
      try container.encode(item.message, forKey: .message)
      try container.encode(item.fix, forKey: .fix)
      try container.encode(fingerprint, forKey: .fingerprint)
      try container.encodeNil(forKey: .accepted)
    }
  }
}

/// Names for findings that stay when lines move: made of rule, path and message, all masked, and a number
/// for those that are alike. Nothing that was matched goes into them, since short text can be guessed.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  mutating func next(for item: Report.Item) -> String {
    let text = "\(item.finding.rule)\n\(item.path)\n\(item.message)"
    let number = seen[text, default: 0]
    seen[text] = number + 1
    let digest = SHA256.hash(data: Data("\(text)\n\(number)".utf8))
    return digest.prefix(8).map { Digits.hexadecimal($0) }.joined()
  }
}

/// JSON as Candour prints it: keys sorted, slashes bare, a line feed at the end.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
