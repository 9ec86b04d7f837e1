import TestSupport
import Testing

@testable import candour

/// Criteria 1, 2 and 5: how long a report stays, to the day, as every form of the status tells it.
@Suite struct PeriodCriteriaTests {
  private func files(_ published: String, _ withdrawals: String) -> SiteText {
    SiteText(files: [
      (
        "content/reports/a.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\n"
          + "published: \(published)\nwithdrawals: [\(withdrawals)]\n---\nWords.\n"
      )
    ])
  }

  private func expect(_ published: String, _ withdrawals: String = "", last: String, removable: String) throws
  {
    let folder = try TemporaryFolder()
    try folder.write(files(published, withdrawals))
    let result = try Tool.run(["status", "--site", folder.path, "--date", "2026-11-21", "--format", "json"])
    #expect(result.code == 0)
    #expect(result.output.contains("\"lastRequiredDay\":\"\(last)\""))
    #expect(result.output.contains("\"firstRemovableDay\":\"\(removable)\""))
    let status = try StatusSite.status(files(published, withdrawals), date: "2026-11-21")
    let page = StatusPage(status: status).text
    for text in [StatusTable(status: status).text, StatusCSV(status: status).text, page] {
      #expect(text.contains(last) && text.contains(removable))
    }
  }

  /// 1. Red where a year is 365 days, or the day of publication counts, in Model/Dates/PublicationPeriod.swift.
  @Test func criterion1AReportStaysAYear() throws {
    try expect("2023-03-15", last: "2024-03-15", removable: "2024-03-16")
  }

  /// 2. Red where 29 February becomes 1 March, in `adding(months:)` of Model/Dates/Day.swift.
  @Test func criterion2LeapYears() throws {
    try expect("2024-02-29", last: "2025-02-28", removable: "2025-03-01")
    try expect("2023-02-28", last: "2024-02-28", removable: "2024-02-29")
  }

  private static let twenty = "{from: 2023-06-01, to: 2023-06-21, reason: technical, review_on: 2023-06-21}"
  private static let three = "{from: 2023-05-01, to: 2023-05-04, reason: technical, review_on: 2023-05-04}"

  /// 5. Red where interruptions do not move the end, in `case .pause` of PublicationPeriod.swift, or only one does.
  @Test func criterion5WithdrawalsMoveTheLastDay() throws {
    try expect("2023-03-15", Self.twenty, last: "2024-04-04", removable: "2024-04-05")
    try expect("2023-03-15", "\(Self.three), \(Self.twenty)", last: "2024-04-07", removable: "2024-04-08")
  }
}
