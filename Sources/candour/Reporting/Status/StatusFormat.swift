/// A form of the status, and where it goes.
struct StatusFormat: Hashable {
  enum Kind: String, CaseIterable {
    case human, json, csv, html, ics
  }

  let kind: Kind
  /// Standard output if nil.
  let file: String?

  /// One of the kinds, perhaps followed by `=FILE`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }),
      parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    self.kind = kind
    file = parts.count > 1 ? String(parts[1]) : nil
  }

  /// The kinds as a sentence names them.
  static let spoken = "`human` (a table), `json`, `csv`, `html` (a page to print) or `ics` (a calendar)"
}

extension StatusFormat.Kind {
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
