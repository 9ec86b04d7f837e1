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

  init(_ bytes: [UInt8]) {
    var scanner = MarkupScanner(bytes)
    scanner.run()
    elements = scanner.elements
    text = scanner.text + scanner.attributeText
  }

  /// Elements that do not end a line of text.
  static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "i", "mark", "q", "s", "small", "span", "strong",
    "sub",
    "sup", "u", "time",
  ]
}
