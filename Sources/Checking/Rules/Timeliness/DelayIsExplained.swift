import Model

extension Rule {
  /// A review over its time says why, and when the national bodies heard of it.
  static let delayIsExplained = Rule(
    id: RuleID("TIM-03"),
    severity: .error,
    summary: "A review over its time gives the reason and the day the national bodies were told",
    explanation: """
      A court case may hold a review back, but not the learning: the board says why it is late, tells the panel and
      from 2018 on the Secretary of State, and captures what can be learnt meanwhile. Record the reason and the day in
      `delay`; what is learnt meanwhile may be published if nothing in it leads to the case (LEG-04).
      """,
    citation: Citation(
      "Slough framework, 4: delay; Working Together 2018 and 2023, chapter 4 or 5", .unverified),
    fails: [
      underway("decided: ⟦2026-02-03⟧"),
      underway("decided: 2026-02-03\ndelay: {reason: ⟦criminal-trial⟧, review_on: 2026-12-01}"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2013\ninitiated: ⟦2013-08-30⟧\ncompleted: 2014-05-03\n"
          + "published: 2014-06-10"),
    ],
    passes: [
      underway(
        "decided: 2026-02-03\ndelay: {reason: criminal-trial, told_on: 2026-08-03, review_on: 2026-12-01}"),
      underway("decided: 2026-05-21"),
    ],
    checks: [.document(judgeDelay)])

  private static let judgeDelay: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review,
      let severity = input.catalogue.edition(of: review)?.delayReason
    else { return [] }
    return input.late(.completion, in: document).compactMap { deadline in
      let caution = input.caution(about: "delay_reason", of: document)
      guard let reason = review.delay?.reason else {
        return Finding(
          rule: RuleID("TIM-03"), severity: input.severity(severity, of: document), in: document.source,
          at: deadline.range, message: "this review is over its time, and no reason is recorded",
          fix: "Add `delay: {reason: …, told_on: YYYY-MM-DD, review_on: YYYY-MM-DD}`." + caution)
      }
      guard review.delay?.toldOn == nil else { return nil }
      return Finding(
        rule: RuleID("TIM-03"), severity: input.severity(.warning, of: document), in: document.source,
        at: reason.range,
        message: "it is not recorded when the national bodies were told of this delay",
        fix: "Add `told_on:` with the day to `delay`." + caution)
    }
  }

  private static func underway(_ fields: String) -> Example {
    Example([
      (
        "content/reports/a.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: delayed\n\(fields)\n---\nWords.\n"
      )
    ])
  }
}
