/// For whom a site is built.
package enum Audience: Sendable {
  case everyone
  /// The board itself, who looks at drafts and at what is under embargo before it is published.
  case preview
}

/// What the public may see at a moment: whole documents, and notices that carry no body.
///
/// Pages, feeds, counts and layouts accept only this type. Its parts can be made nowhere but here, so a
/// draft, internal or embargoed document cannot reach a page: the compiler refuses.
package struct PublishedCatalogue: Sendable {
  package let site: Site
  package let vocabularies: Vocabularies
  package let editions: [Edition]
  package let data: SiteData
  /// Nil where the site keeps none.
  package let register: Register?
  /// For whom it is made.
  package let audience: Audience
  /// The moment the site is built for.
  package let moment: Moment
  /// Newest first, then by address; includes what is superseded.
  package private(set) var documents: [PublishedDocument]
  /// In order of address.
  package let notices: [Notice]
  /// Addresses that lead elsewhere, sorted.
  package let redirects: [Redirect]
  /// The next day on which the same sources make a different site.
  package let nextChange: Day?

  /// - Parameter files: the bytes of the files that documents name, as far as they are there.
  package init(
    _ catalogue: Catalogue, at moment: Moment, for audience: Audience = .everyone,
    files: [SitePath: [UInt8]] = [:]
  ) {
    site = catalogue.site.shown(to: audience)
    vocabularies = catalogue.defaults.vocabularies
    editions = catalogue.defaults.editions
    data = catalogue.data
    register = catalogue.register
    self.audience = audience
    self.moment = moment
    var whole: [PublishedDocument] = []
    var notices: [Notice] = []
    var redirects: [Redirect] = []
    for document in catalogue.documents {
      let state = document.state(at: moment)
      if let showing = catalogue.showing(of: document, state, at: moment, for: audience) {
        whole.append(
          PublishedDocument(
            document: document, state: state, showing: showing, period: catalogue.period(of: document),
            edition: document.review.flatMap(catalogue.edition), day: moment.day, files: files))
      } else if let notice = Notice(document, state: state, on: moment.day) {
        notices.append(notice)
      } else {
        continue
      }
      redirects += document.common.aliases.map { Redirect(from: $0.value, to: document.address) }
    }
    whole.sort(by: PublishedDocument.newestFirst)
    documents = whole
    self.notices = notices.sorted { $0.address < $1.address }
    self.redirects = redirects.sorted { $0.from < $1.from }
    // A page says when its period is over, so it changes on the day after the last required one.
    let ends =
      whole.compactMap { $0.period?.firstRemovableDay } + whole.flatMap(\.document.turningDays)
      + data.turningDays
    nextChange =
      (catalogue.documents.compactMap { $0.nextChange(after: moment) } + ends.filter { $0 > moment.day })
      .min()
  }
}

extension PublishedCatalogue {
  /// By output path, the last day on which each report's page has to be there.
  package var periods: [String: Day] {
    let dated = documents.compactMap { document in
      (document.period?.lastRequiredDay).map { (document.address.file, $0) }
    }
    return Dictionary(dated) { first, _ in first }
  }

  /// The same with the bytes of the files that documents name, as far as they are there.
  ///
  /// - Parameter facts: what those files are, as far as somebody looked.
  package func holding(_ files: [SitePath: [UInt8]], facts: [SitePath: AttachmentFacts] = [:])
    -> PublishedCatalogue
  {
    guard !files.isEmpty else { return self }
    var copy = self
    copy.documents = documents.map { $0.holding(files, facts) }
    return copy
  }
}

extension Catalogue {
  /// How a document that readers see whole is shown; nil for one that they do not see whole.
  fileprivate func showing(
    of document: Document, _ state: DocumentState, at moment: Moment, for audience: Audience
  ) -> PublishedDocument.Showing? {
    let isPreview = audience == .preview && (state == .draft || state == .scheduled)
    guard state.isWhole || isPreview else { return nil }
    guard audience == .everyone, waitsForReview(document, at: moment) else { return .plainly }
    return document.event?.neutralTitle.map { .neutrally($0.value) }
  }

  /// Whether an event would announce a review that the public does not know of, so that it is shown under
  /// its neutral title, or not at all.
  package func waitsForReview(_ document: Document, at moment: Moment) -> Bool {
    document.event?.dependsOn.contains { reference in
      let review = reviews[reference.value].map { documents[$0] }
      return !(review?.state(at: moment).isKnown ?? true)
    } ?? false
  }
}

/// An old address, and the page it leads to now.
package struct Redirect: Hashable, Sendable {
  package let from: Address
  package let to: Address
}

/// A document that the public may see whole. Held by reference, as documents are.
package final class PublishedDocument: Sendable {
  /// Under which title it is shown.
  enum Showing: Hashable, Sendable {
    case plainly
    /// An event that may not yet say which review it is about.
    case neutrally(String)
  }

  package let document: Document
  /// What it is at the moment: `published` or `superseded` but in a preview.
  package let state: DocumentState
  /// As readers see it.
  package let title: String
  /// The files it names and that are there, in the order in which it names them.
  package let files: [PublishedFile]
  /// Of a report that must stay up for a time.
  package let period: PublicationPeriod?
  /// Of a review: the edition of guidance that it is judged by.
  package let edition: Edition?
  /// Whether the report has stayed up for as long as it had to.
  package let isPeriodOver: Bool
  /// The day of publication, for sorting; before all days where there is none.
  private let dayNumber: Int

  /// Only `PublishedCatalogue` decides what is published.
  fileprivate init(
    document: Document, state: DocumentState, showing: Showing, period: PublicationPeriod?,
    edition: Edition?, day: Day, files: [SitePath: [UInt8]]
  ) {
    self.document = document
    self.edition = edition
    self.state = state
    switch showing {
    case .plainly: title = document.title
    case .neutrally(let neutral): title = neutral
    }
    self.period = period
    isPeriodOver = period.map { !$0.requires(day) } ?? false
    dayNumber = document.common.published?.value.latest.number ?? .min
    self.files = Self.files(of: document, among: files, [:])
  }

  /// Whether it is a report whose required time on the site still runs.
  package var mustBeAccessible: Bool { period != nil && !isPeriodOver && state == .published }

  private init(_ other: PublishedDocument, files: [PublishedFile]) {
    document = other.document
    state = other.state
    title = other.title
    period = other.period
    edition = other.edition
    isPeriodOver = other.isPeriodOver
    dayNumber = other.dayNumber
    self.files = files
  }

  fileprivate func holding(_ files: [SitePath: [UInt8]], _ facts: [SitePath: AttachmentFacts])
    -> PublishedDocument
  {
    let own = Self.files(of: document, among: files, facts)
    return own.isEmpty && self.files.isEmpty ? self : PublishedDocument(self, files: own)
  }

  private static func files(
    of document: Document, among files: [SitePath: [UInt8]], _ facts: [SitePath: AttachmentFacts]
  ) -> [PublishedFile] {
    guard !files.isEmpty else { return [] }
    return document.namedFiles.compactMap { named in
      named.path.flatMap { path in
        files[path].map { PublishedFile(path: path, bytes: $0, inspected: facts[path]) }
      }
    }
  }

  package var isSuperseded: Bool { state == .superseded }

  package var address: Address { document.address }

  static func newestFirst(_ left: PublishedDocument, _ right: PublishedDocument) -> Bool {
    left.dayNumber != right.dayNumber ? left.dayNumber > right.dayNumber : left.address < right.address
  }
}
