import Model

extension Rule {
  /// A field that the kind does not have.
  static let fieldsAreKnown = Rule(
    id: .fieldsAreKnown,
    severity: .error,
    isAcceptable: false,
    summary: "Every field is one that the kind of document has",
    explanation: """
      A misspelt field has no effect: an embargo written as `embargo` would not hold anything back. So a field that
      Candour does not know is an error, with the nearest known one as a suggestion. Keep notes to yourself on a line
      that begins with `#`.
      """,
    citation: Citation("Candour's format for front matter", .design),
    fails: [
      .page("⟦embargo⟧: 2026-12-01T09:30")
    ],
    passes: [
      .page("embargo_until: 2026-12-01T09:30")
    ],
    checks: [.whileReading])
}
