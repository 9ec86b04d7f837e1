import Model

extension Rule {
  /// That a restriction has lapsed does not make an identity publishable.
  static let lapsedHoldsClearNothing = Rule(
    id: RuleID("LEG-02"),
    severity: .note,
    summary: "A restriction that has lapsed clears nothing by itself",
    explanation: """
      An order that protected somebody until they turned eighteen ends on that day, but what it protected them from does
      not, and other restrictions may go on for life. When `hold_until` has passed Candour therefore never says that a
      review may now be published; it asks for somebody with authority to look at it again and to record the day and
      the role as `cleared_on` and `cleared_by`.
      """,
    citation: Citation(
      "Youth Justice and Criminal Evidence Act 1999, ss. 45 and 45A; the courts on orders that lapse",
      .unverified),
    fails: [.report("status: delayed\nlegal: {restriction: court-order, hold_until: ⟦2026-10-01⟧}")],
    passes: [
      .report("status: delayed\nlegal: {restriction: court-order, hold_until: 2026-12-01}"),
      .report(
        "status: delayed\nlegal: {restriction: court-order, hold_until: 2026-10-01, cleared_on: 2026-10-09, "
          + "cleared_by: Legal adviser}"),
      .report("status: delayed\nlegal: {restriction: none, hold_until: 2026-10-01}"),
    ],
    checks: [
      .document { document, input in
        guard let legal = document.review?.legal, let restriction = legal.restriction,
          restriction.value != "none",
          let until = legal.holdUntil, until.value < input.today, legal.clearedOn == nil,
          !document.common.isDraft
        else { return [] }
        return [
          Finding(
            rule: RuleID("LEG-02"), severity: .note, in: document.source, at: until.range,
            message: "this hold ended on \(until.value.spoken), which by itself clears nothing",
            fix:
              "Ask for advice on what still applies, for life if need be; then record `cleared_on` and `cleared_by`, or "
              + "a later `hold_until`.")
        ]
      }
    ])
}
