/// Everything a site's folder holds, published or not: what rules judge. Pages are made from
/// `PublishedCatalogue` alone.
package struct Catalogue: Sendable {
  package let site: Site
  /// With the terms that the site adds to the vocabularies.
  package let defaults: Defaults
  package let data: SiteData
  /// Sorted by the bytes of their paths.
  package let documents: [Document]
  /// The references of all reviews.
  package let references: Set<String>
  /// Every ordinary file under `content` that is neither a document nor a setting: what a document may name.
  package let files: Set<SitePath>
  /// Nil where the site keeps none.
  package let register: Register?
  /// Reports and improvement information by reference, as indices of `documents`.
  let reviews: [String: Int]
  private let indexByPath: [SitePath: Int]
  private let indexByAddress: [Address: Int]

  package init(
    site: Site, defaults: Defaults, documents: [Document], data: SiteData = SiteData(),
    files: Set<SitePath> = [], register: Register? = nil
  ) {
    self.site = site
    self.register = register
    self.defaults = defaults
    self.data = data
    self.files = files
    self.documents = documents.sorted { $0.path < $1.path }
    var paths: [SitePath: Int] = [:]
    var addresses: [Address: Int] = [:]
    for (index, document) in self.documents.enumerated() {
      paths[document.path] = index
      if addresses[document.address] == nil { addresses[document.address] = index }
    }
    reviews = Dictionary(
      self.documents.enumerated().compactMap { index, document in
        document.review?.reference.map { ($0.value, index) }
      }
    ) { first, _ in first }
    references = Set(self.documents.compactMap(\.reference?.value))
    indexByPath = paths
    indexByAddress = addresses
  }

  package func document(at path: SitePath) -> Document? {
    indexByPath[path].map { documents[$0] }
  }

  /// The review of a reference: a report or improvement information.
  package func review(_ reference: String) -> Document? {
    reviews[reference].map { documents[$0] }
  }

  /// The slugs of the boards that a document belongs to: those it names, else the first of `site.yml`.
  package func boards(of document: Document) -> [String] {
    let named = document.common.boards.map(\.value)
    return named.isEmpty ? site.boards.prefix(1).map(\.slug) : named
  }

  package func document(at address: Address) -> Document? {
    indexByAddress[address].map { documents[$0] }
  }

  /// The edition of guidance that a review is judged by. Its regime follows from the review type;
  /// `policy_edition` chooses only among that regime's editions.
  package func edition(of review: ReviewFields) -> Edition? {
    let type = review.reviewType.flatMap { defaults.vocabularies["review_type"][$0.value] }
    // A board of adults may have set `care-act`; a child's review that it publishes still has a period.
    let regime =
      switch type?.regime {
      case .careAct, .domesticAbuse, .linkOnly: type?.regime
      case .workingTogether, .noRegime, nil: Vocabulary.Regime.workingTogether
      }
    let slugs = [review.policyEdition?.value, site.policyEdition, Site.standardEdition].compactMap { $0 }
    return slugs.lazy.compactMap(defaults.edition).first { $0.regime == regime }
      ?? defaults.editions.first { $0.regime == regime }
  }

  /// How long a report must stay up; nil for what has no such duty, is not hosted here, or has no day of
  /// publication.
  package func period(of document: Document) -> PublicationPeriod? {
    guard let review = document.review, review.isHosted, let published = document.common.published,
      let months = minimumMonths(of: review)
    else { return nil }
    let amended = document.common.history.filter { $0.change?.value == .substantive }
    return PublicationPeriod(
      published: document.availableFrom(published.value), restarted: amended.compactMap { $0.date?.value },
      months: months,
      interruptions: review.withdrawals.compactMap { gap in
        gap.from.map { .init(from: $0.value, to: gap.to?.value) }
      }, resumption: site.resumption)
  }

  private func minimumMonths(of review: ReviewFields) -> Int? {
    let type = review.reviewType.flatMap { defaults.vocabularies["review_type"][$0.value] }
    switch type?.duty {
    case .must, .unlessInappropriate: return edition(of: review)?.minimumMonths
    case .decide where type?.regime == .careAct:
      return review.publishForMonths?.value ?? site.adultReviewMonths
    case .decide, .noDuty, nil: return nil
    }
  }
}

extension Document {
  /// When readers first saw it: an embargo that ends after the day of publication holds it back, and no
  /// required time runs before that.
  func availableFrom(_ published: DayOrMonth) -> DayOrMonth {
    guard let embargo = common.embargoUntil?.value.day, embargo > published.latest else { return published }
    return .day(embargo)
  }
}
