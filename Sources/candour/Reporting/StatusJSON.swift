import Model

/// The status in the versioned form of the contract.
struct StatusJSON: Encodable {
  private let version = 1
  private let date: String
  private let reviews: [Review]
  private let deadlines: [Deadline]

  init(_ status: StatusReport) {
    date = status.day.description
    reviews = status.reviews.map(Review.init)
    deadlines = status.deadlines.map {
      Deadline(day: $0.day.description, what: $0.what, reference: $0.reference)
    }
  }

  private struct Deadline: Encodable {
    let day: String
    let what: String
    let reference: String?
  }

  private struct Notice: Encodable {
    let to: String
    let date: String
  }

  private struct Review: Encodable {
    let review: StatusReport.Review

    init(_ review: StatusReport.Review) {
      self.review = review
    }

    enum CodingKeys: CodingKey {
      case reference, path, address, kind, state, edition, published, lastRequiredDay, firstRemovableDay,
        daysLeft
      case approximate, notices, findings
    }

    /// Written out, since what is unknown has to be there as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(review.reference, forKey: .reference)
      try container.encode(review.path, forKey: .path)
      try container.encode(review.address, forKey: .address)
      try container.encode(review.kind.rawValue, forKey: .kind)
      try container.encode(review.state.rawValue, forKey: .state)
      try container.encode(review.edition, forKey: .edition)
      try container.encode(review.published?.description, forKey: .published)
      try container.encode(review.lastRequiredDay?.description, forKey: .lastRequiredDay)
      try container.encode(review.firstRemovableDay?.description, forKey: .firstRemovableDay)
      try container.encode(review.daysLeft, forKey: .daysLeft)
      try container.encode(review.isApproximate, forKey: .approximate)
      try container.encode(
        review.notices.map { Notice(to: $0.to, date: $0.date.description) }, forKey: .notices)
      try container.encode(review.findings, forKey: .findings)
    }
  }
}
