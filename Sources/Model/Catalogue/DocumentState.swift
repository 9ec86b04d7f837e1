/// What a document is at a moment: computed, never typed. Its raw value is the word that
/// `status` prints.
package enum DocumentState: String, Sendable, CaseIterable {
  case draft, `internal`
  case planned, commissioned, inProgress = "in-progress", completed, notified, delayed
  case scheduled, published, withdrawn
  case onRequest = "on-request"
  case notPublished = "not-published"
  case superseded

  /// Whether readers see the whole document.
  package var isWhole: Bool { self == .published || self == .superseded }

  /// Whether readers see a notice at its address instead of the document.
  package var isNotice: Bool { self == .withdrawn || self == .onRequest || self == .notPublished }

  /// Whether the public knows of the document: it sees it whole, or a notice of it.
  package var isKnown: Bool { isWhole || isNotice }
}

extension Document {
  /// The state of this document at a moment.
  ///
  /// Where front matter contradicts itself, the reading that shows less is taken; a rule reports the
  /// contradiction.
  package func state(at now: Moment) -> DocumentState {
    if common.isDraft { return .draft }
    if common.isInternal { return .internal }
    // Improvement information has a status too, and so all the states of a report.
    guard let review else { return plainState(at: now) }
    guard let status = review.status?.value else { return .draft }
    switch status {
    case .planned: return .planned
    case .commissioned: return .commissioned
    case .inProgress: return .inProgress
    case .completed: return .completed
    case .notified: return .notified
    case .delayed: return .delayed
    case .notPublished: return isReached(at: now) ? .notPublished : .scheduled
    case .scheduled, .published, .withdrawn, .onRequest, .superseded:
      guard common.published != nil, isReached(at: now) else { return .scheduled }
      return reachedState(of: review, status, on: now.day)
    }
  }

  private func reachedState(of review: ReviewFields, _ status: ReviewStatus, on day: Day)
    -> DocumentState
  {
    let isAway = review.withdrawals.contains { $0.covers(day) }
    switch status {
    case .withdrawn: return .withdrawn
    case .onRequest: return isAway ? .withdrawn : .onRequest
    case .superseded: return isAway ? .withdrawn : .superseded
    default: return isAway ? .withdrawn : .published
    }
  }

  /// The state of a document that is no review.
  private func plainState(at now: Moment) -> DocumentState {
    if case .policy(let policy) = details, policy.status?.value == "planned" { return .planned }
    guard kind == .page || common.published != nil, isReached(at: now) else { return .scheduled }
    return common.supersededBy == nil ? .published : .superseded
  }

  /// Whether both the day of publication and the embargo, where given, have come.
  private func isReached(at now: Moment) -> Bool {
    let day = common.published.map { $0.value.latest <= now.day } ?? true
    let embargo = common.embargoUntil.map { $0.value <= now } ?? true
    return day && embargo
  }

  /// The first day from `now` on that ends with something else at this document's address than is there
  /// now, if nobody edits it; nil if there is none. It is today where an embargo ends later today.
  package func nextChange(after now: Moment) -> Day? {
    let gaps = review?.withdrawals ?? []
    var days = gaps.compactMap { $0.from?.value } + gaps.compactMap { $0.to?.value }
    if let published = common.published?.value.latest { days.append(published) }
    if let embargo = common.embargoUntil?.value { days.append(embargo.day) }
    // Nearly every document has all its days behind it.
    guard days.contains(where: { $0 >= now.day }) else { return nil }
    let present = appearance(at: now)
    return days.filter { $0 >= now.day }.sorted().first { day in
      let midnight = Moment(startOf: day.adding(days: 1))
      return appearance(at: Moment(universalMinute: midnight.universalMinute - 1)) != present
    }
  }

  /// What a reader finds: the state and, since its notice names one, the withdrawal that is open.
  private func appearance(at moment: Moment) -> (DocumentState, ReviewFields.Withdrawal?) {
    let state = state(at: moment)
    return (state, state == .withdrawn ? review?.withdrawals.last { $0.covers(moment.day) } : nil)
  }
}
