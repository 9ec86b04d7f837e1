import Model

extension Rule {
  /// Front matter that is not the strict YAML that Candour reads.
  static let frontMatterIsReadable = Rule(
    id: .frontMatterIsReadable,
    severity: .error,
    isAcceptable: false,
    summary: "Each document begins with front matter that can be read",
    explanation: """
      The block between the two `---` lines at the top says what the document is and when it may be published. If it
      cannot be read exactly, Candour publishes nothing rather than guess. The message names the line; most often a
      text with a colon or a quotation mark in it has to be put in double quotes.
      """,
    citation: Citation("Candour's format for front matter", .design),
    fails: [
      Example([("content/a.md", "⟦Just words.⟧\n")]),
      .page("description: ⟦*⟧important* words"),
      .page("description: one⟦:⟧ two: three"),
    ],
    passes: [
      .page("description: \"*important* words: really\"")
    ],
    checks: [.whileReading])
}
