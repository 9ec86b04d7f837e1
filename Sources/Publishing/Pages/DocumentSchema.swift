import Templating

/// What the page of a document hands to its layout: one schema for all kinds, so that any layout can show
/// any document; what a kind does not have is absent.
///
/// What of the front matter readers get to see is decided here and in the views that fill it. Kept off every
/// page, because it is the board's own business or says more than a reader may know: `prepared_by`,
/// `redaction`, `pseudonyms`, `notified`, `decision_notified`, `panel_reviewers_on`, `panel_advice`,
/// `family_told_on`, `staff_told_on`, `dissemination_plan`, `legal`, `aware`, `notified_incident`,
/// `rapid_review_done`, `withdrawals` (an old copy is easy to find for who knows when to look; their days
/// count in the period), `approved_by` of `interim`, all of `delay` but its reason and since when, all of
/// `not_published` but its public line, `expected` of a policy (which has no page before it is published), and
/// `slide_notes`. A reference that leads to nothing public is
/// never printed.
enum DocumentSchema {
  static let heading = ViewSchema([.text("label"), .address("address"), .flag("is_sub")])

  static let change = ViewSchema([
    .record("date", of: PageSchema.date), .text("note"), .flag("is_substantive"),
  ])

  /// A label and its text, for tables of facts; `address` is where the text leads, if it does.
  static let fact = ViewSchema([.text("label"), .text("text"), .address("address").optional])

  /// A file to download. `facts` says in words what it is: `PDF, 12 pages, 120 KB, in Welsh`; `access` whether it can be
  /// read with a screen reader.
  static let file = ViewSchema([
    .text("title"), .address("address"), .text("facts"), .text("access").optional, .text("lang").optional,
    .text("note").optional,
  ])

  /// That this is published before its review is finished.
  static let interim = ViewSchema([.record("approved_on", of: PageSchema.date).optional])

  /// The same page in another language; `lang` is its code.
  static let translation = ViewSchema([
    .text("label"), .address("address"), .text("language"), .text("lang"),
  ])

  /// What it is filed under; `address` is that of the list, where there is one.
  static let term = ViewSchema([.text("label"), .address("address").optional])

  static let document = PageSchema.base.adding(head + matter + filing + kinds)

  /// The documents of the same kind published next before and after this one.
  static let neighbours = ViewSchema([
    .record("earlier", of: PageSchema.link).optional, .record("later", of: PageSchema.link).optional,
  ])

  /// What a reader should know first.
  private static let head: [ViewField] = [
    .text("kind"), .record("list", of: PageSchema.link).optional,
    .record("published", of: PageSchema.date).optional, .record("updated", of: PageSchema.date).optional,
    .text("content_note").optional, .record("superseded_by", of: PageSchema.link).optional,
    .flag("is_superseded"), .record("interim", of: interim).optional,
    .flag("has_translations"), .list("translations", of: translation),
  ]

  /// The text, and what goes with it.
  private static let matter: [ViewField] = [
    .flag("has_contents"), .list("contents", of: heading), .html("body"),
    .flag("has_facts"), .list("facts", of: fact), .flag("has_files"), .list("files", of: file),
    .flag("has_findings"), .list("findings", of: finding),
    .flag("has_recommendations"), .list("recommendations", of: recommendation),
    .flag("has_actions"), .list("actions", of: action), .record("response", of: response).optional,
  ]

  /// What and whom it is about, and where it comes from.
  private static let filing: [ViewField] = [
    .flag("has_themes"), .list("themes", of: term), .flag("has_agencies"), .list("agencies", of: term),
    .flag("has_roles"), .list("roles", of: term), .flag("has_age_groups"), .list("age_groups", of: term),
    .flag("has_harm_types"), .list("harm_types", of: term),
    .flag("has_filing"), .list("filing", of: fact),
    .flag("has_derived_from"), .list("derived_from", of: PageSchema.link),
    .flag("has_related"), .list("related", of: PageSchema.link),
    .flag("has_same_review"), .list("same_review", of: PageSchema.link),
    .flag("has_similar"), .list("similar", of: PageSchema.link),
    .record("neighbours", of: neighbours).optional,
    .flag("has_pages_below"), .list("pages_below", of: PageSchema.link),
    .flag("has_history"), .list("history", of: change),
    .flag("has_support"),
  ]

  /// What only some kinds have.
  private static let kinds: [ViewField] = [
    .record("report", of: report).optional, .record("summary", of: summary).optional,
    .record("briefing", of: briefing).optional, .record("audit", of: audit).optional,
    .record("digest", of: digest).optional, .record("event", of: event).optional,
    .record("newsletter", of: newsletter).optional, .record("annual_report", of: annualReport).optional,
    .record("policy", of: policy).optional,
  ]
}
