import Model
import TestSupport
import Testing

/// What a document says of a day, and from which day it says something else.
@Suite struct TurnsTests {
  private static func action(_ due: String, _ status: String) -> Action {
    var action = Action()
    action.due = field(day(due))
    action.status = field(status)
    return action
  }

  @Test(arguments: [
    ("2026-03-01", "in-progress", false), ("2026-02-28", "in-progress", true),
    ("2026-02-28", "not-started", true), ("2026-02-28", "complete", false),
    ("2026-02-28", "complete-evidenced", false), ("2026-02-28", "not-accepted", false),
    ("2026-02-28", "superseded", false),
  ])
  func whatIsOpenBecomesOverdueTheDayAfter(_ due: String, _ status: String, _ expected: Bool) {
    #expect(Self.action(due, status).isOverdue(on: day("2026-03-01")) == expected)
  }

  /// The page of an action changes the day after it was due, if it is still open.
  @Test(arguments: [("in-progress", "2026-03-11"), ("complete", nil)] as [(String, String?)])
  func theSiteKnowsWhenAnActionBecomesOverdue(_ status: String, _ expected: String?) {
    var audit = AuditFields()
    audit.actions = [Self.action("2026-03-10", status)]
    let site = Catalogue.made([.made("content/a.md", .audit(audit), published: "2026-01-04")])
    let next = PublishedCatalogue(site, at: moment("2026-03-01T12:00")).nextChange
    #expect(next?.description == expected)
  }

  @Test(
    arguments: [
      (nil, nil, "2026-03-05"), (.never, nil, "2026-03-05"), (.monthly, nil, nil),
      (.yearly, "2027-03-31", "2027-03-31"),
    ] as [(EventFields.Repeats?, String?, String?)])
  func anEventIsOverAfterItsLastDay(_ repeats: EventFields.Repeats?, _ until: String?, _ last: String?) {
    var event = EventFields()
    event.starts = field(moment("2026-03-04T09:00"))
    event.ends = field(moment("2026-03-05T16:00"))
    event.repeats = repeats.map(field)
    event.until = until.map { field(day($0)) }
    #expect(event.lastDay?.description == last)
    let site = Catalogue.made([.made("content/e.md", .event(event), published: "2026-01-04")])
    let next = PublishedCatalogue(site, at: moment("2026-03-01T12:00")).nextChange
    #expect(next == last.map { day($0).adding(days: 1) })
  }

  @Test(arguments: [
    ("2024-04-01", "2025-03-31", "2024/25"), ("1999-04-01", "2000-03-31", "1999/00"),
    ("2024-04-01", "2026-03-31", "1 April 2024 to 31 March 2026"),
    ("2024-01-01", "2024-12-31", "1 January 2024 to 31 December 2024"),
  ])
  func aYearIsSaidAsPeopleSayIt(_ start: String, _ end: String, _ expected: String) {
    var report = AnnualReportFields()
    report.periodStart = field(day(start))
    report.periodEnd = field(day(end))
    #expect(report.spokenPeriod == expected)
  }

  @Test(arguments: [
    ("2026-11-21", "Saturday"), ("1970-01-01", "Thursday"), ("1969-12-31", "Wednesday"),
    ("2000-02-29", "Tuesday"), ("0001-01-01", "Monday"),
  ])
  func aDayHasItsName(_ text: String, _ expected: String) {
    #expect(day(text).weekday == expected)
  }
}
