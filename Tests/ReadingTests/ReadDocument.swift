import Model
import Reading
import TestSupport
import Testing

/// A document in marked text, read.
struct ReadDocument {
  let source: SourceFile
  let marks: [SourceRange]
  let document: Document?
  let findings: [Finding]

  init(
    _ marked: String, path: SitePath = "content/a.md", adoptedOn: Day? = nil,
    defaults: Defaults = Repository.defaults
  ) {
    let text = MarkedText(marked)
    source = SourceFile(path: path, text: text.text)
    marks = text.ranges
    var site = Site(source: SourceFile(path: SourceTree.sitePath, text: ""))
    site.adoptedOn = adoptedOn.map { Field($0, SourceRange(0, 0)) }
    site.boards = [
      .init(slug: "northmere", name: "Northmere Partnership"),
      .init(slug: "southmere", name: "Southmere Board"),
    ]
    (document, findings) = DocumentReader(defaults: defaults, site: site).read(source)
  }

  /// A page with these lines of front matter below its kind and title.
  init(page lines: String, adoptedOn: Day? = nil, defaults: Defaults = Repository.defaults) {
    self.init(
      "---\nkind: page\ntitle: How we learn\n\(lines)\n---\n\nText.\n", adoptedOn: adoptedOn,
      defaults: defaults)
  }

  /// A report with these lines of front matter below what is required of every one.
  init(report lines: String, adoptedOn: Day? = nil) {
    self.init(
      "---\nkind: report\ntitle: Learning\nreference: EX-1\nreview_type: lcspr\nstatus: completed\n\(lines)\n---\n\nText.\n",
      adoptedOn: adoptedOn)
  }
}
