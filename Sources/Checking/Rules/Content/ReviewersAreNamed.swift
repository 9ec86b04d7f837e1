import Model

extension Rule {
  /// A report says who reviewed, or that the name is withheld.
  static let reviewersAreNamed = Rule(
    id: RuleID("CON-14"),
    severity: .warning,
    summary: "A report names its reviewers, or says that a name is withheld",
    explanation: """
      From Working Together 2018 on, what is published names the reviewer, so that readers can judge who spoke and how
      independently. Give in `reviewers` the role, the name or the word `withheld`, and the independence. Reviewers'
      names are the only personal names that belong into a report.
      """,
    citation: Citation("Working Together 2018 and 2023, chapter 4 or 5: publication", .unverified),
    fails: [
      .report("published: ⟦2026-03-02⟧"),
      .report("reviewers: [{role: ⟦author⟧, independence: independent}]"),
    ],
    passes: [
      .report("reviewers: [{role: author, name: Example Reviewer, independence: independent}]"),
      .report("reviewers: [{role: author, name: withheld}]"),
      .report("review_type: serious-case-review\npolicy_edition: wt2015\npublished: 2017-03-02"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report, let review = document.review, review.isHosted,
          let published = document.common.published,
          input.catalogue.isBoundToPublish(review),
          input.catalogue.edition(of: review)?.namesReviewers == true,
          document.state(at: input.now).isWhole
        else { return [] }
        let unnamed = review.reviewers.filter { $0.name == nil }.compactMap { $0.role?.range }
        let ranges = review.reviewers.isEmpty ? [published.range] : unnamed
        return ranges.map { range in
          Finding(
            rule: RuleID("CON-14"), severity: .warning, in: document.source, at: range,
            message: review.reviewers.isEmpty
              ? "this report does not say who the reviewers were" : "this reviewer has no name",
            fix: "Write `reviewers: [{role: author, name: …, independence: …}]`, with the name or `withheld`."
              + input.caution(about: "reviewers_named", of: document))
        }
      }
    ])
}
