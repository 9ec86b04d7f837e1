import Model

extension Rule {
  /// A term that no vocabulary holds.
  static let termsAreKnown = Rule(
    id: .termsAreKnown,
    severity: .error,
    summary: "Terms come from the vocabularies",
    explanation: """
      Readers find learning by theme, agency, role and age group. A term written in two ways makes two half lists, so
      Candour knows one spelling of each, accepts the usual synonyms, and suggests the nearest. An unknown review type,
      status or kind is an error, since rules depend on it; other unknown terms are warnings.
      """,
    citation: Citation("Candour's vocabularies", .design),
    fails: [
      .report("themes: [⟦neglet⟧]"),
      .report("review_type: ⟦imr⟧"),
    ],
    passes: [
      .report("review_type: LCSPR\nthemes: [neglect, SUDI]")
    ],
    checks: [.whileReading])
}
