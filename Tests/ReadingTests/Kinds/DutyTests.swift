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
    let notPublished = "not_published: {reason: inquest, on: 2026-01-01, public_line: A line}"
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
}
