import Model

extension Rule {
  /// A child death review teaches by numbers, never by a case.
  static let childDeathReviewsAreNotPublished = Rule(
    id: RuleID("RED-12"),
    severity: .error,
    isAcceptable: false,
    summary: "Nothing is published about the child death review of one child",
    explanation: """
      Child death reviews look at every death of a child, and their papers are confidential. What they teach is published
      for many deaths together, in the annual report of the panel or of the board. Here a report, summary or briefing
      calls itself a child death review. If it is a review of another kind that followed a death, give its own
      `review_type`; else take it out of the site and bring its learning into the annual report.
      """,
    citation: Citation("Child death review statutory guidance; Slough framework", .unverified),
    fails: [.report("review_type: ⟦child-death-review⟧")],
    passes: [.report("review_type: lcspr"), .page("", body: "The child death review panel met.")],
    checks: [
      .document { document, _ in
        guard let type = document.reviewType, type.value == "child-death-review" else { return [] }
        return [
          Finding(
            rule: RuleID("RED-12"), severity: .error, in: document.source, at: type.range,
            message: "a child death review is published here as a case of its own",
            fix:
              "Publish its learning with that of others in the annual report; or give the type of review it really is."
          )
        ]
      }
    ])
}

extension Document {
  fileprivate var reviewType: Field<String>? {
    if case .summary(let summary) = details { return summary.reviewType }
    return review?.reviewType
  }
}
