import Model

/// The limits that keep parsing linear. The library takes time or memory that grows with the square of
/// some texts, and aborts the whole process when memory runs out; no honest document is near any of these.
///
/// All are judged by one pass over the bytes, before the library sees any of them.
enum MarkdownLimits {
  /// A limit that a body is over, and where.
  struct Breach: Hashable {
    let fault: BodyFault
    let range: SourceRange
  }

  static let bodyBytes = 2 << 20
  static let lineBytes = 64 << 10
  /// Pipes in one line, those with a backslash before them not counted.
  static let tableColumns = 200
  /// Columns times rows of all tables: the library fills short rows up to the width of the table.
  static let tableCells = 100_000
  /// Quote marks and list or footnote markers at the head of a line, and half its indentation.
  static let nesting = 100
  static let footnotes = 2_000
  static let footnoteMarks = 10_000
  /// Bytes of the longest passage of link definitions times opening brackets: every reference gets a
  /// copy of its definition.
  static let definitionCopies = 60_000_000

  /// The first limit a body is over, nil if it may be parsed; and what parsing has to make ready for.
  static func survey(_ lines: BodyLines) -> (breach: Breach?, signs: MarkdownSigns) {
    guard lines.range.upper - lines.range.lower <= bodyBytes else {
      let fault = fault(
        "The text is over 2 MB", "split it into several documents, or attach it as a file")
      return (Breach(fault: fault, range: lines.range(from: 1, column: 1, through: 1)), .all)
    }
    return lines.bytes.withUnsafeBufferPointer { bytes in
      var survey = MarkdownSurvey(bytes)
      for number in 1...lines.count {
        guard let fault = survey.pass(lines.line(number)) else { continue }
        return (
          Breach(fault: fault, range: lines.range(from: number, column: 1, through: number)), .all
        )
      }
      let breach = survey.end().map {
        Breach(fault: $0, range: lines.range(from: lines.count, column: 1, through: lines.count))
      }
      return (breach, survey.signs)
    }
  }

  static func fault(_ message: String, _ fix: String) -> BodyFault {
    BodyFault(rule: .bodiesStayWithinLimits, message: message, fix: fix)
  }
}
