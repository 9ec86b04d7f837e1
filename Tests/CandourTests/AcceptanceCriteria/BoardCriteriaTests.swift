import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 48 and 49: one file for what is a board's own, and two boards on one site.
@Suite struct BoardCriteriaTests {
  private static let site = """
    base_url: https://board.example.org
    title: Example Safeguarding
    boards: [{slug: children, name: Children's Partnership, regime: child}, {slug: adults, name: Adults Board, regime: adult}]
    contact:
      report_request: Write to reports@example.org
      concern: Telephone 01632 960100
      emergency: In an emergency call 999
    privacy_url: https://www.example.org/privacy

    """

  private static func review(
    _ reference: String, type: String, board: String, more: String = ""
  ) -> String {
    "---\nkind: report\ntitle: Review \(reference)\nreference: \(reference)\nreview_type: \(type)\nstatus: published\n"
      + "published: 2026-03-02\nboard: [\(board)]\n\(more)---\n## What happened\n\nHelp came late.\n"
  }

  private func run(_ settings: String, _ files: [(String, String)], date: String = "2026-11-21") -> SiteRun {
    TestRun.run(SiteText(files: [("content/site.yml", settings)] + files), date: date)
  }

  private func page(_ run: SiteRun, _ path: String) -> String? {
    run.built?.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// 48. Name, contacts, cadences, thresholds and edition change what is built and judged; nothing else is touched.
  @Test func criterion48OneFileForTheBoardsOwn() throws {
    let audit =
      "---\nkind: audit\naudit_type: section-11\ntitle: Self-assessment\npublished: 2025-05-01\nperiod: {from: 2025-04, to: 2025-04}\n---\nWords.\n"
    let files = [
      ("content/about.md", "---\nkind: page\ntitle: About\n---\nWords.\n"), ("content/audits/one.md", audit),
    ]
    let before = run(Self.site, files)
    let changed = Self.site.replacing("title: Example Safeguarding", with: "title: Another Name")
      .replacing("Children's Partnership", with: "Partnership of Another Name")
      .replacing("01632 960100", with: "01632 960199")
    let after = run(changed, files)
    let (old, new) = (
      try #require(page(before, "about/index.html")), try #require(page(after, "about/index.html"))
    )
    #expect(old.contains("Example Safeguarding") && old.contains("01632 960100"))
    #expect(
      new.contains("Another Name") && new.contains("01632 960199") && !new.contains("Example Safeguarding"))

    func rules(_ settings: String, _ rule: String) -> Int {
      run(Self.site + settings, files).findings.count { $0.rule.text == rule }
    }
    #expect(rules("audit_cycle: {section-11: 12}\n", "GOV-03") == 1)
    #expect(rules("audit_cycle: {section-11: 24}\n", "GOV-03") == 0)
    let annual = (
      "content/annual-reports/one.md",
      "---\nkind: annual-report\ntitle: Report\npublished: 2025-09-01\nperiod_start: 2024-04-01\nperiod_end: 2025-03-31\n---\nWords.\n"
    )
    func annualReports(_ settings: String) -> Int {
      run(Self.site + "adopted_on: 2024-04-01\n" + settings, [annual]).findings.count {
        $0.rule.text == "GOV-04"
      }
    }
    #expect(
      annualReports("thresholds: {annual_report_months: 6}\n")
        > annualReports("thresholds: {annual_report_months: 11}\n"))
    // The edition: a week under one, seven working days under the other.
    let report = [
      (
        "content/reports/a.md",
        Self.review(
          "EX-1", type: "lcspr", board: "children",
          more: "notified: [{to: national-panel, date: 2026-02-23}]\n")
      )
    ]
    func notices(_ edition: String) -> [String] {
      run(Self.site + "policy_edition: \(edition)\n", report).findings.map(\.rule.text).filter {
        $0.hasPrefix("NOT-0") && $0 < "NOT-03"
      }
    }
    #expect(notices("wt2013").isEmpty && notices("wt2023").contains("NOT-02"))
  }

  /// 48. What is misspelt is an error with a suggestion, at its place. Colours and logo come with a later version, and
  /// that is said.
  @Test(arguments: [
    ("polcy_edition: wt2018", "Did you mean `policy_edition`?"),
    ("policy_edition: wt2081", "Did you mean `wt2018`?"),
    ("severity: {CON-60: note}", "CON-06"),
    ("audit_cycle: {section-12: 24}", "Did you mean `section-11`?"),
    ("thresholds: {anual_report_months: 6}", "Did you mean `annual_report_months`?"),
    ("interruption: paus", "Did you mean `pause`?"),
    ("notice_counting: cleer", "Did you mean `clear`?"),
  ])
  func criterion48MisspellingsAreNamed(_ setting: String, _ suggestion: String) throws {
    let run = run(Self.site + setting + "\n", [])
    let finding = try #require(run.findings.first { $0.path == "content/site.yml" && $0.severity == .error })
    #expect(finding.start?.line == 9)
    #expect(finding.fix.contains(suggestion), "\(finding.fix)")
  }

  /// 49. Each board has lists of its own, a joint page is on both, and the first board's is not the other's.
  @Test func criterion49TwoBoardsShareASite() throws {
    let notice =
      "notified: [{to: national-panel, date: 2026-02-02}, {to: secretary-of-state, date: 2026-02-02}, {to: ofsted, date: 2026-02-02}]\nredaction: {checked_by: Board manager, checked_on: 2026-02-10, second_checked_by: Chair, second_checked_on: 2026-02-11}\n"
    func page(_ title: String, _ board: String, _ reference: String) -> String {
      "---\nkind: briefing\nformat: thematic\ntitle: \(title)\nderived_from: [\(reference)]\npublished: 2026-03-03\nboard: [\(board)]\n"
        + "do_differently: [{roles: [school-nurse], text: Ask.}]\n---\nWords.\n"
    }
    let run = run(
      Self.site + "adopted_on: 2026-11-20\n",
      [
        ("content/reports/a.md", Self.review("EX-C", type: "lcspr", board: "children", more: notice)),
        (
          "content/reports/b.md",
          Self.review("EX-A", type: "sar", board: "adults", more: notice + "publish_for_months: 24\n")
        ),
        ("content/briefings/c.md", page("For children", "children", "EX-C")),
        ("content/briefings/a.md", page("For adults", "adults", "EX-A")),
        ("content/briefings/j.md", page("For both", "children, adults", "EX-C")),
      ])
    #expect(
      run.built != nil, "\(run.findings.filter { $0.severity == .error }.map { "\($0.path) \($0.message)" })")
    let children = try #require(self.page(run, "boards/children/briefings/index.html"))
    let adults = try #require(self.page(run, "boards/adults/briefings/index.html"))
    #expect(
      children.contains("For children") && children.contains("For both") && !children.contains("For adults"))
    #expect(adults.contains("For adults") && adults.contains("For both") && !adults.contains("For children"))
    let reports = try #require(self.page(run, "boards/adults/reports/index.html"))
    #expect(reports.contains("Review EX-A") && !reports.contains("Review EX-C"))
    // Each review is judged by its own regime, and keeps its own period.
    let catalogue = try #require(run.catalogue)
    let periods = ["EX-C", "EX-A"].map {
      catalogue.review($0).flatMap(catalogue.period)?.lastRequiredDay?.description
    }
    #expect(periods == ["2027-03-02", "2028-03-02"])
  }
}
