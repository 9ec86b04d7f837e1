/// HTML or XML taken apart the plain way, with every element and attribute kept: for tests that ask for more than
/// the rules do, and to hold the rules' own scanner against.
package struct PlainMarkup {
  package struct Attribute: Hashable {
    package let name: String
    /// With character references resolved.
    package let value: String
  }

  package struct Element: Hashable {
    package let name: String
    package let attributes: [Attribute]

    package subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// Start tags in order.
  package let elements: [Element]
  /// What a reader, or a machine that reads attributes, gets: text with inline tags taken out, so that a
  /// number broken up by emphasis is whole again; a line feed for each block; each attribute's value on a
  /// line of its own at the end, with an empty line between those of two tags.
  package let text: [UInt8]
  /// Whether nothing that was written is missing from the text: no comment, and no attribute written in
  /// another way.
  package let isComplete: Bool

  package init(_ bytes: [UInt8]) {
    var scanner = PlainMarkupScanner(bytes)
    scanner.run()
    elements = scanner.elements
    isComplete = scanner.isComplete
    text = PlainMarkup.visible(scanner.text + scanner.attributeText)
  }

  /// Elements that do not end a line of text.
  static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "i", "mark", "q", "s", "small", "span", "strong",
    "sub",
    "sup", "u", "time", "br",
  ]

  /// Without the characters that no reader sees, which would keep the parts of a number asunder: soft hyphen,
  /// zero-width space and joiners, word joiner, byte-order mark.
  static func visible(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      // All of them begin with one of three bytes, which plain text hardly holds.
      let byte = text[position]
      let isCandidate = byte == 0xC2 || byte == 0xE2 || byte == 0xEF
      let length = isCandidate ? invisible.first { text[position...].starts(with: $0) }?.count ?? 0 : 0
      if length == 0 { result.append(text[position]) }
      position += max(1, length)
    }
    return result
  }

  private static let invisible: [[UInt8]] = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
  .map { Array($0.utf8) }
}
