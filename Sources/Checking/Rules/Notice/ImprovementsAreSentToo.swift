import Model

extension Rule {
  /// What is published instead of a report goes to the same bodies, as long before.
  static let improvementsAreSentToo = Rule(
    id: RuleID("NOT-03"),
    severity: .error,
    summary: "Improvement information published instead of a report is sent before, like a report",
    explanation: """
      When a board decides that it would be wrong to publish a report, it publishes what is to be improved instead, and
      that information goes to the same bodies with the same notice. Record each copy in `notified` of the improvement
      information.
      """,
    citation: Citation(
      "Working Together 2018 and 2023, chapter 4 or 5: improvement information", .unverified),
    fails: [
      improvements("published: ⟦2026-03-02⟧"),
      improvements(
        "published: 2024-04-10\npolicy_edition: wt2018\nnotified: [{to: national-panel, date: ⟦2024-03-29⟧}, "
          + "{to: secretary-of-state, date: 2024-03-28}, {to: ofsted, date: 2024-03-28}]"),
    ],
    passes: [
      improvements(
        "published: 2024-04-10\npolicy_edition: wt2018\nnotified: [{to: national-panel, date: 2024-03-28}, "
          + "{to: secretary-of-state, date: 2024-03-28}, {to: ofsted, date: 2024-03-28}]"),
      improvements("review_type: multi-agency-review\npublished: 2026-03-02"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .improvements else { return [] }
        return NoticeFindings.judge(RuleID("NOT-03"), document, input)
      }
    ])

  private static func improvements(_ fields: String) -> Example { .report("kind: improvements\n" + fields) }
}
