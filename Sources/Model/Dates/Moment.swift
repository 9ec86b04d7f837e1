/// A minute of London local time, as embargoes and the build's own clock need it.
///
/// Kept as minutes of universal time, so that two moments compare rightly on the night the clocks change.
/// British Summer Time runs from 01:00 universal time on the last Sunday of March to 01:00 universal time
/// on the last Sunday of October (Summer Time Order 2002; the same since 1996).
package struct Moment: Hashable, Sendable, Comparable {
  /// Minutes since 1970-01-01T00:00 in universal time.
  package let universalMinute: Int

  package init(universalMinute: Int) {
    self.universalMinute = universalMinute
  }

  /// The first minute of a day in London.
  package init(startOf day: Day) {
    // The clocks never change at midnight, so this minute always exists.
    universalMinute = day.number * 1440 - (Moment.isSummer(localMidnight: day) ? 60 : 0)
  }

  /// Exactly `YYYY-MM-DDTHH:MM` in London. Nil if malformed, and for a time that the clocks skip
  /// (01:30 on the last Sunday of March); of a time that comes twice the later is meant, so that
  /// nothing appears an hour early.
  package init?(london text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Digits.number(bytes[11..<13]), let minute = Digits.number(bytes[14..<16]),
      hour < 24, minute < 60
    else { return nil }
    let local = day.number * 1440 + hour * 60 + minute
    let asWinter = Moment(universalMinute: local)
    let asSummer = Moment(universalMinute: local - 60)
    if asWinter.localMinute == local {
      self = asWinter
    } else if asSummer.localMinute == local {
      self = asSummer
    } else {
      return nil
    }
  }

  /// The civil date in London.
  package var day: Day { Moment.epoch.adding(days: Moment.floor(localMinute, by: 1440)) }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.universalMinute < right.universalMinute
  }
}

extension Moment: CustomStringConvertible {
  /// Local time, `2026-03-01T09:30`.
  package var description: String { "\(day)T\(clock)" }

  /// `9.30am on 4 November 2025`.
  package var spoken: String { "\(spokenClock) on \(day.spoken)" }

  /// `9.30am`.
  package var spokenClock: String {
    let minute = localMinute - day.number * 1440
    let hour = minute / 60
    let past = minute % 60 == 0 ? "" : "." + Digits.padded(minute % 60, 2)
    return "\((hour + 11) % 12 + 1)\(past)\(hour < 12 ? "am" : "pm")"
  }

  private var clock: String {
    let minute = localMinute - day.number * 1440
    return Digits.padded(minute / 60, 2) + ":" + Digits.padded(minute % 60, 2)
  }

  private var localMinute: Int { universalMinute + (isSummerTime ? 60 : 0) }

  private static let epoch = Month(year: 1970, month: 1).firstDay

  private static func floor(_ number: Int, by divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private var isSummerTime: Bool {
    let year = Moment.epoch.adding(days: Moment.floor(universalMinute, by: 1440)).year
    return Moment.summer(of: year).contains(universalMinute)
  }

  private static func isSummer(localMidnight day: Day) -> Bool {
    // At local midnight the two readings of the clock lie on one side of either change.
    summer(of: day.year).contains(day.number * 1440)
      && summer(of: day.year).contains(day.number * 1440 - 60)
  }

  private static func summer(of year: Int) -> Range<Int> {
    let start = lastSunday(of: Month(year: year, month: 3)).number * 1440 + 60
    let end = lastSunday(of: Month(year: year, month: 10)).number * 1440 + 60
    return start..<end
  }

  private static func lastSunday(of month: Month) -> Day {
    let last = month.lastDay
    // 1970-01-01 was a Thursday; Sunday is 0.
    let weekday = ((last.number + 4) % 7 + 7) % 7
    return last.adding(days: -weekday)
  }
}
