import Model
import Testing

/// What is required only of some: by status, or by what else the document says.
@Suite struct DutyTests {
  private func report(_ status: ReviewStatus, _ lines: String) -> ReadDocument {
    ReadDocument(
      "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: \(status.rawValue)\n\(lines)\n---\n"
    )
  }

  @Test(arguments: ReviewStatus.allCases)
  func dayOfPublicationDependsOnStatus(_ status: ReviewStatus) {
    let needs: Set<ReviewStatus> = [.published, .scheduled, .onRequest, .withdrawn, .superseded]
    let notPublished =
      "not_published: {reason: inquest, on: 2026-01-01, public_line: A line}\nsuperseded_by: content/b.md"
    let findings = report(status, notPublished).findings
    #expect(findings.map(\.rule) == (needs.contains(status) ? [RuleID("PUB-08")] : []))
    #expect(report(status, notPublished + "\npublished: 2026-01-01").findings.map(\.line) == [])
  }

  @Test func notPublishedNeedsItsRecord() {
    #expect(
      report(.notPublished, "lang: en").findings.map(\.message) == [
        "This document has no `not_published`"
      ])
  }

  /// Readers of a superseded report are led on.
  @Test func supersededNeedsItsSuccessor() {
    #expect(
      report(.superseded, "published: 2026-01-01").findings.map(\.message) == [
        "This document has no `superseded_by`"
      ])
  }

  @Test func withdrawalsSayWhyAndWhenTheyAreLookedAtAgain() {
    let read = report(.planned, "withdrawals:\n  - from: 2026-01-05\n    to: 2026-01-05")
    #expect(read.findings.map(\.rule.text).sorted() == ["PUB-03", "PUB-03", "TIM-05"])
    let back = report(
      .planned, "withdrawals: {from: 2026-01-05, to: ⟦2026-01-04⟧, reason: other, review_on: 2026-01-06}"
    )
    expect(
      back.findings,
      are: [
        Expected(
          RuleID("TIM-05"), "a withdrawal ends before it has begun",
          fix: "`to` is the day the report came back; it must be later than `from`.")
      ], in: back.source, marks: back.marks)
    #expect(
      back.document?.review?.withdrawals.map { back.source.text(in: $0.range).prefix(6) } == ["{from:"])
  }

  @Test func plannedPolicyNeedsNoDay() {
    let policy = { (lines: String) in
      ReadDocument("---\nkind: policy\ntitle: A\nversion: 1\nowner: Chair\n\(lines)\n---\n").findings
    }
    #expect(policy("status: planned").map(\.line) == [])
    #expect(policy("status: published").map(\.rule) == [RuleID("PUB-08")])
    #expect(policy("lang: en").map(\.rule) == [RuleID("PUB-08")])
  }

  private func summary(_ lines: String) -> [String] {
    ReadDocument(
      "---\nkind: summary\ntitle: A\npublished: 2026-01-01\ncompleted_on: 2025-10-01\nmethodology: systems\n"
        + "selected_because: near-miss\nincident_month: 2025-02\ncase_learning: a\nmethod_learning: b\n"
        + "actions: {id: A1, text: Do, scope: national, owner: Chair, due: 2026-01-01, status: complete}\n"
        + "impact_audit: {method: m, when: w}\n\(lines)\n---\n"
    ).findings.map(\.message)
  }

  @Test func summaryNamesItsReviewAndItsRecommendationsOrThatThereAreNone() {
    let none = "no_recommendations: [single-agency, multi-agency]"
    #expect(summary("reference: EX-1\n" + none) == [])
    #expect(summary("derived_from: EX-1\n" + none) == [])
    #expect(summary(none) == ["A summary has neither `derived_from` nor `reference`"])
    #expect(
      summary("reference: EX-1") == [
        "A summary has no recommendation of scope single-agency",
        "A summary has no recommendation of scope multi-agency",
      ])
    #expect(
      summary(
        "reference: EX-1\nno_recommendations: multi-agency\nrecommendations: {id: R, text: t, scope: single-agency}"
      ) == [])
    #expect(
      summary(
        "reference: EX-1\nno_recommendations: multi-agency\nrecommendations: {id: R, text: t, scope: national}"
      ) == [
        "A summary has no recommendation of scope single-agency"
      ])
    // One mistake, one finding.
    #expect(
      summary("reference: EX-1\nno_recommendations: multi-agency\nrecommendations: {id: R, text: t}")
        == [
          "A recommendation has no `scope`"
        ])
  }

  /// Field 3 and field 4 would lead to the case.
  @Test func interimSummaryNamesNoCase() {
    let lines = "interim: {approved_on: 2025-06-01, approved_by: Chair}\n"
    let full = FullDocument.interimSummary.text
    #expect(!full.contains("incident_month") && !full.contains("reference:") && full.contains("interim:"))
    #expect(summary(lines + "no_recommendations: [single-agency, multi-agency]") == [])
  }

  private func digest(_ lines: String) -> ReadDocument {
    ReadDocument(
      "---\n⟦kind: digest⟧\ntitle: A\npublished: 2026-01-01\nwhat_it_means_here: Ask.\n\(lines)\n---\n")
  }

  @Test func digestNamesItsSource() {
    let why = "with its value: readers must be able to find the original."
    let title = Expected(
      .digestsNameTheirSource, "This document has no `source_title`", fix: "Add `source_title:` " + why)
    let url = Expected(
      .digestsNameTheirSource, "This document has no `source_url`", fix: "Add `source_url:` " + why)
    let link = "source_url: https://www.example.org/a"
    for (lines, expected) in [
      ("lang: en", [title, url]), (link, [title]), ("source_board: Southmere", [url]),
      ("source_board: Southmere\n" + link, []), ("source_title: Learning\n" + link, []),
    ] {
      let read = digest(lines)
      expect(read.findings, are: expected, in: read.source, marks: read.marks)
    }
  }

  private func event(_ starts: String, _ ends: String) -> ReadDocument {
    ReadDocument(
      "---\nkind: event\ntitle: A\npublished: 2026-01-01\nformat: webinar\nstarts: \(starts)\nends: \(ends)\n---\n"
    )
  }

  /// London has summer time: an event across the change is as long as the clock on the wall does not say.
  @Test func momentsOfAnEventAreLondonTime() throws {
    let read = event("2026-03-29T00:30", "2026-03-29T02:30")
    #expect(read.findings.map(\.line) == [])
    let fields = try #require(read.document?.event)
    let minutes = fields.starts.flatMap { starts in
      fields.ends.map { $0.value.universalMinute - starts.value.universalMinute }
    }
    #expect(minutes == 60)
    #expect(event("2026-10-24T23:00", "2026-10-25T09:00").findings.map(\.line) == [])
  }

  @Test(arguments: [
    ("⟦2026-03-29T01:30⟧", "2026-03-29T09:00", "starts", "this time does not exist"),
    ("⟦2026-05-01⟧", "2026-05-01T09:00", "starts", "the time of day is missing"),
    ("2026-05-01T09:00", "⟦2026-05-01T24:00⟧", "ends", "this is not a time of day"),
    ("2026-05-01T09:00", "⟦2026-05-01 12:00⟧", "ends", "this is not a time that Candour can read"),
  ])
  func momentsThatAreNone(_ starts: String, _ ends: String, _ field: String, _ problem: String) throws {
    let read = event(starts, ends)
    let finding = try #require(read.findings.first)
    #expect(read.findings.count == 1 && finding.rule == .datesExist)
    #expect(finding.message.hasPrefix("`\(field)`: \(problem)"))
    #expect(finding.start == read.marks.first.map { read.source.place(at: $0.lower) })
  }

  @Test(arguments: ["2026-05-01T09:00", "2026-05-01T08:59"])
  func eventEndsAfterItBegins(_ ends: String) {
    let read = event("2026-05-01T09:00", "⟦\(ends)⟧")
    let late = Expected(
      RuleID("TIM-05"), "an event ends before it has begun", fix: "Correct `starts` or `ends`.")
    expect(read.findings, are: [late], in: read.source, marks: read.marks)
  }

  @Test func yearOfAnAnnualReportEndsAfterItBegins() {
    let read = ReadDocument(
      "---\nkind: annual-report\ntitle: A\npublished: 2026-06-01\nperiod_start: 2026-03-31\n"
        + "period_end: ⟦2025-04-01⟧\n---\n")
    let late = Expected(
      RuleID("TIM-05"), "the year of an annual report ends before it has begun",
      fix: "Correct `period_start` or `period_end`.")
    expect(read.findings, are: [late], in: read.source, marks: read.marks)
  }
}
