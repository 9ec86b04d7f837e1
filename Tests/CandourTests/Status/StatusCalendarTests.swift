import Testing

@testable import candour

@Suite struct StatusCalendarTests {
  private func lines(_ status: StatusReport, _ name: String) -> [String] {
    StatusCalendar(status: status).text.replacing("\r\n ", with: "").split(separator: "\r\n")
      .filter { $0.hasPrefix(name) }.map(String.init)
  }

  private func hold(_ day: String) throws -> StatusReport {
    try StatusSite.review(
      "status: delayed\ndelay: {reason: inquest, review_on: \(day)}", date: "2026-06-15T09:30", setting: "")
  }

  /// A day that moves moves in the calendar: it stays the same event.
  @Test func anEventIsKnownAgain() throws {
    let first = try lines(hold("2026-12-15"), "UID:")
    let moved = try lines(hold("2027-01-15"), "UID:")
    #expect(first == moved && first.count == 1)
    #expect(try lines(hold("2026-12-15"), "DTSTART") != lines(hold("2027-01-15"), "DTSTART"))
  }

  @Test func noTwoEventsAreTheSame() throws {
    let identities = try lines(StatusSite.status(), "UID:")
    #expect(identities.count > 10 && Set(identities).count == identities.count)
    let twice = try StatusSite.review(
      "status: in-progress\nactions: [{id: A1, text: A, scope: national, owner: B, due: 2027-01-01, status: in-progress}, "
        + "{id: A1, text: A, scope: national, owner: B, due: 2027-01-01, status: in-progress}]",
      date: "2026-12-01", setting: "")
    #expect(Set(lines(twice, "UID:")).count == 2)
  }

  /// The stamp is the moment of the run, in universal time.
  @Test func theStampIsTheMomentOfTheRun() throws {
    #expect(try lines(hold("2026-12-15"), "DTSTAMP") == ["DTSTAMP:20260615T083000Z"])
  }

  /// A calendar without an event is none.
  @Test func aCalendarIsNeverEmpty() throws {
    let status = try StatusSite.review("status: planned", date: "2026-06-15", setting: "")
    #expect(status.ahead.isEmpty)
    #expect(lines(status, "SUMMARY") == ["SUMMARY:No deadline is known"])
  }

  /// By bytes: every line feed follows a carriage return.
  @Test func linesEndInBoth() throws {
    let bytes = Array(try StatusCalendar(status: StatusSite.status()).text.utf8)
    for (index, byte) in bytes.enumerated() where byte == 10 { #expect(bytes[index - 1] == 13) }
    #expect(bytes.count { $0 == 13 } == bytes.count { $0 == 10 })
  }
}
