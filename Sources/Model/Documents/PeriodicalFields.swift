/// The fields of a newsletter.
package struct NewsletterFields: Hashable, Sendable {
  package var issue: Field<String>?
  /// Paths of the documents it tells of.
  package var items: [Field<String>] = []

  package init() {}
}

/// The fields of an annual report.
package struct AnnualReportFields: Hashable, Sendable {
  /// Outcomes-based accountability: how much was done, how well, and what difference it made.
  package struct Accountability: Hashable, Sendable {
    package var howMuch: Field<String>?
    package var howWell: Field<String>?
    package var difference: Field<String>?

    package init() {}
  }

  package var periodStart: Field<Day>?
  package var periodEnd: Field<Day>?
  /// References of the reviews it reports on.
  package var refersTo: [Field<String>] = []
  package var accountability: Accountability?

  package init() {}
}

extension AnnualReportFields {
  /// `2024/25` for a year from April to March, else both its days; nil where one of them is missing.
  package var spokenPeriod: String? {
    guard let start = periodStart?.value, let end = periodEnd?.value else { return nil }
    let year = FinancialYear(containing: start)
    return start == year.firstDay && end == year.lastDay
      ? year.description : "\(start.spoken) to \(end.spoken)"
  }
}
