/// Author text made safe for a terminal and a log: one line, no control or direction characters.
enum Printable {
  /// Each unprintable character becomes one `·`, so that columns still fit.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": result.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: result.append("·")
      default: result.append(scalar)
      }
    }
    return String(withoutCommands(result))
  }

  /// Services that run checks take `##[` and `##word[`, wherever on a line, for a command to them.
  private static func withoutCommands(_ line: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard line.contains("#"), line.contains("[") else { return line }
    var result = String.UnicodeScalarView()
    var signs = 0
    for scalar in line {
      result.append(scalar == "[" && signs >= 2 ? "·" : scalar)
      if scalar == "#" {
        signs += 1
      } else if !("a"..."z").contains(scalar) && !("A"..."Z").contains(scalar) || signs < 2 {
        signs = 0
      }
    }
    return result
  }
}
