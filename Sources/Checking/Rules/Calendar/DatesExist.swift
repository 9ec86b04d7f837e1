import Model

extension Rule {
  /// A date that cannot be read or does not exist.
  static let datesExist = Rule(
    id: .datesExist,
    severity: .error,
    isAcceptable: false,
    summary: "Dates exist and are written year first",
    explanation: """
      Publication periods and embargoes are worked out from dates, so each must have one meaning only. Write
      2026-03-04 for 4 March 2026: 04/03/2026 is 4 March here and 3 April in America. A time that the clocks skip
      in spring does not exist; choose another.
      """,
    citation: Citation("ISO 8601; Summer Time Order 2002", .unverified),
    fails: [
      .report("decided: ⟦2026-02-30⟧"),
      .report("decided: ⟦04/03/2026⟧"),
      .report("embargo_until: ⟦2026-03-29T01:30⟧"),
    ],
    passes: [
      .report("incident_month: 2025-02\ndecided: 2025-03-31")
    ],
    checks: [.whileReading])
}
