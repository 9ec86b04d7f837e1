/// The fields of an event: a workshop, a conference, a drop-in.
package struct EventFields: Hashable, Sendable {
  package enum Repeats: String, Sendable, CaseIterable {
    case never = "none"
    case monthly, quarterly, yearly
  }

  package var starts: Field<Moment>?
  package var ends: Field<Moment>?
  package var format: Field<String>?
  /// References of reviews before whose publication the event may not be announced under its own title.
  package var dependsOn: [Field<String>] = []
  /// A title that gives nothing away, under which it may be announced before.
  package var neutralTitle: Field<String>?
  package var place: Field<String>?
  package var bookingURL: Field<String>?
  package var contact: Field<String>?
  package var repeats: Field<Repeats>?
  /// The last day on which it may repeat.
  package var until: Field<Day>?

  package init() {}
}

extension EventFields {
  /// The last day on which it takes place; nil for one that repeats without an end.
  package var lastDay: Day? {
    switch repeats?.value {
    case .never, nil: ends?.value.day
    case .monthly, .quarterly, .yearly: until?.value
    }
  }
}
