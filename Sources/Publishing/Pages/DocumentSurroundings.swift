import Model
import Templating

/// Where a reader of a document can go from it: to what is related, to its neighbours of the same kind, to the
/// pages below it, and back.
struct DocumentSurroundings {
  private let lists: DocumentLists
  private let lookup: DocumentLookup
  private let site: SiteView
  private let tree: PageTree
  private let related: RelatedDocuments
  /// Of each entry, the public references of the reviews it is about.
  private let references: [[String]]
  /// Of each entry, the nearest ones of its kind that readers see whole and nothing has replaced.
  private let earlier: [Int?]
  private let later: [Int?]

  init(_ lists: DocumentLists, lookup: DocumentLookup, site: SiteView, tree: PageTree) {
    self.lists = lists
    self.lookup = lookup
    self.site = site
    self.tree = tree
    references = lists.entries.map { entry in
      entry.document.map { Self.reviews(of: $0.document, lookup) } ?? []
    }
    related = RelatedDocuments(lists, references: references)
    var earlier = [Int?](repeating: nil, count: lists.entries.count)
    var later = earlier
    for kind in DocumentKind.allCases where kind != .page {
      let newestFirst = lists.list(of: kind)
      lists.eachWithNearest(before: newestFirst) { later[$0] = $1 }
      lists.eachWithNearest(before: newestFirst.reversed()) { earlier[$0] = $1 }
    }
    self.earlier = earlier
    self.later = later
  }

  func breadcrumb(of published: PublishedDocument) -> Breadcrumb {
    let document = published.document
    let between = document.kind.step.map { [$0] } ?? tree.above(published.address)
    return Breadcrumb(to: published.title, published.address, through: between)
  }

  /// The fields of the schema from `derived_from` on.
  func values(of document: Document) -> ViewValues {
    let derivedFrom = document.common.derivedFrom
    let sources = derivedFrom.isEmpty ? [] : derivedFrom.compactMap { lookup.entry(reference: $0.value) }
    let index = lists.index(of: document.path)
    let groups = index.map {
      related.groups(
        of: $0, named: document.common.related.compactMap { lists.index(of: SitePath($0.value)) },
        shown: sources.compactMap { lists.index(of: $0.path) },
        references: references[$0])
    }
    return [
      "derived_from": .list(sources.map { site.link($0.title, $0.address) }),
      "related": links(groups?.related), "same_review": links(groups?.sameReview),
      "similar": links(groups?.similar),
      "neighbours": index.map(neighbours) ?? .absent,
      "pages_below": .list(tree.below(document.address).map { site.link($0.label, $0.address) }),
    ]
  }

  /// The reviews a document is about, as far as the public knows of them.
  private static func reviews(of document: Document, _ lookup: DocumentLookup) -> [String] {
    let named = document.common.derivedFrom.map(\.value)
    return (document.reference.map { [$0.value] + named } ?? named)
      .filter { lookup.entry(reference: $0) != nil }
  }

  private func links(_ indices: [Int]?) -> ViewValue {
    .list((indices ?? []).map { site.link(lists.entries[$0].title, lists.entries[$0].address) })
  }

  private func neighbours(of index: Int) -> ViewValue {
    guard earlier[index] != nil || later[index] != nil else { return .absent }
    func link(_ neighbour: Int?) -> ViewValue {
      neighbour.map { .record(site.link(lists.entries[$0].title, lists.entries[$0].address)) } ?? .absent
    }
    return .record(
      View(DocumentSchema.neighbours, ["earlier": link(earlier[index]), "later": link(later[index])]))
  }
}

extension DocumentLists {
  /// Calls with each entry and the nearest one before it that readers see whole and nothing has replaced.
  fileprivate func eachWithNearest(before list: some Sequence<Int>, _ call: (Int, Int) -> Void) {
    var nearest: Int?
    for index in list {
      if let nearest { call(index, nearest) }
      if entries[index].isWhole, entries[index].isCounted { nearest = index }
    }
  }
}
