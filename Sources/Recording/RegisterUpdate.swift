import Model

/// What has come about since the register was last written, and so is to be appended.
package struct RegisterUpdate {
  package let catalogue: Catalogue
  package let now: Moment
  /// Of the reviews that readers see whole, by reference.
  package let digests: [String: ContentDigest]

  package init(_ catalogue: Catalogue, at now: Moment, digests: [String: ContentDigest]) {
    self.catalogue = catalogue
    self.now = now
    self.digests = digests
  }

  /// In the order of first publication, then of reference.
  package func entries(after register: Register) -> [RegisterEntry] {
    let hosted = catalogue.documents.filter { $0.review?.isHosted ?? false && $0.reference != nil }
    let sorted = hosted.sorted { left, right in
      let (first, second) = (
        left.common.published?.value.latest.number, right.common.published?.value.latest.number
      )
      return (first ?? 0, left.reference?.value ?? "") < (second ?? 0, right.reference?.value ?? "")
    }
    return sorted.flatMap { entries(about: $0, register) }
  }

  private func entries(about document: Document, _ register: Register) -> [RegisterEntry] {
    guard let reference = document.reference?.value else { return [] }
    let known = register.reviews[reference]
    let state = document.state(at: now)
    func entry(_ kind: RegisterEntry.Kind, on day: Day? = nil, _ content: RegisterEntry.Content? = nil)
      -> [RegisterEntry]
    {
      [RegisterEntry(kind, at: now.day, reference: reference, on: day.map(DayOrMonth.day), content: content)]
    }
    switch state {
    case .published, .superseded:
      guard let content = content(of: document, reference) else { return [] }
      switch known?.state {
      case nil: return entry(.published, content)
      case .withdrawn, .onRequest: return entry(.reinstated, on: document.returned(by: now.day), content)
      case .published: break
      }
      guard let before = known?.content else { return entry(.published, content) }
      var entries: [RegisterEntry] = []
      if before.address != content.address { entries += entry(.moved, content) }
      let isAmended =
        before.digest != content.digest || before.changes != content.changes
        || before.published != content.published
      if isAmended { entries += entry(.amended, on: document.changes(by: now.day).last, content) }
      // It was away and came back since it was last looked at.
      for gap in document.review?.withdrawals ?? [] {
        guard let from = gap.from?.value, let to = gap.to?.value, to <= now.day,
          known?.tells(ofWithdrawalFrom: from) == false
        else { continue }
        entries += entry(.withdrawn, on: from) + entry(.reinstated, on: to, content)
      }
      // Another edition, or a setting, has moved the end of its time.
      if entries.isEmpty, before.until != content.until { entries = entry(.amended, content) }
      return entries
    case .withdrawn where known?.state == .published || known?.state == .onRequest:
      return entry(.withdrawn, on: document.review?.withdrawals.last { $0.covers(now.day) }?.from?.value)
    case .onRequest where known?.state == .published || known?.state == .withdrawn:
      return entry(.onRequest)
    default: return []
    }
  }

  private func content(of document: Document, _ reference: String) -> RegisterEntry.Content? {
    guard let published = document.common.published?.value, let digest = digests[reference] else {
      return nil
    }
    return RegisterEntry.Content(
      address: document.address, published: published, changes: document.changes(by: now.day).count,
      until: catalogue.period(of: document)?.promisedEnd, digest: digest)
  }
}

extension Document {
  /// The day on which it last came back.
  fileprivate func returned(by day: Day) -> Day? {
    review?.withdrawals.compactMap { $0.to?.value }.filter { $0 <= day }.max()
  }
}
