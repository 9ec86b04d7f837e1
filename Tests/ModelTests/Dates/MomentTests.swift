import Foundation
import Model
import Testing

/// London time, with the system's own time zone data as the oracle.
@Suite struct MomentTests {
  private let london: TimeZone

  init() throws {
    london = try #require(
      TimeZone(identifier: "Europe/London"), "the tests need time zone data (tzdata)")
    let summer = Date(timeIntervalSince1970: 1_593_600_000)
    try #require(london.secondsFromGMT(for: summer) == 3600, "the tests need time zone data (tzdata)")
  }

  private func offset(at minute: Int) -> Int {
    london.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
  }

  /// Every hour from 1996, when the present rule began, to 2040, at a changing minute.
  @Test func agreesWithTheTimeZoneDatabase() {
    let epoch = day("1970-01-01")
    let hours = (day("1996-01-01").number * 24)..<(day("2041-01-01").number * 24)
    var wrong: [String] = []
    for hour in hours {
      let minute = hour * 60 + hour * 37 % 60
      let moment = Moment(universalMinute: minute)
      let local = minute + offset(at: minute)
      let text = moment.description
      let clock = Digits.padded(local % 1440 / 60, 2) + ":" + Digits.padded(local % 60, 2)
      // Of a time that comes twice, the later is meant.
      let isFirstOfTwo = offset(at: minute + 60) < offset(at: minute)
      let expected = isFirstOfTwo ? minute + 60 : minute
      if moment.day.number != local / 1440 || !text.hasSuffix("T" + clock)
        || Moment(london: text)?.universalMinute != expected
      {
        wrong.append("\(minute): \(text)")
      }
    }
    #expect(wrong.prefix(5) == [])
    #expect(Moment(universalMinute: -1).day == epoch.adding(days: -1))
  }

  @Test func beginsEachDayAtMidnight() {
    var wrong: [String] = []
    var day = day("1996-01-01")
    while day.year <= 2040 {
      let moment = Moment(startOf: day)
      if moment.description != "\(day)T00:00" || moment != Moment(london: "\(day)T00:00")
        || Moment(universalMinute: moment.universalMinute - 1).day != day.adding(days: -1)
      {
        wrong.append("\(day)")
      }
      day = day.adding(days: 1)
    }
    #expect(wrong.prefix(5) == [])
  }

  @Test(arguments: 1996...2040)
  func refusesEveryMinuteOfTheHourThatTheClocksSkip(_ year: Int) throws {
    let winter = Date(
      timeIntervalSince1970: Double(Moment(startOf: day("\(year)-01-01")).universalMinute) * 60)
    let change = try #require(london.nextDaylightSavingTimeTransition(after: winter))
    let minute = Int(change.timeIntervalSince1970) / 60
    let date = Moment(universalMinute: minute).day
    #expect(Moment(london: "\(date)T00:59")?.universalMinute == minute - 1)
    #expect(Moment(london: "\(date)T02:00")?.universalMinute == minute)
    for skipped in 0..<60 { #expect(Moment(london: "\(date)T01:\(Digits.padded(skipped, 2))") == nil) }
  }

  @Test func takesTheLaterOfTheHourThatComesTwice() {
    let later = moment("2025-10-26T01:30")
    #expect(later.universalMinute == moment("2025-10-26T02:00").universalMinute - 30)
    #expect(later.universalMinute == moment("2025-10-26T00:59").universalMinute + 91)
    let earlier = Moment(universalMinute: later.universalMinute - 60)
    #expect(earlier.description == later.description)
    #expect(earlier < later)
  }

  /// The edge cases of embargoes.
  @Test func embargoOfAnEarlySummerMorning() {
    let embargo = moment("2026-06-15T09:30")
    let midnight = day("2026-06-15").number * 1440
    #expect(Moment(universalMinute: midnight + 8 * 60 + 31) > embargo)
    #expect(Moment(universalMinute: midnight + 8 * 60 + 30) == embargo)
    #expect(Moment(universalMinute: midnight + 8 * 60 + 29) < embargo)
  }

  /// A civil date is one of London.
  @Test func lateEveningInUniversalTimeIsTomorrowInLondon() {
    let moment = Moment(universalMinute: day("2026-06-30").number * 1440 + 23 * 60 + 30)
    #expect(moment.day == day("2026-07-01"))
  }

  @Test(arguments: [
    "", "2026-03-01", "2026-03-01T", "2026-03-01 09:30", "2026-03-01t09:30", "2026-03-01T9:30",
    "2026-03-01T24:00",
    "2026-03-01T09:60", "2026-03-01T09:30:00", "2026-03-01T09:30Z", "2026-02-30T09:30",
    "2026-03-01T09.30",
    "2026-03-01T-9:30", "2026-03-01T０9:30", " 2026-03-01T09:30",
  ])
  func refuses(_ text: String) {
    #expect(Moment(london: text) == nil)
  }

  @Test(arguments: [
    ("2025-11-04T00:00", "12am on 4 November 2025"), ("2025-11-04T00:05", "12.05am on 4 November 2025"),
    ("2025-11-04T09:30", "9.30am on 4 November 2025"),
    ("2025-11-04T11:59", "11.59am on 4 November 2025"),
    ("2025-11-04T12:00", "12pm on 4 November 2025"), ("2025-07-04T12:01", "12.01pm on 4 July 2025"),
    ("2025-07-04T23:00", "11pm on 4 July 2025"),
  ])
  func isSpoken(_ text: String, _ spoken: String) {
    #expect(moment(text).spoken == spoken)
  }
}
