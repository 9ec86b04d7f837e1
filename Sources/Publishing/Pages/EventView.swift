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
        "starts": .record(Self.time(starts, Self.words(starts))),
        "ends": .record(Self.time(ends, ends.day == starts.day ? ends.spokenClock : Self.words(ends))),
        "repeats": .text(ifAny: repeats()),
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

  /// `Tuesday 2 February 2027, 9.30am`.
  private static func words(_ moment: Moment) -> String {
    "\(moment.day.weekday) \(moment.day.spoken), \(moment.spokenClock)"
  }

  private static func time(_ moment: Moment, _ words: String) -> View {
    View(PageSchema.date, ["text": .text(words), "machine": .text(moment.description)])
  }
}
