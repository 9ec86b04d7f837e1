/// Lines and text of iCalendar (RFC 5545, 3.1 and 3.3.11).
enum CalendarText {
  /// Octets of a line, the line break not counted.
  private static let maximumLine = 75

  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A content line with its line break, folded where it is too long, never within a character.
  static func line(_ text: String) -> String {
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > maximumLine {
        // The space that begins the next line counts in its length.
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result + "\r\n"
  }
}
