import Detecting
import Model

extension Rule {
  /// What the sources did not show is looked for again in the files readers will get.
  static let builtSiteIsCheckedAgain = Rule(
    id: RuleID("RED-17"),
    severity: .error,
    summary: "The built pages are searched again for identifying information",
    explanation: """
      A number can be put together only when the page is made: from a layout, from the site's settings, or from
      pieces that bold type or codes for letters had kept apart. So the finished files are searched once more, as a
      reader sees them. Look at the named page, then at the document or layout it is made from.
      """,
    citation: Citation("Candour's design: layouts are covered too", .design),
    fails: [
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"),
        ("layouts/page.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}<p>07700 900123</p>"),
      ]),
      .report("", body: "The record 999 1[23](https://example.org/) 4578 was closed."),
    ],
    passes: [.report("", body: "The record was closed.")],
    checks: [.output(judgeOutput)])

  private static let judgeOutput: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let built = scanned.site
    return scanned.files.flatMap { page -> [Finding] in
      // As nearly all are.
      if page.categories.isEmpty, page.notSearched.isEmpty { return [] }
      let file = page.file
      let ofKind = categories(
        for: built.origins[file.path].flatMap { input.catalogue.document(at: $0)?.kind })
      return page.categories.intersection(ofKind).union(page.notSearched).sorted { $0.rawValue < $1.rawValue }
        .map { category in
          Finding(
            rule: RuleID("RED-17"), severity: .error, path: built.place(of: file), category: category,
            message:
              "the built page \(file.path) shows \(category.phrase) that the source does not show as such",
            fix: "Look at the text of the document, at its layout, and at text broken up by "
              + "bold type or by codes such as &#48;.")
        }
    }
  }

  /// Pages and policies may quote a mark or a date as an example; lists and feeds show them all.
  private static func categories(for kind: DocumentKind?) -> Set<DetectionCategory> {
    switch kind {
    // Candour itself prints days beside words such as "withdrawn" and "court order".
    case .report, .improvements, .response, .summary, .briefing:
      Set(DetectionCategory.allCases).subtracting([.exactDate])
    case .audit: Set(DetectionCategory.allCases).subtracting([.redactionMark, .exactDate])
    default:
      Set(DetectionCategory.allCases).subtracting([.redactionMark, .dateOfBirth, .dateOfDeath, .exactDate])
    }
  }
}
