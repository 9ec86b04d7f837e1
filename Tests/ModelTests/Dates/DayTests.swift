import Foundation
import Model
import TestSupport
import Testing

@Suite struct DayTests {
  private static let first = day("1600-01-01")
  private static let last = day("2400-12-31")

  /// Counts through eight hundred years the way a child would, by the lengths of the months.
  @Test func everyDayRoundTrips() {
    var wrong: [String] = []
    var expected = (year: 1600, month: 1, day: 1)
    var number = Self.first.number
    while expected.year <= 2400 {
      let built = Day(year: expected.year, month: expected.month, day: expected.day)
      if built?.number != number || built.map({ $0.components == expected }) != true
        || built.flatMap({ Day($0.description) }) != built
      {
        wrong.append("\(expected)")
      }
      number += 1
      expected.day += 1
      if expected.day > Self.length(expected.year, expected.month) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(wrong.prefix(5) == [])
    #expect(number == Self.last.number + 1)
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var wrong: [String] = []
    for number in stride(from: Self.first.number, through: Self.last.number, by: 53) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let ours = day("1970-01-01").adding(days: number).components
      if parts.year != ours.year || parts.month != ours.month || parts.day != ours.day {
        wrong.append("\(ours)")
      }
    }
    #expect(wrong.prefix(5) == [])
  }

  @Test(arguments: [
    "", "2025", "2025-02", "2025-2-3", "25-02-03", "2025-02-3", "2025-02-030", " 2025-02-03",
    "2025-02-03 ",
    "2025-02-03T00:00", "2025/02/03", "2025-02/03", "03-02-2025", "+025-02-03", "-025-02-03",
    "2025-+2-03",
    "２０２５-02-03", "2025-02-0３", "٢٠٢٥-٠٢-٠٣", "2025‑02‑03", "2025-02-0\u{0660}", "2025-02-0x",
    "2025-02-\n3",
    "2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-01", "2025-13-01", "2025-01-00",
    "2025-01-32",
    "0000-01-01", "2025-02-03\u{0}",
  ])
  func refuses(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2025-12-31"])
  func accepts(_ text: String) {
    #expect(Day(text)?.description == text)
    #expect(Day(("x" + text).dropFirst())?.description == text)
  }

  @Test(arguments: [
    (0, 1, 1), (10000, 1, 1), (2025, 2, 29), (2025, 1, 0), (2025, 0, 1), (2025, 13, 1), (-5, 1, 1),
  ])
  func refusesNumbersOfNoDay(_ year: Int, _ month: Int, _ number: Int) {
    #expect(Day(year: year, month: month, day: number) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2016-01-31", 1, "2016-02-29"),
    ("2014-01-31", 1, "2014-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2023-08-30", 6, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
    ("2024-01-15", -1, "2023-12-15"), ("2024-05-31", 0, "2024-05-31"),
  ])
  func findsTheCorrespondingDate(_ from: String, _ months: Int, _ expected: String) {
    #expect(day(from).adding(months: months).description == expected)
  }

  /// Against the rule book's words, taken one month at a time.
  @Test func addsMonthsAsTheRuleBookSays() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<4000 {
      let start = Self.first.adding(days: Int.random(in: 0...292_000, using: &generator))
      let months = Int.random(in: -60...60, using: &generator)
      var (year, month, number) = start.components
      for _ in 0..<abs(months) {
        month += months.signum()
        if month == 13 { (year, month) = (year + 1, 1) }
        if month == 0 { (year, month) = (year - 1, 12) }
      }
      while Day(year: year, month: month, day: number) == nil { number -= 1 }
      let expected = try #require(Day(year: year, month: month, day: number))
      guard start.adding(months: months) != expected else { continue }
      Issue.record("\(start) and \(months) months is \(expected), not \(start.adding(months: months))")
    }
  }

  @Test func staysWithinItsYears() {
    #expect(day("9999-12-31").adding(days: 1) == day("9999-12-31"))
    #expect(day("0001-01-01").adding(days: -1) == day("0001-01-01"))
    #expect(day("9999-12-31").adding(months: 1).description == "9999-12-31")
    #expect(day("0001-01-31").adding(months: -1).description == "0001-01-31")
  }

  @Test func ordersAndMeasures() {
    #expect(day("2024-02-28") < day("2024-02-29"))
    #expect(day("2025-03-01").days(after: day("2024-03-01")) == 365)
    #expect(day("2024-03-01").days(after: day("2025-03-01")) == -365)
    #expect(day("2025-02-03").spoken == "3 February 2025")
    #expect(Day(spoken: "3 February 2025") == day("2025-02-03"))
    #expect(Day(spoken: "31 February 2025") == nil)
    #expect(Day(spoken: "03 February 2025") == nil)
    #expect(Day(spoken: "3 February  2025") == nil)
    #expect(day("2025-02-03").month == month("2025-02"))
    #expect(day("2025-02-03").year == 2025)
  }
}
