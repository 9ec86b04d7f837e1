import Model

/// The status in the versioned form of the contract.
struct StatusJSON: Encodable {
  private let version = 1
  private let date: String
  private let reviews: [Review]
  private let deadlines: [Deadline]
  private let overdue: [Deadline]

  init(_ status: StatusReport) {
    date = status.day.description
    reviews = status.reviews.map(Review.init)
    deadlines = status.deadlines.map(Deadline.init)
    overdue = status.overdue.map(Deadline.init)
  }

  private struct Deadline: Encodable {
    let deadline: StatusDeadline

    init(_ deadline: StatusDeadline) {
      self.deadline = deadline
    }

    enum CodingKeys: CodingKey {
      case day, what, reference
    }

    /// Written out, as for reviews, since what is unknown has to be there as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(deadline.day.description, forKey: .day)
      try container.encode(deadline.what, forKey: .what)
      try container.encode(deadline.reference, forKey: .reference)
    }
  }

  private struct Notice: Encodable {
    let notice: StatusNotice

    enum CodingKeys: CodingKey {
      case to, date, latest, otherReading, late
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(notice.to, forKey: .to)
      try container.encode(notice.given?.description, forKey: .date)
      try container.encode(notice.latest?.description, forKey: .latest)
      try container.encode(notice.otherReading?.description, forKey: .otherReading)
      try container.encode(notice.isLate, forKey: .late)
    }
  }

  private struct Hold: Encodable {
    let hold: StatusHold

    enum CodingKeys: CodingKey {
      case what, since, until, reviewOn
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(hold.what, forKey: .what)
      try container.encode(hold.since?.description, forKey: .since)
      try container.encode(hold.until?.description, forKey: .until)
      try container.encode(hold.reviewOn?.description, forKey: .reviewOn)
    }
  }

  private struct Review: Encodable {
    let review: StatusReview

    init(_ review: StatusReview) {
      self.review = review
    }

    enum CodingKeys: CodingKey {
      case reference, title, path, address, kind, state, edition, published, lastRequiredDay
      case firstRemovableDay, daysLeft, approximate, notices, holds, findings
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(review.reference, forKey: .reference)
      try container.encode(review.title, forKey: .title)
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
      try container.encode(review.notices.map(Notice.init), forKey: .notices)
      try container.encode(review.holds.map(Hold.init), forKey: .holds)
      try container.encode(review.findings, forKey: .findings)
    }
  }
}
