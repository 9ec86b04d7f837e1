import Model

/// The status for a spreadsheet: one line for each review, after RFC 4180. Its columns have the names that the JSON
/// form has.
struct StatusCSV {
  let status: StatusReport

  private static let columns = [
    "reference", "title", "kind", "state", "edition", "published", "lastRequiredDay", "firstRemovableDay",
    "daysLeft", "approximate", "notices", "holds", "findings", "path", "address",
  ]

  var text: String {
    ([Self.columns] + status.reviews.map(row)).map(CSVText.line).joined()
  }

  private func row(_ review: StatusReview) -> [String] {
    [
      review.reference ?? "", review.title ?? "", review.kind.rawValue, review.state.rawValue,
      review.edition ?? "", review.published?.description ?? "", review.lastRequiredDay?.description ?? "",
      review.firstRemovableDay?.description ?? "", review.daysLeft.map(String.init) ?? "",
      review.isApproximate ? "yes" : "no", review.notices.map(words).joined(separator: "; "),
      review.holds.map(words).joined(separator: "; "), review.findings.joined(separator: " "), review.path,
      review.address,
    ]
  }

  /// `ofsted given 2024-03-29, latest 2024-03-28, by the other reading 2024-03-27, late`.
  private func words(_ notice: StatusNotice) -> String {
    let parts = [
      notice.given.map { "\(notice.to) given \($0)" } ?? "\(notice.to) not given",
      notice.latest.map { "latest \($0)" }, notice.otherReading.map { "by the other reading \($0)" },
      notice.isLate ? "late" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func words(_ hold: StatusHold) -> String {
    let parts = [
      hold.what, hold.since.map { "since \($0)" }, hold.until.map { "until \($0)" },
      hold.reviewOn.map { "look at again \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
