import Model
import Templating

/// Plans the pages that Candour makes by itself: home, the lists by kind, year and theme, their indexes,
/// and the page for addresses that do not exist.
struct ListPages {
  private static let latestOnHome = 6

  let catalogue: PublishedCatalogue
  let lists: DocumentLists
  let site: SiteView

  func pages() -> [Page] {
    [home()]
      + DocumentKind.allCases.compactMap(kindPage)
      + [index(ListAddress.themes, "Themes", themes()), index(ListAddress.years, "By year", years())]
      + themeSlugs.map(themePage) + yearNumbers.map(yearPage) + [notFound()]
  }

  private var yearNumbers: [Int] { lists.byYear.keys.sorted(by: >) }

  /// In the order of the vocabulary, which puts a theme's second level under it; then unknown ones.
  private var themeSlugs: [String] {
    let known = catalogue.vocabularies["theme"].terms.map(\.slug).filter { lists.byTheme[$0] != nil }
    return known + Set(lists.byTheme.keys).subtracting(known).sorted()
  }

  private func home() -> Page {
    let title = catalogue.site.title
    let base = site.base(title: title, address: ListAddress.home, isIndexed: true)
    let latest = lists.entries.filter { $0.mark == nil }.prefix(Self.latestOnHome).map(item)
    return page(
      ListAddress.home, "home",
      View(
        PageSchema.home,
        base.adding([
          "latest": .list(latest), "kinds": .list(kinds()), "themes": .list(themes()),
          "years": .list(years()),
        ])))
  }

  private func kindPage(_ kind: DocumentKind) -> Page? {
    kind.list.map { list($0, kind.pluralLabel, lists.byKind[kind] ?? [], up: []) }
  }

  private func themePage(_ slug: String) -> Page {
    list(
      ListAddress.theme(slug), site.label(slug, "theme"), lists.byTheme[slug] ?? [],
      up: [site.link("Themes", ListAddress.themes)])
  }

  private func yearPage(_ year: Int) -> Page {
    list(
      ListAddress.year(year), "Published in \(year)", lists.byYear[year] ?? [],
      up: [site.link("By year", ListAddress.years)])
  }

  private func list(_ address: Address, _ title: String, _ entries: [DocumentLists.Entry], up: [View]) -> Page
  {
    let base = site.base(title: title, address: address, isIndexed: true)
    return page(
      address, "list",
      View(
        PageSchema.list,
        base.adding([
          "count": .text(Self.counted(entries)), "items": .list(entries.map(item)), "up": .list(up),
        ])))
  }

  private func index(_ address: Address, _ title: String, _ entries: [View]) -> Page {
    let base = site.base(title: title, address: address, isIndexed: true)
    return page(address, "index", View(PageSchema.index, base.adding(["entries": .list(entries)])))
  }

  private func notFound() -> Page {
    let base = site.base(title: "Page not found", address: ListAddress.home, isIndexed: false)
    let view = View(PageSchema.notFound, base.adding(["kinds": .list(kinds())]))
    return Page(
      address: ListAddress.home, file: "404.html", layout: "not-found", choice: .kind, view: view,
      source: nil,
      isIndexed: false)
  }

  private func page(_ address: Address, _ layout: String, _ view: View) -> Page {
    Page(
      address: address, file: address.file, layout: layout, choice: .kind, view: view, source: nil,
      isIndexed: true)
  }

  private func kinds() -> [View] {
    DocumentKind.allCases.compactMap { kind in
      kind.list.map { counted(kind.pluralLabel, $0, lists.byKind[kind] ?? []) }
    }
  }

  private func themes() -> [View] {
    themeSlugs.map { slug in
      counted(
        site.label(slug, "theme"), ListAddress.theme(slug), lists.byTheme[slug] ?? [],
        isSecondLevel: catalogue.vocabularies["theme"][slug]?.parent.map { lists.byTheme[$0] != nil } ?? false
      )
    }
  }

  private func years() -> [View] {
    yearNumbers.map { counted(String($0), ListAddress.year($0), lists.byYear[$0] ?? []) }
  }

  private func counted(
    _ label: String, _ address: Address, _ entries: [DocumentLists.Entry], isSecondLevel: Bool = false
  ) -> View {
    View(
      PageSchema.counted,
      [
        "label": .text(label), "address": .address(site.href(address)),
        "count": .text(String(entries.count(where: \.isCounted))), "is_second_level": .flag(isSecondLevel),
      ])
  }

  private static func counted(_ entries: [DocumentLists.Entry]) -> String {
    let count = entries.count(where: \.isCounted)
    return count == 1 ? "1 document" : "\(count) documents"
  }

  private func item(_ entry: DocumentLists.Entry) -> View {
    View(
      PageSchema.item,
      [
        "title": .text(entry.title), "address": .address(site.href(entry.address)),
        "kind": .text(entry.kind.label),
        "reference": .text(ifAny: entry.reference),
        "published": entry.published.map { .record(SiteView.date($0)) } ?? .absent,
        "description": .text(ifAny: entry.description), "mark": .text(ifAny: entry.mark),
      ])
  }
}
