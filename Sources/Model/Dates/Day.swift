/// A civil date in the proleptic Gregorian calendar: no clock, no zone. Years 1 to 9999.
package struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  package let number: Int

  private init(number: Int) {
    self.number = number
  }

  /// Nil for a date that does not exist, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Month.length(year: year, month: month)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Exactly `YYYY-MM-DD`; nil for anything else and for a date that does not exist.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]),
      let day = Digits.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day a number of days later (earlier if negative), held within the years 1 to 9999.
  package func adding(days: Int) -> Day {
    Day(number: min(max(number + days, Day.first), Day.last))
  }

  /// The corresponding date a number of months later: the same day of the month or, where that month is
  /// too short, its last day.
  package func adding(months: Int) -> Day {
    let parts = components
    let target = Month(year: parts.year, month: parts.month).adding(months: months)
    return target.day(min(parts.day, target.length))
  }

  /// How many days this day lies after another; negative if before.
  package func days(after other: Day) -> Int { number - other.number }

  package var month: Month {
    let parts = components
    return Month(year: parts.year, month: parts.month)
  }

  package var year: Int { components.year }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static let first = number(year: 1, month: 1, day: 1)
  private static let last = number(year: 9999, month: 12, day: 31)
}

extension Day {
  /// Year, month and day of the month. Howard Hinnant's days-to-civil arithmetic: years begin in March,
  /// so that the leap day is the last one.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// `2026-03-01`.
  package var description: String {
    let parts = components
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Digits.write(parts.year, 4, to: bytes, at: 0)
      bytes[4] = UInt8(ascii: "-")
      Digits.write(parts.month, 2, to: bytes, at: 5)
      bytes[7] = UInt8(ascii: "-")
      Digits.write(parts.day, 2, to: bytes, at: 8)
      return 10
    }
  }

  /// As people write it: `1 March 2026`.
  package var spoken: String {
    let parts = components
    return String(parts.day) + " " + Month.names[parts.month - 1] + " " + String(parts.year)
  }

  /// The day that `spoken` writes; nil for any other spelling.
  package init?(spoken text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[0]), let month = Month.names.firstIndex(of: String(parts[1])),
      let year = Int(parts[2]), let found = Day(year: year, month: month + 1, day: day), found.spoken == text
    else { return nil }
    self = found
  }

  /// `Sunday`.
  package var weekday: String {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][daysSinceSunday]
  }

  package var isWeekend: Bool { daysSinceSunday == 0 || daysSinceSunday == 6 }

  /// 0 to 6. 1970-01-01 was a Thursday.
  private var daysSinceSunday: Int { ((number + 4) % 7 + 7) % 7 }
}
