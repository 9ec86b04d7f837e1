import Templating

/// What the page of a document hands to its layout: one schema for all kinds, so that any layout can show
/// any document; what a kind does not have is absent.
enum DocumentSchema {
  static let heading = ViewSchema([.text("label"), .address("address"), .flag("is_sub")])

  static let change = ViewSchema([
    .record("date", of: PageSchema.date), .text("note"), .flag("is_substantive"),
  ])

  static let finding = ViewSchema([.text("id"), .text("text")])

  static let recommendation = ViewSchema([
    .text("id"), .text("text"), .text("scope"), .text("agencies").optional, .text("owner").optional,
    .record("due", of: PageSchema.date).optional, .text("status").optional, .text("reason").optional,
  ])

  static let action = ViewSchema([
    .text("id"), .text("text"), .text("scope"), .text("owner"), .text("agencies").optional,
    .record("due", of: PageSchema.date), .text("status"),
  ])

  static let entry = ViewSchema([
    .record("date", of: PageSchema.date), .text("text"), .text("findings").optional,
  ])

  static let response = ViewSchema([
    .list("done", of: entry), .list("impact", of: entry), .list("still_to_do", of: entry),
  ])

  /// A label and its text, for tables of facts.
  static let fact = ViewSchema([.text("label"), .text("text")])

  /// How long a report stays; `sentence` says it in words.
  static let period = ViewSchema([
    .text("sentence"), .record("last_required_day", of: PageSchema.date).optional, .flag("is_approximate"),
    .flag("is_over"),
  ])

  static let report = ViewSchema([
    .text("reference"), .text("review_type"), .record("period", of: period).optional,
    .list("facts", of: fact),
    .flag("has_findings"), .list("findings", of: finding),
    .flag("has_recommendations"), .list("recommendations", of: recommendation),
    .flag("has_actions"), .list("actions", of: action),
    .record("response", of: response).optional, .text("source_url").optional,
  ])

  static let doDifferently = ViewSchema([.text("roles"), .text("agencies").optional, .text("text")])

  /// One of the eleven fields of the learning summary, with its number on the form.
  static let formField = ViewSchema([
    .text("number"), .text("label"), .texts("texts"),
    .flag("has_recommendations"), .list("recommendations", of: recommendation),
    .flag("has_actions"), .list("actions", of: action),
  ])

  static let summary = ViewSchema([
    .list("form", of: formField), .flag("has_do_differently"), .list("do_differently", of: doDifferently),
    .text("new_learning").optional, .flag("has_key_practice_episodes"), .texts("key_practice_episodes"),
  ])

  static let questionGroup = ViewSchema([.text("use"), .texts("questions")])

  static let quizItem = ViewSchema([
    .text("question"), .texts("options"), .text("answer"), .text("reason"),
  ])

  static let goodPractice = ViewSchema([.text("roles").optional, .text("text")])

  static let briefing = ViewSchema([
    .text("format"), .flag("has_do_differently"), .list("do_differently", of: doDifferently),
    .flag("has_questions"), .list("question_groups", of: questionGroup),
    .flag("has_good_practice"), .list("good_practice", of: goodPractice),
    .flag("has_quiz"), .list("quiz", of: quizItem), .text("minutes"),
  ])

  static let version = ViewSchema([
    .text("version").optional, .text("date").optional, .text("change").optional, .text("stage").optional,
  ])

  static let policy = ViewSchema([
    .list("facts", of: fact),
    .flag("has_document_history"), .list("document_history", of: version),
  ])

  /// The documents of the same kind published next before and after this one.
  static let neighbours = ViewSchema([
    .record("earlier", of: PageSchema.link).optional, .record("later", of: PageSchema.link).optional,
  ])

  static let document = PageSchema.base.adding([
    .text("kind"), .record("list", of: PageSchema.link).optional,
    .record("published", of: PageSchema.date).optional, .record("updated", of: PageSchema.date).optional,
    .text("content_note").optional, .record("superseded_by", of: PageSchema.link).optional,
    .flag("is_superseded"), .flag("has_contents"), .list("contents", of: heading), .html("body"),
    .flag("has_themes"), .list("themes", of: PageSchema.link), .flag("has_agencies"), .texts("agencies"),
    .flag("has_roles"), .texts("roles"), .flag("has_age_groups"), .texts("age_groups"),
    .flag("has_harm_types"), .texts("harm_types"),
    .flag("has_derived_from"), .list("derived_from", of: PageSchema.link),
    .flag("has_related"), .list("related", of: PageSchema.link),
    .flag("has_same_review"), .list("same_review", of: PageSchema.link),
    .flag("has_similar"), .list("similar", of: PageSchema.link),
    .record("neighbours", of: neighbours).optional,
    .flag("has_pages_below"), .list("pages_below", of: PageSchema.link),
    .flag("has_history"), .list("history", of: change),
    .flag("has_support"),
    .record("report", of: report).optional, .record("summary", of: summary).optional,
    .record("briefing", of: briefing).optional, .record("policy", of: policy).optional,
  ])
}
