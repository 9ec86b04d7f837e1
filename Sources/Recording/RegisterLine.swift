import Crypto
import Foundation
import Model

/// A line of the register: an entry, its number, the digest of the line before, and a check over itself.
///
/// The digest of the line before makes a chain of the lines. The check is there for the last of them, to which no
/// other line holds: with it no bit of any line can change unseen.
struct RegisterLine {
  let entry: RegisterEntry
  /// From 1.
  let number: Int
  /// Of the line before, in hexadecimal digits; noughts for the first.
  let previous: String

  /// What stands in the first line instead of a digest.
  static let noLine = String(repeating: "0", count: 64)

  /// Of a line without its line feed: what the next line names.
  static func digest(of line: some DataProtocol) -> String {
    var hash = SHA256()
    hash.update(data: Data("candour register 1\n".utf8))
    hash.update(data: line)
    return hash.finalize().hexadecimal
  }

  /// With a line feed at its end.
  var bytes: [UInt8] {
    var members = members
    members["check"] = .text(Self.check(of: CanonicalJSON.object(members).bytes))
    return CanonicalJSON.object(members).bytes + [UInt8(ascii: "\n")]
  }

  /// Of a line's bytes without the member `check`. Half a digest: it is against accidents; forgery is against the
  /// copies that others hold.
  static func check(of bytes: some DataProtocol) -> String {
    String(SHA256.hash(data: bytes).hexadecimal.prefix(16))
  }

  private var members: [String: CanonicalJSON] {
    var members: [String: CanonicalJSON] = [
      "at": .text(entry.at.description), "entry": .text(entry.kind.rawValue), "n": .number(number),
      "prev": .text(previous),
    ]
    if let reference = entry.reference { members["reference"] = .text(reference) }
    if let on = entry.on { members["on"] = .text(on.description) }
    if let text = entry.text { members["text"] = .text(text) }
    if let content = entry.content {
      members["address"] = .text(content.address.text)
      members["published"] = .text(content.published.description)
      members["changes"] = .number(content.changes)
      members["content"] = .text(content.digest.text)
      members["files"] = .list(content.digest.files.map(CanonicalJSON.text))
      if let until = content.until { members["until"] = .text(until.description) }
    }
    return members
  }
}

extension Sequence<UInt8> {
  /// Two small letters or digits for each byte.
  var hexadecimal: String {
    var text: [UInt8] = []
    for byte in self {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
