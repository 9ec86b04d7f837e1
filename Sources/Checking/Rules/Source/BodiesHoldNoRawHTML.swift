import Model

extension Rule {
  /// HTML in Markdown.
  static let bodiesHoldNoRawHTML = Rule(
    id: .bodiesHoldNoRawHTML,
    severity: .error,
    summary: "Documents hold no HTML",
    explanation: """
      HTML in a document can break the page for people who use a screen reader, load things from other sites, or hide
      text that a reader can still find. Candour would leave it out silently, so it tells you instead. Say it in
      Markdown; a comment belongs in the commit message or in your own notes.
      """,
    citation: Citation("Candour's design; WCAG 2.2, principle 4, robust", .design),
    fails: [
      .page("", body: "One ⟦<b>⟧bold⟦</b>⟧ word."),
      .page("", body: "⟦<!-- ask legal -->⟧"),
    ],
    passes: [
      .page("", body: "One **bold** word, and 3 < 4.")
    ],
    checks: [.whileReading])
}
