import Model

extension ReviewRecord {
  /// Of a review that readers see whole.
  init(_ published: PublishedDocument, _ catalogue: PublishedCatalogue) {
    let review = published.document.review ?? ReviewFields()
    let common = published.document.common
    let vocabularies = catalogue.vocabularies
    self.init(
      reference: review.reference?.value ?? "", address: catalogue.site.url(of: published.address),
      state: published.state.rawValue)
    title = published.title
    kind = published.document.kind.rawValue
    reviewType = review.reviewType?.value
    reviewTypeLabel = review.reviewType.map { vocabularies.label(of: $0.value, in: "review_type") }
    let boards = common.boards.map(\.value)
    self.boards = boards.isEmpty ? catalogue.site.boards.prefix(1).map(\.slug) : boards
    self.published = common.published?.value
    updated = common.updated
    lastRequiredDay = published.period?.lastRequiredDay
    edition = published.edition?.slug
    themes = common.themes.map(\.value)
    agencies = common.agencies.map(\.value)
    roles = common.roles.map(\.value)
    ageGroups = common.ageGroups.map(\.value)
    harmTypes = common.harmTypes.map(\.value)
    isHosted = review.isHosted
    publisher = review.publisher?.value
    sourceURL = review.sourceURL?.value
    history = common.history.compactMap { change in
      guard let date = change.date?.value, let weight = change.change?.value, let note = change.note?.value
      else { return nil }
      return Change(date: date, weight: weight.rawValue, note: note)
    }
    attachments = Self.attachments(of: published, on: catalogue.site)
    recommendations = Self.tally(
      review.recommendations.map(\.status?.value), vocabularies["recommendation_status"])
    actions = Self.tally(review.actions.map(\.status?.value), vocabularies["action_status"])
  }

  private init(reference: String, address: String, state: String) {
    self.reference = reference
    self.address = address
    self.state = state
  }

  private static func attachments(of published: PublishedDocument, on site: Site) -> [Attachment] {
    let files = Dictionary(published.files.map { ($0.path, $0) }) { first, _ in first }
    return published.document.namedFiles.compactMap { named in
      guard case .attachment(let index) = named.use, let file = named.path.flatMap({ files[$0] }) else {
        return nil
      }
      let title = published.document.common.attachments[index].title?.value
      return Attachment(
        title: title ?? String(file.path.name),
        url: site.baseURL + "/" + WebPath.encoded(file.outputPath), size: file.bytes.count)
    }
  }

  private static func tally(_ statuses: [String?], _ vocabulary: Vocabulary) -> Tally {
    let counts = Dictionary(statuses.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    let known = vocabulary.terms.map(\.slug).filter { counts[$0] != nil }
    let order = known + Set(counts.keys).subtracting(known).sorted()
    return Tally(total: statuses.count, byStatus: order.map { ($0, counts[$0] ?? 0) })
  }
}
