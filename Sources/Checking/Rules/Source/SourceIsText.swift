import Model

extension Rule {
  /// A file that is not readable text.
  static let sourceIsText = Rule(
    id: .sourceIsText,
    severity: .error,
    isAcceptable: false,
    summary: "Sources are plain text in UTF-8, not over 2 MB",
    explanation: """
      Candour reads Markdown saved as UTF-8 text. A file in another encoding shows wrong letters to some readers,
      and one with bytes that are no text may be a Word file with its name changed.
      Open it in an editor and save it as plain text with the encoding UTF-8.
      """,
    citation: Citation("Candour's layout of a site's folder", .design),
    fails: [
      Example([("content/a.md", "---\nkind: page\ntitle: A\n---\nA ⟦\u{0}⟧ NUL byte.\n")])
    ],
    passes: [
      .page("", body: "Café, naïve, Łódź, 你好.")
    ],
    checks: [.whileReading])
}
