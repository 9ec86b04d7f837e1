import Model
import TestSupport
import Testing

/// The period against the rule book's own words (section 2, points 3 to 5), counted day by day.
@Suite struct PublicationPeriodOracleTests {
  private struct Case: CustomStringConvertible {
    let published: Day
    let months: Int
    let restarted: [Day]
    let gaps: [PublicationPeriod.Interruption]
    let resumption: PublicationPeriod.Resumption

    init(using generator: inout SeededGenerator) {
      let published = day("2012-01-01").adding(days: Int.random(in: 0...5000, using: &generator))
      self.published = published
      months = Int.random(in: 1...24, using: &generator)
      restarted = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        published.adding(days: Int.random(in: -50...500, using: &generator))
      }
      gaps = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        let from = published.adding(days: Int.random(in: -60...900, using: &generator))
        let length = Int.random(in: -3...120, using: &generator)
        let isOpen = Int.random(in: 0..<12, using: &generator) == 0
        return .init(from: from, to: isOpen ? nil : from.adding(days: length))
      }
      resumption = Bool.random(using: &generator) ? .pause : .restart
    }

    var period: PublicationPeriod {
      PublicationPeriod(
        published: .day(published), restarted: restarted, months: months, interruptions: gaps,
        resumption: resumption)
    }

    var description: String {
      "\(published), \(months) months, \(resumption), amended \(restarted), away "
        + gaps.map { "\($0.from)–\($0.to?.description ?? "")" }.joined(separator: " ")
    }

    /// The last required day, or how many days are owed while it is away for good.
    var counted: (last: Day?, owed: Int) {
      var today = restarted.reduce(published) { max($0, $1) }
      var needed = today.adding(months: months).days(after: today)
      var served = 0
      var isBack = false
      while served < needed {
        today = today.adding(days: 1)
        let away = gaps.filter { gap in gap.from <= today && gap.to.map { today < $0 } ?? true }
        if away.contains(where: { $0.to == nil }) { return (nil, needed - served) }
        if away.isEmpty, isBack, resumption == .restart {
          // The day it came back is what the day of publication was.
          needed = today.adding(months: months).days(after: today)
          served = 0
        } else if away.isEmpty {
          served += 1
        }
        isBack = !away.isEmpty
      }
      return (today, 0)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithCountingTheDays(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var open = 0
    for _ in 0..<1000 {
      let example = Case(using: &generator)
      let period = example.period
      let expected = example.counted
      open += expected.last == nil ? 1 : 0
      if period.lastRequiredDay != expected.last || period.daysOwed != expected.owed {
        Issue.record("\(example): \(String(describing: expected)), but \(period)")
        return
      }
      for offset in stride(from: -10, to: 900, by: 91) {
        let today = example.published.adding(days: offset)
        if period.daysLeft(after: today) < 0 {
          Issue.record("\(example): days left below 0 on \(today)")
        }
        if let last = expected.last, period.requires(today) != (today <= last) {
          Issue.record("\(example): \(today)")
        }
      }
    }
    #expect(open > 50)
  }
}
