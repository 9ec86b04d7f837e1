import Model
import Templating

/// Plans the pages that Candour makes by itself: home, the lists and their indexes, the pages about the
/// board's own data, and the page for addresses that do not exist.
struct ListPages {
  private static let latestOnHome = 6
  /// In the order in which they are offered; priorities have a link among the pages.
  private static let waysOnHome: [Facet] = [
    .role, .theme, .agency, .ageGroup, .harmType, .reviewType, .board, .year,
  ]

  let catalogue: PublishedCatalogue
  let lists: DocumentLists
  let site: SiteView
  let feeds: SiteFeeds
  /// The line of every entry of the lists.
  let items: [View]
  private let tree: PageTree
  /// By the theme above them.
  let themesBelow: [ListTerm: [ListTerm]]
  /// By the agency they belong to; those that belong to none have no entry here.
  let rolesOfAgency: [String: [ListTerm]]

  init(
    catalogue: PublishedCatalogue, lists: DocumentLists, site: SiteView, tree: PageTree, feeds: SiteFeeds,
    workforce: any Workforce
  ) {
    self.catalogue = catalogue
    self.lists = lists
    self.site = site
    self.tree = tree
    self.feeds = feeds
    items = workforce.map(lists.entries) { site.item($0) }
    var themes: [ListTerm: [ListTerm]] = [:]
    for slug in lists.terms[.theme] ?? [] {
      let theme = ListTerm(facet: .theme, slug: slug)
      if let parent = lists.facetTerms.parent(of: theme) { themes[parent, default: []].append(theme) }
    }
    themesBelow = themes
    var roles: [String: [ListTerm]] = [:]
    for slug in lists.terms[.role] ?? [] {
      guard let agency = lists.facetTerms.agency(ofRole: slug) else { continue }
      roles[agency, default: []].append(ListTerm(facet: .role, slug: slug))
    }
    rolesOfAgency = roles
  }

  /// The feed that tells of what a list shows, where there is one.
  func feed(of term: ListTerm) -> FeedAddress? {
    FeedAddress(term).flatMap { feeds.contains($0) ? $0 : nil }
  }

  func pages() -> [Page] {
    let own = OwnPages(catalogue: catalogue, lists: lists, site: site).pages()
    let facets = Facet.allCases.filter { $0 != .priority || hasPriorities }
    return [home(linking: own)] + DocumentKind.allCases.flatMap(kindPages) + facets.map(index)
      + facets.flatMap { facet in terms(of: facet).flatMap(pages) } + own.map(\.page) + [notFound()]
  }

  private var hasPriorities: Bool { lists.terms[.priority] != nil }

  private func home(linking own: [OwnPages.Titled]) -> Page {
    Page(made: ListAddress.home, layout: "home") { homeView(linking: own) }
  }

  private func homeView(linking own: [OwnPages.Titled]) -> View {
    let title = catalogue.site.title
    let base = site.base(title: title, address: ListAddress.home, isIndexed: true, breadcrumb: .none)
    let latest = lists.entries.indices.lazy.filter { index in
      let entry = lists.entries[index]
      return entry.isWhole && entry.isCounted && entry.kind != .page
    }
    let ways = Self.waysOnHome.filter { terms(of: $0).count > ($0 == .board ? 1 : 0) }
    var pages = tree.tops.map { site.link($0.label, $0.address) }
    if hasPriorities { pages.append(site.link(Facet.priority.label, Facet.priority.index)) }
    pages += own.map { site.link($0.title, $0.page.address) }
    return View(
      PageSchema.home,
      base.adding([
        "latest": .list(latest.prefix(Self.latestOnHome).map { items[$0] }), "kinds": .list(kinds()),
        "ways": .list(ways.map(way)), "pages": .list(pages),
      ]))
  }

  private func way(_ facet: Facet) -> View {
    View(
      PageSchema.way,
      [
        "name": .text(facet.index.text.split(separator: "/").joined()), "label": .text(facet.invitation),
        "address": .address(site.href(facet.index)), "entries": .list(terms(of: facet).map { counted($0) }),
      ])
  }

  private func notFound() -> Page {
    Page(made: ListAddress.home, file: "404.html", layout: "not-found", isIndexed: false) {
      let breadcrumb = Breadcrumb(to: "Page not found", ListAddress.home)
      let base = site.base(
        title: "Page not found", address: ListAddress.home, isIndexed: false, breadcrumb: breadcrumb)
      return View(PageSchema.notFound, base.adding(["kinds": .list(kinds())]))
    }
  }

  /// Those of which there is something.
  private func kinds() -> [View] {
    DocumentKind.allCases.compactMap { kind in
      guard let address = kind.list else { return nil }
      let list = lists.list(of: kind)
      return list.isEmpty ? nil : counted(kind.pluralLabel, address, list)
    }
  }
}
