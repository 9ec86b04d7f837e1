import Model
import Templating

/// The small pieces of which the views of these pages are made.
extension ListPages {
  func terms(of facet: Facet) -> [ListTerm] {
    (lists.terms[facet] ?? []).map { ListTerm(facet: facet, slug: $0) }
  }

  func priority(_ slug: String) -> SiteData.Priority? {
    catalogue.data.priorities.first { $0.slug == slug }
  }

  func group(_ label: String, _ entries: [View]) -> View? {
    entries.isEmpty
      ? nil : View(PageSchema.group, ["label": .text(label), "entries": .list(entries)])
  }

  /// - Parameter isNested: whether it stands on the page of the term above it, and so is not set in.
  func counted(_ term: ListTerm, hasNote: Bool = false, isNested: Bool = false) -> View {
    let parent = isNested ? nil : lists.facetTerms.parent(of: term)
    return counted(
      lists.facetTerms.label(of: term), term.facet.list(of: term.slug), lists.list(of: term),
      note: hasNote && term.facet == .priority ? priority(term.slug)?.rationale : nil,
      isSecondLevel: parent.map { !lists.list(of: $0).isEmpty } ?? false)
  }

  func counted(
    _ label: String, _ address: Address, _ entries: [Int], note: String? = nil, isSecondLevel: Bool = false
  ) -> View {
    View(
      PageSchema.counted,
      [
        "label": .text(label), "address": .address(site.href(address)),
        "count": .text(String(lists.count(entries))), "note": .text(ifAny: note),
        "is_second_level": .flag(isSecondLevel),
      ])
  }
}

extension SiteView {
  /// One line of a list of documents.
  func item(_ entry: ListEntry) -> View {
    View(
      PageSchema.item,
      [
        "title": .text(entry.title), "address": .address(href(entry.address)),
        "kind": .text(entry.kind.label), "reference": .text(ifAny: entry.reference),
        "published": entry.published.map { .record(SiteView.date($0)) } ?? .absent,
        "takes_place": entry.starts.map { .record(SiteView.time($0)) } ?? .absent,
        "description": .text(ifAny: entry.description), "mark": .text(ifAny: entry.mark),
      ])
  }
}
