import Model

/// A copy of a report to a body before publication: given, or still to be given.
struct StatusNotice: Equatable {
  /// The slug of the body.
  let to: String
  /// As people call the body.
  let name: String
  /// When it was given; nil while it is not.
  let given: Day?
  /// The last day for it; nil where the edition asks for no copy to this body, or no day is known to count from.
  let latest: Day?
  /// That day by the other reading of a period in working days; nil where both give the same.
  let otherReading: Day?
  /// Whether it was given too late, or is late while it is not given.
  let isLate: Bool

  /// What the edition of a review asks for, and then what was given beyond that.
  static func all(
    of document: Document, _ review: ReviewFields, in catalogue: Catalogue, at moment: Moment
  ) -> [StatusNotice] {
    var given = review.notified.compactMap { notice in
      notice.to.flatMap { to in notice.date.map { (to: to.value, day: $0.value) } }
    }
    let name = { (slug: String) in catalogue.defaults.vocabularies.label(of: slug, in: "review_body") }
    var notices: [StatusNotice] = []
    for duty in catalogue.deadlines(of: document) where duty.duty == .notice {
      guard let body = duty.body else { continue }
      let done = duty.done?.value
      if done == nil, !isExpected(document, at: moment) { continue }
      if let index = given.firstIndex(where: { $0.to == body && $0.day == done }) { given.remove(at: index) }
      notices.append(
        StatusNotice(
          to: body, name: name(body), given: done, latest: duty.due, otherReading: duty.otherReading,
          isLate: duty.daysLate(on: moment.day) > 0))
    }
    return notices
      + given.map { to, day in
        StatusNotice(
          to: to, name: name(to), given: day, latest: nil, otherReading: nil, isLate: false)
      }
  }

  /// Whether copies are asked for: not of what the public never sees.
  private static func isExpected(_ document: Document, at moment: Moment) -> Bool {
    switch document.state(at: moment) {
    case .draft, .internal, .notPublished: false
    default: true
    }
  }
}
