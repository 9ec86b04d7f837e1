import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 8 to 14: notice, editions, holidays, time and what a report needs, by whole sites.
@Suite struct NoticeCriteriaTests {
  private static let site = """
    base_url: https://board.example.org
    title: Example Safeguarding Partnership
    boards: [{slug: example, name: Example Safeguarding Partnership, regime: both}]
    contact:
      report_request: Write to reports@example.org
      concern: Telephone 01632 960100
      emergency: In an emergency call 999
    privacy_url: https://www.example.org/privacy

    """

  /// The findings of some rules in a site with one report, as `RULE severity`.
  private func found(
    _ fields: String, _ rules: Set<String>, date: String = "2026-11-21", more: [(String, String)] = [],
    setting: String = ""
  ) -> [String] {
    let report =
      "---\nkind: report\ntitle: A review\nreference: EX-1\nreview_type: lcspr\n\(fields)\n---\n## What happened\n\nHelp came late.\n"
    let files = [("content/site.yml", Self.site + setting), ("content/reports/a.md", report)] + more
    return TestRun.run(SiteText(files: files), date: date).findings.filter { rules.contains($0.rule.text) }
      .sorted().map { "\($0.rule) \($0.severity.rawValue)" }
  }

  private func notified(
    _ day: String, _ bodies: [String] = ["national-panel", "secretary-of-state", "ofsted"]
  )
    -> String
  {
    "notified: [" + bodies.map { "{to: \($0), date: \(day)}" }.joined(separator: ", ") + "]"
  }

  @Test(arguments: [("2014-04-04", ["NOT-01 error"]), ("2014-04-03", [])])
  func criterion08AWeekUnder2013(_ day: String, _ expected: [String]) {
    let fields = "status: published\npolicy_edition: wt2013\npublished: 2014-04-10\n"
    #expect(found(fields + notified(day, ["national-panel"]), ["NOT-01", "NOT-02"]) == expected)
  }

  @Test(arguments: [("2024-03-29", ["NOT-02 error"]), ("2024-03-28", [])])
  func criterion08SevenWorkingDaysSince2018(_ day: String, _ expected: [String]) {
    let fields = "status: published\npolicy_edition: wt2018\npublished: 2024-04-10\n"
    #expect(found(fields + notified(day), ["NOT-01", "NOT-02"]) == expected)
  }

  /// Section 4: the latest of three bodies governs, and a Saturday counts as it is given.
  @Test(arguments: [
    (
      "{to: national-panel, date: 2024-03-01}, {to: secretary-of-state, date: 2024-03-29}, {to: ofsted, date: 2024-03-28}",
      1
    ),
    (
      "{to: national-panel, date: 2024-03-23}, {to: secretary-of-state, date: 2024-03-23}, {to: ofsted, date: 2024-03-23}",
      0
    ),
  ])
  func criterion08TheLatestGoverns(_ notices: String, _ count: Int) {
    let fields = "status: published\npolicy_edition: wt2018\npublished: 2024-04-10\nnotified: [\(notices)]"
    #expect(found(fields, ["NOT-02"]).count == count)
  }

  /// By the other reading the last day is one earlier.
  @Test func criterion08ClearDays() {
    let fields = "status: published\npolicy_edition: wt2018\npublished: 2024-04-10\n"
    #expect(
      found(fields + notified("2024-03-28"), ["NOT-02"], setting: "notice_counting: clear\n").count == 1)
    #expect(found(fields + notified("2024-03-27"), ["NOT-02"], setting: "notice_counting: clear\n").isEmpty)
  }

  @Test func criterion09OneFieldChangesTheVerdict() {
    let fields = "status: published\npublished: 2024-04-10\n" + notified("2024-04-03")
    #expect(found(fields + "\npolicy_edition: wt2013", ["NOT-01", "NOT-02"]) == [])
    #expect(found(fields + "\npolicy_edition: wt2023", ["NOT-01", "NOT-02"]) == ["NOT-02 error"])
    #expect(found(fields, ["NOT-01", "NOT-02"], setting: "policy_edition: wt2013\n") == [])
  }

  /// Also by an edition of the board's own.
  @Test func criterion09AnEditionOfTheBoardsOwn() {
    let own = (
      "content/data/editions.yml",
      "editions: [{slug: ours, label: Ours, regime: working-together, minimum_months: 24, "
        + "notice: {to: [ofsted], working_days: 2}}]\n"
    )
    let fields = "status: published\npublished: 2024-04-10\npolicy_edition: ours\n"
    #expect(found(fields + notified("2024-04-08", ["ofsted"]), ["NOT-02", "SRC-05"], more: [own]) == [])
    #expect(found(fields + notified("2024-04-09", ["ofsted"]), ["NOT-02"], more: [own]) == ["NOT-02 error"])
    #expect(
      found("status: on-request\npublished: 2025-04-10\npolicy_edition: ours", ["PUB-02"], more: [own]) == [
        "PUB-02 error"
      ])
    #expect(found("status: in-progress", ["CON-11"], more: [own], setting: "policy_edition: ours\n") == [])
  }

  @Test func criterion10ADateBeyondTheHolidays() {
    let fields = "status: scheduled\npublished: 2031-03-03"
    #expect(found(fields, ["CAL-01"]) == ["CAL-01 warning"])
    let days =
      (1...8).map { "{date: 2029-\($0 + 1 < 10 ? "0" : "")\($0 + 1)-05, name: A}" }
      + (1...8).map { "{date: 2030-\($0 + 1 < 10 ? "0" : "")\($0 + 1)-05, name: A}" }
      + (1...8).map { "{date: 2031-\($0 + 1 < 10 ? "0" : "")\($0 + 1)-05, name: A}" }
    let own = ("content/data/holidays.yml", "covers_to: 2031\nholidays: [\(days.joined(separator: ", "))]\n")
    #expect(found(fields, ["CAL-01"], more: [own]) == [])
  }

  @Test func criterion11WhatWillBeWrongThen() {
    let fields =
      "status: delayed\ndelay: {reason: criminal-trial, review_on: 2027-02-15}\nlegal: {restriction: none, hold_basis: Trial}"
    #expect(found(fields, ["LEG-03"]) == [])
    #expect(found(fields, ["LEG-03"], date: "2027-03-01") == ["LEG-03 warning"])
  }

  @Test func criterion12CompletedAndNotPublished() {
    let reason =
      "status: not-published\ncompleted: 2026-02-01\npublished: 2026-04-01\nnot_published: {reason: identification-risk, "
      + "on: 2026-04-01, told: [{to: national-panel, date: 2026-03-20}], public_line: A review was held.}"
    let improvements = (
      "content/improvements/a.md",
      "---\nkind: improvements\ntitle: What changes\nreference: EX-1-I\nreview_type: lcspr\nstatus: published\n"
        + "published: 2026-04-01\nderived_from: [EX-1]\n\(notified("2026-03-01"))\n---\n## What changes\n\nWords.\n"
    )
    #expect(found(reason, ["PUB-01", "PUB-05", "NOT-03"], more: [improvements]) == [])
    #expect(found("status: completed\ncompleted: 2026-02-01", ["PUB-01"]) == ["PUB-01 error"])
  }

  @Test(arguments: [
    ("wt2013", "initiated", "", "warning"), ("wt2018", "decided", "", "error"),
    (
      "wt2018", "decided", "delay: {reason: criminal-trial, told_on: 2025-08-04, review_on: 2027-01-01}",
      "warning"
    ),
  ])
  func criterion13SixMonths(_ edition: String, _ start: String, _ delay: String, _ severity: String) {
    let fields = "status: in-progress\npolicy_edition: \(edition)\n\(start): 2025-02-03\n\(delay)"
    #expect(found(fields, ["TIM-02"]) == ["TIM-02 \(severity)"])
    let site = SiteText(files: [
      ("content/site.yml", Self.site),
      (
        "content/a.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\n\(fields)\n---\nWords.\n"
      ),
    ])
    let messages = TestRun.run(site, date: "2026-11-21").findings.filter { $0.rule.text == "TIM-02" }.map(
      \.message)
    // From 3 August 2025.
    #expect(messages.allSatisfy { $0.contains("475 days over") })
    #expect(
      messages.allSatisfy { $0.contains(delay.isEmpty ? "no reason recorded" : "reason: Criminal trial") })
  }

  @Test func criterion14WhatAReportNeeds() {
    let fields = "status: published\npublished: 2026-03-02"
    #expect(found(fields, ["CON-03", "CON-06"]) == ["CON-03 warning", "CON-06 error"])
    #expect(found(fields + "\npolicy_edition: wt2015", ["CON-03"]) == ["CON-03 error"])
    #expect(
      found("status: published\npublished: 2026-11-02\npolicy_edition: wt2015", ["CON-03"]) == [
        "CON-03 warning"
      ])
  }

  /// 14. Each is named by its file; a layout that leaves the support block out is found on the page.
  @Test func criterion14EachIsNamedByItsFile() {
    let report =
      "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n---\nWords.\n"
    // No time is asked of an archive, so that the page is made.
    let settings = Self.site + "adopted_on: 2026-11-20\n"
    let bare = (
      "layouts/report.mustache",
      "<!doctype html><title>{{title}}</title>{{#published}}<time datetime=\"{{machine}}\">{{text}}</time>{{/published}}{{{body}}}"
    )
    func files(_ layouts: [(String, String)], _ rule: String) -> [String] {
      let site = SiteText(
        files: [("content/site.yml", settings), ("content/reports/a.md", report)] + layouts)
      return TestRun.run(site, date: "2026-11-21").findings.filter { $0.rule.text == rule }.map(\.path.text)
    }
    #expect(files([bare], "CON-13") == ["content/reports/a.md"] && files([], "CON-13").isEmpty)
    for rule in ["CON-03", "CON-06"] { #expect(files([], rule) == ["content/reports/a.md"]) }
  }
}
