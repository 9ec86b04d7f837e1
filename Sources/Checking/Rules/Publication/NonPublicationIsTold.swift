import Model

extension Rule {
  /// When a report is not published, the national bodies are told, and the public learns something.
  static let nonPublicationIsTold = Rule(
    id: RuleID("PUB-05"),
    severity: .error,
    summary: "When a report is not published, the record says who was told and what the public sees instead",
    explanation: """
      A board that does not publish a report justifies that to the national panel and the Secretary of State, and tells
      the public what it can. Record in `not_published` the bodies and days (`told`), and the sentence that stands on
      the page (`public_line`); or publish improvement information with the same reference in `derived_from`.
      """,
    citation: Citation("Slough framework, 4; Working Together 2018 and 2023, chapter 4 or 5", .unverified),
    fails: [
      notPublished(
        "not_published: {reason: ⟦identification-risk⟧, on: 2026-03-02, public_line: A review was held.}"),
      notPublished(
        "not_published: {reason: identification-risk, on: 2026-03-02, told: [{to: ofsted, date: ⟦2026-12-02⟧}], "
          + "public_line: A review was held.}"),
    ],
    passes: [
      .report("status: in-progress"),
      notPublished(
        "not_published: {reason: identification-risk, on: 2026-03-02, told: [{to: national-panel, date: 2026-02-25}], "
          + "public_line: A review was held.}"),
    ],
    checks: [.document(judgeTold)])

  private static let judgeTold: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard let review = document.review, review.status?.value == .notPublished,
      let record = review.notPublished,
      input.catalogue.isBoundToPublish(review), !document.common.isDraft
    else { return [] }
    let told = record.told.compactMap(\.date)
    if let ahead = told.first(where: { $0.value > input.today }) {
      return [
        Finding(
          rule: RuleID("PUB-05"), severity: .error, in: document.source, at: ahead.range,
          message: "the day on which a body was told has not come yet",
          fix: "Write the day on which it was told.")
      ]
    }
    // Ofsted is told too, but it is not for Ofsted to comment.
    let bodies = (input.catalogue.edition(of: review)?.notice?.bodies ?? []).filter { $0 != "ofsted" }
    let isTold = record.told.contains { entry in
      entry.date != nil && (bodies.isEmpty || entry.to.map { bodies.contains($0.value) } ?? false)
    }
    guard !isTold, let reason = record.reason else { return [] }
    return [
      Finding(
        rule: RuleID("PUB-05"), severity: .error, in: document.source, at: reason.range,
        message: told.isEmpty
          ? "nobody is recorded as told that this report is not published"
          : "of \(Words.list(bodies.map { "`\($0)`" })) none is recorded as told that this report is not published",
        fix: "Add `told: [{to: \(bodies.first ?? "national-panel"), date: YYYY-MM-DD}]` to `not_published`.")
    ]
  }

  private static func notPublished(_ record: String) -> Example {
    .report("status: not-published\npublished: 2026-03-02\n" + record)
  }
}
