/// The forms of a report of findings.
enum ReportKind: String, CaseIterable {
  case human, json, sarif, junit, github

  /// Whether findings are all it can show.
  var isOfFindings: Bool { self != .human && self != .json }
}

typealias ReportFormat = OutputForm<ReportKind>
