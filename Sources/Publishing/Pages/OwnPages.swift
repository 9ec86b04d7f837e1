import Model
import Templating

/// Plans the pages about what a board keeps as data: its glossary, its groups, and all actions, wherever they
/// were agreed. Each only where there is something to show.
struct OwnPages {
  let catalogue: PublishedCatalogue
  let lists: DocumentLists
  let site: SiteView

  /// A page with the words that lead to it.
  struct Titled {
    let title: String
    let page: Page
  }

  func pages() -> [Titled] {
    var pages: [Titled] = []
    if TrackedAction.areAny(in: catalogue) {
      pages.append(page("Actions", ListAddress.actions, "actions", PageSchema.actions) { actions() })
    }
    if !catalogue.data.groups.isEmpty {
      pages.append(
        page("Our structure", ListAddress.structure, "structure", PageSchema.structure) { structure() })
    }
    if !catalogue.data.glossary.isEmpty {
      pages.append(page("Glossary", ListAddress.glossary, "glossary", PageSchema.glossary) { glossary() })
    }
    if let register = catalogue.register, !register.entries.isEmpty {
      pages.append(
        page(RegisterPage.title, ListAddress.register, "register", PageSchema.register) {
          RegisterPage(register: register, catalogue: catalogue, site: site).values()
        })
    }
    return pages
  }

  private func glossary() -> ViewValues {
    let entries = catalogue.data.glossary.sorted {
      $0.term.lowercased().utf8.lexicographicallyPrecedes($1.term.lowercased().utf8)
    }
    var ids: [String: Int] = [:]
    let views = entries.map { entry in
      let id = Self.id(of: entry.term)
      ids[id, default: 0] += 1
      let number = ids[id] ?? 1
      return View(
        PageSchema.glossaryEntry,
        [
          "id": .text(number == 1 ? id : "\(id)-\(number)"), "term": .text(entry.term),
          "abbreviation": .text(ifAny: entry.abbreviation), "meaning": .text(entry.meaning),
        ])
    }
    return ["entries": .list(views)]
  }

  /// `term-rapid-review`: ids of Candour's own begin otherwise.
  private static func id(of term: String) -> String {
    let words = term.lowercased().unicodeScalars.split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }
    return (["term"] + words.map { String($0) }).joined(separator: "-")
  }

  private func actions() -> ViewValues {
    let tracked = TrackedAction.all(in: catalogue)
    let known = catalogue.vocabularies["action_status"].terms.map(\.slug)
    let byStatus = Dictionary(grouping: tracked, by: \.status)
    let statuses = known + Set(byStatus.keys).subtracting(known).sorted()
    let groups = statuses.compactMap { status in
      byStatus[status].map { actions in
        View(
          PageSchema.actionGroup,
          [
            "label": .text(site.label(status, "action_status")), "count": .text(String(actions.count)),
            "actions": .list(actions.map { $0.view(site, groups: catalogue.data.groups) }),
          ])
      }
    }
    let overdue = tracked.count(where: \.isOverdue)
    return [
      "count": .text(tracked.count == 1 ? "1 action" : "\(tracked.count) actions"),
      "overdue": .text(ifAny: overdue == 0 ? nil : "\(overdue) overdue"), "groups": .list(groups),
    ]
  }

  private func structure() -> ViewValues {
    let groups = catalogue.data.groups
    let boards = catalogue.site.boards
    let byBoard = Dictionary(grouping: groups) { $0.board?.value ?? boards.first?.slug ?? "" }
    let known = boards.map(\.slug)
    let slugs = known + Set(byBoard.keys).subtracting(known).sorted()
    let labels = Dictionary(groups.map { ($0.slug, $0.label) }) { first, _ in first }
    let views = slugs.map { slug in
      let term = ListTerm(facet: .board, slug: slug)
      let successor = boards.first { $0.slug == slug }?.successor
      let own = Hierarchy(byBoard[slug] ?? [], name: \.slug, parent: { $0.parent?.value }).items
      return View(
        PageSchema.board,
        [
          "name": .text(lists.facetTerms.label(of: term)),
          "address": .address(ifAny: known.contains(slug) ? site.href(Facet.board.list(of: slug)) : nil),
          "successor": .text(
            ifAny: successor.map { lists.facetTerms.label(of: .init(facet: .board, slug: $0)) }),
          "groups": .list(own.map { group($0, labels) }),
        ])
    }
    return ["boards": .list(views)]
  }

  private func group(_ group: SiteData.Group, _ labels: [String: String]) -> View {
    View(
      PageSchema.boardGroup,
      [
        "label": .text(group.label), "description": .text(ifAny: group.description),
        "reports_to": .text(ifAny: group.parent.map { labels[$0.value] ?? $0.value }),
      ])
  }

  private func page(
    _ title: String, _ address: Address, _ layout: String, _ schema: ViewSchema,
    _ values: @escaping @Sendable () -> ViewValues
  ) -> Titled {
    let page = Page(made: address, layout: layout) {
      let base = site.base(
        title: title, address: address, isIndexed: true, breadcrumb: Breadcrumb(to: title, address))
      return View(schema, base.adding(values()))
    }
    return Titled(title: title, page: page)
  }
}
