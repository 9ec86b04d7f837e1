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
      status, kind or board is an error, since rules and lists depend on it; other unknown terms are warnings. Add terms
      of your own in content/data; a word may stand for one term only.
      """,
    citation: Citation("Candour's vocabularies", .design),
    fails: [
      .report("themes: [⟦neglet⟧]"),
      .report("review_type: ⟦imr⟧"),
      .page("board: ⟦exmaple⟧"),
      Example([("content/data/themes.yml", "themes: [{slug: tides, label: ⟦Neglect⟧}]\n")]),
    ],
    passes: [
      .report("review_type: LCSPR\nthemes: [neglect, SUDI]\nboard: example"),
      Example([
        ("content/data/themes.yml", "themes: [{slug: tides, label: Tides, parent: neglect}]\n"),
        ("content/a.md", "---\nkind: page\ntitle: A\nthemes: [Tides]\n---\nWords.\n"),
      ]),
    ],
    checks: [.whileReading])
}
