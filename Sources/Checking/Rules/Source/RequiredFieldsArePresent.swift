import Model

extension Rule {
  /// A required field is missing.
  static let requiredFieldsArePresent = Rule(
    id: .requiredFieldsArePresent,
    severity: .error,
    isAcceptable: false,
    summary: "Required fields are present",
    explanation: """
      Each kind of document has fields that readers, or the rules about publication, cannot do without. The message
      names the field that is missing.
      """,
    citation: Citation("Candour's list of fields", .design),
    fails: [
      Example([("content/a.md", "---\n⟦kind: page⟧\n---\nWords.\n")])
    ],
    passes: [
      .page("")
    ],
    checks: [.whileReading])
}
