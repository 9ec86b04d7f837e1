import Model
import TestSupport
import Testing

@testable import candour

/// What the status knows, whatever its form.
@Suite struct StatusReportTests {
  private func notices(_ fields: String, date: String, setting: String = "adopted_on: 2010-04-01\n") throws
    -> [String]
  {
    try StatusSite.review(fields, date: date, setting: setting).reviews.flatMap(\.notices).map { notice in
      let parts = [
        notice.to, notice.given?.description, notice.latest?.description, notice.otherReading?.description,
      ]
      return parts.map { $0 ?? "-" }.joined(separator: " ") + (notice.isLate ? " late" : "")
    }
  }

  /// Rows of the table in rules.md, section 2, with both readings.
  @Test(arguments: [
    ("2019-11-14", "2019-11-05", "2019-11-04"), ("2022-09-26", "2022-09-14", "2022-09-13"),
    ("2023-05-15", "2023-05-03", "2023-05-02"), ("2024-01-08", "2023-12-27", "2023-12-22"),
    ("2024-04-10", "2024-03-28", "2024-03-27"), ("2024-06-04", "2024-05-23", "2024-05-22"),
  ])
  func bothReadingsOfANotice(_ published: String, _ inclusive: String, _ clear: String) throws {
    let fields = "status: published\npolicy_edition: wt2018\npublished: \(published)"
    let bodies = ["national-panel", "secretary-of-state", "ofsted"]
    #expect(
      try notices(fields, date: published) == bodies.map { "\($0) - \(inclusive) \(clear) late" })
    #expect(
      try notices(fields, date: published, setting: "notice_counting: clear\n")
        == bodies.map { "\($0) - \(clear) \(inclusive) late" })
  }

  /// A week is a week by either reading.
  @Test func aWeekHasOneReading() throws {
    let fields = "status: published\npolicy_edition: wt2013\npublished: 2014-04-10\n"
    #expect(try notices(fields, date: "2014-04-01") == ["national-panel - 2014-04-03 -"])
    #expect(
      try notices(fields + "notified: [{to: national-panel, date: 2014-04-04}]", date: "2014-05-01")
        == ["national-panel 2014-04-04 2014-04-03 - late"])
  }

  @Test func whatWasGivenBeyondTheEditionIsToldToo() throws {
    let fields =
      "status: published\npolicy_edition: wt2013\npublished: 2014-04-10\n"
      + "notified: [{to: home-office, date: 2014-04-09}, {to: national-panel, date: 2014-04-09}, "
      + "{to: national-panel, date: 2014-04-02}]"
    #expect(
      try notices(fields, date: "2014-05-01") == [
        "national-panel 2014-04-02 2014-04-03 -", "home-office 2014-04-09 - -",
        "national-panel 2014-04-09 - -",
      ])
  }

  /// No copy is asked for of what the public never sees.
  @Test(arguments: ["draft: true", "visibility: internal"])
  func nothingIsAskedForOfWhatIsHidden(_ field: String) throws {
    let fields = "status: scheduled\npublished: 2024-04-10\n\(field)"
    #expect(try notices(fields, date: "2024-01-10") == [])
    #expect(try StatusSite.review(fields, date: "2024-01-10").ahead.allSatisfy { $0.reference == nil })
  }

  private func due(_ status: StatusReport) -> [String] {
    status.ahead.filter { $0.reference != nil }.map { "\($0.day) \($0.what)" }
  }

  private func overdue(_ status: StatusReport) -> [String] {
    status.overdue.filter { $0.reference != nil }.map { "\($0.day) \($0.what)" }
  }

  /// Every duty of an edition, ahead and then overdue.
  @Test func theCourseOfAReview() throws {
    let fields = "status: in-progress\npolicy_edition: wt2018\naware: 2023-04-03"
    let status = try StatusSite.review(fields, date: "2023-04-13")
    #expect(due(status) == ["2023-04-26 rapid review to be done"])
    #expect(overdue(status) == ["2023-04-12 incident to be notified"])
    let told = try StatusSite.review(
      "status: in-progress\npolicy_edition: wt2015\nnotified_incident: 2014-01-31", date: "2014-02-28")
    #expect(due(told) == ["2014-02-28 decision whether to hold a review"])
    let decided = try StatusSite.review(
      "status: in-progress\npolicy_edition: wt2015\ndecided: 2015-06-01\ninitiated: 2015-08-31\n"
        + "decision_notified: [{to: ofsted, date: 2015-06-02}]", date: "2015-07-01")
    #expect(due(decided) == ["2016-02-29 review to be completed"])
    #expect(
      overdue(decided) == [
        "2015-06-08 the Child Safeguarding Practice Review Panel to be told of the decision",
        "2015-06-08 the Department for Education to be told of the decision",
      ])
  }

  /// A deadline is ahead on its day and overdue on the next.
  @Test func dueOnItsDayAndOverdueOnTheNext() throws {
    let fields = "status: delayed\ndelay: {reason: inquest, review_on: 2026-12-15}"
    #expect(
      due(try StatusSite.review(fields, date: "2026-12-15")) == ["2026-12-15 delay to be looked at again"])
    let next = try StatusSite.review(fields, date: "2026-12-16")
    #expect(due(next) == [])
    #expect(overdue(next) == ["2026-12-15 delay to be looked at again"])
  }

  /// Ninety days, the last of them counted; beyond that only a calendar tells.
  @Test func theHorizon() throws {
    let fields = "status: delayed\ndelay: {reason: inquest, review_on: 2026-12-15}"
    #expect(
      try StatusSite.review(fields, date: "2026-09-16").deadlines.map(\.what) == [
        "delay to be looked at again"
      ])
    let before = try StatusSite.review(fields, date: "2026-09-15")
    #expect(before.deadlines.isEmpty && due(before).count == 1)
  }

  /// What a board found when it adopted Candour is not held against it for ever.
  @Test func anArchiveIsNotOverdue() throws {
    let fields = "status: published\npolicy_edition: wt2018\npublished: 2024-04-10\ndecided: 2023-01-10"
    let all = try StatusSite.review(fields, date: "2024-05-01")
    #expect(overdue(all).count == 4)
    #expect(all.reviews.first?.noticesOfInterest.count == 3)
    let archive = try StatusSite.review(fields, date: "2024-05-01", setting: "adopted_on: 2024-04-20\n")
    #expect(overdue(archive) == [])
    #expect(archive.reviews.first?.noticesOfInterest == [])
  }

  /// A hold that has ended clears nothing, and one that was cleared is no hold.
  @Test func holds() throws {
    let fields =
      "status: delayed\nlegal: {restriction: court-order, hold_until: 2026-10-01, hold_basis: Trial"
    let status = try StatusSite.review(fields + "}", date: "2026-11-21")
    #expect(status.reviews.first?.holds.map(\.what) == ["Legal hold: Court order, Trial"])
    #expect(overdue(status) == ["2026-10-01 legal hold ends, which by itself clears nothing: take advice"])
    let cleared = try StatusSite.review(
      fields + ", cleared_on: 2026-10-09, cleared_by: Legal adviser}", date: "2026-11-21")
    #expect(cleared.reviews.first?.holds == [])
    #expect(overdue(cleared) == [])
  }

  /// Why a report was late is history once it is online.
  @Test func aDelayThatIsOverIsNoHold() throws {
    let fields = "status: published\npublished: 2026-03-02\ndelay: {reason: inquest, review_on: 2026-02-01}"
    let status = try StatusSite.review(fields, date: "2026-05-04")
    #expect(status.reviews.first?.holds == [])
    #expect(!overdue(status).contains { $0.contains("delay") })
    let ahead = try StatusSite.review(fields, date: "2026-03-01")
    #expect(ahead.reviews.first?.holds.map(\.what) == ["Delay: Inquest"])
  }

  @Test func aWithdrawalThatIsOverIsNoHold() throws {
    let fields =
      "status: published\npublished: 2026-03-02\nwithdrawals: [{from: 2026-05-01, to: 2026-05-11, reason: technical, review_on: 2026-05-05}]"
    let during = try StatusSite.review(fields, date: "2026-05-04")
    #expect(during.reviews.first?.holds.map(\.what) == ["Withdrawal: Technical fault"])
    #expect(due(during).contains("2026-05-05 withdrawal to be looked at again"))
    let after = try StatusSite.review(fields, date: "2026-05-11")
    #expect(after.reviews.first?.holds == [])
    #expect(!overdue(after).contains { $0.contains("withdrawal") })
  }

  /// What is not published has no period, though front matter may say on which day that became known.
  @Test func noPeriodForWhatIsNotPublished() throws {
    let fields =
      "status: not-published\npublished: 2026-04-01\nnot_published: {reason: identification-risk, on: 2026-04-01, public_line: A review was held.}"
    let status = try StatusSite.review(fields, date: "2026-05-01")
    #expect(status.reviews.first?.lastRequiredDay == nil && status.reviews.first?.daysLeft == nil)
    #expect(due(status) == [] && overdue(status) == [])
  }

  /// On a day to come: what nobody has to break for it to be wrong then.
  @Test func whatWillBeWrongThen() throws {
    let fields =
      "status: delayed\ndelay: {reason: criminal-trial, review_on: 2027-02-15}\n"
      + "legal: {restriction: none, hold_basis: Trial}"
    func faults(_ date: String) throws -> [String] {
      try StatusSite.review(fields, date: date).faults.filter { $0.rule == "LEG-03" }.map {
        "\($0.severity) \($0.message)"
      }
    }
    #expect(try faults("2026-11-21") == [])
    #expect(try faults("2027-03-01") == ["warning This hold was to be looked at again on 15 February 2027"])
    #expect(
      try StatusSite.review(fields, date: "2027-03-01").reviews.first?.findings.contains("LEG-03") == true)
  }

  @Test func errorsComeFirstAndNotesNotAtAll() throws {
    #expect(try StatusSite.status().faults.map(\.rule) == ["LEG-01", "NOT-02"])
  }
}
