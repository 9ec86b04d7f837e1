import Model

/// The status as tables for a terminal.
struct StatusTable {
  let status: StatusReport

  var text: String {
    "Publication periods on \(status.day.spoken)\n\n" + reviews + overdue + deadlines + notices + holds
      + faults
  }

  private var reviews: String {
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
    return table([heading] + rows)
  }

  private var overdue: String {
    section("Overdue since", status.overdue.map { ["\($0.day)", $0.reference ?? "-", $0.what] })
  }

  private var deadlines: String {
    guard !status.deadlines.isEmpty else {
      return "\nNothing falls due in the next \(StatusReport.horizon) days.\n"
    }
    let rows = status.deadlines.map { ["\($0.day)", $0.reference ?? "-", $0.what] }
    return section("Due in the next \(StatusReport.horizon) days", rows)
  }

  private var notices: String {
    let rows = status.reviews.flatMap { review in
      review.noticesOfInterest.map { notice in
        [
          review.reference ?? review.path, notice.name, notice.given?.description ?? "-",
          notice.latest?.description ?? "-", notice.otherReading?.description ?? "same",
          notice.isLate ? "late" : notice.given == nil ? "to do" : "in time",
        ]
      }
    }
    guard !rows.isEmpty else { return "" }
    let other = status.counting == .clear ? "not clear days" : "clear days"
    return section(
      "Copies before publication",
      [["reference", "to", "given", "latest day", "by \(other)", "verdict"]] + rows)
  }

  private var holds: String {
    let rows = status.reviews.flatMap { review in
      review.holds.map { hold in
        [
          review.reference ?? review.path, hold.what, hold.since?.description ?? "-",
          hold.until?.description ?? "-", hold.reviewOn?.description ?? "-",
        ]
      }
    }
    guard !rows.isEmpty else { return "" }
    return section("Holds", [["reference", "what", "since", "until", "look at again"]] + rows)
  }

  private var faults: String {
    section(
      "What is wrong on \(status.day.spoken)",
      status.faults.map { [$0.severity.rawValue, $0.rule, $0.place, $0.message] })
  }

  /// Empty where there are no rows.
  private func section(_ heading: String, _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    return "\n\(heading)\n" + table(rows.map { row in ["  " + (row.first ?? "")] + row.dropFirst() })
  }

  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      return String(cells.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
