import Model

extension Rule {
  /// A field given twice.
  static let fieldsAreGivenOnce = Rule(
    id: .fieldsAreGivenOnce,
    severity: .error,
    isAcceptable: false,
    summary: "No field is given twice",
    explanation: """
      When a field stands there twice, one of the two values would win without anybody noticing. Keep the right one.
      """,
    citation: Citation("Candour's format for front matter", .design),
    fails: [
      .page("description: One\n⟦description⟧: Two")
    ],
    passes: [
      .page("description: One")
    ],
    checks: [.whileReading])
}
