import Model

extension Traits {
  /// What one document tells of the person or family of its case.
  ///
  /// - Parameter counts: whether a stretch of the body counts; nil where all does.
  init(of document: Document, on site: BoardNames, where counts: ((Range<Int>) -> Bool)? = nil) {
    var search = TraitSearch(of: document, boardWords: site.words)
    if let month = document.incidentMonthField { search.add(.month, month.range) }
    for passage in document.passages { search.look(through: passage, where: counts) }
    self = search.traits
  }
}

/// The words of a board's own names: everybody knows where it sits.
struct BoardNames: Sendable {
  let words: Set<String>

  init(_ site: Site) {
    let names = [site.title] + site.boards.map(\.name)
    words = Set(
      names.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init).filter { $0.utf8.count >= 4 })
  }
}

extension Document {
  var incidentMonthField: Field<Month>? {
    if case .summary(let summary) = details { return summary.incidentMonth }
    return review?.incidentMonth
  }

  /// Whether the public reads its words, now or when its day has come.
  func isForReaders(at now: Moment) -> Bool {
    if common.isInternal { return false }
    return switch state(at: now) {
    case .internal, .withdrawn, .onRequest, .notPublished: false
    default: true
    }
  }
}
