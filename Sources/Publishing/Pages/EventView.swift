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
        "starts": .record(SiteView.time(starts)),
        "ends": .record(
          ends.day == starts.day ? SiteView.time(ends, spoken: ends.spokenClock) : SiteView.time(ends)),
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
}

extension SiteView {
  /// `Tuesday 2 February 2027, 9.30am`.
  static func time(_ moment: Moment) -> View {
    time(moment, spoken: "\(moment.day.weekday) \(moment.day.spoken), \(moment.spokenClock)")
  }

  static func time(_ moment: Moment, spoken: String) -> View {
    View(PageSchema.date, ["text": .text(spoken), "machine": .text(moment.description)])
  }
}
