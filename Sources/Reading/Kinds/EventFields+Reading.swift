import Model

extension EventFields {
  init(from reader: inout FieldReader) {
    self.init()
    starts = reader.moment("starts", .required)
    ends = reader.moment("ends", .required)
    format = reader.term("format", in: "event_format", .required)
    dependsOn = reader.texts("depends_on")
    neutralTitle = reader.text("neutral_title")
    place = reader.text("place")
    bookingURL = reader.webAddress("booking_url")
    contact = reader.text("contact")
    repeats = reader.choice("repeats")
    until = reader.day("until")
    if let starts, let ends, ends.value <= starts.value {
      reader.note(
        RuleID("TIM-05"), .error, ends.range, "an event ends before it has begun",
        fix: "Correct `starts` or `ends`.")
    }
  }
}
