import Model
import TestSupport
import Testing

@testable import candour

/// The table of edge cases of the rule book: one test for each row that is about publication, notice and law.
@Suite struct EdgeCaseTests {
  private func site(
    _ fields: String, setting: String = "", more: [(String, String)] = [], type: String = "lcspr"
  )
    -> SiteText
  {
    let settings = SiteText.plainSite.replacing("adopted_on: 2026-11-20\n", with: "") + setting
    return SiteText(
      files: [
        ("content/site.yml", settings),
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A review\nreference: EX-1\nreview_type: \(type)\n\(fields)\n---\n## What happened\n\nHelp came late.\n"
        ),
      ] + more)
  }

  /// As `RULE severity`.
  private func found(
    _ site: SiteText, _ rules: Set<String>, date: String = "2026-11-21"
  ) -> [String] {
    TestRun.run(site, date: date).findings.filter { rules.contains($0.rule.text) }.sorted().map {
      "\($0.rule) \($0.severity.rawValue)"
    }
  }

  private func period(_ site: SiteText) throws -> PublicationPeriod {
    let catalogue = try #require(TestRun.run(site, date: "2026-11-21").catalogue)
    return try #require(catalogue.review("EX-1").flatMap(catalogue.period))
  }

  private func expect(_ fields: String, last: String, removable: String) throws {
    let period = try period(site("status: published\n" + fields))
    #expect(period.lastRequiredDay?.description == last && period.firstRemovableDay?.description == removable)
  }

  @Test func published29February() throws {
    try expect("published: 2024-02-29", last: "2025-02-28", removable: "2025-03-01")
  }

  @Test func published28FebruaryBeforeALeapYear() throws {
    try expect("published: 2023-02-28", last: "2024-02-28", removable: "2024-02-29")
  }

  @Test func withdrawnTwiceThreeAndElevenDays() throws {
    let gaps =
      "withdrawals: [{from: 2023-05-01, to: 2023-05-04, reason: technical, review_on: 2023-05-04}, "
      + "{from: 2023-08-01, to: 2023-08-12, reason: technical, review_on: 2023-08-12}]"
    try expect("published: 2023-03-15\n" + gaps, last: "2024-03-29", removable: "2024-03-30")
  }

  @Test func stillWithdrawnToday() throws {
    let site = site(
      "status: published\npublished: 2026-03-02\nwithdrawals: [{from: 2026-06-01, reason: technical, review_on: 2026-12-01}]"
    )
    let period = try period(site)
    #expect(period.lastRequiredDay == nil && period.daysOwed == 275)
    #expect(found(site, ["PUB-03"]) == ["PUB-03 warning"])
    let status = try StatusSite.status(site, date: "2026-11-21")
    #expect(status.reviews.first?.state == .withdrawn && status.reviews.first?.lastRequiredDay == nil)
  }

  @Test func onRequestADayEarlyNamesTheFirstDay() throws {
    let site = site("status: on-request\npublished: 2026-03-02")
    let finding = TestRun.run(site, date: "2027-03-02").findings.first { $0.rule.text == "PUB-02" }
    #expect(finding?.severity == .error && finding?.fix.contains("3 March 2027 (2027-03-03)") == true)
    #expect(found(site, ["PUB-02"], date: "2027-03-03").isEmpty)
  }

  @Test func amendedMinorThenSubstantive() throws {
    let history =
      "history: [{date: 2026-04-01, change: minor, note: A link}, "
      + "{date: 2026-06-01, change: substantive, note: A finding put right}]"
    try expect("published: 2026-03-02\n" + history, last: "2027-06-01", removable: "2027-06-02")
    let run = TestRun.run(site("status: published\npublished: 2026-03-02\n" + history), date: "2026-11-21")
    #expect(run.catalogue?.review("EX-1")?.common.published?.value.description == "2026-03-02")
  }

  /// An identifier was found: the history says so without the old words, which are in no file any more, and two people
  /// read it again.
  @Test func amendedToProtectIdentity() throws {
    let history = "history: [{date: 2026-06-01, change: substantive, note: Amended to protect identity}]\n"
    let checks =
      "redaction: {checked_by: Chair, checked_on: %@, second_checked_by: Lawyer, second_checked_on: %@}"
    let notice =
      "notified: [{to: national-panel, date: 2026-02-02}, {to: secretary-of-state, date: 2026-02-02}, {to: ofsted, date: 2026-02-02}]\n"
    func amended(_ day: String) -> SiteText {
      site(
        "status: published\npublished: 2026-03-02\n" + notice + history + checks.replacing("%@", with: day),
        setting: "severity: {CON-06: note}\n")
    }
    #expect(found(amended("2026-02-10"), ["RED-15"]) == ["RED-15 error"])
    // As it was before, with a word that had to go, and as it is now.
    let before = TestRun.run(
      SiteText(
        files: amended("2026-06-02").files.map {
          ($0.path, $0.text.replacing("Help came late.", with: "Help came late to Oldwordham."))
        }), date: "2026-11-21")
    let run = TestRun.run(amended("2026-06-02"), date: "2026-11-21")
    func holding(_ word: String, _ run: SiteRun) throws -> [String] {
      try #require(run.built).files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(word) }.map(
        \.path)
    }
    #expect(try holding("Oldwordham", before).contains("reports/a/index.html"))
    #expect(try holding("Oldwordham", run).isEmpty)
    #expect(try holding("Amended to protect identity", run).contains("reports/a/index.html"))
  }

  @Test func anItemOfAnotherEditionThanItsSite() {
    let fields =
      "status: published\npolicy_edition: wt2013\npublished: 2014-04-10\nnotified: [{to: national-panel, date: %@}]"
    let rules: Set<String> = ["NOT-01", "NOT-02"]
    #expect(found(site(fields.replacing("%@", with: "2014-04-03")), rules).isEmpty)
    #expect(found(site(fields.replacing("%@", with: "2014-04-04")), rules) == ["NOT-01 error"])
  }

  private func notified(_ days: [String], published: String) -> SiteText {
    let bodies = ["national-panel", "secretary-of-state", "ofsted"]
    let entries = zip(bodies, days).map { "{to: \($0), date: \($1)}" }.joined(separator: ", ")
    return site("status: published\npublished: \(published)\nnotified: [\(entries)]")
  }

  /// Published on Monday 8 June 2026: the seventh working day before is Thursday 28 May, so a notice on the Saturday
  /// after it is too late, and one on the Saturday before it is not.
  @Test func noticeOnASaturday() {
    let rules: Set<String> = ["NOT-02"]
    #expect(
      found(notified(Array(repeating: "2026-05-30", count: 3), published: "2026-06-08"), rules).count == 1)
    #expect(found(notified(Array(repeating: "2026-05-23", count: 3), published: "2026-06-08"), rules).isEmpty)
  }

  /// Good Friday 2026 and a Saturday: allowed, with a warning, and counted back from as from any day.
  @Test(arguments: [("2026-04-03", "2026-03-25", "2026-03-26"), ("2026-06-06", "2026-05-28", "2026-05-29")])
  func publicationOnAHolidayOrWeekend(_ published: String, _ latest: String, _ late: String) {
    let rules: Set<String> = ["NOT-02", "CAL-03"]
    #expect(
      found(notified(Array(repeating: latest, count: 3), published: published), rules) == ["CAL-03 warning"])
    #expect(
      found(notified(Array(repeating: late, count: 3), published: published), rules).contains("NOT-02 error"))
  }

  @Test func theLatestOfThreeBodiesGoverns() {
    let site = notified(["2026-03-02", "2026-05-29", "2026-03-02"], published: "2026-06-08")
    #expect(found(site, ["NOT-02"]) == ["NOT-02 error"])
  }

  /// 09:30 in summer is 08:30 in universal time.
  @Test(arguments: [("2026-06-02T09:29", DocumentState.scheduled), ("2026-06-02T09:31", .published)])
  func anEmbargoInSummerTime(_ moment: String, _ state: DocumentState) {
    let run = TestRun.run(
      site("status: scheduled\npublished: 2026-06-02\nembargo_until: 2026-06-02T09:30"), date: moment)
    #expect(run.catalogue?.review("EX-1")?.state(at: run.moment) == state)
  }

  @Test func clocksChangeOnTheDayOfAnEmbargo() {
    let rules: Set<String> = ["CAL-02"]
    #expect(
      found(site("status: scheduled\npublished: 2027-03-28\nembargo_until: 2027-03-28T01:30"), rules) == [
        "CAL-02 error"
      ])
    let twice = site("status: scheduled\npublished: 2026-10-25\nembargo_until: 2026-10-25T01:30")
    #expect(found(twice, rules).isEmpty)
    let run = TestRun.run(twice, date: "2026-10-25T00:59")
    let embargo = run.catalogue?.review("EX-1")?.common.embargoUntil?.value
    // The later of the two: 01:30 in universal time, not 00:30.
    #expect(embargo.map { $0.universalMinute % (24 * 60) } == 90)
  }

  /// The delay stays on the record, and six months were not met: shown with the reason.
  @Test func aCourtOrderThatWasLifted() throws {
    let fields =
      "status: published\ndecided: 2025-02-03\ninitiated: 2025-02-10\ncompleted: 2026-02-02\npublished: 2026-03-02\n"
      + "delay: {reason: criminal-trial, since: 2025-06-01, told_on: 2025-06-02, review_on: 2025-12-01}\n"
      + "legal: {restriction: court-order, cleared_on: 2026-02-01, cleared_by: Legal adviser}"
    let findings = TestRun.run(site(fields), date: "2026-11-21").findings
    let late = try #require(findings.first { $0.rule.text == "TIM-02" })
    #expect(late.severity == .warning && late.message.hasSuffix("reason: Criminal trial"))
    #expect(!findings.contains { $0.rule.text == "LEG-01" })
  }

  @Test(arguments: [
    ("policy_edition: wt2013\ninitiated: 2025-02-03", "", ["TIM-02 warning", "TIM-03 warning"]),
    ("policy_edition: wt2013\ninitiated: 2025-02-03", "yes", ["TIM-02 warning"]),
    ("policy_edition: wt2018\ndecided: 2025-02-03", "", ["TIM-02 error", "TIM-03 error"]),
    ("policy_edition: wt2018\ndecided: 2025-02-03", "yes", ["TIM-02 warning"]),
  ])
  func delayedPastSixMonths(_ fields: String, _ reason: String, _ expected: [String]) {
    let delay =
      reason.isEmpty ? "" : "\ndelay: {reason: criminal-trial, told_on: 2025-06-02, review_on: 2026-12-01}"
    let found = found(site("status: in-progress\n" + fields + delay), ["TIM-02", "TIM-03"])
    #expect(found == expected)
  }

  /// Published by another board: linked from here, its period is that board's.
  @Test func aReviewJointWithAnotherBoard() throws {
    let site = site(
      "status: published\npublished: 2026-03-02\nhosted: false\nsource_url: https://www.example.org/report\njoint_with: [Another board]"
    )
    let catalogue = try #require(TestRun.run(site, date: "2026-11-21").catalogue)
    #expect(catalogue.review("EX-1").flatMap(catalogue.period) == nil)
    #expect(found(site, ["NOT-02", "NOT-07", "PUB-09", "CON-03", "CON-06", "CON-14"]).isEmpty)
    // What this board's page says of it is this board's to check.
    #expect(found(site, ["RED-15"]) == ["RED-15 error"])
  }

  @Test func improvementsOnly() {
    func improvements(_ notified: String) -> (String, String) {
      (
        "content/improvements/a.md",
        "---\nkind: improvements\ntitle: What we do now\nreference: EX-2\nderived_from: [EX-1]\nreview_type: lcspr\nstatus: published\n"
          + "published: 2026-03-02\n\(notified)---\nWords.\n"
      )
    }
    let fields =
      "status: not-published\ncompleted: 2026-01-05\nnot_published: {reason: identification-risk, on: 2026-02-02, "
      + "told: [{to: national-panel, date: 2026-02-02}], public_line: We publish what was improved.}"
    let rules: Set<String> = ["PUB-01", "PUB-05", "NOT-03"]
    #expect(found(site(fields, more: [improvements("")]), rules) == ["NOT-03 error"])
    let notice =
      "notified: [{to: national-panel, date: 2026-02-02}, {to: secretary-of-state, date: 2026-02-02}, {to: ofsted, date: 2026-02-02}]\n"
    #expect(found(site(fields, more: [improvements(notice)]), rules).isEmpty)
  }

  /// A board that has merged keeps its pages, which name its successor, and its items keep their edition.
  @Test func aBoardThatMerged() throws {
    let settings = SiteText.plainSite.replacing(
      "boards: [", with: "boards: [{slug: old-board, name: Old Board, regime: child, successor: example}, ")
    let text = site(
      "status: published\nboard: [old-board]\npolicy_edition: wt2013\npublished: 2014-04-10\n"
        + "response: {done: [{date: 2014-04-10, text: A}], impact: [{date: 2014-05-10, text: B}], still_to_do: [{date: 2014-04-10, text: C}]}"
    )
    let files = text.files.map { $0.path == "content/site.yml" ? ($0.path, settings) : $0 }
    let run = TestRun.run(SiteText(files: files), date: "2026-11-21")
    let catalogue = try #require(run.catalogue)
    #expect(catalogue.review("EX-1")?.review.flatMap(catalogue.edition)?.slug == "wt2013")
    let errors = run.findings.filter { $0.severity == .error }.map { "\($0.path) \($0.message)" }
    #expect(errors.isEmpty, "\(errors)")
    let page = try #require(run.built?.files.first { $0.path == "boards/old-board/index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("Example Safeguarding"))
  }

  @Test func aReviewBegunUnderAnEarlierEdition() throws {
    let text = site(
      "status: published\npolicy_edition: wt2015\ninitiated: 2018-06-01\ncompleted: 2019-03-01\npublished: 2019-04-02",
      type: "serious-case-review")
    let catalogue = try #require(TestRun.run(text, date: "2026-11-21").catalogue)
    #expect(catalogue.review("EX-1")?.review.flatMap(catalogue.edition)?.slug == "wt2015")
    // An aim, so a warning; under the edition of the site it would be an error.
    #expect(found(text, ["TIM-02"]) == ["TIM-02 warning"])
  }

  @Test func aHistoricReportOfAMonth() throws {
    let text = site("status: published\npublished: 2014-04", setting: "adopted_on: 2020-01-01\n")
    let period = try period(text)
    #expect(period.lastRequiredDay?.description == "2015-04-30" && period.isApproximate)
    #expect(
      StatusTable(status: try StatusSite.status(text, date: "2026-11-21")).text.contains("about 2015-04-30"))
  }

  @Test(arguments: [("2026-04-01", "CON-03 warning"), ("2026-04-02", "CON-03 error")])
  func aResponseLaterThanItsReport(_ day: String, _ expected: String) {
    let text = site(
      "status: published\npolicy_edition: wt2015\npublished: 2026-03-02", type: "serious-case-review")
    #expect(found(text, ["CON-03"], date: day) == [expected])
  }

  /// The board's own telephone number and one that it allows are no findings; the same digits and more are.
  @Test func theBoardsOwnNumbers() {
    let page = ("content/page.md", "---\nkind: page\ntitle: A\n---\nRing 01632 960100, or 01632 960177.\n")
    let text = site("status: in-progress", setting: "allow: {phones: [\"01632 960177\"]}\n", more: [page])
    #expect(found(text, ["RED-02"]).isEmpty)
    let other = ("content/page.md", "---\nkind: page\ntitle: A\n---\nRing 01632 960101.\n")
    #expect(found(site("status: in-progress", more: [other]), ["RED-02"]) == ["RED-02 error"])
  }
}
