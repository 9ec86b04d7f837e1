import Model

/// Every review's publication period and what falls due, for the board's eyes only.
struct StatusReport {
  struct Review {
    let reference: String?
    let kind: DocumentKind
    let path: String
    let address: String
    let state: DocumentState
    let edition: String?
    let published: DayOrMonth?
    let lastRequiredDay: Day?
    let firstRemovableDay: Day?
    let daysLeft: Int?
    let isApproximate: Bool
    let notices: [(to: String, date: Day)]
    /// Ids of the rules that have something to say about it, sorted.
    let findings: [String]
  }

  struct Deadline {
    let day: Day
    let what: String
    let reference: String?
  }

  /// How far ahead deadlines are listed, in days.
  static let horizon = 90

  let day: Day
  let reviews: [Review]
  /// By day, then reference.
  let deadlines: [Deadline]

  /// - Parameter report: the findings of the same run.
  init(_ catalogue: Catalogue, at moment: Moment, report: Report) {
    day = moment.day
    let rules = Dictionary(grouping: report.items, by: \.finding.path)
    let documents = catalogue.documents.filter { $0.review != nil }
    let masker = SourceMasker(nil, detector: .init())
    reviews = documents.compactMap { document in
      guard let review = document.review else { return nil }
      let period = catalogue.period(of: document)
      return Review(
        reference: review.reference.map { masker.mask($0.value) }, kind: document.kind,
        path: masker.mask(document.path.text),
        address: masker.mask(document.address.text), state: document.state(at: moment),
        edition: catalogue.edition(of: review)?.slug,
        published: document.common.published?.value, lastRequiredDay: period?.lastRequiredDay,
        firstRemovableDay: period?.firstRemovableDay, daysLeft: period?.daysLeft(after: moment.day),
        isApproximate: period?.isApproximate ?? document.common.published?.value.isApproximate ?? false,
        notices: review.notified.compactMap { notice in
          guard let to = notice.to?.value, let date = notice.date?.value else { return nil }
          return (to, date)
        },
        findings: Set((rules[document.path] ?? []).map(\.finding.rule.text)).sorted())
    }
    deadlines = documents.flatMap { Self.deadlines(of: $0, in: catalogue, on: moment.day, masker) }
      .filter { $0.day >= moment.day && $0.day.days(after: moment.day) <= Self.horizon }
      .sorted { ($0.day, $0.reference ?? "", $0.what) < ($1.day, $1.reference ?? "", $1.what) }
  }

  private static func deadlines(
    of document: Document, in catalogue: Catalogue, on day: Day, _ masker: SourceMasker
  ) -> [Deadline] {
    guard let review = document.review, !document.common.isDraft else { return [] }
    let reference = review.reference.map { masker.mask($0.value) }
    var deadlines: [Deadline] = []
    if let published = document.common.published?.value.latest, published > day {
      deadlines.append(Deadline(day: published, what: "to be published", reference: reference))
    }
    if let last = catalogue.period(of: document)?.lastRequiredDay {
      deadlines.append(Deadline(day: last, what: "last required day on the site", reference: reference))
    }
    for gap in review.withdrawals where gap.to == nil {
      if let reviewOn = gap.reviewOn?.value {
        deadlines.append(
          Deadline(day: reviewOn, what: "withdrawal to be looked at again", reference: reference))
      }
    }
    return deadlines
  }
}
