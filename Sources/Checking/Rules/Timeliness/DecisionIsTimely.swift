import Model

extension Rule {
  /// A review is decided on within the time after the incident was notified.
  static let decisionIsTimely = Rule(
    id: RuleID("TIM-01"),
    severity: .warning,
    summary: "Whether to hold a review is decided within one month of the notification",
    explanation: """
      Under Working Together 2013 and 2015 the decision normally follows within one month of the notification of the
      incident: the same day of the next month, or its last day where there is no such day. Later is possible, and then
      the board should be able to say why.
      """,
    citation: Citation("Slough framework, 3: decision within one month", .stated),
    fails: [
      old("notified_incident: 2014-01-31\ndecided: ⟦2014-03-04⟧"),
      Example([
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: serious-case-review\npolicy_edition: wt2015\n"
            + "status: planned\nnotified_incident: ⟦2026-10-20⟧\n---\nWords.\n"
        )
      ]),
    ],
    passes: [
      old("notified_incident: 2014-01-31\ndecided: 2014-02-28"),
      old("notified_incident: 2016-01-31\ndecided: 2016-02-29"),
      .report("notified_incident: 2025-01-31\ndecided: 2025-03-04"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report else { return [] }
        return input.late(.decision, in: document).map { deadline in
          Finding(
            rule: RuleID("TIM-01"), severity: input.severity(.warning, of: document), in: document.source,
            at: deadline.done?.range ?? deadline.range,
            message: deadline.done == nil
              ? "no decision is recorded, and it was due \(deadline.lateness(on: input.today)) ago"
              : "the decision came \(deadline.lateness(on: input.today)) late",
            fix: "Correct the dates if they are wrong." + input.caution(about: .decision, of: document))
        }
      }
    ])

  private static func old(_ dates: String) -> Example {
    .report("review_type: serious-case-review\npolicy_edition: wt2013\npublished: 2017-01-10\n" + dates)
  }
}

extension RuleInput {
  /// The deadlines of a duty that were missed, or are being missed.
  func late(_ duty: Deadline.Duty, in document: Document) -> [Deadline] {
    // Of what the public never learns there may be nothing to mend, but of a draft nothing is known.
    guard !document.common.isDraft else { return [] }
    return catalogue.deadlines(of: document).filter { $0.duty == duty && $0.daysLate(on: today) > 0 }
  }
}

extension Deadline {
  /// `1 day`, `25 days`.
  func lateness(on today: Day) -> String { Words.count(daysLate(on: today), "day") }
}
