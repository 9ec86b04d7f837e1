/// The status as a table for a terminal.
struct StatusTable {
  let status: StatusReport

  var text: String {
    let rows = status.reviews.map { review in
      [
        review.reference ?? "-", review.state.rawValue, review.published?.description ?? "-",
        (review.isApproximate ? "about " : "") + (review.lastRequiredDay?.description ?? "-"),
        review.firstRemovableDay?.description ?? "-", review.daysLeft.map(String.init) ?? "-",
        review.path, review.findings.isEmpty ? "-" : review.findings.joined(separator: " "),
      ]
    }
    let heading = [
      "reference", "state", "published", "last required", "removable from", "days left", "file", "rules",
    ]
    return "Publication periods on \(status.day.spoken)\n\n" + table([heading] + rows) + "\n" + deadlines
  }

  private var deadlines: String {
    guard !status.deadlines.isEmpty else {
      return "Nothing falls due in the next \(StatusReport.horizon) days.\n"
    }
    let rows = status.deadlines.map { ["  \($0.day)", $0.reference ?? "-", $0.what] }
    return "Due in the next \(StatusReport.horizon) days\n" + table(rows)
  }

  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      return String(cells.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
