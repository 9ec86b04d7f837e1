import Model

extension Rule {
  /// A digest that does not say where the original is.
  static let digestsNameTheirSource = Rule(
    id: .digestsNameTheirSource,
    severity: .error,
    summary: "A digest names the review it tells of and links to it",
    explanation: """
      A digest tells in a few words what another board has learnt. Readers must be able to see whose learning it is and
      to read the original: give `source_url`, and `source_board` or `source_title`. A digest is never counted among
      the board's own reviews.
      """,
    citation: Citation("Leicestershire and Rutland framework, 6.7", .stated),
    fails: [
      digest("source_board: Southmere", begins: "⟦kind: digest⟧"),
      digest("source_url: https://www.example.org/review", begins: "⟦kind: digest⟧"),
    ],
    passes: [
      digest("source_board: Southmere\nsource_url: https://www.example.org/review"),
      digest("source_title: Learning from a review\nsource_url: https://www.example.org/review"),
    ],
    checks: [.whileReading])

  private static func digest(_ source: String, begins first: String = "kind: digest") -> Example {
    Example([
      (
        "content/digests/a.md",
        "---\n\(first)\ntitle: Learning from elsewhere\npublished: 2026-03-02\n\(source)\n"
          + "what_it_means_here: Ask twice.\n---\nWords.\n"
      )
    ])
  }
}
