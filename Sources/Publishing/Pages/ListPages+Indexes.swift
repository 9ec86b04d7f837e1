import Model
import Templating

extension ListPages {
  func index(_ facet: Facet) -> Page {
    Page(made: facet.index, layout: "index") { indexView(facet) }
  }

  private func indexView(_ facet: Facet) -> View {
    let breadcrumb = Breadcrumb(to: facet.label, facet.index)
    let base = site.base(
      title: facet.label, address: facet.index, isIndexed: true, breadcrumb: breadcrumb)
    let groups = facet == .role ? rolesByAgency() : [(nil, terms(of: facet))]
    let views = groups.filter { !$0.1.isEmpty }.map { label, terms in
      View(
        PageSchema.group,
        ["label": .text(ifAny: label), "entries": .list(terms.map { counted($0, hasNote: true) })])
    }
    return View(PageSchema.index, base.adding(["groups": .list(views)]))
  }

  /// In the order of the agencies; roles that belong to none, or to one that nobody knows, come last.
  private func rolesByAgency() -> [(String?, [ListTerm])] {
    let agencies = catalogue.vocabularies["agency"].terms
    let known = agencies.compactMap { agency in
      rolesOfAgency[agency.slug].map { (agency.label as String?, $0) }
    }
    let slugs = Set(agencies.map(\.slug))
    let others = terms(of: .role).filter { role in
      lists.facetTerms.agency(ofRole: role.slug).map { !slugs.contains($0) } ?? true
    }
    return known + [(known.isEmpty ? nil : "Any service", others)]
  }
}
