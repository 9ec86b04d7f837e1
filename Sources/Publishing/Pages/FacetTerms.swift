import Model

/// The terms of every facet: which a document bears, how readers see them, what stands above them and in
/// which order they come.
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

  // MARK: What a document bears

  func terms(of document: Document) -> [ListTerm] {
    let common = document.common
    var terms = Collector()
    for theme in common.themes { addTheme(theme.value, to: &terms) }
    // A plain page about a theme is found under the theme, though in no other list.
    guard document.kind.list != nil else { return terms.all }
    addBoards(common.boards.map(\.value), to: &terms)
    if let year = common.published?.value.latest.year { terms.add(.year, String(year)) }
    for tips in document.doDifferently {
      terms.add(.role, tips.roles)
      terms.add(.agency, tips.agencies)
    }
    if case .briefing(let briefing) = document.details {
      for practice in briefing.goodPractice { terms.add(.role, practice.roles) }
    }
    terms.add(.agency, common.agencies)
    terms.add(.role, common.roles)
    terms.add(.ageGroup, common.ageGroups)
    terms.add(.harmType, common.harmTypes)
    terms.add(.priority, common.priorities)
    if let type = document.reviewType { terms.add(.reviewType, type) }
    return terms.all
  }

  /// What tells nothing of a document's subject.
  func neutralTerms(of document: Document) -> [ListTerm] {
    terms(of: document).filter { $0.facet == .board || $0.facet == .year }
  }

  func terms(of notice: Notice, published: DayOrMonth?) -> [ListTerm] {
    var terms = Collector()
    addBoards(notice.boards, to: &terms)
    if let year = published?.latest.year { terms.add(.year, String(year)) }
    if let type = notice.reviewType { terms.add(.reviewType, type) }
    return terms.all
  }

  /// A document that names no board is the first one's.
  private func addBoards(_ named: [String], to terms: inout Collector) {
    for board in named.isEmpty ? boards.prefix(1).map(\.slug) : named { terms.add(.board, board) }
  }

  private func addTheme(_ slug: String, to terms: inout Collector) {
    var next: ListTerm? = ListTerm(facet: .theme, slug: slug)
    // Stops at a theme that is already there, and so where themes stand above each other in a ring.
    while let term = next, terms.add(term.facet, term.slug) { next = parent(of: term) }
  }

  /// Gathers terms, each once, in the order they come.
  private struct Collector {
    private(set) var all: [ListTerm] = []
    private var seen: Set<ListTerm> = []

    /// - Returns: whether it is new. What cannot be part of an address has no list.
    @discardableResult
    mutating func add(_ facet: Facet, _ slug: String) -> Bool {
      let term = ListTerm(facet: facet, slug: slug)
      guard Address.isPart(slug), seen.insert(term).inserted else { return false }
      all.append(term)
      return true
    }

    mutating func add(_ facet: Facet, _ slugs: [Field<String>]) {
      for slug in slugs { add(facet, slug.value) }
    }
  }
}

extension Document {
  fileprivate var doDifferently: [DoDifferently] {
    switch details {
    case .briefing(let briefing): briefing.doDifferently
    case .summary(let summary): summary.doDifferently
    default: []
    }
  }

  fileprivate var reviewType: String? {
    if case .summary(let summary) = details { return summary.reviewType?.value }
    return review?.reviewType?.value
  }
}
