import Templating

/// What the pages hand over that Candour makes by itself.
extension PageSchema {
  /// One line of a list of documents.
  static let item = ViewSchema([
    .text("title"), .address("address"), .text("kind"), .text("reference").optional,
    .record("published", of: date).optional,
    // Of an event: when it begins.
    .record("takes_place", of: date).optional, .text("description").optional,
    // "Available on request", "Superseded": what keeps it from being an ordinary entry.
    .text("mark").optional,
  ])

  /// A link with the number of documents behind it. `note` says more about what is behind it.
  static let counted = ViewSchema([
    .text("label"), .address("address"), .text("count"), .text("note").optional, .flag("is_second_level"),
  ])

  /// Links that belong together; without a label where there is only one group.
  static let group = ViewSchema([.text("label").optional, .list("entries", of: counted)])

  /// A way of looking for documents; `name` is one word, for an id.
  static let way = ViewSchema([
    .text("name"), .text("label"), .address("address"), .list("entries", of: counted),
  ])

  static let home = base.adding([
    .list("latest", of: item), .list("kinds", of: counted),
    .flag("has_ways"), .list("ways", of: way),
    .flag("has_pages"), .list("pages", of: link),
  ])

  /// `skips` where numbers are left out before this one.
  static let pageNumber = ViewSchema([
    .text("label"), .address("address"), .flag("is_current"), .flag("skips"),
  ])

  /// Where the rest of a list is that is too long for one page.
  static let pagination = ViewSchema([
    .record("previous", of: link).optional, .record("next", of: link).optional,
    .list("pages", of: pageNumber),
  ])

  static let list = base.adding([
    // `also_called` names the other words for a term.
    .text("count"), .text("also_called").optional, .text("note").optional,
    // Of a board that has closed: the board that does its work now.
    .record("successor", of: link).optional,
    // The lists within this one: themes below a theme, kinds of a board, roles of an agency.
    .record("within", of: group).optional,
    // What is new in this list, for those who follow it.
    .address("feed").optional,
    .list("items", of: item), .record("pagination", of: pagination).optional,
  ])

  static let index = base.adding([.flag("has_groups"), .list("groups", of: group)])

  static let notFound = base.adding([.list("kinds", of: counted)])

  static let glossaryEntry = ViewSchema([
    .text("id"), .text("term"), .text("abbreviation").optional, .text("meaning"),
  ])

  static let glossary = base.adding([.list("entries", of: glossaryEntry)])

  static let boardGroup = ViewSchema([
    .text("label"), .text("description").optional, .text("reports_to").optional,
  ])

  static let board = ViewSchema([
    .text("name"), .address("address").optional, .text("successor").optional,
    .flag("has_groups"), .list("groups", of: boardGroup),
  ])

  static let structure = base.adding([.list("boards", of: board)])

  /// An action, with the document or the register it comes from.
  static let trackedAction = ViewSchema([
    .text("id"), .text("text"), .text("scope"), .text("owner"), .text("agencies").optional,
    .text("group").optional, .record("due", of: date), .flag("is_overdue"),
    .text("source"), .address("address").optional,
  ])

  /// A line of the register, in words.
  static let registerEntry = ViewSchema([
    .text("line"), .record("recorded", of: date), .text("what"), .record("until", of: date).optional,
  ])

  static let registeredReview = ViewSchema([
    .text("id"), .text("reference"), .record("review", of: link).optional,
    .list("entries", of: registerEntry),
  ])

  static let register = base.adding([
    // `facts` say of what type the file is, and how large.
    .address("file"), .text("facts"), .text("lines"), .record("since", of: date).optional,
    .list("reviews", of: registeredReview), .flag("has_notes"), .list("notes", of: registerEntry),
  ])

  /// Actions of one status.
  static let actionGroup = ViewSchema([
    .text("label"), .text("count"), .list("actions", of: trackedAction),
  ])

  static let actions = base.adding([
    .text("count"), .text("overdue").optional, .list("groups", of: actionGroup),
  ])
}
