import Model

extension Rule {
  /// Every picture has a text that does its work.
  static let picturesHaveWords = Rule(
    id: RuleID("ACC-07"),
    severity: .error,
    summary: "Every picture and diagram has its meaning in words",
    explanation: """
      Somebody who cannot see a picture, or whose phone has not loaded it, gets the words in its square brackets
      instead. Say what the picture tells, not what it is: “Referrals doubled between 2023 and 2025”, not “chart” and not
      the name of the file. If a diagram says more than fits in a sentence or two, put all of it into the text and let
      the words name the diagram. Leave out a picture that tells nothing.
      """,
    citation: Citation(
      "WCAG 2.2, success criterion 1.1.1; Public Sector Bodies (Websites and Mobile Applications) (No. 2) "
        + "Accessibility Regulations 2018", .unverified),
    fails: [
      .page("", body: "⟦![](map.png)⟧"),
      .page("", body: "⟦![map.png](map.png)⟧ and ⟦![Map of 2025.PNG](<Map of 2025.png>)⟧"),
      .page("", body: "⟦![Diagram](loop.svg)⟧ ⟦![An image.](a.jpg)⟧ ⟦![Figure 2](b.png)⟧"),
      .page("", body: "[⟦![ ](map.png)⟧](/reports/)"),
    ],
    passes: [
      .page("", body: "![The review process, from referral to publication](loop.svg)"),
      .page("", body: "![Photo of the new family centre](centre.jpg) ![Picture books on a shelf](books.png)"),
    ],
    checks: [.document(judgePictures)])

  private static let judgePictures: @Sendable (Document, RuleInput) -> [Finding] = { document, _ in
    document.body.links.compactMap { link in
      guard link.isImage, let message = problem(with: link.text, for: link.destination) else { return nil }
      return Finding(
        rule: RuleID("ACC-07"), severity: .error, in: document.source, at: link.range, message: message,
        fix: "Write between the square brackets what the picture tells, as in "
          + "![Referrals doubled between 2023 and 2025](referrals.png).")
    }
  }

  private static func problem(with words: String, for destination: String) -> String? {
    let plain = PlainWords.fold(words)
    if plain.isEmpty { return "this picture has no words for those who cannot see it" }
    if isFileName(words, of: destination) { return "the words of this picture are only the name of a file" }
    let parts = plain.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) && !articles.contains($0) }
    guard parts.allSatisfy(kinds.contains) else { return nil }
    return "the words of this picture say what it is, and not what it tells"
  }

  private static func isFileName(_ words: String, of destination: String) -> Bool {
    let words = words.lowercased()
    if words == SitePath(destination).name.lowercased() { return true }
    return !words.contains(" ") && fileEndings.contains { words.hasSuffix($0) }
  }

  private static let fileEndings = [
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff", ".pdf",
  ]
  private static let articles: Set<Substring> = ["a", "an", "the", "this", "no", "number"]
  /// The last row in Welsh.
  private static let kinds: Set<Substring> = [
    "image", "img", "picture", "pic", "photo", "photograph", "diagram", "chart", "graph", "graphic", "figure",
    "fig", "illustration", "screenshot", "untitled",
    "llun", "delwedd", "ffotograff", "siart", "ffigur",
  ]
}
