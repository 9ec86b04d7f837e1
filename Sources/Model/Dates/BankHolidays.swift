/// The bank holidays of England and Wales in the years that a list of them covers.
package struct BankHolidays: Hashable, Sendable {
  /// The years of which every holiday is known; nil where there is no list at all.
  package let years: ClosedRange<Int>?
  private let days: Set<Day>

  package static let none = BankHolidays(years: nil, days: [])

  package init(years: ClosedRange<Int>?, days: Set<Day>) {
    self.years = years
    self.days = days
  }

  package func contains(_ day: Day) -> Bool { days.contains(day) }

  /// Whether the list knows of every holiday in the year of a day.
  package func covers(_ day: Day) -> Bool { years?.contains(day.year) ?? false }

  /// With the holidays of another list, which may cover more years: those next to these, so that no year between
  /// the two is taken for one without holidays.
  package func adding(_ more: Set<Day>, through lastYear: Int?) -> BankHolidays {
    let covered = years.map { $0.lowerBound...max($0.upperBound, lastYear ?? $0.upperBound) }
    return BankHolidays(years: covered, days: days.union(more))
  }
}
