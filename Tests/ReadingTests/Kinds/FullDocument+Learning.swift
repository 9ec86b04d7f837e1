extension FullDocument {
  /// What is published instead of a report has all the fields of one.
  static let improvements = FullDocument(
    kind: "improvements", own: report.own, lines: report.lines, required: report.required)

  static let response = FullDocument(
    kind: "response", own: "response",
    lines: """
      response:
        done:
          - date: 2025-11-04
            text: Guidance drafted.
            findings: [F1]
        impact:
          - date: 2026-03-01
            text: Results improved.
            findings: [F1, F2]
        still_to_do:
          - date: 2025-11-05
            text: Train leads.
            findings: [F1]

      """,
    required: [
      "response", "done.date", "done.text", "impact.date", "impact.text", "still_to_do.date",
      "still_to_do.text",
      "derived_from",
    ])

  static let audit = FullDocument(
    kind: "audit",
    own: """
      audit_type period sample_size theme_reason guidance participants answers findings recommendations actions next_due \
      prompted_by
      """,
    lines: """
      audit_type: multi-agency-thematic
      period:
        from: 2025-04
        to: 2025-09-30
      sample_size: 24
      theme_reason: data-trend
      guidance: guidance.pdf
      participants: [Social workers, Teachers]
      answers:
        voice: Heard in most
        difference: Visits were earlier
        expected: A chronology
        standards: Met in part
        good_practice: Notes were clear
      findings:
        - id: F1
          text: Chronologies came late.
      \(recommendations)next_due: 2026-10
      prompted_by: EX-0

      """,
    required: recommendationsRequired.union([
      "audit_type", "period.from", "period.to", "findings.id", "findings.text",
    ]))

  static let forum = FullDocument(
    kind: "forum", own: "held_on trigger proposed_by",
    lines: """
      held_on: 2025-10-06
      trigger: Two cases like one another
      proposed_by: School nurse

      """, required: ["held_on", "trigger"])

  static let digest = FullDocument(
    kind: "digest",
    own: "source_board source_title source_url source_published what_it_means_here executive_summary",
    lines: """
      source_board: Southmere
      source_title: Learning from a review
      source_url: https://www.example.org/review
      source_published: 2025-06
      what_it_means_here: Ask twice.
      executive_summary: Concerns were not joined up.

      """, required: ["source_url", "what_it_means_here"])

  static let resource = FullDocument(
    kind: "resource", own: "format", lines: "format: poster\n", required: ["format"])
}
