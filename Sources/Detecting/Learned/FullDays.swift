import Model

/// Days with their year.
enum FullDays {
  /// Whether a day that a text names has a year: three numbers, or a month's name and two, or a year of four figures.
  static func isFull(_ day: Range<Int>, in bytes: [UInt8]) -> Bool {
    var (numbers, letters, figures) = (0, 0, 0)
    for byte in bytes[day] {
      if byte.isDigit {
        if figures == 0 { numbers += 1 }
        figures += 1
        if figures == 4 { return true }
      } else {
        figures = 0
        if byte.isLetter { letters += 1 }
      }
    }
    return numbers >= (letters > 2 ? 2 : 3)
  }

  /// The year of a full day; of two figures, one from 1931 to 2030.
  static func year(of day: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard isFull(day, in: bytes) else { return nil }
    let numbers = bytes[day].split { !$0.isDigit }
    guard let year = numbers.first(where: { $0.count == 4 }) ?? numbers.last,
      year.count == 2 || year.count == 4
    else { return nil }
    let value = year.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return year.count == 4 ? value : value + (value > 30 ? 1900 : 2000)
  }

  /// The first and the last year of the days named near a day, its own counted.
  static func years(around day: Range<Int>, of year: Int, in scan: borrowing Scan) -> ClosedRange<Int> {
    let days = scan.workspace.dates ?? []
    var years = year...year
    let middle = days.indexOfFirst { $0.range.lowerBound >= day.lowerBound }
    for other in days[max(0, middle - most)..<min(days.count, middle + most)] {
      guard let year = self.year(of: other.range, in: scan.bytes) else { continue }
      years = min(years.lowerBound, year)...max(years.upperBound, year)
    }
    return years
  }

  /// How many days are looked at either way.
  private static let most = 6
}
