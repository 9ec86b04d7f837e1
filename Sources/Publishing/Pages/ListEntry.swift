import Model

/// A term that documents can be listed by: the theme `neglect`, the year `2024`.
struct ListTerm: Hashable {
  let facet: Facet
  let slug: String
}

/// A document or a notice as lists hold it.
struct ListEntry {
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
  /// Superseded documents are shown and not counted.
  let isCounted: Bool
  /// Whether readers see the whole document, and not a notice of it.
  let isWhole: Bool
  /// Each once. A document of a theme is one of the theme above it too.
  let terms: [ListTerm]
}

extension ListEntry {
  init(_ published: PublishedDocument, in catalogue: FacetTerms) {
    let document = published.document
    // An event that may not yet say which review it is about says nothing else of it here either.
    let isPlain = published.title == document.title
    let mark = document.review?.isHosted == false ? "Published elsewhere" : nil
    self.init(
      title: published.title, address: document.address, path: document.path, kind: document.kind,
      reference: document.review?.reference?.value, published: document.common.published?.value,
      starts: document.event?.starts?.value,
      description: isPlain ? document.common.description?.value : nil,
      mark: published.isSuperseded ? "Superseded" : mark, isCounted: !published.isSuperseded, isWhole: true,
      terms: isPlain ? catalogue.terms(of: document) : catalogue.neutralTerms(of: document))
  }

  /// Notices are listed by what the public knows of them; a withdrawn report is in no list.
  init?(_ notice: Notice, in catalogue: FacetTerms) {
    let mark: String
    var day: DayOrMonth?
    switch notice.content {
    case .withdrawn: return nil
    case .onRequest(_, let published):
      mark = "Available on request"
      day = published
    case .notPublished: mark = "Not published"
    }
    self.init(
      title: notice.title, address: notice.address, path: notice.path, kind: notice.kind,
      reference: notice.reference, published: day, starts: nil, description: nil, mark: mark, isCounted: true,
      isWhole: false, terms: catalogue.terms(of: notice, published: day))
  }

  static func newestFirst(_ left: Self, _ right: Self) -> Bool {
    switch (left.published?.latest, right.published?.latest) {
    case (let first?, let second?) where first != second: return first > second
    case (.some, nil): return true
    case (nil, .some): return false
    default: return left.address < right.address
    }
  }
}
