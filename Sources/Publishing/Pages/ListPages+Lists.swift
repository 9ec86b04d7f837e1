import Model
import Templating

extension ListPages {
  func kindPages(_ kind: DocumentKind) -> [Page] {
    guard let address = kind.list else { return [] }
    let entries = lists.list(of: kind)
    var plan = ListPlan(
      address: address, title: kind.pluralLabel, breadcrumb: Breadcrumb(to: kind.pluralLabel, address),
      entries: entries)
    // The first page is one link from the home page, and what must be readily accessible is on it.
    let last = entries.lastIndex { lists.entries[$0].mustBeAccessible }
    plan.firstPageSize = max(ListPlan.pageSize, (last ?? 0) + 1)
    return pages(plan)
  }

  func pages(_ term: ListTerm) -> [Page] {
    let label = lists.facetTerms.label(of: term)
    let address = term.facet.list(of: term.slug)
    var plan = ListPlan(
      address: address, title: term.facet == .year ? "Published in \(label)" : label,
      breadcrumb: Breadcrumb(to: label, address, through: steps(above: term)), entries: lists.list(of: term))
    plan.synonyms = lists.facetTerms.synonyms(of: term)
    plan.feed = feed(of: term)
    plan.part = term.facet == .year ? nil : term.facet.label
    switch term.facet {
    case .theme:
      plan.within = group("Within this theme", (themesBelow[term] ?? []).map { counted($0, isNested: true) })
    case .agency:
      plan.within = group("By role", (rolesOfAgency[term.slug] ?? []).map { counted($0) })
    case .priority: plan.note = priority(term.slug)?.rationale
    case .board: return pages(plan, ofBoard: term.slug)
    case .role, .ageGroup, .harmType, .reviewType, .year: break
    }
    return pages(plan)
  }

  /// A board has a list of its own of every kind beside the list of everything; the only board has those
  /// lists already.
  private func pages(_ plan: ListPlan, ofBoard slug: String) -> [Page] {
    var plan = plan
    let board = catalogue.site.boards.first { $0.slug == slug }
    (plan.successor, plan.note) = succession(of: board)
    guard terms(of: .board).count > 1 else { return pages(plan) }
    let byKind = Dictionary(grouping: plan.entries) { lists.entries[$0].kind }
    var links: [View] = []
    var own: [Page] = []
    for kind in DocumentKind.allCases {
      guard let list = byKind[kind], let address = ListAddress.list(of: kind, on: slug) else { continue }
      links.append(counted(kind.pluralLabel, address, list))
      let steps = Array(plan.breadcrumb.steps.dropFirst())
      own += pages(
        ListPlan(
          address: address, title: "\(kind.pluralLabel): \(plan.title)",
          breadcrumb: Breadcrumb(to: kind.pluralLabel, address, through: steps), entries: list))
    }
    plan.within = group("By kind", links)
    return pages(plan) + own
  }

  /// Where the work of a board went: a link to a board of this site, or the words of `site.yml`.
  private func succession(of board: Site.Board?) -> (View?, String?) {
    guard let name = board?.successor else { return (nil, nil) }
    guard let next = catalogue.site.boards.first(where: { $0.slug == name }) else {
      return (nil, "This board has closed. Its work is now done by: \(name)")
    }
    return (site.link(next.name, Facet.board.list(of: name)), nil)
  }

  private func pages(_ plan: ListPlan) -> [Page] {
    plan.pages(site, items: items, count: lists.count(plan.entries))
  }

  private func steps(above term: ListTerm) -> [Breadcrumb.Step] {
    var steps: [Breadcrumb.Step] = []
    var seen: Set<ListTerm> = [term]
    var next = lists.facetTerms.parent(of: term)
    while let above = next, seen.insert(above).inserted {
      steps.insert(
        .init(label: lists.facetTerms.label(of: above), address: above.facet.list(of: above.slug)), at: 0)
      next = lists.facetTerms.parent(of: above)
    }
    return [.init(label: term.facet.label, address: term.facet.index)] + steps
  }
}
