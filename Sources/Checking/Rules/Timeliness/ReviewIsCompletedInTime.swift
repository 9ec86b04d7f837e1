import Model

extension Rule {
  /// A review is completed, and under the later editions published, within six months.
  static let reviewIsCompletedInTime = Rule(
    id: RuleID("TIM-02"),
    severity: .error,
    alsoFor: [RuleID("TIM-06")],
    summary: "A review is completed within six months",
    explanation: """
      Working Together 2013 and 2015 aim at six months from the beginning of a review; from 2018 on a review is to be
      completed and published no later than six months from the decision to hold it. A safeguarding adults review is to
      be completed within six months of its beginning unless there is good reason (TIM-06). Six months is the same day
      of the month, or the last day of a month that has no such day. A review that is still going on is measured
      against today. Being late is a warning where the edition states an aim; where it sets a limit it is an error
      until the reason is recorded in `delay`, and a warning then.
      """,
    citation: Citation(
      "Slough framework, 4; Working Together 2018 and 2023, chapter 4 or 5; Care Act guidance", .unverified),
    fails: [
      .report("decided: 2025-02-03\ncompleted: 2025-10-01\npublished: ⟦2026-03-02⟧"),
      .report("decided: 2025-02-03\ncompleted: ⟦2025-10-01⟧\npublished: 2025-09-01"),
      underway("decided: ⟦2026-02-03⟧"),
      underway("decided: ⟦2026-02-03⟧\ndelay: {reason: criminal-trial, review_on: 2026-12-01}"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2013\ninitiated: 2013-08-30\ncompleted: ⟦2014-03-03⟧\n"
          + "published: 2014-04-10"),
      .report("review_type: safeguarding-adults-review\ninitiated: 2025-02-03\ncompleted: ⟦2025-10-01⟧"),
    ],
    passes: [
      .report("decided: 2025-09-02\ncompleted: 2026-02-01\npublished: 2026-03-02"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2013\ninitiated: 2013-08-31\ncompleted: 2014-02-28\n"
          + "published: 2014-09-10"),
      underway("decided: 2026-05-21"),
    ],
    checks: [.document(judgeCompletion)])

  private static let judgeCompletion: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review,
      let completion = input.catalogue.edition(of: review)?.completion
    else { return [] }
    return input.late(.completion, in: document).map { deadline in
      let reason = review.delay?.reason.map {
        input.catalogue.defaults.vocabularies.label(of: $0.value, in: "delay_reason")
      }
      let isPublished = deadline.done != nil && deadline.done?.range == document.common.published?.range
      let what =
        deadline.done == nil
        ? review.completed == nil
          ? "this review is not completed" : "this review was completed but is not published"
        : isPublished ? "this report was not published" : "this review was not completed"
      return Finding(
        rule: RuleID("TIM-02"),
        severity: input.severity(reason == nil ? completion.severity : .warning, of: document),
        in: document.source,
        at: deadline.done?.range ?? deadline.range,
        message: "\(what) within \(Words.count(completion.months, "month")): "
          + "\(deadline.lateness(on: input.today)) over; \(reason.map { "reason: \($0)" } ?? "no reason recorded")",
        fix: (reason == nil
          ? "Record why in `delay`: {reason: …, told_on: YYYY-MM-DD, review_on: YYYY-MM-DD}; capture what can be learnt "
            + "meanwhile."
          : "Nothing more can be recorded; the reason is shown with it.")
          + input.caution(about: .completion, of: document))
    }
  }

  private static func underway(_ fields: String) -> Example {
    Example([
      (
        "content/reports/a.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: in-progress\n\(fields)\n---\nWords.\n"
      )
    ])
  }
}
