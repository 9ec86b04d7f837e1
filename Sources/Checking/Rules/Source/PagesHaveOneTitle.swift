import Model

extension Rule {
  /// A heading of level 1 in a body.
  static let pagesHaveOneTitle = Rule(
    id: .pagesHaveOneTitle,
    severity: .error,
    summary: "The title is the only heading of the first level",
    explanation: """
      A page has one main heading, its title, which Candour prints from the front matter. Screen readers and search
      engines rely on that. Begin the sections of the body with `##`.
      """,
    citation: Citation("WCAG 2.2, success criterion 1.3.1", .unverified),
    fails: [
      .page("", body: "⟦# Introduction⟧\n\nWords.")
    ],
    passes: [
      .page("", body: "## Introduction\n\nWords.")
    ],
    checks: [.whileReading])
}
