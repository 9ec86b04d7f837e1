import Model

/// A day that a test names; a slip in the test stops it.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
  return day
}

func month(_ text: String) -> Month {
  guard let month = Month(text) else { preconditionFailure("\(text) is not a month") }
  return month
}

/// A London time that a test names.
func moment(_ text: String) -> Moment {
  guard let moment = Moment(london: text) else { preconditionFailure("\(text) is not a time") }
  return moment
}
