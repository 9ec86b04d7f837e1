/// The elements and text of HTML or XML that Candour's own renderers wrote: well formed, double-quoted
/// attributes, no comments or scripts with markup in them.
struct Markup {
  struct Attribute: Hashable {
    let name: String
    /// With character references resolved.
    let value: String
  }

  struct Element: Hashable {
    let name: String
    let attributes: [Attribute]

    subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// Start tags in order.
  let elements: [Element]
  /// What a reader, or a machine that reads attributes, gets: text with inline tags taken out, so that a
  /// number broken up by emphasis is whole again; a line feed for each block; each attribute's value on a
  /// line of its own at the end.
  let text: [UInt8]
  /// Whether nothing that was written is missing from the text: no comment, and no attribute written in
  /// another way.
  let isComplete: Bool

  init(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    scanner.run()
    elements = scanner.elements
    isComplete = scanner.isComplete
    text = Markup.visible(scanner.text + scanner.attributeText)
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
