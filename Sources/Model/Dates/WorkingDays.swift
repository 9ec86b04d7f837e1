/// Counts working days: Monday to Friday but for bank holidays.
package struct WorkingDays: Hashable, Sendable {
  /// A day that was counted to, and whether the calendar knew the way there.
  package struct Counted: Hashable, Sendable {
    package let day: Day
    /// The first year on the way of which the calendar does not know the holidays; nil if it knows them all.
    package let unknownYear: Int?
  }

  package let holidays: BankHolidays

  package init(_ holidays: BankHolidays) {
    self.holidays = holidays
  }

  package func isWorkingDay(_ day: Day) -> Bool { !day.isWeekend && !holidays.contains(day) }

  /// The last day on which so many working days still lie between it and another, itself counted and the other not:
  /// seven working days before Thursday 14 November 2019 is Tuesday 5 November.
  ///
  /// - Parameter count: at least 1.
  package func day(_ count: Int, before day: Day) -> Counted { step(-1, count, from: day) }

  /// The working day that comes so many after another, which is not counted: five working days after Monday
  /// 23 December 2019 is Thursday 2 January 2020.
  ///
  /// - Parameter count: at least 1.
  package func day(_ count: Int, after day: Day) -> Counted { step(1, count, from: day) }

  /// How many working days lie after one day up to and including another; 0 unless it is later.
  package func count(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    return (1...end.days(after: start)).count { isWorkingDay(start.adding(days: $0)) }
  }

  private func step(_ direction: Int, _ count: Int, from day: Day) -> Counted {
    var left = count
    var place = day
    var unknown: Int?
    while left > 0 {
      let next = place.adding(days: direction)
      // At either end of the calendar there is no further day.
      guard next != place else { break }
      place = next
      if !holidays.covers(place), unknown == nil { unknown = place.year }
      if isWorkingDay(place) { left -= 1 }
    }
    return Counted(day: place, unknownYear: unknown)
  }
}
