import Model

/// Text as SARIF has it.
enum SARIFText {
  /// A plain message: braces doubled, since single ones are placeholders; and no brackets that viewers would
  /// take for a link, which an author could then put into a report.
  static func plain(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
  }

  /// Plain words as Markdown that says the same; what stands between backticks stays code.
  static func markdown(_ text: String) -> String {
    var result = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "*_[]<>#|~\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result.replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// A path as a reference relative to its base, or as an address of a file where it begins at the root.
  static func uri(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.map(encoded)
    return (path.hasPrefix("/") ? "file:///" : "") + parts.joined(separator: "/")
  }

  /// A name's bytes, each percent-encoded that could mean something in an address.
  private static func encoded(_ part: Substring) -> String {
    part.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: "%" + Digits.hexadecimal(byte).uppercased()
      }
    }.joined()
  }
}
