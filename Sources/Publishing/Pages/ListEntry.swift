import Model

/// A document or a notice as lists hold it.
final class ListEntry: Sendable {
  let title: String
  let address: Address
  let path: SitePath
  let kind: DocumentKind
  let reference: String?
  let published: DayOrMonth?
  /// When an event begins.
  let starts: Moment?
  let description: String?
  /// What keeps it from being an ordinary entry, in words.
  let mark: String?
  /// The document where readers see it whole; nil for a notice.
  let document: PublishedDocument?
  /// Numbers of its terms, each once. A document of a theme is one of the theme above it too.
  let terms: [Int]
  /// The day of publication, for sorting; before all days where there is none.
  private let dayNumber: Int

  init(_ published: PublishedDocument, _ collector: inout TermCollector) {
    let document = published.document
    // An event that may not yet say which review it is about says nothing else of it here either.
    let isPlain = !published.isShownNeutrally
    title = published.title
    address = document.address
    path = document.path
    kind = document.kind
    let review = document.review
    reference = review?.reference?.value
    self.published = document.common.published?.value
    starts = document.event?.starts?.value
    description = isPlain ? document.common.description?.value : nil
    mark = published.isSuperseded ? "Superseded" : review?.isHosted == false ? "Published elsewhere" : nil
    self.document = published
    terms = collector.terms(of: document, isNeutral: !isPlain)
    dayNumber = self.published?.latest.number ?? .min
  }

  /// Notices are listed by what the public knows of them; a withdrawn report is in no list.
  init?(_ notice: Notice, _ collector: inout TermCollector) {
    switch notice.content {
    case .withdrawn: return nil
    case .onRequest(_, let published):
      mark = "Available on request"
      self.published = published
    case .notPublished:
      mark = "Not published"
      published = nil
    }
    title = notice.title
    address = notice.address
    path = notice.path
    kind = notice.kind
    reference = notice.reference
    starts = nil
    description = nil
    document = nil
    terms = collector.terms(of: notice, published: published)
    dayNumber = published?.latest.number ?? .min
  }

  /// Whether readers see the whole document, and not a notice of it.
  var isWhole: Bool { document != nil }

  /// Whether it is a report whose required time on the site still runs.
  var mustBeAccessible: Bool { document?.mustBeAccessible ?? false }

  /// Superseded documents are shown and not counted.
  var isCounted: Bool { document?.isSuperseded != true }

  static func newestFirst(_ left: ListEntry, _ right: ListEntry) -> Bool {
    left.dayNumber != right.dayNumber ? left.dayNumber > right.dayNumber : left.address < right.address
  }
}
