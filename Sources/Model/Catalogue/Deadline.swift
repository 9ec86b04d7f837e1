/// Something that an edition of the guidance asks to be done about a review by a day.
package struct Deadline: Hashable, Sendable {
  package enum Duty: String, Sendable, CaseIterable {
    /// A copy to a body before publication.
    case notice
    /// The decision whether to review, after the notification of the incident.
    case decision
    /// A body is told of the decision.
    case decisionTold
    /// The incident is notified, after becoming aware of it.
    case incidentNotice
    /// The rapid review, after becoming aware of the incident.
    case rapidReview
    /// The review is completed and, where the edition asks for it, published.
    case completion
  }

  package let duty: Duty
  /// Of a duty towards somebody, its slug.
  package let body: String?
  /// The last day for it; nil where the edition asks for it without a period.
  package let due: Day?
  /// The other reading of a period in working days: counted as clear days, or not.
  package let otherReading: Day?
  /// When it was done; nil while it is not.
  package let done: Field<Day>?
  /// Where the date stands that it is counted from.
  package let range: SourceRange
  /// The first year on the way of which no bank holidays are known; nil if all are, or none were asked.
  package let unknownYear: Int?

  init(
    _ duty: Duty, body: String? = nil, due: Day?, otherReading: Day? = nil, done: Field<Day>?,
    from range: SourceRange,
    unknownYear: Int? = nil
  ) {
    self.duty = duty
    self.body = body
    self.due = due
    self.otherReading = otherReading
    self.done = done
    self.range = range
    self.unknownYear = unknownYear
  }

  init(
    _ duty: Duty, body: String? = nil, due: WorkingDays.Counted, otherReading: Day? = nil, done: Field<Day>?,
    from range: SourceRange
  ) {
    self.init(
      duty, body: body, due: due.day, otherReading: otherReading, done: done, from: range,
      unknownYear: due.unknownYear)
  }

  /// Days by which it was late, or is late while it is not done; 0 if it is not.
  package func daysLate(on today: Day) -> Int {
    guard let due else { return 0 }
    return max(0, (done?.value ?? today).days(after: due))
  }

  /// Whether somebody still has to do it, and the day for that has not passed.
  package func isAhead(on today: Day) -> Bool {
    done == nil && due.map { $0 >= today } ?? false
  }
}

extension Deadline.Duty {
  /// The part of an edition that sets it, by its name in the file of editions.
  package var part: String {
    switch self {
    case .notice: "notice"
    case .decision: "decision"
    case .decisionTold: "decision_told"
    case .incidentNotice: "incident_notified"
    case .rapidReview: "rapid_review"
    case .completion: "completion"
    }
  }
}
