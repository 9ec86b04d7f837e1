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
    // The language of the site, and so of the words that layouts say; then that of the text, where it is another.
    .text("lang"), .text("text_lang").optional,
    // The heading of the page; `window_title` adds the part of the site and the site's title.
    .text("title"), .text("window_title"), .text("description").optional,
    .address("canonical"), .flag("is_indexed"), .address("stylesheet"),
    .record("site", of: site), .list("navigation", of: navigationItem), .record("contact", of: contact),
    .flag("has_breadcrumb"), .list("breadcrumb", of: crumb),
    // A data block for search engines, on the pages of documents.
    .html("structured_data").optional,
    // In a preview, what says that it is one.
    .text("preview").optional,
  ])

  /// One step on the way from the home page; the last is the page itself.
  static let crumb = ViewSchema([.text("label"), .address("address"), .flag("is_current")])

  /// A day as people read it, and as machines do.
  static let date = ViewSchema([.text("text"), .text("machine")])

  /// A link with its words.
  static let link = ViewSchema([.text("label"), .address("address")])

  static let redirect = base.adding([.text("target_text"), .address("target")])

  static let onRequest = ViewSchema([.record("published", of: date)])
  static let withdrawn = ViewSchema([.text("reason").optional, .record("since", of: date).optional])
  static let notPublished = ViewSchema([.text("public_line")])

  /// What stands in place of a report: exactly one of the three records is there.
  static let notice = base.adding([
    .text("reference"),
    .record("on_request", of: onRequest).optional, .record("withdrawn", of: withdrawn).optional,
    .record("not_published", of: notPublished).optional,
    // What is published of the changes that followed, in place of a report.
    .flag("has_improvements"), .list("improvements", of: link),
  ])
}
