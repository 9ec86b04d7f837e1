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
    return String(result)
  }
}
