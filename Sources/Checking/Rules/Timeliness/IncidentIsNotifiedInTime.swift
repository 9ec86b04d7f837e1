import Model

extension Rule {
  /// A serious incident is notified, and looked at first, within the working days of the edition.
  static let incidentIsNotifiedInTime = Rule(
    id: RuleID("TIM-04"),
    severity: .warning,
    summary: "An incident is notified within five working days, and its rapid review done within fifteen",
    explanation: """
      From Working Together 2018 on the local authority notifies a serious incident within five working days of becoming
      aware of it, and the rapid review aims at fifteen. The day of becoming aware is not counted, nor are weekends and
      the bank holidays of England and Wales.
      """,
    citation: Citation(
      "Working Together 2018 and 2023: notification and rapid review, as boards' procedures quote it",
      .verified),
    fails: [
      .report("aware: 2019-12-23\nnotified_incident: ⟦2020-01-03⟧\nrapid_review_done: 2020-01-10"),
      .report("aware: 2023-04-03\nnotified_incident: 2023-04-05\nrapid_review_done: ⟦2023-04-27⟧"),
      .report("aware: ⟦2025-04-03⟧\nnotified_incident: 2025-04-04"),
    ],
    passes: [
      .report("aware: 2019-12-23\nnotified_incident: 2020-01-02\nrapid_review_done: 2020-01-10"),
      .report("aware: 2023-04-03\nnotified_incident: 2023-04-05\nrapid_review_done: 2023-04-26"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2015\naware: 2016-04-03\nnotified_incident: 2016-06-05"
      ),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report else { return [] }
        let steps = [
          (Deadline.Duty.incidentNotice, "the incident was not notified"),
          (.rapidReview, "the rapid review was not done"),
        ]
        return steps.flatMap { duty, message in
          input.late(duty, in: document).map { deadline in
            Finding(
              rule: RuleID("TIM-04"), severity: input.severity(.warning, of: document), in: document.source,
              at: deadline.done?.range ?? deadline.range,
              message:
                "\(message) by \(deadline.due?.spoken ?? ""), but \(deadline.lateness(on: input.today)) later"
                + (deadline.done == nil ? " there is still no date for it" : ""),
              fix: "Correct or add the date." + input.caution(about: duty, of: document))
          }
        }
      }
    ])
}
