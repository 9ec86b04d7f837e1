import Model
import Reading
import TestSupport

extension FuzzTarget {
  /// A whole document is read: its fences, YAML, fields by kind, and what follows.
  static let frontMatter = FuzzTarget(name: "front-matter") { bytes in
    let (source, refusal) = SourceText.validate(bytes, path: "content/reports/heron.md")
    demand((source == nil) != (refusal == nil), "a file is neither read nor refused")
    guard let source else { return }
    let reader = DocumentReader(defaults: Repository.defaults, site: nil)
    let (document, findings) = reader.read(source)
    demand(document != nil || !findings.isEmpty, "a document is lost without a word")
    source.demandPlaces(of: findings)
    let (again, findingsAgain) = reader.read(source)
    demand(findings == findingsAgain, "a second reading finds something else")
    demand(document?.details == again?.details, "a second reading reads other fields")
    guard let document else { return }
    source.demandHolds(document.frontMatterRange, "the front matter")
    source.demandHolds(document.bodyRange, "the body")
    demand(
      document.frontMatterRange.upper <= document.bodyRange.lower, "the front matter reaches into the body")
  }
}
