import Templating

/// What every page hands to its layout, whatever it shows. Names follow the front matter's.
enum PageSchema {
  static let site = ViewSchema([
    .text("title"), .text("board"), .address("home"), .address("feed"),
    .address("privacy").optional, .address("accessibility").optional,
  ])

  static let navigationItem = ViewSchema([.text("title"), .address("address"), .flag("is_current")])

  /// Each a line of text as the board wrote it in `site.yml`.
  static let contact = ViewSchema([
    .text("report_request"), .text("concern"), .text("emergency"), .text("media").optional,
  ])

  static let base = ViewSchema([
    .text("lang"),
    // The heading of the page; `window_title` adds the site's.
    .text("title"), .text("window_title"), .text("description").optional,
    .address("canonical"), .flag("is_indexed"), .address("stylesheet"),
    .record("site", of: site), .list("navigation", of: navigationItem), .record("contact", of: contact),
    // In a preview, what says that it is one.
    .text("preview").optional,
  ])

  /// A day as people read it, and as machines do.
  static let date = ViewSchema([.text("text"), .text("machine")])

  /// A link with its words.
  static let link = ViewSchema([.text("label"), .address("address")])

  /// One line of a list of documents.
  static let item = ViewSchema([
    .text("title"), .address("address"), .text("kind"), .text("reference").optional,
    .record("published", of: date).optional, .text("description").optional,
    // "Available on request", "Superseded": what keeps it from being an ordinary entry.
    .text("mark").optional,
  ])

  /// A link with the number of documents behind it.
  static let counted = ViewSchema([
    .text("label"), .address("address"), .text("count"), .flag("is_second_level"),
  ])

  static let home = base.adding([
    .list("latest", of: item), .list("kinds", of: counted), .list("themes", of: counted),
    .list("years", of: counted),
  ])

  static let list = base.adding([
    .text("count"), .list("items", of: item), .list("up", of: link),
  ])

  static let index = base.adding([.list("entries", of: counted)])

  static let notFound = base.adding([.list("kinds", of: counted)])

  static let redirect = base.adding([.text("target_text"), .address("target")])

  static let onRequest = ViewSchema([.record("published", of: date)])
  static let withdrawn = ViewSchema([.text("reason").optional, .record("since", of: date).optional])
  static let notPublished = ViewSchema([.text("public_line")])

  /// What stands in place of a report: exactly one of the three records is there.
  static let notice = base.adding([
    .text("reference"),
    .record("on_request", of: onRequest).optional, .record("withdrawn", of: withdrawn).optional,
    .record("not_published", of: notPublished).optional,
  ])
}
