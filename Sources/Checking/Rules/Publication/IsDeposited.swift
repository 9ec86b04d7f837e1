import Model

extension Rule {
  /// A published report has a copy in the national repository.
  static let isDeposited = Rule(
    id: RuleID("PUB-09"),
    severity: .warning,
    isConfigurable: true,
    summary: "A published report is deposited with the national repository within 30 days",
    explanation: """
      The NSPCC keeps a national collection of case reviews and asks boards to send new reports, so that others find
      them after they have left the board's own site. Record in `deposited` the repository, the day and its reference.
      A board that deposits elsewhere, or not at all, may change how much this weighs.
      """,
    citation: Citation(
      "The national collection of case reviews asks boards to submit new reports", .verified),
    fails: [
      .report("published: ⟦2026-10-20⟧"),
      .report("published: 2026-03-02\ndeposited: {repository: NSPCC, date: ⟦2026-04-02⟧}"),
    ],
    passes: [
      .report("published: 2026-10-22"),
      .report("published: 2026-03-02\ndeposited: {repository: NSPCC, date: 2026-04-01}"),
      .report("review_type: safeguarding-adults-review\npublished: 2026-03-02"),
    ],
    checks: [.document(judgeDeposit)])

  private static let judgeDeposit: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review, let published = document.common.published,
      review.isHosted, document.state(at: input.now) == .published, input.catalogue.isBoundToPublish(review),
      input.catalogue.edition(of: review)?.regime == .workingTogether
    else { return [] }
    let due = published.value.latest.adding(days: 30)
    let deposited = review.deposited?.date
    guard (deposited?.value ?? input.today) > due else { return [] }
    return [
      Finding(
        rule: RuleID("PUB-09"), severity: .warning, in: document.source,
        at: deposited?.range ?? published.range,
        message: deposited == nil
          ? "no deposit of this report with the national repository is recorded, and it has been online for over 30 days"
          : "this report was deposited \(Words.count(deposited?.value.days(after: due) ?? 0, "day")) after the 30 that are asked",
        fix: deposited == nil
          ? "Send it, and add `deposited: {repository: NSPCC, date: YYYY-MM-DD}`."
          : "Correct the day if it is wrong.")
    ]
  }
}
