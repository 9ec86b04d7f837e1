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
    let parts = text.split(whereSeparator: { "-/. T:".contains($0) }).map { Digits.number($0.utf8) }
    if case .moment = self, text.utf8.count == 16, let day = Day(text.prefix(10)) {
      return skipped(on: day, text)
    }
    if case .month = self, Day(text) != nil {
      return (
        "a whole date is given where only the month may stand", "Write the month alone: \(text.prefix(7))."
      )
    }
    if let impossible = nonexistent(parts, in: text) { return impossible }
    if parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2] {
      return reordered(first, second, year)
    }
    return ("this is not a date that Candour can read", "Write it as \(pattern).")
  }

  private func skipped(on day: Day, _ text: String) -> (message: String, fix: String) {
    if let hour = Digits.number(text.utf8.dropFirst(11).prefix(2)), hour < 24 {
      return (
        "this time does not exist: the clocks go forward an hour in that night",
        "Choose another time on \(day.spoken), such as 09:30."
      )
    }
    return ("this is not a time of day", "Write it as \(pattern).")
  }

  private func nonexistent(_ parts: [Int?], in text: String) -> (message: String, fix: String)? {
    guard text.utf8.count >= 7, text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      let year = parts.first ?? nil,
      parts.count >= 2, let month = parts[1]
    else { return nil }
    guard let named = Month("\(Digits.padded(year, 4))-\(Digits.padded(month, 2))") else {
      return ("there is no month \(month)", "Write it as \(pattern).")
    }
    guard parts.count >= 3, let day = parts[2], !(1...named.length).contains(day) else { return nil }
    return (
      "this date does not exist: \(named.spoken) has \(named.length) days", "Correct the day or the month."
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
