import Model

extension Rule {
  /// A value of the wrong type or form.
  static let valuesFitTheirFields = Rule(
    id: .valuesFitTheirFields,
    severity: .error,
    isAcceptable: false,
    summary: "Values have the form their field asks for",
    explanation: """
      A field holds one piece of text, a list, or a group of named fields, and some hold only certain words. The
      message says what is expected.
      """,
    citation: Citation("Candour's list of fields", .design),
    fails: [
      .page("draft: ⟦yes⟧"),
      .page("title: ⟦[one, two]⟧"),
    ],
    passes: [
      .page("draft: false")
    ],
    checks: [.whileReading])
}
