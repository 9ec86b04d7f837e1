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
