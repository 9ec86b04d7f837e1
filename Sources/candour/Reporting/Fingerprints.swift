import Crypto
import Foundation
import Model

/// Names for findings that stay when lines move: made of rule, path and message, all masked, and a number
/// for those that are alike. Nothing that was matched goes into them, since short text can be guessed.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  mutating func next(of rule: RuleID, path: String, message: String) -> String {
    let text = "\(rule)\n\(path)\n\(message)"
    let number = seen[text, default: 0]
    seen[text] = number + 1
    let digest = SHA256.hash(data: Data("\(text)\n\(number)".utf8))
    return digest.prefix(8).map { Digits.hexadecimal($0) }.joined()
  }
}
