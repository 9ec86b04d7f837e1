import Model
import Templating

/// Makes the part of a view that only events have.
struct EventView {
  let event: EventFields
  let site: SiteView
  let lookup: DocumentLookup

  /// Nil where it has no beginning or no end.
  func view() -> View? {
    guard let starts = event.starts?.value, let ends = event.ends?.value else { return nil }
    return View(
      DocumentSchema.event,
      [
        "when": .text(Self.words(from: starts, to: ends)), "starts": .record(Self.time(starts)),
        "ends": .record(Self.time(ends)), "repeats": .text(ifAny: repeats()),
        "is_over": .flag(event.lastDay.map { $0 < site.day } ?? false),
        "place": .text(ifAny: event.place?.value),
        "booking_url": SiteView.address(ifAny: event.bookingURL),
        "contact": .text(ifAny: event.contact?.value), "reviews": .list(reviews()),
      ])
  }

  func facts() -> [View] {
    var facts = FactList()
    facts.add("Format", site.label(event.format, "event_format"))
    return facts.views
  }

  /// Reviews it is about, as far as the public knows them.
  private func reviews() -> [View] {
    event.dependsOn.compactMap { reference in
      lookup.entry(reference: reference.value).map { site.link($0.title, $0.address) }
    }
  }

  private func repeats() -> String? {
    let often: String? =
      switch event.repeats?.value {
      case .never, nil: nil
      case .monthly: "Every month"
      case .quarterly: "Every three months"
      case .yearly: "Every year"
      }
    return often.map { $0 + (event.until.map { " until \($0.value.spoken)" } ?? "") }
  }

  /// `Tuesday 2 February 2027, 9.30am to 12.30pm`.
  private static func words(from starts: Moment, to ends: Moment) -> String {
    let first = "\(starts.day.weekday) \(starts.day.spoken), \(starts.spokenClock)"
    return starts.day == ends.day
      ? "\(first) to \(ends.spokenClock)"
      : "\(first) to \(ends.day.weekday) \(ends.day.spoken), \(ends.spokenClock)"
  }

  private static func time(_ moment: Moment) -> View {
    View(PageSchema.date, ["text": .text(moment.spoken), "machine": .text(moment.description)])
  }
}
