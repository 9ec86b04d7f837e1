import Model

/// Every feed of a site: its own, and one for each theme, role and agency that a feed could tell of.
struct SiteFeeds {
  private let catalogue: PublishedCatalogue
  private let feeds: [AtomFeed]
  private let addresses: Set<FeedAddress>

  init(_ catalogue: PublishedCatalogue) {
    self.catalogue = catalogue
    let vocabularies = catalogue.vocabularies
    let entries = catalogue.documents.compactMap { AtomEntry($0, vocabularies) }
      .sorted(by: AtomEntry.newestFirst)
    var feeds = [AtomFeed(address: .site, label: nil, entries: entries)]
    // An event under a neutral title stands in no list by subject: the subject would tell what it is about.
    let subjects = entries.filter { !$0.published.isShownNeutrally }
    func add(_ vocabulary: String, _ slugs: (Membership) -> [String], _ address: (String) -> FeedAddress) {
      var bySlug: [String: [AtomEntry]] = [:]
      for entry in subjects {
        for slug in slugs(entry.membership) { bySlug[slug, default: []].append(entry) }
      }
      feeds += bySlug.sorted { $0.key < $1.key }.map { slug, entries in
        AtomFeed(
          address: address(slug), label: vocabularies.label(of: slug, in: vocabulary), entries: entries)
      }
    }
    add("theme", \.themes, FeedAddress.theme)
    add("role", \.roles, FeedAddress.role)
    add("agency", \.agencies, FeedAddress.agency)
    self.feeds = feeds
    addresses = Set(feeds.map(\.address))
  }

  /// Whether there is such a feed, so that a page may link to it.
  func contains(_ address: FeedAddress) -> Bool { addresses.contains(address) }

  func files() -> [OutputFile] {
    // A document stands in many feeds, and each says the same of it.
    var written: [Address: String] = [:]
    for entry in feeds.flatMap(\.shown) where written[entry.published.address] == nil {
      written[entry.published.address] = entry.xml(catalogue.site, catalogue.vocabularies)
    }
    return feeds.map { feed in
      feed.file(catalogue, shown: feed.shown.compactMap { written[$0.published.address] })
    }
  }
}
