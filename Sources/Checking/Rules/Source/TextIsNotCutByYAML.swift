import Model

extension Rule {
  /// Text that YAML cuts off without a word.
  static let textIsNotCutByYAML = Rule(
    id: .textIsNotCutByYAML,
    severity: .error,
    isAcceptable: false,
    summary: "No text is cut off at a number sign",
    explanation: """
      In YAML, the language of the front matter, a space and a # begin a remark: `title: Review #3` becomes just
      `Review`. Put the whole value in double quotes, or give the remark a line of its own.
      """,
    citation: Citation("YAML 1.2, section 6.6, comments", .unverified),
    fails: [
      .page("description: Review ⟦#3⟧")
    ],
    passes: [
      .page("description: \"Review #3\"\n# A remark of one's own")
    ],
    checks: [.whileReading])
}
