/// A small site that a rule fails or passes: files, with the offending text between ⟦ and ⟧, and the day
/// it is judged on.
package struct Example: Sendable {
  package struct File: Sendable {
    package let path: String
    package let text: String
  }

  package let files: [File]
  /// `YYYY-MM-DD`.
  package let date: String
  /// The paths of the files that are online now; nil where nobody says.
  package let previous: [String]?
  /// Whether it is built as a preview.
  package let isPreview: Bool
  /// Whether its folder belongs to a repository with a remote on another machine.
  package let isInSharedRepository: Bool

  init(
    _ files: [(String, String)], date: String = "2026-11-21", previous: [String]? = nil,
    isPreview: Bool = false, isInSharedRepository: Bool = false
  ) {
    self.isInSharedRepository = isInSharedRepository
    self.previous = previous
    self.files = files.map { File(path: $0.0, text: $0.1) }
    self.date = date
    self.isPreview = isPreview
  }

  /// A report; the fields that every report needs and that are not given are supplied.
  static func report(
    _ fields: String, body: String = "## What happened\n\nThe family had little help.",
    date: String = "2026-11-21", previous: [String]? = nil
  ) -> Example {
    document(
      "content/reports/example.md", fields, body: body, date: date, previous: previous,
      defaults: [
        ("kind", "report"), ("title", "Learning from a review"), ("reference", "EX-2025-01"),
        ("review_type", "lcspr"), ("status", "published"), ("published", "2026-03-02"),
      ])
  }

  /// A page; the fields that every page needs and that are not given are supplied.
  static func page(
    _ fields: String, body: String = "Some words.", path: String = "content/example.md",
    previous: [String]? = nil
  ) -> Example {
    document(
      path, fields, body: body, date: "2026-11-21", previous: previous,
      defaults: [("kind", "page"), ("title", "An example")])
  }

  private static func document(
    _ path: String, _ fields: String, body: String, date: String, previous: [String]?,
    defaults: [(String, String)]
  ) -> Example {
    let given = fields.split(separator: "\n").map { $0.drop { $0 == "⟦" }.prefix { $0 != ":" } }
    let supplied = defaults.filter { !given.contains($0.0[...]) }.map { "\($0.0): \($0.1)\n" }.joined()
    let own = fields.isEmpty ? "" : fields + "\n"
    return Example([(path, "---\n\(supplied)\(own)---\n\(body)\n")], date: date, previous: previous)
  }
}

extension Example {
  /// The least that `content/site.yml` must say, of a board that adopted Candour the day before examples are judged:
  /// what was left undone before an older report was published is a note there, and hides nothing else.
  package static let siteFields = """
    base_url: https://board.example.org
    title: Example Safeguarding Partnership
    boards: [{slug: example, name: Example Safeguarding Partnership, regime: both}]
    contact:
      report_request: Write to reports@example.org
      concern: Telephone 01632 960100
      emergency: In an emergency call 999
    adopted_on: 2026-11-20
    privacy_url: https://www.example.org/privacy

    """
}
