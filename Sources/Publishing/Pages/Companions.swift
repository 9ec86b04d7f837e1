import Model

/// What belongs to a document without being named by it: responses to a review, what is published in its
/// place, its other languages.
struct Companions {
  /// By the reference of the review.
  private let responses: [String: [PublishedDocument]]
  private let improvements: [String: [PublishedDocument]]
  /// By the source of the document that was translated.
  private let translations: [SitePath: [PublishedDocument]]
  /// What was translated, by its own source.
  private let originals: [SitePath: PublishedDocument]

  init(_ catalogue: PublishedCatalogue) {
    var responses: [String: [PublishedDocument]] = [:]
    var improvements: [String: [PublishedDocument]] = [:]
    var translations: [SitePath: [PublishedDocument]] = [:]
    for published in catalogue.documents {
      let document = published.document
      switch document.kind {
      case .response:
        for reference in Self.reviews(of: document) { responses[reference, default: []].append(published) }
      case .improvements:
        for reference in Self.reviews(of: document) { improvements[reference, default: []].append(published) }
      default: break
      }
      if let original = document.common.translationOf?.value {
        translations[SitePath(original), default: []].append(published)
      }
    }
    self.responses = responses
    self.improvements = improvements
    self.translations = translations
    originals = Dictionary(
      catalogue.documents.filter { translations[$0.document.path] != nil }.map { ($0.document.path, $0) }
    ) { first, _ in first }
  }

  private static func reviews(of document: Document) -> Set<String> {
    Set(document.common.derivedFrom.map(\.value))
  }

  /// Newest first, as all documents are.
  func responses(to reference: String) -> [PublishedDocument] { responses[reference] ?? [] }

  func improvements(of reference: String) -> [PublishedDocument] { improvements[reference] ?? [] }

  func translations(of path: SitePath) -> [PublishedDocument] { translations[path] ?? [] }

  /// The document that others are translations of; nil where the public cannot see it.
  func original(_ path: SitePath) -> PublishedDocument? { originals[path] }
}
