import Model

/// How a date field is written, and what to say about one that is not.
enum DateForm {
  case day, month, dayOrMonth, moment

  private var pattern: String {
    switch self {
    case .day: "YYYY-MM-DD, such as 2026-03-01"
    case .month: "YYYY-MM, such as 2026-03"
    case .dayOrMonth: "YYYY-MM-DD, or YYYY-MM where only the month is known"
    case .moment: "YYYY-MM-DDTHH:MM in London time, such as 2026-03-01T09:30"
    }
  }

  /// What is wrong with a text that does not parse. The value itself is not repeated: a date can be one
  /// that identifies a child.
  func problem(with text: String) -> (message: String, fix: String) {
    let form = "Write it as \(pattern)."
    if let day = Day(text.prefix(10)), let problem = problem(at: day, text.dropFirst(10)) {
      return problem
    }
    let parts = text.split(whereSeparator: { "-/. T:".contains($0) }).map { Digits.number($0.utf8) }
    guard parts.count >= 2, let first = parts[0], let second = parts[1] else {
      return ("this is not a date that Candour can read", form)
    }
    let third = parts.count > 2 ? parts[2] : nil
    if text.prefix(while: { Digits.number(String($0).utf8) != nil }).utf8.count == 4 {
      return yearFirst(first, second, third, in: text)
    }
    if parts.count == 3, let third { return reordered(first, second, third) }
    return ("this is not a date that Candour can read", form)
  }

  /// Of a text that begins with a day that exists.
  private func problem(at day: Day, _ rest: Substring) -> (message: String, fix: String)? {
    let form = "Write it as \(pattern)."
    switch self {
    case .month where rest.isEmpty:
      return (
        "a whole date is given where only the month may stand", "Write the month alone: \(day.month)."
      )
    case .day where rest.utf8.first == UInt8(ascii: "T"):
      return ("a time is given where only a day may stand", form)
    case .moment where rest.isEmpty:
      return ("the time of day is missing", form)
    case .moment:
      let clock = Array(rest.utf8)
      guard clock.count == 6, clock[0] == UInt8(ascii: "T"), clock[3] == UInt8(ascii: ":"),
        let hour = Digits.number(clock[1..<3]), let minute = Digits.number(clock[4..<6])
      else { return ("this is not a time that Candour can read", form) }
      guard hour < 24, minute < 60 else { return ("this is not a time of day", form) }
      return (
        "this time does not exist: the clocks go forward an hour in that night",
        "Choose another time on \(day.spoken), such as 09:30."
      )
    case .day, .dayOrMonth, .month: return nil
    }
  }

  /// A year of four figures, then a month and perhaps a day that are no date, or are not written like one.
  private func yearFirst(_ year: Int, _ month: Int, _ day: Int?, in text: String) -> (
    message: String, fix: String
  ) {
    let form = "Write it as \(pattern)."
    guard year > 0 else { return ("there is no year 0", form) }
    guard let named = Month("\(Digits.padded(year, 4))-\(Digits.padded(month, 2))") else {
      return ("there is no month \(month)", form)
    }
    guard let day else {
      guard Month(text) == nil else {
        return ("only a month is given where a whole day must stand", form)
      }
      return ("this is not a date that Candour can read", form)
    }
    guard Day(year: year, month: month, day: day) != nil else {
      return (
        "this date does not exist: \(named.spoken) has \(named.length) days",
        "Correct the day or the month."
      )
    }
    guard text.utf8.count <= 10 else { return ("this is not a date that Candour can read", form) }
    let isJoined = text.utf8.dropFirst(4).first == UInt8(ascii: "-")
    return (
      isJoined ? "a month and a day need two figures each" : "the parts of a date are joined by hyphens",
      form
    )
  }

  /// `04/03/2026` and the like: two readings, of which Candour never picks one.
  private func reordered(_ first: Int, _ second: Int, _ year: Int) -> (message: String, fix: String) {
    guard year >= 1000 else {
      return ("a year needs four figures", "Write it as \(pattern).")
    }
    guard let british = Day(year: year, month: second, day: first) else {
      guard Day(year: year, month: first, day: second) != nil else {
        return ("this date does not exist", "Write it as \(pattern).")
      }
      return ("this reads as an American date, month first", "Write it as \(pattern).")
    }
    return (
      "a date is written with the year first",
      "Write it as \(pattern). If \(british.spoken) is meant, that is \(british)."
    )
  }
}
