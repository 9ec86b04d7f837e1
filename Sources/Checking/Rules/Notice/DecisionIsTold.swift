import Model

extension Rule {
  /// The bodies of the edition hear of the decision on a review, within its period.
  static let decisionIsTold = Rule(
    id: RuleID("NOT-04"),
    severity: .warning,
    summary: "The national bodies are told of the decision on a review, in the time their edition sets",
    explanation: """
      Whether a review is held or not, the national panel is told, and under the older editions Ofsted and the
      department too: since Working Together 2015 within five working days of the decision. Record each in
      `decision_notified` with the body and the day. Without a date in `decided` nothing can be counted.
      """,
    citation: Citation(
      "Slough framework, 3; Working Together 2015, chapter 4: notification of decisions", .unverified),
    fails: [
      .report("decided: ⟦2025-05-08⟧"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2015\npublished: 2017-03-01\ndecided: 2016-05-04\n"
          + "decision_notified: [{to: national-panel, date: ⟦2016-05-20⟧}, {to: ofsted, date: 2016-05-09}, "
          + "{to: dfe, date: 2016-05-09}]"),
    ],
    passes: [
      .report("decided: 2025-05-08\ndecision_notified: [{to: national-panel, date: 2025-05-12}]"),
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2015\npublished: 2017-03-01\ndecided: 2016-05-04\n"
          + "decision_notified: [{to: national-panel, date: 2016-05-11}, {to: ofsted, date: 2016-05-09}, "
          + "{to: dfe, date: 2016-05-09}]"),
      .report("review_type: safeguarding-adults-review\ndecided: 2025-05-08"),
    ],
    checks: [.document(judgeDecision)])

  private static let judgeDecision: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review, input.catalogue.isBoundToPublish(review)
    else {
      return []
    }
    let told = input.catalogue.deadlines(of: document).filter {
      $0.duty == .decisionTold && !$0.isAhead(on: input.today)
    }
    let missing = told.filter { $0.done == nil }
    let late = told.filter { $0.done != nil && $0.daysLate(on: input.today) > 0 }
    guard let first = (late + missing).first else { return [] }
    let names = { (deadlines: [Deadline]) in Words.list(deadlines.map { input.name(ofBody: $0.body) }) }
    let parts = [
      late.isEmpty ? nil : "\(names(late)) heard of the decision late",
      missing.isEmpty ? nil : "it is not recorded that \(names(missing)) heard of the decision",
    ].compactMap { $0 }
    let due = first.due.map { "; the latest day was \($0.spoken)" } ?? ""
    return [
      Finding(
        rule: RuleID("NOT-04"), severity: input.severity(.warning, of: document), in: document.source,
        at: late.first?.done?.range ?? first.range, message: parts.joined(separator: ", and ") + due,
        fix: "Record in `decision_notified` who was told and when, or tell them now."
          + input.caution(about: .decisionTold, of: document))
    ]
  }
}
