import Crypto
import Foundation
import Model

/// The deadlines as a calendar to subscribe to (RFC 5545): all that lie ahead, however far, each a whole day.
///
/// The stamp is the moment of the run and the identities come from the deadlines, so that the same sources on the
/// same day give the same bytes, and a day that moves moves in the calendar too.
struct StatusCalendar {
  let status: StatusReport

  var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Candour//candour \(Candour.version)//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
    ]
    return (head + events + ["END:VCALENDAR"]).map(CalendarText.line).joined()
  }

  private var name: String { "Private: review deadlines of \(status.site)" }

  /// A calendar has to hold something: where nothing lies ahead it says so, on the day of the run.
  private var events: [String] {
    guard !status.ahead.isEmpty else {
      return event(on: status.day, "No deadline is known", identity: "none")
    }
    var seen: [String: Int] = [:]
    return status.ahead.flatMap { deadline in
      // Two actions can have one id; masks can make two references alike.
      let number = seen[deadline.identity, default: 0]
      seen[deadline.identity] = number + 1
      let summary = [deadline.reference, deadline.what].compactMap { $0 }.joined(separator: ": ")
      return event(on: deadline.day, summary, identity: "\(deadline.identity)\n\(number)")
    }
  }

  private func event(on day: Day, _ summary: String, identity: String) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(uid(identity))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day.description.replacing("-", with: ""))",
      "SUMMARY:\(CalendarText.escaped(summary))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// Known again by the site's address and what it is about, not by its day.
  private func uid(_ identity: String) -> String {
    let digest = SHA256.hash(data: Data("\(status.origin)\n\(identity)".utf8))
    return digest.prefix(16).map { Digits.hexadecimal($0) }.joined()
  }

  /// `20260301T093000Z`.
  private var stamp: String {
    status.moment.universal.replacing("-", with: "").replacing(":", with: "")
  }
}
