import Model

/// Why a review is not online, or may not be, and when somebody looks at that again.
struct StatusHold: Equatable {
  /// In plain words, masked.
  let what: String
  let since: Day?
  /// The day it ends by itself, which clears nothing.
  let until: Day?
  let reviewOn: Day?

  static func all(
    of document: Document, _ review: ReviewFields, in catalogue: Catalogue, at moment: Moment,
    _ masker: SourceMasker
  ) -> [StatusHold] {
    let label = { (slug: String?, vocabulary: String) in
      slug.map { masker.mask(catalogue.defaults.vocabularies.label(of: $0, in: vocabulary)) }
    }
    var holds: [StatusHold] = []
    if let delay = review.currentDelay(document, at: moment) {
      holds.append(
        StatusHold(
          what: named("Delay", label(delay.reason?.value, "delay_reason")), since: delay.since?.value,
          until: nil, reviewOn: delay.reviewOn?.value))
    }
    if let legal = review.currentHold(document, at: moment) {
      let restriction = legal.restriction.flatMap { $0.value == "none" ? nil : $0.value }
      let reasons = [label(restriction, "legal_restriction"), legal.holdBasis.map { masker.mask($0.value) }]
      holds.append(
        StatusHold(
          what: named("Legal hold", reasons.compactMap { $0 }.joined(separator: ", ")), since: nil,
          until: legal.holdUntil?.value, reviewOn: nil))
    }
    return holds
      + review.openWithdrawals(on: moment.day).map { gap in
        StatusHold(
          what: named("Withdrawal", label(gap.reason?.value, "withdrawal_reason")), since: gap.from?.value,
          until: gap.to?.value, reviewOn: gap.reviewOn?.value)
      }
  }

  private static func named(_ kind: String, _ reason: String?) -> String {
    guard let reason, !reason.isEmpty else { return kind }
    return "\(kind): \(reason)"
  }
}

extension ReviewFields {
  /// What holds the review up: of one that the public knows of it is history.
  func currentDelay(_ document: Document, at moment: Moment) -> Delay? {
    document.state(at: moment).isKnown ? nil : delay
  }

  /// A restriction or a hold of a court that nobody has cleared.
  func currentHold(_ document: Document, at moment: Moment) -> Legal? {
    guard let legal, legal.clearedOn == nil else { return nil }
    let isRestricted = legal.restriction.map { $0.value != "none" } ?? false
    let isHeld = legal.holdUntil != nil || legal.holdBasis != nil
    return isRestricted || isHeld && !document.state(at: moment).isKnown ? legal : nil
  }

  /// Stretches in which the report is not there, or will not be, that have not ended.
  func openWithdrawals(on day: Day) -> [Withdrawal] {
    withdrawals.filter { gap in gap.to.map { $0.value > day } ?? true }
  }
}
