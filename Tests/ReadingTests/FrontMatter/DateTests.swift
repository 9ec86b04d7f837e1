import Model
import Testing

@testable import Reading

/// Dates that do not exist, or have two readings.
@Suite struct DateTests {
  @Test(arguments: days + moments + months)
  func saysExactlyWhatIsWrong(_ broken: Broken) {
    let read = ReadDocument(broken.text)
    expect(read.findings, are: broken.expected, in: read.source, marks: read.marks)
  }

  private static let day = "YYYY-MM-DD, such as 2026-03-01"

  private static func bad(_ field: String, _ message: String, fix: String) -> Expected {
    Expected(.datesExist, "`\(field)`: \(message)", fix: fix)
  }

  private static func decided(_ text: String, _ message: String, fix: String = "Write it as \(day).")
    -> Broken
  {
    Broken("day \(text)", report: "decided: ⟦\(text)⟧", bad("decided", message, fix: fix))
  }

  static let days: [Broken] = [
    decided(
      "2025-02-30", "this date does not exist: February 2025 has 28 days",
      fix: "Correct the day or the month."),
    decided(
      "2025-04-31", "this date does not exist: April 2025 has 30 days",
      fix: "Correct the day or the month."),
    decided(
      "2025-04-00", "this date does not exist: April 2025 has 30 days",
      fix: "Correct the day or the month."),
    decided("2025-13-01", "there is no month 13"), decided("2025-00-01", "there is no month 0"),
    decided("0000-01-01", "there is no year 0"),
    decided(
      "04/03/2026", "a date is written with the year first",
      fix: "Write it as \(day). If 4 March 2026 is meant, that is 2026-03-04."),
    decided(
      "25.12.2025", "a date is written with the year first",
      fix: "Write it as \(day). If 25 December 2025 is meant, that is 2025-12-25."),
    decided("03/25/2026", "this reads as an American date, month first"),
    decided("31/31/2026", "this date does not exist"),
    decided("04/03/26", "a year needs four figures"), decided("26-03-04", "a year needs four figures"),
    decided("2026-3-4", "a month and a day need two figures each"),
    decided("2026/03/04", "the parts of a date are joined by hyphens"),
    decided("2026.3.4", "the parts of a date are joined by hyphens"),
    decided("4 March 2026", "this is not a date that Candour can read"),
    decided("soon", "this is not a date that Candour can read"),
    decided("2026", "this is not a date that Candour can read"),
    decided("20260304", "this is not a date that Candour can read"),
    decided("2026-03", "only a month is given where a whole day must stand"),
    decided("２０２６-03-04", "this is not a date that Candour can read"),
    decided("2026-03-04T09:30", "a time is given where only a day may stand"),
    decided("\"2026-03-04 \"", "this is not a date that Candour can read"),
  ]

  private static let moment = "YYYY-MM-DDTHH:MM in London time, such as 2026-03-01T09:30"

  private static func embargo(_ text: String, _ message: String, fix: String = "Write it as \(moment).")
    -> Broken
  {
    Broken("time \(text)", page: "embargo_until: ⟦\(text)⟧", bad("embargo_until", message, fix: fix))
  }

  static let moments: [Broken] = [
    embargo(
      "2026-03-29T01:30", "this time does not exist: the clocks go forward an hour in that night",
      fix: "Choose another time on 29 March 2026, such as 09:30."),
    embargo("2026-03-29T24:00", "this is not a time of day"),
    embargo("2026-03-01T09:60", "this is not a time of day"),
    embargo("2026-03-29T01:75", "this is not a time of day"),
    embargo("2026-03-01T99:99", "this is not a time of day"),
    embargo(
      "2026-02-30T09:30", "this date does not exist: February 2026 has 28 days",
      fix: "Correct the day or the month."),
    embargo("2026-03-01", "the time of day is missing"),
    embargo("2026-03-01 09:30", "this is not a time that Candour can read"),
    embargo("2026-03-01T9:30", "this is not a time that Candour can read"),
    embargo("2026-03-01T09:30:00", "this is not a time that Candour can read"),
    embargo("2026-03-01T09:30Z", "this is not a time that Candour can read"),
    embargo(
      "01/03/2026", "a date is written with the year first",
      fix: "Write it as \(moment). If 1 March 2026 is meant, that is 2026-03-01."),
  ]

  private static let month = "YYYY-MM, such as 2026-03"

  static let months: [Broken] = [
    Broken(
      "day for a month", report: "incident_month: ⟦2025-02-03⟧",
      bad(
        "incident_month", "a whole date is given where only the month may stand",
        fix: "Write the month alone: 2025-02.")),
    Broken(
      "no such month", report: "incident_month: ⟦2025-14⟧",
      bad("incident_month", "there is no month 14", fix: "Write it as \(month).")),
    Broken(
      "month in words", report: "incident_month: ⟦February 2025⟧",
      bad("incident_month", "this is not a date that Candour can read", fix: "Write it as \(month).")),
    Broken(
      "month first", report: "incident_month: ⟦02/2025⟧",
      bad("incident_month", "this is not a date that Candour can read", fix: "Write it as \(month).")),
    Broken(
      "within a group", report: "scope_period: {from: 2025-01, to: ⟦2025-02-01⟧}",
      bad(
        "to", "a whole date is given where only the month may stand",
        fix: "Write the month alone: 2025-02.")),
  ]

  private static let wholeDay =
    "Write the whole day, YYYY-MM-DD. A month alone is accepted for what was published "

  /// A month of publication alone is accepted for what was published before the board adopted Candour.
  @Test(
    arguments: [
      ("2019-05", "2025-09-01", nil), ("2025-08", "2025-09-01", nil),
      ("2025-08", "2025-08-31", "before 31 August 2025"),
      ("2025-09", "2025-09-01", "before 1 September 2025"),
      ("2026-01", "2025-09-01", "before 1 September 2025"),
      ("2019-05", nil, "before the board adopted Candour"), ("2026-01-05", "2025-09-01", nil),
      ("2026-01-05", nil, nil),
    ] as [(String, String?, String?)])
  func monthOfPublication(_ published: String, _ adopted: String?, _ complaint: String?) throws {
    let read = ReadDocument(page: "published: ⟦\(published)⟧", adoptedOn: adopted.flatMap { Day($0) })
    #expect(try #require(read.document).common.published?.value == DayOrMonth(published))
    let expected = complaint.map {
      Expected(
        .datesExist, "`published` gives only a month, \(Month(published).map(\.spoken) ?? "")",
        fix: Self.wholeDay + "\($0) (`adopted_on` in content/site.yml).")
    }
    expect(read.findings, are: expected.map { [$0] } ?? [], in: read.source, marks: read.marks)
  }

  /// A date of birth that a field refuses is not repeated to whoever reads the log.
  @Test func valueIsNotRepeated() {
    for text in ["30/02/2019", "2019-02-30", "3 February 2019", "2019-2-3x"] {
      let findings = ReadDocument(report: "decided: \(text)").findings
      #expect(findings.count == 1)
      #expect(!findings.contains { $0.message.contains(text) || $0.fix.contains(text) })
    }
  }
}
