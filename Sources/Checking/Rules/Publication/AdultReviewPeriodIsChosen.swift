import Model

extension Rule {
  /// The board has said for how long a safeguarding adults review stays up.
  static let adultReviewPeriodIsChosen = Rule(
    id: RuleID("PUB-10"),
    severity: .warning,
    summary: "The board has chosen for how long a safeguarding adults review stays published",
    explanation: """
      The law does not fix for how long a safeguarding adults review stays on the site; what is published, when, how and
      for how long is decided with the adult or the family in mind. Record the choice in `publish_for_months`, or for
      all such reviews as `sar: {publication_months: 12}` in site.yml; until then Candour goes by twelve months.
      """,
    citation: Citation("SCIE Safeguarding Adults Review Quality Marker 14", .verified),
    fails: [.report("review_type: ⟦safeguarding-adults-review⟧")],
    passes: [
      .report("review_type: safeguarding-adults-review\npublish_for_months: 24"),
      Example([
        ("content/site.yml", Example.siteFields + "sar: {publication_months: 18}\n"),
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: safeguarding-adults-review\nstatus: published\n"
            + "published: 2026-03-02\n---\nWords.\n"
        ),
      ]),
      .report(""),
    ],
    checks: [.document(judgeChoice)])

  private static let judgeChoice: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review, let type = review.reviewType,
      input.catalogue.edition(of: review)?.regime == .careAct, review.publishForMonths == nil,
      !input.catalogue.site.hasChosenAdultReviewMonths, document.state(at: input.now).isKnown
    else { return [] }
    return [
      Finding(
        rule: RuleID("PUB-10"), severity: .warning, in: document.source, at: type.range,
        message: "nothing says for how long this review stays published; Candour goes by "
          + Words.count(input.catalogue.site.adultReviewMonths, "month"),
        fix: "Add `publish_for_months:`, or `sar: {publication_months: …}` to site.yml.")
    ]
  }
}
