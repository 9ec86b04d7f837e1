import Model

/// Every feed of a site: its own, and one for each theme, role and agency that a feed could tell of.
struct SiteFeeds {
  private let catalogue: PublishedCatalogue
  /// Of all feeds, newest first.
  private let entries: [AtomEntry]
  private let feeds: [AtomFeed]
  private let addresses: Set<FeedAddress>

  init(_ catalogue: PublishedCatalogue, _ lists: DocumentLists) {
    self.catalogue = catalogue
    let entries = lists.entries.compactMap { AtomEntry($0) }.sorted(by: AtomEntry.newestFirst)
    self.entries = entries
    let most = AtomFeed.maximumEntries(false)
    // An event under a neutral title bears no terms by subject: the subject would tell what it is about.
    var byTerm = [[Int]](repeating: [], count: lists.numbers.terms.count)
    for (place, entry) in entries.enumerated() {
      for term in entry.terms where byTerm[term].count < most { byTerm[term].append(place) }
    }
    // A report stays in the site's feed for as long as it must stay up, however much has come since.
    let told = entries.indices.filter { place in
      place < AtomFeed.maximumEntries(true) || entries[place].published.mustBeAccessible
    }
    let site = AtomFeed(address: .site, label: nil, entries: told)
    feeds =
      [site]
      + [Facet.theme, .role, .agency].flatMap { facet in
        let terms = lists.numbers.terms.enumerated().filter { $1.facet == facet && !byTerm[$0].isEmpty }
        return terms.sorted { $0.element.slug < $1.element.slug }.compactMap { number, term in
          FeedAddress(term).map {
            AtomFeed(address: $0, label: lists.facetTerms.label(of: term), entries: byTerm[number])
          }
        }
      }
    addresses = Set(feeds.map(\.address))
  }

  /// Whether there is such a feed, so that a page may link to it.
  func contains(_ address: FeedAddress) -> Bool { addresses.contains(address) }

  func files(_ workforce: some Workforce) -> [OutputFile] {
    // A document stands in many feeds, and each says the same of it.
    var isShown = [Bool](repeating: false, count: entries.count)
    for feed in feeds { for entry in feed.entries { isShown[entry] = true } }
    let shown = entries.indices.filter { isShown[$0] }
    let writing = AtomWriting(catalogue)
    let xml = workforce.map(shown) { entries[$0].xml(writing) }
    var written = [[UInt8]](repeating: [], count: entries.count)
    for (entry, xml) in zip(shown, xml) { written[entry] = xml }
    let site = catalogue.site
    let today = catalogue.moment.day
    return workforce.map(feeds) { [written] feed in
      feed.file(site, newest: feed.entries.first.map { entries[$0].updated } ?? today, written: written)
    }
  }
}
