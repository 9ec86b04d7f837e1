import Model
import Testing

/// The worked examples of the rule book.
@Suite struct PublicationPeriodTests {
  private func period(
    _ published: String, months: Int = 12, restarted: [String] = [], away: [(String, String?)] = []
  ) throws -> PublicationPeriod {
    PublicationPeriod(
      published: try #require(DayOrMonth(published)), restarted: restarted.map(day), months: months,
      interruptions: away.map { .init(from: day($0.0), to: $0.1.map(day)) })
  }

  /// The worked examples of the publication period.
  @Test(arguments: [
    ("2023-03-15", "2024-03-15", "2024-03-16"), ("2023-02-28", "2024-02-28", "2024-02-29"),
    ("2024-02-28", "2025-02-28", "2025-03-01"), ("2024-02-29", "2025-02-28", "2025-03-01"),
    ("2014-04-30", "2015-04-30", "2015-05-01"),
  ])
  func lastsTwelveMonths(_ published: String, _ last: String, _ removable: String) throws {
    let period = try period(published)
    #expect(period.lastRequiredDay?.description == last)
    #expect(period.firstRemovableDay?.description == removable)
    #expect(period.requires(day(last)))
    #expect(!period.requires(day(removable)))
    #expect(period.daysOwed == 0)
    #expect(!period.isApproximate)
  }

  /// Section 2, point 4.
  @Test func withdrawnDaysDoNotCount() throws {
    let period = try period("2023-03-15", away: [("2023-06-01", "2023-06-21")])
    #expect(period.lastRequiredDay == day("2024-04-04"))
    #expect(period.firstRemovableDay == day("2024-04-05"))
  }

  /// The example of the contract.
  @Test func exampleOfTheFields() throws {
    #expect(
      try period("2025-11-04", away: [("2026-02-02", "2026-02-06")]).lastRequiredDay == day("2026-11-08")
    )
  }

  /// Section 4: withdrawn twice, three and eleven days.
  @Test(arguments: [
    [("2023-04-01", "2023-04-04"), ("2023-08-01", "2023-08-12")],
    [("2023-08-01", "2023-08-12"), ("2023-04-01", "2023-04-04")],
  ])
  func twoWithdrawalsAddUp(_ gaps: [(String, String)]) throws {
    #expect(
      try period("2023-03-15", away: gaps.map { ($0.0, $0.1) }).lastRequiredDay == day("2024-03-29"))
  }

  @Test(arguments: [
    // Overlapping ones count once, one within another too.
    ([("2023-04-01", "2023-04-10"), ("2023-04-05", "2023-04-15")], "2024-03-29"),
    ([("2023-04-01", "2023-04-15"), ("2023-04-05", "2023-04-10")], "2024-03-29"),
    // Neighbours.
    ([("2023-04-01", "2023-04-05"), ("2023-04-05", "2023-04-15")], "2024-03-29"),
    // The day of publication is not counted anyway.
    ([("2023-03-15", "2023-03-16")], "2024-03-15"), ([("2023-03-15", "2023-03-17")], "2024-03-16"),
    ([("2023-01-01", "2023-03-10")], "2024-03-15"),
    // The last required day itself, and the day after it.
    ([("2024-03-15", "2024-03-16")], "2024-03-16"), ([("2024-03-16", "2024-06-01")], "2024-03-15"),
    // A second withdrawal that the first has moved into the period.
    ([("2023-06-01", "2023-06-21"), ("2024-04-01", "2024-04-11")], "2024-04-14"),
    // One that ends before it begins is none.
    ([("2023-06-21", "2023-06-01")], "2024-03-15"),
  ])
  func withdrawalsAtTheEdges(_ gaps: [(String, String)], _ last: String) throws {
    #expect(
      try period("2023-03-15", away: gaps.map { ($0.0, $0.1) }).lastRequiredDay?.description == last)
  }

  /// Section 4: still withdrawn today.
  @Test func openWithdrawalStopsTheClock() throws {
    let period = try period("2023-03-15", away: [("2023-03-20", nil)])
    #expect(period.lastRequiredDay == nil)
    #expect(period.firstRemovableDay == nil)
    // 366 days in all, of which four were served.
    #expect(period.daysOwed == 362)
    #expect(period.daysLeft(after: day("2030-01-01")) == 362)
    #expect(period.requires(day("2099-01-01")))
  }

  @Test func openWithdrawalAfterTheEndChangesNothing() throws {
    let period = try period("2023-03-15", away: [("2024-03-16", nil)])
    #expect(period.lastRequiredDay == day("2024-03-15"))
    #expect(period.daysOwed == 0)
  }

  /// Section 2, point 5, and section 4: minor, then substantive.
  @Test func substantiveAmendmentStartsAfresh() throws {
    let period = try period("2023-03-15", restarted: ["2023-09-01", "2023-07-01"])
    #expect(period.start == day("2023-09-01"))
    #expect(period.lastRequiredDay == day("2024-09-01"))
    #expect(
      try self.period("2023-03-15", restarted: ["2023-03-01", "2023-03-15"]).start == day("2023-03-15"))
  }

  @Test func withdrawalThatBeganBeforeTheAmendmentCountsFromIt() throws {
    let period = try period(
      "2023-03-15", restarted: ["2023-09-01"], away: [("2023-08-20", "2023-09-06")])
    #expect(period.lastRequiredDay == day("2024-09-05"))
  }

  /// Section 2, point 16.
  @Test func monthAloneMeansItsLastDay() throws {
    let about = try period("2012-02")
    #expect(about.start == day("2012-02-29"))
    #expect(about.lastRequiredDay == day("2013-02-28"))
    #expect(about.isApproximate)
    #expect(try !period("2012-02", restarted: ["2012-06-01"]).isApproximate)
  }

  @Test func daysLeftNeverFallBelowNought() throws {
    let period = try period("2023-03-15")
    #expect(period.daysLeft(after: day("2024-03-14")) == 1)
    #expect(period.daysLeft(after: day("2024-03-15")) == 0)
    #expect(period.daysLeft(after: day("2024-03-16")) == 0)
    #expect(period.daysLeft(after: day("2031-01-01")) == 0)
  }

  @Test(arguments: [(1, "2024-02-29"), (6, "2024-07-31"), (24, "2026-01-31")])
  func otherMinimums(_ months: Int, _ last: String) throws {
    #expect(try period("2024-01-31", months: months).lastRequiredDay?.description == last)
  }
}
