import Model

/// Something that is wrong on the day of the status.
struct StatusFault: Equatable {
  let severity: Severity
  let rule: String
  /// File and line, masked.
  let place: String
  /// Masked.
  let message: String

  /// The errors and warnings of a report, errors first.
  static func all(in report: Report) -> [StatusFault] {
    [Severity.error, .warning].flatMap { severity in
      report.items.filter { $0.finding.severity == severity }.map { item in
        StatusFault(
          severity: severity, rule: item.finding.rule.text,
          place: item.path + (item.finding.start.map { ":\($0.line)" } ?? ""), message: item.message)
      }
    }
  }
}
