import Model
import TestSupport
import Testing

/// A finding as a test expects it, at the marked stretch of the text with the same number.
struct Expected: Sendable {
  let rule: RuleID
  let severity: Severity
  let mark: Int
  let message: String
  let fix: String

  init(_ rule: RuleID, _ message: String, fix: String, severity: Severity = .error, at mark: Int = 0) {
    self.rule = rule
    self.severity = severity
    self.mark = mark
    self.message = message
    self.fix = fix
  }

  func finding(in source: SourceFile, marks: [SourceRange]) -> Finding? {
    guard mark < marks.count else { return nil }
    return Finding(
      rule: rule, severity: severity, in: source, at: marks[mark], message: message, fix: fix)
  }
}

extension Finding {
  /// All that a reader of a report sees, on one line.
  var line: String {
    let places =
      "\(start.map { "\($0.line):\($0.column)" } ?? "-")–\(end.map { "\($0.line):\($0.column)" } ?? "-")"
    return "\(path) \(places) \(severity) \(rule): \(message) | \(fix)"
  }
}

/// Compares findings with what was expected, order included.
func expect(
  _ findings: [Finding], are expected: [Expected], in source: SourceFile, marks: [SourceRange],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let wanted = expected.compactMap { $0.finding(in: source, marks: marks)?.line }
  #expect(wanted.count == expected.count, "the text lacks marks", sourceLocation: sourceLocation)
  #expect(findings.map(\.line) == wanted, sourceLocation: sourceLocation)
}
