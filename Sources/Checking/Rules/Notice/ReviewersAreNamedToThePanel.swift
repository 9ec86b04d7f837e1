import Model

extension Rule {
  /// The national panel has the names of the reviewers.
  static let reviewersAreNamedToThePanel = Rule(
    id: RuleID("NOT-06"),
    severity: .note,
    summary: "The national panel has been given the names of the reviewers",
    explanation: """
      Under Working Together 2013 and 2015 the board gives the names of those it wants to appoint to the national panel
      and weighs its advice. Record the day in `panel_reviewers_on`; the names themselves stand in `reviewers` only.
      """,
    citation: Citation("Slough framework, 4: reviewers", .stated),
    fails: [
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2013\ninitiated: ⟦2013-06-03⟧\npublished: 2014-04-10"
      )
    ],
    passes: [
      .report(
        "review_type: serious-case-review\npolicy_edition: wt2013\ninitiated: 2013-06-03\npublished: 2014-04-10\n"
          + "panel_reviewers_on: 2013-06-10"),
      .report("initiated: 2025-06-03"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report, let review = document.review, let initiated = review.initiated,
          input.catalogue.isBoundToPublish(review),
          input.catalogue.edition(of: review)?.givesReviewersToPanel == true,
          review.panelReviewersOn == nil
        else { return [] }
        return [
          Finding(
            rule: RuleID("NOT-06"), severity: .note, in: document.source, at: initiated.range,
            message: "it is not recorded that the national panel was given the names of the reviewers",
            fix: "Add `panel_reviewers_on:` with the day."
              + input.caution(about: "reviewers_to_panel", of: document))
        ]
      }
    ])
}
