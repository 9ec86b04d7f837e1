import Model

extension Rule {
  /// Nothing of what is under embargo is in any file of the output.
  static let embargoLeavesNoTrace = Rule(
    id: RuleID("LEG-05"),
    severity: .error,
    isAcceptable: false,
    summary: "Nothing of a document under embargo can be found in any file of the site",
    explanation: """
      A family is told before the public is, and a page that mentions the review a day early undoes that. So each
      finished file is searched for the reference, title, address, pseudonyms, old addresses, file names and
      paragraphs of every document whose day has not come and of every review that is not published yet. Where one is
      found, take it out or publish both together. Words that the board uses anyway, titles of one word and paragraphs
      that several documents share are not sought.
      """,
    citation: Citation(
      "Leicester, Leicestershire and Rutland framework, 12.3; Candour's own reading of it", .stated),
    fails: [
      Example([
        embargoed(),
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA workshop on ⟦Child Kestrel⟧ follows.\n"),
      ]),
      Example([
        embargoed(),
        ("content/a.md", "---\nkind: page\ntitle: After ⟦NSP-2026-09⟧\n---\nWhat we do next.\n"),
      ]),
      Example([
        embargoed(),
        (
          "content/news.md",
          "---\nkind: page\ntitle: News\n---\n⟦The family had been known to four agencies for two years and⟧ nobody asked.\n"
        ),
      ]),
      Example([
        embargoed(), ("content/a.md", "---\nkind: page\ntitle: A\n---\nWords.\n"),
        ("layouts/page.mustache", "<!doctype html><title>{{title}}</title><!-- child kestrel -->{{{body}}}"),
      ]),
    ],
    passes: [
      Example([
        embargoed(),
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nKestrels and NSP-2026-090 are others.\n"),
      ]),
      Example([
        embargoed("2026-11-21"),
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA workshop on Child Kestrel follows.\n"),
      ]),
    ],
    checks: [.output { scanned, input in EmbargoSearch(scanned, input).findings() }])

  private static func embargoed(_ published: String = "2026-12-08") -> (String, String) {
    (
      "content/reports/child-kestrel.md",
      """
      ---
      kind: report
      title: Learning from the review about a child
      reference: NSP-2026-09
      review_type: lcspr
      status: scheduled
      published: \(published)
      pseudonyms: [Child Kestrel]
      ---
      The family had been known to four agencies for two years and nobody had put together what each of them knew.

      """
    )
  }
}
