/// Comma-separated values after RFC 4180.
enum CSVText {
  /// Spreadsheets take a cell that begins with one of these for a formula, which could send what the sheet holds
  /// elsewhere: an apostrophe before it makes it text.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaSigns.contains) ?? false
    let safe = isFormula ? "'" + text : text
    // By scalars: to Swift, CR and LF together are one character, which neither of them equals.
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
