import Model
import Templating

/// What the pages of all documents are made from. Held by reference, since every page holds it until it is
/// rendered.
final class DocumentPages: Sendable {
  let lookup: DocumentLookup
  let companions: Companions
  private let site: SiteView
  private let surroundings: DocumentSurroundings

  init(_ catalogue: PublishedCatalogue, lists: DocumentLists, site: SiteView, tree: PageTree) {
    self.site = site
    lookup = DocumentLookup(catalogue)
    companions = Companions(catalogue)
    surroundings = DocumentSurroundings(lists, lookup: lookup, site: site, tree: tree)
  }

  func view(of published: PublishedDocument) -> View {
    DocumentView(
      published: published, site: site, lookup: lookup, companions: companions, surroundings: surroundings
    ).view()
  }
}
