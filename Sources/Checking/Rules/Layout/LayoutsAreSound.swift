import Model

extension Rule {
  /// A layout that cannot be compiled.
  static let layoutsAreSound = Rule(
    id: .layoutsAreSound,
    severity: .error,
    isAcceptable: false,
    summary: "Layouts use only names, partials and blocks that exist",
    explanation: """
      A layout that asks for something misspelt would print nothing in its place, on every page. So each layout is
      checked as a whole before any page is made. The message names the file, the line and what was probably meant.
      """,
    citation: Citation("Candour's design: strict layouts", .design),
    fails: [
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"), ("layouts/page.mustache", "{{⟦titel⟧}}\n"),
      ])
    ],
    passes: [
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"),
        ("layouts/page.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}\n"),
      ])
    ],
    checks: [.whileReading])
}
