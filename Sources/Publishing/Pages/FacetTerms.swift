import Model

/// The terms of every facet: how readers see them, what stands above them and in which order they come.
struct FacetTerms {
  private let vocabularies: Vocabularies
  private let boards: [Site.Board]
  private let priorities: [SiteData.Priority]

  init(_ catalogue: PublishedCatalogue) {
    vocabularies = catalogue.vocabularies
    boards = catalogue.site.boards
    priorities = catalogue.data.priorities
  }

  /// The label, or the term itself where nothing names it.
  func label(of term: ListTerm) -> String {
    switch term.facet {
    case .board: boards.first { $0.slug == term.slug }?.name ?? term.slug
    case .priority: priorities.first { $0.slug == term.slug }?.label ?? term.slug
    default: term.facet.vocabulary.map { vocabularies.label(of: term.slug, in: $0) } ?? term.slug
    }
  }

  /// Other words by which people know the term.
  func synonyms(of term: ListTerm) -> [String] {
    term.facet.vocabulary.flatMap { vocabularies[$0][term.slug]?.synonyms } ?? []
  }

  /// The theme above a theme, however many levels a site makes; nil for terms of other facets.
  func parent(of term: ListTerm) -> ListTerm? {
    guard term.facet == .theme else { return nil }
    return vocabularies["theme"][term.slug]?.parent.map { ListTerm(facet: .theme, slug: $0) }
  }

  /// The agency of a role.
  func agency(ofRole slug: String) -> String? { vocabularies["role"][slug]?.agency }

  /// Terms in the order of their vocabulary, each theme followed by those below it, unknown terms last; years
  /// from the last to the first.
  func ordered(_ slugs: Set<String>, of facet: Facet) -> [String] {
    if facet == .year { return slugs.sorted(by: >) }
    let known = inOrder(facet).filter(slugs.contains)
    return known + slugs.subtracting(known).sorted()
  }

  private func inOrder(_ facet: Facet) -> [String] {
    switch facet {
    case .board: return boards.map(\.slug)
    case .priority: return priorities.map(\.slug)
    default:
      let terms = facet.vocabulary.map { vocabularies[$0].terms } ?? []
      guard facet == .theme else { return terms.map(\.slug) }
      return Hierarchy(terms, name: \.slug, parent: \.parent).items.map(\.slug)
    }
  }
}
