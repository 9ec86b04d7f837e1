/// A month of a year, as in `incident_month: 2025-02`.
package struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Months since January of year 0.
  private let number: Int

  init(year: Int, month: Int) {
    number = year * 12 + month - 1
  }

  /// Exactly `YYYY-MM`; nil for anything else and for a month that does not exist.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = Digits.number(bytes[0..<4]),
      let month = Digits.number(bytes[5..<7]), year >= 1, (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  package var year: Int { number / 12 }

  /// How many days it has.
  package var length: Int { Month.length(year: year, month: number % 12 + 1) }

  package var firstDay: Day { day(1) }
  package var lastDay: Day { day(length) }

  /// The month a number of months later, held within the years 1 to 9999.
  package func adding(months: Int) -> Month {
    let moved = min(max(number + months, 12), 9999 * 12 + 11)
    return Month(year: moved / 12, month: moved % 12 + 1)
  }

  /// A day of this month; a number outside it is the nearest day of it.
  package func day(_ day: Int) -> Day {
    guard let exact = Day(year: year, month: number % 12 + 1, day: min(max(day, 1), length)) else {
      preconditionFailure("a month of the years 1 to 9999 has each of its days")
    }
    return exact
  }

  /// `2025-02`.
  package var description: String {
    Digits.padded(year, 4) + "-" + Digits.padded(number % 12 + 1, 2)
  }

  /// As people write it: `February 2025`.
  package var spoken: String { "\(Month.names[number % 12]) \(year)" }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// English names of the months, January first.
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

/// A date of which perhaps only the month is known (type D/M).
package enum DayOrMonth: Hashable, Sendable, CustomStringConvertible {
  case day(Day)
  case month(Month)

  /// `YYYY-MM-DD` or `YYYY-MM`.
  package init?(_ text: some StringProtocol) {
    if let day = Day(text) {
      self = .day(day)
    } else if let month = Month(text) {
      self = .month(month)
    } else {
      return nil
    }
  }

  /// The day to reckon from: of a month its last day, so that no required period is understated.
  package var latest: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.lastDay
    }
  }

  /// The earliest day it can mean.
  package var earliest: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.firstDay
    }
  }

  package var isApproximate: Bool {
    if case .month = self { true } else { false }
  }

  package var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let month): month.description
    }
  }

  /// `4 November 2025` or `November 2025`.
  package var spoken: String {
    switch self {
    case .day(let day): day.spoken
    case .month(let month): month.spoken
    }
  }
}
