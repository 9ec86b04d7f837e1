import Model

extension Rule {
  /// The edition's bodies have a copy so many weeks before publication.
  static let noticeIsAWeek = Rule(
    id: RuleID("NOT-01"),
    severity: .error,
    summary: "The national panel has a copy of the report at least one week before it is published",
    explanation: """
      Under Working Together 2013 a copy of every report goes to the national panel of independent experts at least one
      week before it is published: to be published on 10 April, it must have been sent on 3 April or before. Record
      each copy in `notified` with the body and the day. A week is seven days of the calendar, weekends and bank
      holidays among them. A report published before your board adopted Candour gets a note at most.
      """,
    citation: Citation("Working Together 2013, chapter 4, as quoted in the Slough framework, 4", .stated),
    fails: [
      early("notified: [{to: national-panel, date: ⟦2014-04-04⟧}]\n"),
      .report("published: ⟦2014-04-10⟧\npolicy_edition: wt2013\nreview_type: serious-case-review"),
    ],
    passes: [
      early("notified: [{to: national-panel, date: 2014-04-03}]\n"),
      .report(
        "published: 2014-04-10\npolicy_edition: wt2015\nreview_type: serious-case-review\n"
          + "notified: [{to: national-panel, date: 2014-04-04}]"),
      // Nothing is due of a review that nobody has to publish.
      .report("published: 2014-04-10\npolicy_edition: wt2013\nreview_type: multi-agency-review"),
      // There is still time.
      .report(
        "status: scheduled\npublished: 2026-12-08\npolicy_edition: wt2013\nreview_type: serious-case-review"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report, case .weeks = input.notice(of: document) else { return [] }
        return NoticeFindings.judge(RuleID("NOT-01"), document, input)
      }
    ])

  private static func early(_ notified: String) -> Example {
    .report("published: 2014-04-10\npolicy_edition: wt2013\nreview_type: serious-case-review\n" + notified)
  }
}

extension RuleInput {
  /// The notice that the edition of a review asks for.
  func notice(of document: Document) -> NoticePeriod? {
    document.review.flatMap(catalogue.edition)?.notice?.period
  }
}
