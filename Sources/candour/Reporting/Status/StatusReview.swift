import Model

/// How one review stands on a day. Every text in it is masked.
struct StatusReview {
  let reference: String?
  let title: String?
  let kind: DocumentKind
  let path: String
  let address: String
  let state: DocumentState
  /// The slug of the edition that it is judged by.
  let edition: String?
  let published: DayOrMonth?
  let lastRequiredDay: Day?
  let firstRemovableDay: Day?
  let daysLeft: Int?
  let isApproximate: Bool
  let notices: [StatusNotice]
  let holds: [StatusHold]
  /// Ids of the rules that have something to say about it, sorted.
  let findings: [String]
  /// Whether it was online before the board adopted Candour, so that nothing about its notices can be mended.
  let isFromBeforeAdoption: Bool

  /// Nil for a document that is no review.
  init?(
    _ document: Document, in catalogue: Catalogue, at moment: Moment, rules: [String],
    _ masker: SourceMasker
  ) {
    guard let review = document.review else { return nil }
    let period = document.statusPeriod(in: catalogue, at: moment)
    reference = review.reference.map { masker.mask($0.value) }
    title = document.common.title.map { masker.mask($0.value) }
    kind = document.kind
    path = masker.mask(document.path.text)
    address = masker.mask(document.address.text)
    state = document.state(at: moment)
    edition = catalogue.edition(of: review)?.slug
    published = document.common.published?.value
    lastRequiredDay = period?.lastRequiredDay
    firstRemovableDay = period?.firstRemovableDay
    daysLeft = period?.daysLeft(after: moment.day)
    isApproximate = period?.isApproximate ?? document.common.published?.value.isApproximate ?? false
    notices = StatusNotice.all(of: document, review, in: catalogue, at: moment)
    holds = StatusHold.all(of: document, review, in: catalogue, at: moment, masker)
    findings = rules
    isFromBeforeAdoption = catalogue.isFromBeforeAdoption(document)
  }

  /// The notices that people have to look at: those of a report to come, and what is missing or was late.
  var noticesOfInterest: [StatusNotice] {
    guard state.isKnown else { return notices.filter { $0.latest != nil } }
    return isFromBeforeAdoption ? [] : notices.filter { $0.given == nil || $0.isLate }
  }
}

extension Document {
  /// The period for which it must stay up; none for what the public is never shown whole.
  func statusPeriod(in catalogue: Catalogue, at moment: Moment) -> PublicationPeriod? {
    switch state(at: moment) {
    case .internal, .notPublished: nil
    default: catalogue.period(of: self)
    }
  }
}
