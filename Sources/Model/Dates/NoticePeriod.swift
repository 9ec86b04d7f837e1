/// How long before publication copies of a report must have been sent.
package enum NoticePeriod: Hashable, Sendable {
  /// "At least one week before": so many times seven days.
  case weeks(Int)
  /// "At least so many working days before".
  case workingDays(Int)

  /// How "at least so many working days" is read; both readings are shown wherever one of them is used.
  package enum Counting: String, CaseIterable, Sendable {
    /// The days before the day of publication are counted, the last of them being the latest for notice.
    case inclusiveEnd = "inclusive-end"
    /// Clear days: that many lie between the day of notice and that of publication, so one more.
    case clear
  }

  /// The latest day for notice of what is published on a day.
  package func latest(before published: Day, _ counting: Counting, _ calendar: WorkingDays)
    -> WorkingDays.Counted
  {
    switch self {
    case .weeks(let weeks): .init(day: published.adding(days: -7 * weeks), unknownYear: nil)
    case .workingDays(let days):
      calendar.day(counting == .clear ? days + 1 : days, before: published)
    }
  }

  /// The earliest day of publication after notice was given on a day: the first whose latest day is not before it.
  package func earliestPublication(after notice: Day, _ counting: Counting, _ calendar: WorkingDays) -> Day {
    switch self {
    case .weeks(let weeks): return notice.adding(days: 7 * weeks)
    case .workingDays(let days):
      // The count of working days grows by one with each of them, so the day after enough of them is the first.
      let counted = counting == .clear ? days + 1 : days
      let before = calendar.isWorkingDay(notice) ? counted - 1 : counted
      return (before > 0 ? calendar.day(before, after: notice).day : notice).adding(days: 1)
    }
  }

  /// `one week`, `seven working days`.
  package var spoken: String {
    switch self {
    case .weeks(1): "one week"
    case .weeks(let weeks): "\(weeks) weeks"
    case .workingDays(1): "one working day"
    case .workingDays(let days): "\(days) working days"
    }
  }
}
