import Model

extension Rule {
  /// A withdrawn report says why, since when, and when it will be looked at again.
  static let withdrawalsAreExplained = Rule(
    id: RuleID("PUB-03"),
    severity: .error,
    summary: "A withdrawn report says why, since when, and when that is looked at again",
    explanation: """
      A report that is taken down "for now" is easily forgotten, and its twelve months do not run while it is away. So
      each withdrawal has a reason, the day it began and the day on which the board looks at it again. While a report
      that should be up is withdrawn you are reminded of it. When it comes back, write the day as `to`.
      """,
    citation: Citation("Board practice; the guidance is silent on interruptions", .unverified),
    fails: [
      .report("status: ⟦withdrawn⟧"),
      .report("status: withdrawn\nwithdrawals: [⟦{from: 2026-05-01, review_on: 2027-01-10}⟧]"),
      .report(
        "status: withdrawn\nwithdrawals: [{from: ⟦2026-05-01⟧, reason: technical, review_on: 2026-12-10}]"),
    ],
    passes: [
      .report("withdrawals: [{from: 2026-05-01, to: 2026-05-04, reason: technical, review_on: 2026-05-04}]")
    ],
    checks: [.document(judgeWithdrawal)])

  private static let judgeWithdrawal: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard let review = document.review, let status = review.status else { return [] }
    let state = document.state(at: input.now)
    let open = review.withdrawals.last { $0.covers(input.today) }
    if status.value == .withdrawn, open == nil, state != .draft, state != .internal {
      return [
        Finding(
          rule: RuleID("PUB-03"), severity: .error, in: document.source, at: status.range,
          message: "the report is marked as withdrawn, but no withdrawal is open on \(input.today.spoken)",
          fix: "Add it to `withdrawals` with from, reason and review_on; or, if the report is back, write "
            + "`status: published`.")
      ]
    }
    // A withdrawal without its reason or review day is an error already.
    guard state == .withdrawn, let open, let from = open.from, open.reason != nil, open.reviewOn != nil else {
      return []
    }
    let requires = input.catalogue.period(of: document)?.requires(input.today) ?? true
    return requires ? [reminder(document, open, from.value, today: input.today)] : []
  }

  private static func reminder(
    _ document: Document, _ open: ReviewFields.Withdrawal, _ from: Day, today: Day
  ) -> Finding {
    let review = open.reviewOn?.value
    let isLate = review.map { $0 < today } ?? false
    let days = today.days(after: from)
    return Finding(
      rule: RuleID("PUB-03"), severity: .warning, in: document.source,
      at: SourceRange(open.from?.range.lower ?? open.range.lower, open.from?.range.upper ?? open.range.upper),
      message:
        "this report has been withdrawn for \(days) \(days == 1 ? "day" : "days"), and its required time does not run"
        + (isLate ? "; the board was to look at it again on \(review?.spoken ?? "")" : ""),
      fix: isLate
        ? "Put it back (write `to`), or decide again and write the new day in `review_on`."
        : "Nothing to do until \(review?.spoken ?? "it is looked at again"); when it comes back, write that day as `to`."
    )
  }
}
