import Model
import Reading

extension SiteText {
  /// The site as reading gives it, whatever is wrong with it.
  ///
  /// - Parameter data: what `content/data` would hold.
  package func catalogue(data: SiteData = SiteData()) -> Catalogue {
    let defaults = Repository.defaults
    let tree = tree
    let source = tree.site ?? SourceFile(path: SourceTree.sitePath, text: "")
    let site = SiteReader.read(source, defaults: defaults).0
    let reader = DocumentReader(defaults: defaults, site: site)
    return Catalogue(
      site: site, defaults: defaults, documents: tree.documents.compactMap { reader.read($0).0 }, data: data)
  }
}
