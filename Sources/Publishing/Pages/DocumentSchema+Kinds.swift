import Templating

/// What only summaries, briefings, audits and so on have.
extension DocumentSchema {
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

  /// A heading and what stands under it.
  static let answer = ViewSchema([.text("question"), .text("text")])

  static let audit = ViewSchema([.flag("has_answers"), .list("answers", of: answer)])

  /// Learning from somewhere else: `source` names who or what, and leads there.
  static let digest = ViewSchema([
    .record("source", of: PageSchema.link), .text("source_title").optional,
    .record("source_published", of: PageSchema.date).optional, .text("what_it_means_here"),
    .text("executive_summary").optional,
  ])

  /// Times are London's; of an event that ends on its first day, `ends` says only the hour.
  static let event = ViewSchema([
    .record("starts", of: PageSchema.date), .record("ends", of: PageSchema.date),
    .text("repeats").optional, .flag("is_over"), .text("place").optional, .address("booking_url").optional,
    .text("contact").optional, .flag("has_reviews"), .list("reviews", of: PageSchema.link),
  ])

  static let newsletterItem = ViewSchema([
    .text("title"), .address("address"), .text("kind"), .text("description").optional,
  ])

  static let newsletter = ViewSchema([
    .text("issue"), .flag("has_items"), .list("items", of: newsletterItem),
  ])

  static let annualReport = ViewSchema([
    .text("period"), .flag("has_refers_to"), .list("refers_to", of: PageSchema.link),
    .flag("has_accountability"), .list("accountability", of: answer),
  ])

  static let version = ViewSchema([
    .text("version").optional, .text("date").optional, .text("change").optional, .text("stage").optional,
  ])

  static let policy = ViewSchema([
    .flag("has_document_history"), .list("document_history", of: version),
  ])
}
