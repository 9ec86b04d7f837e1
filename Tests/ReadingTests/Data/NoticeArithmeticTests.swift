import Foundation
import Model
import TestSupport
import Testing

/// Notice periods and working days by Candour's own list of bank holidays: the worked examples of the rule book, and
/// a count of days one by one that shares no code with it.
@Suite struct NoticeArithmeticTests {
  private let calendar = WorkingDays(Repository.defaults.holidays)

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// Section 2, point 8, with both readings.
  @Test(arguments: [
    ("2019-11-14", "2019-11-05", "2019-11-04"), ("2022-09-26", "2022-09-14", "2022-09-13"),
    ("2023-05-15", "2023-05-03", "2023-05-02"), ("2024-01-08", "2023-12-27", "2023-12-22"),
    ("2024-04-10", "2024-03-28", "2024-03-27"), ("2024-06-04", "2024-05-23", "2024-05-22"),
  ])
  func sevenWorkingDaysBefore(_ published: String, _ latest: String, _ clear: String) throws {
    let notice = NoticePeriod.workingDays(7)
    let inclusive = notice.latest(before: try day(published), .inclusiveEnd, calendar)
    #expect(inclusive.day.description == latest && inclusive.unknownYear == nil)
    #expect(notice.latest(before: try day(published), .clear, calendar).day.description == clear)
  }

  /// Section 2, point 7: by days of the calendar, whatever the reading.
  @Test(arguments: NoticePeriod.Counting.allCases)
  func aWeekBefore(_ counting: NoticePeriod.Counting) throws {
    let latest = NoticePeriod.weeks(1).latest(before: try day("2014-04-10"), counting, calendar)
    #expect(latest.day.description == "2014-04-03" && latest.unknownYear == nil)
  }

  /// Section 2, point 10.
  @Test(arguments: [(5, "2019-12-23", "2020-01-02"), (15, "2023-04-03", "2023-04-26")])
  func workingDaysAfter(_ count: Int, _ start: String, _ end: String) throws {
    #expect(calendar.day(count, after: try day(start)).day.description == end)
    #expect(calendar.count(after: try day(start), through: try day(end)) == count)
  }

  /// The one-offs and the days that were moved.
  @Test(arguments: [
    "2012-06-04", "2012-06-05", "2015-12-28", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28",
    "2022-01-03",
    "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-27", "2023-05-08", "2026-12-28",
  ])
  func unusualHolidays(_ text: String) throws {
    #expect(!calendar.isWorkingDay(try day(text)))
  }

  /// The Mondays they were moved from.
  @Test(arguments: ["2012-05-28", "2020-05-04", "2022-05-30"])
  func movedHolidaysLeaveTheirDay(_ text: String) throws {
    #expect(calendar.isWorkingDay(try day(text)))
  }

  /// Eight bank holidays a year and the one-offs, each on a weekday.
  @Test func everyYearIsWhole() throws {
    let years = try #require(calendar.holidays.years)
    #expect(years.lowerBound == 2012 && years.upperBound >= 2028)
    for year in years {
      let first = try day("\(year)-01-01")
      let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
      let oneOffs = [2012: 1, 2022: 2, 2023: 1][year] ?? 0
      let holidays = days.filter(calendar.holidays.contains)
      #expect(holidays.count == 8 + oneOffs, "\(year)")
      #expect(holidays.allSatisfy { !$0.isWeekend }, "\(year)")
    }
  }

  @Test func yearsOutsideTheListAreSaid() throws {
    let notice = NoticePeriod.workingDays(7)
    let years = try #require(calendar.holidays.years)
    func unknown(_ text: String) throws -> Int? {
      notice.latest(before: try day(text), .inclusiveEnd, calendar).unknownYear
    }
    #expect(try unknown("2012-01-16") == nil)
    #expect(try unknown("2012-01-10") == 2011)
    #expect(try unknown("\(years.upperBound + 1)-01-01") == nil)
    #expect(try unknown("\(years.upperBound + 1)-01-02") == years.upperBound + 1)
  }

  /// At the ends of the calendar counting ends.
  @Test func endsAtTheEndsOfTime() throws {
    #expect(calendar.day(9, before: try day("0001-01-03")).day == (try day("0001-01-01")))
    #expect(calendar.day(9, after: try day("9999-12-30")).day == (try day("9999-12-31")))
  }

  @Test func agreesWithCountingOnFingers() throws {
    var random = SeededGenerator(seed: 8)
    let fingers = try Fingers()
    let first = try day("2012-02-01")
    for _ in 0..<3000 {
      let day = first.adding(days: Int.random(in: 0..<6000, using: &random))
      let count = Int.random(in: 1...30, using: &random)
      #expect(
        calendar.day(count, before: day).day.description == fingers.step(count, -1, from: day.description))
      #expect(
        calendar.day(count, after: day).day.description == fingers.step(count, 1, from: day.description))
    }
  }

  /// No day before the earliest publication would have left notice enough, and it does.
  @Test(arguments: NoticePeriod.Counting.allCases)
  func earliestPublicationIsTheFirst(_ counting: NoticePeriod.Counting) throws {
    var random = SeededGenerator(seed: 11)
    let first = try day("2012-02-01")
    for period in [NoticePeriod.weeks(1), .workingDays(1), .workingDays(7)] {
      for _ in 0..<500 {
        let notice = first.adding(days: Int.random(in: 0..<6000, using: &random))
        let earliest = period.earliestPublication(after: notice, counting, calendar)
        #expect(period.latest(before: earliest, counting, calendar).day >= notice)
        #expect(period.latest(before: earliest.adding(days: -1), counting, calendar).day < notice)
      }
    }
  }
}

/// Counts working days with the system's calendar and the text of the data file.
private struct Fingers {
  private let holidays: Set<String>
  private let calendar: Calendar
  private let dates: DateFormatter

  init() throws {
    let file = Repository.folder.appendingPathComponent("Sources/Reading/Data/holidays.yml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    holidays = Set(
      lines.compactMap { line in
        line.range(of: "{date: ").map { String(line[$0.upperBound...].prefix(10)) }
      })
    let zone = try #require(TimeZone(identifier: "UTC"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
    dates = DateFormatter()
    dates.calendar = calendar
    dates.timeZone = zone
    dates.locale = Locale(identifier: "en_US_POSIX")
    dates.dateFormat = "yyyy-MM-dd"
  }

  func step(_ count: Int, _ direction: Int, from text: String) -> String? {
    guard var date = dates.date(from: text) else { return nil }
    var left = count
    while left > 0 {
      guard let next = calendar.date(byAdding: .day, value: direction, to: date) else { return nil }
      date = next
      if !calendar.isDateInWeekend(date), !holidays.contains(dates.string(from: date)) { left -= 1 }
    }
    return dates.string(from: date)
  }
}
