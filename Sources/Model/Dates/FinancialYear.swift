/// The year for which boards report: 1 April to 31 March.
package struct FinancialYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The civil year in which it begins.
  package let start: Int

  package init(containing day: Day) {
    let parts = day.components
    start = parts.month >= 4 ? parts.year : parts.year - 1
  }

  private init(start: Int) {
    self.start = start
  }

  package var firstDay: Day { Month(year: start, month: 4).firstDay }
  package var lastDay: Day { Month(year: start + 1, month: 3).lastDay }

  package var next: FinancialYear { FinancialYear(start: start + 1) }
  package var previous: FinancialYear { FinancialYear(start: start - 1) }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// `2024/25`.
  package var description: String { "\(start)/\(Digits.padded((start + 1) % 100, 2))" }

  package static func < (left: FinancialYear, right: FinancialYear) -> Bool { left.start < right.start }
}
