import Model

extension BankHolidays {
  /// Candour's own list.
  init(from fields: inout FieldReader) {
    let first = fields.number("covers_from", .required)
    let last = fields.number("covers_to", .required)
    let days = fields.holidays().map(\.value)
    if let first, let last, first.value <= last.value {
      self.init(years: first.value...last.value, days: Set(days))
    } else {
      self = .none
    }
  }

  /// With the holidays that a site adds in `content/data/holidays.yml`: one that has been proclaimed since, or those
  /// of further years.
  func extended(from fields: inout FieldReader) -> BankHolidays {
    let last = fields.number("covers_to")
    let days = fields.holidays()
    guard let last else { return adding(Set(days.map(\.value)), through: nil) }
    let known = years?.upperBound ?? 0
    // England and Wales have never kept fewer than eight in a year since 1978.
    let thin = (known + 1...max(known + 1, last.value)).first { year in
      year <= last.value && days.count { $0.value.year == year } < 8
    }
    if let thin {
      fields.note(
        RuleID("CAL-01"), .warning, last.range,
        "`covers_to` says that all bank holidays of \(thin) are here, but there are fewer than eight",
        fix: "Add the bank holidays of \(thin), or lower `covers_to` to the last year that is complete.")
    }
    return adding(Set(days.map(\.value)), through: thin.map { $0 - 1 } ?? last.value)
  }
}

extension FieldReader {
  fileprivate mutating func holidays() -> [Field<Day>] {
    records("holidays", .required, named: "A bank holiday") { fields in
      // Its name is for those who read the file.
      _ = fields.text("name", .required)
      return fields.day("date", .required)
    }.compactMap { $0 }
  }
}
