/// What the public may see at a moment: whole documents, and notices that carry no body.
///
/// Pages, feeds, counts and layouts accept only this type. Its parts can be made nowhere but here, so a
/// draft, internal or embargoed document cannot reach a page: the compiler refuses.
package struct PublishedCatalogue: Sendable {
  package let site: Site
  package let vocabularies: Vocabularies
  /// The moment the site is built for.
  package let moment: Moment
  /// Newest first, then by address; includes what is superseded.
  package let documents: [PublishedDocument]
  /// In order of address.
  package let notices: [Notice]
  /// Addresses that lead elsewhere, sorted.
  package let redirects: [Redirect]
  /// The next day on which the same sources make a different site.
  package let nextChange: Day?

  package init(_ catalogue: Catalogue, at moment: Moment) {
    site = catalogue.site
    vocabularies = catalogue.defaults.vocabularies
    self.moment = moment
    var whole: [PublishedDocument] = []
    var notices: [Notice] = []
    var redirects: [Redirect] = []
    for document in catalogue.documents {
      let state = document.state(at: moment)
      if state.isWhole {
        whole.append(
          PublishedDocument(
            document: document, isSuperseded: state == .superseded, period: catalogue.period(of: document),
            day: moment.day))
      } else if let notice = Notice(document, state: state, on: moment.day) {
        notices.append(notice)
      } else {
        continue
      }
      redirects += document.common.aliases.map { Redirect(from: $0.value, to: document.address) }
    }
    documents = whole.sorted(by: PublishedDocument.newestFirst)
    self.notices = notices.sorted { $0.address < $1.address }
    self.redirects = redirects.sorted { $0.from < $1.from }
    // A page says when its period is over, so it changes on the day after the last required one.
    let ends = whole.compactMap { $0.period?.firstRemovableDay }.filter { $0 > moment.day }
    nextChange = (catalogue.documents.compactMap { $0.nextChange(after: moment) } + ends).min()
  }
}

/// An old address, and the page it leads to now.
package struct Redirect: Hashable, Sendable {
  package let from: Address
  package let to: Address
}

/// A document that the public may see whole.
package struct PublishedDocument: Sendable {
  package let document: Document
  package let isSuperseded: Bool
  /// Of a report that must stay up for a time.
  package let period: PublicationPeriod?

  /// Whether the report has stayed up for as long as it had to.
  package let isPeriodOver: Bool

  /// Only `PublishedCatalogue` decides what is published.
  fileprivate init(document: Document, isSuperseded: Bool, period: PublicationPeriod?, day: Day) {
    self.document = document
    self.isSuperseded = isSuperseded
    self.period = period
    isPeriodOver = period.map { !$0.requires(day) } ?? false
  }

  package var address: Address { document.address }

  static func newestFirst(_ left: PublishedDocument, _ right: PublishedDocument) -> Bool {
    let days = (left.document.common.published?.value.latest, right.document.common.published?.value.latest)
    switch days {
    case (let first?, let second?) where first != second: return first > second
    case (.some, nil): return true
    case (nil, .some): return false
    default: return left.address < right.address
    }
  }
}
