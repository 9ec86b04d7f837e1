import Model
import Templating

@testable import Publishing

/// Writes the manual's page of all names that a layout may use, from the declarations that layouts are
/// compiled against.
struct LayoutNamesPage {
  /// What parts are called; others get the name of the field that holds them first.
  private static let known: [(name: String, schema: ViewSchema)] = [
    ("site", PageSchema.site), ("contact", PageSchema.contact), ("date", PageSchema.date),
    ("link", PageSchema.link), ("item", PageSchema.item), ("counted", PageSchema.counted),
    ("heading", DocumentSchema.heading), ("change", DocumentSchema.change),
    ("fact", DocumentSchema.fact), ("file", DocumentSchema.file), ("progress", DocumentSchema.progress),
    ("translation", DocumentSchema.translation), ("form field", DocumentSchema.formField),
    ("newsletter item", DocumentSchema.newsletterItem), ("version", DocumentSchema.version),
    ("finding", DocumentSchema.finding), ("recommendation", DocumentSchema.recommendation),
    ("action", DocumentSchema.action), ("entry", DocumentSchema.entry), ("answer", DocumentSchema.answer),
  ]

  private let pages: [(name: String, fields: [ViewField])]
  private var parts: [(name: String, schema: ViewSchema)] = []

  init() {
    let base = PageSchema.base.fields.count
    pages =
      [("document", Array(DocumentSchema.document.fields.dropFirst(base)))]
      + LayoutShelf.made.map { ($0.name, Array($0.schema.fields.dropFirst(base))) }
    collect(PageSchema.base.fields)
    for page in pages { collect(page.fields) }
    parts.sort { $0.name < $1.name }
  }

  var text: String {
    Self.beginning + "\n## On every page\n\n" + table(PageSchema.base.fields)
      + "\n## On the page of a document\n\nThese are for every layout of documents: `document`, one called like "
      + "a kind (\(Self.kinds)), and one that a document names in `layout`. What its kind does not have is "
      + "absent.\n\n" + table(pages[0].fields)
      + pages.dropFirst().map { "\n## In the layout \($0.name)\n\n" + table($0.fields) }.joined()
      + "\n## Parts\n\nWhat a part holds is used within its section, or with a dot: "
      + "`{{#published}}{{text}}{{/published}}` and `{{published.text}}` print the same.\n"
      + parts.map { "\n### Part \(Self.shown($0.name))\n\n" + table($0.schema.fields) }.joined()
  }

  private static let kinds = DocumentKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")

  private mutating func collect(_ fields: [ViewField]) {
    for field in fields {
      guard let schema = Self.inner(of: field.kind), !parts.contains(where: { $0.schema == schema }) else {
        continue
      }
      let wanted = Self.known.first { $0.schema == schema }?.name ?? field.name
      let isTaken =
        parts.contains { $0.name == wanted }
        || Self.known.contains { $0.name == wanted && $0.schema != schema }
      let others = parts.count { $0.name.hasPrefix(wanted) }
      parts.append((isTaken ? "\(wanted)_\(others + 1)" : wanted, schema))
      collect(schema.fields)
    }
  }

  private func table(_ fields: [ViewField]) -> String {
    guard !fields.isEmpty else { return "Nothing beside what every page has.\n" }
    return "| name | holds | may be absent |\n|---|---|---|\n"
      + fields.map { "| `\($0.name)` | \(holding($0)) | \($0.isOptional ? "yes" : "") |\n" }.joined()
  }

  private func holding(_ field: ViewField) -> String {
    switch field.kind {
    case .list(let schema): "a list, each \(reference(schema))"
    case .record(let schema): reference(schema)
    case .text, .address, .html, .flag, .texts: field.kind.phrase
    }
  }

  private func reference(_ schema: ViewSchema) -> String {
    let name = parts.first { $0.schema == schema }.map { Self.shown($0.name) } ?? ""
    return "a [part \(name)](#part-\(name.replacing(" ", with: "-")))"
  }

  private static func shown(_ name: String) -> String { name.replacing("_", with: " ") }

  private static func inner(of kind: ViewField.Kind) -> ViewSchema? {
    switch kind {
    case .list(let schema), .record(let schema): schema
    case .text, .address, .html, .flag, .texts: nil
    }
  }

  private static let beginning = """
    ---
    kind: page
    title: Names a layout may use
    description: Every name that the layouts of a site may use, page by page, with what it holds.
    ---

    A layout is a file in the folder `layouts` that says how a page looks. A file of a site takes the place of \
    the one of the same name that comes with Candour, and all others stay. Its names stand between braces. \
    Candour checks each of them before it makes any page, and says what you may have meant.

    This list is made from Candour's own declarations.

    ## How to write a name

    | what it holds | how it is written |
    |---|---|
    | plain text | `{{title}}` prints it; `{{#title}}…{{/title}}` is there only if there is a text |
    | an address | as plain text; only an address may begin an `href` or `src` |
    | HTML | `{{{body}}}` prints it, in the text of the page and nowhere else |
    | a yes or no | `{{#is_over}}…{{/is_over}}` for yes, `{{^is_over}}…{{/is_over}}` for no |
    | a list of texts | `{{#agencies}}{{.}}{{/agencies}}` prints each |
    | a list of parts | `{{#themes}}{{label}}{{/themes}}` prints each; `{{^themes}}…{{/themes}}` is there if there is none |
    | a part | `{{#published}}{{text}}{{/published}}`, or `{{published.text}}` |

    A name that begins with `has_` says whether the list after it holds anything, so that a heading is printed \
    once.

    """
}
