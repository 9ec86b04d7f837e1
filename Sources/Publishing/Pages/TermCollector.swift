import Model

/// The numbers of the terms of one document after another, each once and in the order they come.
struct TermCollector {
  private(set) var numbers = TermNumbers()
  private let facetTerms: FacetTerms
  private let firstBoard: String?
  /// By the number of a theme: that of the theme above it; nil where there is none. Filled as themes are met.
  private var parents: [Int: Int?] = [:]
  private var met: [Int] = []

  init(_ catalogue: PublishedCatalogue, _ facetTerms: FacetTerms) {
    self.facetTerms = facetTerms
    firstBoard = catalogue.site.boards.first?.slug
  }

  mutating func number(_ term: ListTerm) -> Int? { numbers.number(term.facet, term.slug) }

  /// - Parameter isNeutral: leaves out what tells of the document's subject.
  mutating func terms(of document: Document, isNeutral: Bool) -> [Int] {
    met.removeAll(keepingCapacity: true)
    let common = document.common
    if !isNeutral { for theme in common.themes { addTheme(theme.value) } }
    // A plain page about a theme is found under the theme, though in no other list.
    guard document.kind != .page else { return met }
    addBoards(common.boards.map(\.value))
    if let year = common.published?.value.latest.year { add(.year, String(year)) }
    guard !isNeutral else { return met }
    for tips in document.doDifferently {
      add(.role, tips.roles)
      add(.agency, tips.agencies)
    }
    if case .briefing(let briefing) = document.details {
      for practice in briefing.goodPractice { add(.role, practice.roles) }
    }
    add(.agency, common.agencies)
    add(.role, common.roles)
    add(.ageGroup, common.ageGroups)
    add(.harmType, common.harmTypes)
    add(.priority, common.priorities)
    if let type = document.reviewType { add(.reviewType, type) }
    return met
  }

  mutating func terms(of notice: Notice, published: DayOrMonth?) -> [Int] {
    met.removeAll(keepingCapacity: true)
    addBoards(notice.boards)
    if let year = published?.latest.year { add(.year, String(year)) }
    if let type = notice.reviewType { add(.reviewType, type) }
    return met
  }

  /// A document that names no board is the first one's.
  private mutating func addBoards(_ named: [String]) {
    if named.isEmpty, let firstBoard { add(.board, firstBoard) }
    for board in named { add(.board, board) }
  }

  private mutating func addTheme(_ slug: String) {
    var next = numbers.number(.theme, slug)
    // Stops at a theme that is already there, and so where themes stand above each other in a ring.
    while let theme = next, add(theme) { next = parent(of: theme) }
  }

  private mutating func parent(of theme: Int) -> Int? {
    if let known = parents[theme] { return known }
    let parent = facetTerms.parent(of: numbers.terms[theme]).flatMap { numbers.number(.theme, $0.slug) }
    parents[theme] = .some(parent)
    return parent
  }

  private mutating func add(_ facet: Facet, _ slugs: [Field<String>]) {
    for slug in slugs { add(facet, slug.value) }
  }

  private mutating func add(_ facet: Facet, _ slug: String) {
    if let number = numbers.number(facet, slug) { add(number) }
  }

  /// - Returns: whether it is new.
  @discardableResult
  private mutating func add(_ number: Int) -> Bool {
    guard !met.contains(number) else { return false }
    met.append(number)
    return true
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
