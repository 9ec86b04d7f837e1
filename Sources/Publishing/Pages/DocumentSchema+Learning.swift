import Templating

/// What was found, what is to be done, what was done, and what came of it.
extension DocumentSchema {
  static let finding = ViewSchema([.text("id"), .text("text")])

  static let recommendation = ViewSchema([
    .text("id"), .text("text"), .text("scope"), .text("agencies").optional, .text("owner").optional,
    .record("due", of: PageSchema.date).optional, .text("finding").optional, .text("status").optional,
    .text("reason").optional,
  ])

  /// A step of an action; each part is there if the author gave it.
  static let progress = ViewSchema([
    .record("date", of: PageSchema.date).optional, .text("status").optional, .text("reason").optional,
  ])

  static let action = ViewSchema([
    .text("id"), .text("text"), .text("scope"), .text("owner"), .text("agencies").optional,
    .text("group").optional, .record("due", of: PageSchema.date), .text("status"), .flag("is_overdue"),
    .text("origin").optional, .text("recommendation").optional,
    .flag("has_changes"), .list("changes", of: progress),
  ])

  static let entry = ViewSchema([
    .record("date", of: PageSchema.date), .text("text"), .text("findings").optional,
  ])

  /// The board's response: a report's own and that of the documents which respond to it, which `documents`
  /// leads to.
  static let response = ViewSchema([
    .list("done", of: entry), .list("impact", of: entry), .list("still_to_do", of: entry),
    .flag("has_documents"), .list("documents", of: PageSchema.link),
  ])

  /// A stage of the learning loop; without a date it has not been reached.
  static let stage = ViewSchema([.text("label"), .record("date", of: PageSchema.date).optional])

  static let dissemination = ViewSchema([
    .record("date", of: PageSchema.date).optional, .text("channel").optional, .text("agency").optional,
    .text("reach").optional,
  ])

  static let evidence = ViewSchema([
    .record("date", of: PageSchema.date).optional, .text("kind").optional, .text("text").optional,
  ])

  static let evaluation = ViewSchema([
    .record("date", of: PageSchema.date), .text("method"), .text("outcome"), .text("result"),
    .text("difference"), .record("leads_to", of: PageSchema.link).optional,
  ])

  /// How long a report stays; `sentence` says it in words.
  static let period = ViewSchema([
    .text("sentence"), .record("last_required_day", of: PageSchema.date).optional, .flag("is_approximate"),
    .flag("is_over"),
  ])

  /// A report, or the improvement information in its place.
  static let report = ViewSchema([
    .text("reference"), .text("review_type"), .record("period", of: period).optional,
    // What the publication register says about it.
    .address("register").optional,
    // There where the report itself is not on this site, but at the address that the board has named.
    .record("published_by", of: PageSchema.link).optional,
    .flag("has_stages"), .list("stages", of: stage),
    .flag("has_disseminated"), .list("disseminated", of: dissemination),
    .flag("has_evidence"), .list("evidence", of: evidence),
    .flag("has_evaluation"), .list("evaluation", of: evaluation),
    .text("not_sustained").optional,
  ])
}
