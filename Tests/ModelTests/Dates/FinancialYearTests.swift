import Model
import TestSupport
import Testing

@Suite struct FinancialYearTests {
  @Test(arguments: [
    ("2024-04-01", "2024/25"), ("2025-03-31", "2024/25"), ("2025-04-01", "2025/26"),
    ("1999-04-01", "1999/00"),
    ("2000-01-01", "1999/00"), ("2009-12-31", "2009/10"),
  ])
  func runsFromAprilToMarch(_ text: String, _ label: String) {
    #expect(FinancialYear(containing: day(text)).description == label)
  }

  @Test func holdsItsDaysAndNoOthers() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let today = day("1995-01-01").adding(days: Int.random(in: 0..<15_000, using: &random))
      let year = FinancialYear(containing: today)
      #expect(year.contains(today) && year.firstDay <= today && today <= year.lastDay)
      #expect(year.firstDay.description.hasSuffix("-04-01") && year.lastDay.description.hasSuffix("-03-31"))
      #expect(FinancialYear(containing: year.lastDay.adding(days: 1)) == year.next)
      #expect(FinancialYear(containing: year.firstDay.adding(days: -1)) == year.previous)
      #expect(year.previous < year)
    }
  }
}
