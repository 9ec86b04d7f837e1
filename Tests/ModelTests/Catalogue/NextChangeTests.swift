import Model
import TestSupport
import Testing

/// The day on which a scheduled build is needed next.
@Suite struct NextChangeTests {
  private static let now = moment("2026-03-01T12:00")

  @Test(
    arguments: [
      ("2026-01-10", nil, nil, nil), ("2026-03-05", nil, nil, "2026-03-05"),
      ("2026-03", nil, nil, "2026-03-31"),
      ("2026-01-10", "2026-03-01T12:01", nil, "2026-03-01"),
      ("2026-01-10", "2026-03-01T12:00", nil, nil),
      ("2026-01-10", "2026-03-09T09:30", nil, "2026-03-09"),
      ("2026-01-10", nil, "2026-03-04", "2026-03-04"),
      ("2026-01-10", nil, "2026-03-01", nil),
      // Until the embargo ends nothing happens on the day of publication.
      ("2026-03-05", "2026-03-09T09:30", nil, "2026-03-09"),
    ] as [(String, String?, String?, String?)])
  func ofAReport(_ published: String, _ embargo: String?, _ back: String?, _ expected: String?) {
    let away = back.map { [ReviewFields.Withdrawal.away("2026-02-01", $0)] } ?? []
    let report = Document.report(.published, published: published, embargo: embargo, away: away)
    #expect(report.nextChange(after: Self.now)?.description == expected)
  }

  @Test func whatNeverChangesByItselfHasNone() {
    for status in [ReviewStatus.planned, .commissioned, .inProgress, .completed, .notified, .delayed] {
      #expect(
        Document.report(status, published: "2026-03-05").nextChange(after: Self.now) == nil, "\(status)")
    }
    let draft = Document.report(.published, published: "2026-03-05") { _ in
    } common: {
      $0.isDraft = true
    }
    #expect(draft.nextChange(after: Self.now) == nil)
    #expect(Document.made("content/a.md", .page, published: nil).nextChange(after: Self.now) == nil)
  }

  @Test func ofASiteIsTheEarliest() {
    let site = Catalogue.made([
      .report(.published, published: "2026-03-09", path: "content/a.md"),
      .made("content/b.md", .briefing(BriefingFields()), published: "2026-03-04"),
      .report(.published, published: "2025-03-15", path: "content/c.md"),
    ])
    #expect(PublishedCatalogue(site, at: Self.now).nextChange == day("2026-03-04"))
    #expect(PublishedCatalogue(.made([]), at: Self.now).nextChange == nil)
  }

  /// Between now and the day it names, a document keeps its state; on that day it has another.
  @Test func agreesWithLookingAtEveryDay() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<1500 {
      let random = { (range: ClosedRange<Int>) in Int.random(in: range, using: &generator) }
      let near = { day("2026-03-01").adding(days: random(-20...30)) }
      let status = try #require(ReviewStatus.allCases.randomElement(using: &generator))
      let gaps = (0..<random(0...2)).map { _ -> ReviewFields.Withdrawal in
        let from = near()
        return .away(
          from.description, random(0...4) == 0 ? nil : from.adding(days: random(1...15)).description)
      }
      let report = Document.report(
        status, published: random(0...5) == 0 ? nil : near().description,
        embargo: random(0...2) == 0 ? near().description + "T09:30" : nil, away: gaps)
      let now = Moment(universalMinute: Self.now.universalMinute + random(-700...700))
      let state = report.state(at: now)
      let changed = (0...80).lazy.map { now.day.adding(days: $0) }.first { day in
        report.state(
          at: Moment(universalMinute: Moment(startOf: day.adding(days: 1)).universalMinute - 1)) != state
      }
      // A notice that is replaced by another says so too.
      let next = report.nextChange(after: now)
      if next != changed, state != .withdrawn || next.map({ $0 > changed ?? $0 }) ?? true {
        Issue.record(
          "\(status) at \(now): \(String(describing: next)), not \(String(describing: changed))")
      }
    }
  }
}
