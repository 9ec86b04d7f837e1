import Model
import Templating

/// Every layout that a site's pages need, compiled before any page is rendered.
package struct LayoutShelf: Sendable {
  /// Pages that Candour makes by itself, by the name of their layout.
  static let made: [(name: String, schema: ViewSchema)] = [
    ("home", PageSchema.home), ("list", PageSchema.list), ("index", PageSchema.index),
    ("glossary", PageSchema.glossary), ("structure", PageSchema.structure),
    ("actions", PageSchema.actions), ("register", PageSchema.register), ("notice", PageSchema.notice),
    ("redirect", PageSchema.redirect),
    ("not-found", PageSchema.notFound),
  ]

  private let layouts: [String: Layout]

  /// Compiles what the documents of a catalogue need, published or not, and what a document of any kind
  /// would: a layout that will be needed tomorrow is wrong today.
  ///
  /// - Returns: nil if any layout is unsound, and every slip.
  package static func compile(_ sources: LayoutSources, for catalogue: Catalogue) -> (LayoutShelf?, [Finding])
  {
    var layouts: [String: Layout] = [:]
    var findings = sources.findings
    // A long report has a thousand lines, and indentation is a fifteenth of what a telephone loads for it.
    let keepsIndentation = sources.hasPreformattedText
    for (name, schema) in made {
      let (layout, slips) = LayoutCompiler.compile(
        name, for: schema, in: sources, keepsIndentation: keepsIndentation)
      layouts[name] = layout
      findings += slips
    }
    let names = Set(sources.layoutNames)
    var needed = Set(DocumentKind.allCases.map { names.contains($0.rawValue) ? $0.rawValue : "document" })
    for document in catalogue.documents {
      guard let field = document.common.layout else { continue }
      if let finding = misnamed(field, document, names) {
        findings.append(finding)
      } else {
        needed.insert(field.value)
      }
    }
    for name in needed.sorted() {
      let (layout, slips) = LayoutCompiler.compile(
        name, for: DocumentSchema.document, in: sources, keepsIndentation: keepsIndentation)
      layouts[name] = layout
      findings += slips
    }
    findings = Set(findings).sorted()
    return (findings.isEmpty ? LayoutShelf(layouts: layouts) : nil, findings)
  }

  subscript(name: String) -> Layout? { layouts[name] }

  /// The same layouts with what all pages have the same in them.
  func settling(_ values: ViewValues) -> LayoutShelf {
    LayoutShelf(layouts: layouts.mapValues { $0.settling(values) })
  }

  /// A document may name any layout for documents: not one for the pages Candour makes.
  private static func misnamed(_ field: Field<String>, _ document: Document, _ names: Set<String>) -> Finding?
  {
    let own = names.subtracting(made.map(\.name))
    guard !own.contains(field.value) else { return nil }
    let guess = Spelling.nearest(to: field.value, among: own.sorted()).map { " Did you mean `\($0)`?" } ?? ""
    return Finding(
      rule: .layoutsAreSound, severity: .error, in: document.source, at: field.range,
      message: "there is no layout for documents called `\(field.value)`",
      fix: "Name a file of the layouts folder without its ending .mustache.\(guess)")
  }
}
