import Model
import Testing

@Suite struct MonthTests {
  @Test(arguments: [
    "", "2025", "2025-1", "2025-013", "2025-00", "2025-13", "25-01", "0000-01", "2025/01", "2025-01-01",
    "２025-01",
    " 2025-01", "2025-0١",
  ])
  func refuses(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test(arguments: [
    ("2025-01", 31), ("2025-02", 28), ("2024-02", 29), ("1900-02", 28), ("2000-02", 29), ("2025-04", 30),
    ("2025-06", 30),
    ("2025-09", 30), ("2025-11", 30), ("2025-12", 31), ("0001-01", 31), ("9999-12", 31),
  ])
  func knowsItsDays(_ text: String, _ length: Int) {
    let month = month(text)
    #expect(month.description == text)
    #expect(month.length == length)
    #expect(month.firstDay.description == text + "-01")
    #expect(month.lastDay.description == text + "-\(length)")
    #expect(month.day(99) == month.lastDay)
    #expect(month.day(-4) == month.firstDay)
  }

  @Test func addsMonthsAndStaysWithinItsYears() {
    #expect(month("2025-11").adding(months: 3) == month("2026-02"))
    #expect(month("2025-01").adding(months: -1) == month("2024-12"))
    #expect(month("9999-12").adding(months: 1) == month("9999-12"))
    #expect(month("0001-01").adding(months: -1) == month("0001-01"))
    #expect(month("2024-12") < month("2025-01"))
    #expect(month("2025-02").spoken == "February 2025")
  }
}

@Suite struct DayOrMonthTests {
  @Test func assumesTheLastDayOfAMonth() throws {
    let known = try #require(DayOrMonth("2024-02-10"))
    #expect((known.earliest, known.latest) == (day("2024-02-10"), day("2024-02-10")))
    #expect(!known.isApproximate)
    #expect((known.description, known.spoken) == ("2024-02-10", "10 February 2024"))
    let about = try #require(DayOrMonth("2024-02"))
    #expect((about.earliest, about.latest) == (day("2024-02-01"), day("2024-02-29")))
    #expect(about.isApproximate)
    #expect((about.description, about.spoken) == ("2024-02", "February 2024"))
  }

  @Test(arguments: ["", "2024", "2024-02-30", "02/2024", "2024-02-", "February 2024"])
  func refuses(_ text: String) {
    #expect(DayOrMonth(text) == nil)
  }
}
