/// A colour of an office document.
struct OfficeColour: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  static let white = OfficeColour(red: 255, green: 255, blue: 255)
  static let black = OfficeColour(red: 0, green: 0, blue: 0)

  /// `FFFFFF`, `#ffffff`, or with two digits of transparency before; nil for `auto` and the like.
  init?(_ text: String) {
    var digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    if digits.utf8.count == 8 { digits = digits.dropFirst(2) }
    guard digits.utf8.count == 6, let value = Int(digits, radix: 16) else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 0xFF, blue: value & 0xFF)
  }

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Whether nobody sees one on the other: the same measure as for pixels of a page.
  func isLike(_ other: OfficeColour) -> Bool {
    max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue)) <= 14
  }

  /// By the names that Word gives its highlights.
  init?(highlight name: String) {
    let names: [String: OfficeColour] = [
      "black": .black, "white": .white, "yellow": .init(red: 255, green: 255, blue: 0),
      "red": .init(red: 255, green: 0, blue: 0), "blue": .init(red: 0, green: 0, blue: 255),
      "green": .init(red: 0, green: 255, blue: 0), "cyan": .init(red: 0, green: 255, blue: 255),
      "magenta": .init(red: 255, green: 0, blue: 255), "darkBlue": .init(red: 0, green: 0, blue: 128),
      "darkRed": .init(red: 128, green: 0, blue: 0), "darkGray": .init(red: 128, green: 128, blue: 128),
      "lightGray": .init(red: 192, green: 192, blue: 192),
    ]
    guard let colour = names[name] else { return nil }
    self = colour
  }
}
