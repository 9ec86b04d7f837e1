import Model
import TestSupport
import Testing

@testable import candour

/// What falls due beside the reviews' own deadlines.
@Suite struct BoardDeadlinesTests {
  private func lines(_ files: [(String, String)], setting: String = "", date: String = "2026-11-21") throws
    -> [String]
  {
    let site = SiteText.plainSite.replacing("adopted_on: 2026-11-20\n", with: setting)
    let status = try StatusSite.status(SiteText(files: [("content/site.yml", site)] + files), date: date)
    return status.overdue.map { "overdue \($0.day) \($0.what)" } + status.ahead.map { "\($0.day) \($0.what)" }
  }

  private func policy(_ fields: String) -> (String, String) {
    (
      "content/policies/p.md",
      "---\nkind: policy\ntitle: Escalation\nversion: \"1\"\nowner: Business manager\n\(fields)\n---\nWords.\n"
    )
  }

  @Test func policies() throws {
    #expect(
      try lines([policy("published: 2026-01-02\nreview_due: 2027-01")]) == [
        "2027-01-31 “Escalation” to be reviewed"
      ])
    #expect(
      try lines([policy("published: 2025-01-02\napproved: 2025-10-31\nreview_every: 12")]) == [
        "overdue 2026-10-31 “Escalation” to be reviewed"
      ])
    #expect(
      try lines([policy("status: planned\nexpected: 2027-02-10")]) == [
        "2027-02-10 “Escalation” to be published"
      ])
    #expect(try lines([policy("published: 2026-01-02\nreview_due: 2027-01\ndraft: true")]) == [])
  }

  private func audit(_ name: String, _ fields: String) -> (String, String) {
    (
      "content/audits/\(name).md",
      "---\nkind: audit\naudit_type: section-11\ntitle: \(name)\n\(fields)\n---\nWords.\n"
    )
  }

  /// A later audit of the same type is what was due, unless it has another theme.
  @Test func audits() throws {
    let first = audit("a", "published: 2025-01-08\nnext_due: 2026-01\nthemes: [neglect]")
    #expect(try lines([first]) == ["overdue 2026-01-31 “a” to be repeated"])
    #expect(try lines([first, audit("b", "published: 2026-01-08")]) == [])
    #expect(try lines([first, audit("b", "published: 2026-01-08\nthemes: [neglect]")]) == [])
    #expect(
      try lines([first, audit("b", "published: 2026-01-08\nthemes: [thresholds]")]) == [
        "overdue 2026-01-31 “a” to be repeated"
      ])
  }

  @Test func cycles() throws {
    let files = [
      audit("a", "published: 2025-01-08"),
      audit("b", "published: 2026-03-02\nperiod: {from: 2025-01, to: 2025-12}"),
    ]
    #expect(
      try lines(files, setting: "audit_cycle: {section-11: 12}\n") == [
        "2026-12-31 Section 11 audit: due again after 12 months"
      ])
  }

  @Test func annualReports() throws {
    #expect(
      try lines([], setting: "adopted_on: 2025-09-01\n") == [
        "2027-03-31 annual report for 2025/26 to be published"
      ])
    #expect(
      try lines([], setting: "adopted_on: 2025-09-01\n", date: "2027-04-01").first
        == "overdue 2027-03-31 annual report for 2025/26 to be published")
    #expect(try lines([]) == [])
  }

  /// Of documents and of none; what is done is not due.
  @Test func actions() throws {
    let list = (
      "content/data/actions/a.yml",
      "title: All\nactions:\n"
        + "  - {id: B1, text: A, scope: multi-agency, owner: Chair, due: 2026-11-20, status: in-progress}\n"
        + "  - {id: B2, text: A, scope: multi-agency, owner: Chair, due: 2026-12-20, status: complete}\n"
    )
    let findings = audit(
      "a",
      "published: 2026-01-08\nactions: [{id: A1, text: A, scope: multi-agency, owner: Chair, due: 2026-12-01, status: not-started}]"
    )
    #expect(
      try lines([list, findings]) == [
        "overdue 2026-11-20 action B1 of “All” due (Chair)", "2026-12-01 action A1 of “a” due (Chair)",
      ])
  }

  /// Of what comes from one review, the review is named.
  @Test func actionsOfALearningSummary() throws {
    let files = ["[EX-1]", "[EX-1, EX-2]"].enumerated().map { index, origins in
      (
        "content/audits/a\(index).md",
        "---\nkind: audit\ntitle: A\naudit_type: section-11\npublished: 2026-01-08\nderived_from: \(origins)\n"
          + "actions: [{id: A1, text: A, scope: national, owner: Chair, due: 2026-12-01, status: not-started}]\n---\nWords.\n"
      )
    }
    let status = try StatusSite.status(SiteText(files: files), date: "2026-11-21")
    #expect(status.ahead.map(\.reference) == [nil, "EX-1"])
    #expect(Set(status.ahead.map(\.identity)).count == 2)
  }
}
