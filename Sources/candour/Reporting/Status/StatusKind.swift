/// The forms of the status.
enum StatusKind: String, CaseIterable {
  case human, json, csv, html, ics

  /// As a sentence names them.
  static let spoken = "`human` (a table), `json`, `csv`, `html` (a page to print) or `ics` (a calendar)"

  /// The status in this form.
  func text(of status: StatusReport) throws -> String {
    switch self {
    case .human: StatusTable(status: status).text
    case .json: try JSONText.encode(StatusJSON(status))
    case .csv: StatusCSV(status: status).text
    case .html: StatusPage(status: status).text
    case .ics: StatusCalendar(status: status).text
    }
  }
}

typealias StatusFormat = OutputForm<StatusKind>
