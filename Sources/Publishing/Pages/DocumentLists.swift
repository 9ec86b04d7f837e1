import Model

/// What the lists of a site hold: documents and notices, newest first. Made in one pass over the catalogue.
struct DocumentLists {
  /// Newest first, then by address; plain pages too, which are found only under their themes.
  let entries: [ListEntry]
  let facetTerms: FacetTerms
  /// The terms that have a list, in their order.
  let terms: [Facet: [String]]
  let numbers: TermNumbers
  private let byKind: [DocumentKind: [Int]]
  /// By the number of the term.
  private let byTerm: [[Int]]
  private let byPath: [SitePath: Int]

  init(_ catalogue: PublishedCatalogue) {
    let facetTerms = FacetTerms(catalogue)
    var collector = TermCollector(catalogue, facetTerms)
    let documents = catalogue.documents.map { ListEntry($0, &collector) }
    let notices = catalogue.notices.compactMap { ListEntry($0, &collector) }
    // Documents come in this order already.
    let entries = notices.isEmpty ? documents : (documents + notices).sorted(by: ListEntry.newestFirst)
    // Boards and priorities have their pages before anything is published of them.
    let boards = catalogue.site.boards.map { ListTerm(facet: .board, slug: $0.slug) }
    let priorities = catalogue.data.priorities.map { ListTerm(facet: .priority, slug: $0.slug) }
    for term in boards + priorities { _ = collector.number(term) }
    var kinds: [DocumentKind: [Int]] = [:]
    var lists = [[Int]](repeating: [], count: collector.numbers.terms.count)
    var paths: [SitePath: Int] = [:]
    paths.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      kinds[entry.kind, default: []].append(index)
      for term in entry.terms { lists[term].append(index) }
      paths[entry.path] = index
    }
    self.entries = entries
    self.facetTerms = facetTerms
    numbers = collector.numbers
    byKind = kinds
    byTerm = lists
    byPath = paths
    terms = Dictionary(grouping: numbers.terms, by: \.facet).mapValues { Set($0.map(\.slug)) }
      .reduce(into: [:]) { $0[$1.key] = facetTerms.ordered($1.value, of: $1.key) }
  }

  /// Indices of `entries`.
  func list(of kind: DocumentKind) -> [Int] { byKind[kind] ?? [] }

  /// Indices of `entries`.
  func list(of term: ListTerm) -> [Int] { numbers.known(term).map { byTerm[$0] } ?? [] }

  /// The index of a document or notice in `entries`.
  func index(of path: SitePath) -> Int? { byPath[path] }

  /// How many documents a list holds, without those that are superseded.
  func count(_ list: [Int]) -> Int { list.count { entries[$0].isCounted } }
}
