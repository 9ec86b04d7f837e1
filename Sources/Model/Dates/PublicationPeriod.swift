/// How long a published report must stay up, and what is left of that.
///
/// The day of publication is not counted. The last required day is the corresponding date a number of
/// months later; days on which the report was withdrawn do not count, so they move it on.
package struct PublicationPeriod: Hashable, Sendable {
  /// A stretch in which the report was not available: from its first day up to, not including, the day it
  /// came back; nil while it has not.
  package struct Interruption: Hashable, Sendable {
    package let from: Day
    package let to: Day?

    package init(from: Day, to: Day?) {
      self.from = from
      self.to = to
    }
  }

  /// What a withdrawal does to the time still owed when the report comes back. The guidance is silent; to pause is
  /// the cautious reading, and what a site without a setting of its own gets.
  package enum Resumption: String, CaseIterable, Sendable {
    /// The days of the withdrawal are added.
    case pause
    /// The whole period begins again on the day the report came back.
    case restart
  }

  /// The day the period is counted from.
  package let start: Day
  /// The last day on which the report must be available; nil while a withdrawal without an end stops the
  /// clock.
  package let lastRequiredDay: Day?
  /// The last required day as it would be without that withdrawal.
  package let promisedEnd: Day
  /// Days of availability still owed at the start of an unended withdrawal; 0 if there is none.
  package let daysOwed: Int
  /// Only the month of publication is known, and its last day was assumed.
  package let isApproximate: Bool

  /// - Parameters:
  ///   - published: the day of publication, or the month if no more is known.
  ///   - restarted: days of substantive amendments; the period of the amended text starts afresh.
  ///   - months: the minimum of the edition, at least 1.
  ///   - interruptions: in any order; they may overlap.
  ///   - resumption: how the period goes on after each of them that began within it.
  package init(
    published: DayOrMonth, restarted: [Day] = [], months: Int, interruptions: [Interruption],
    resumption: Resumption = .pause
  ) {
    let first = published.latest
    let latest = restarted.filter { $0 > first }.max()
    var start = latest ?? first
    var isApproximate = published.isApproximate && latest == nil
    var end = start.adding(months: months)
    var owed = 0
    var stopped = false
    for gap in PublicationPeriod.merged(interruptions) {
      let from = max(gap.from, start.adding(days: 1))
      guard from <= end else { break }
      guard let to = gap.to else {
        owed = end.days(after: from) + 1
        stopped = true
        break
      }
      guard to > from else { continue }
      switch resumption {
      case .pause: end = end.adding(days: to.days(after: from))
      case .restart:
        start = to
        isApproximate = false
        end = start.adding(months: months)
      }
    }
    self.start = start
    self.isApproximate = isApproximate
    lastRequiredDay = stopped ? nil : end
    promisedEnd = end
    daysOwed = owed
  }

  /// The first day on which the report may be taken down; nil while the clock is stopped.
  package var firstRemovableDay: Day? { lastRequiredDay?.adding(days: 1) }

  /// Days after `day` on which the report must still be available; never below 0.
  package func daysLeft(after day: Day) -> Int {
    guard let last = lastRequiredDay else { return daysOwed }
    return max(0, last.days(after: day))
  }

  /// Whether the report must be available on this day (or would have to be, were it not withdrawn).
  package func requires(_ day: Day) -> Bool {
    guard let last = lastRequiredDay else { return true }
    return day <= last
  }

  private static func merged(_ gaps: [Interruption]) -> [Interruption] {
    var result: [Interruption] = []
    for gap in gaps.sorted(by: { $0.from < $1.from }) {
      guard let previous = result.last, previous.to.map({ $0 >= gap.from }) ?? true else {
        result.append(gap)
        continue
      }
      guard let ended = previous.to else { break }
      result[result.count - 1] = Interruption(from: previous.from, to: gap.to.map { max($0, ended) })
    }
    return result
  }
}
