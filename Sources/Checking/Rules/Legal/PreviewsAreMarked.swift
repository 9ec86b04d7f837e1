import Model

extension Rule {
  /// Every page of a preview says that it is one.
  static let previewsAreMarked = Rule(
    id: RuleID("LEG-06"),
    severity: .error,
    isAcceptable: false,
    summary: "Every page of a preview says so, and tells search engines to keep away",
    explanation: """
      A preview shows what nobody may see yet. Should a copy of it get about, each of its pages has to say that it is
      one, and no search engine may list it. Candour's own layouts take care of that; a layout of the site's own has to
      print `{{preview}}`, and the robots line where `is_indexed` is not set, as layouts/base.mustache does.
      """,
    citation: Citation("Candour's design: what is under embargo stays so", .design),
    fails: [
      Example(
        [
          ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"),
          ("layouts/page.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}"),
        ], isPreview: true)
    ],
    passes: [
      Example([("content/a.md", "---\nkind: page\ntitle: A\ndraft: true\n---\nA\n")], isPreview: true),
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"),
        ("layouts/page.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}"),
      ]),
    ],
    checks: [.sought(marks), .output(judgePreview)])

  /// The mark of all pages, and those of documents that have a day.
  private static let marks: @Sendable (RuleInput) -> [SoughtText] = { input in
    guard input.audience == .preview, let mark = Audience.preview.mark else { return [] }
    let documents = PublishedCatalogue(input.catalogue, at: input.now, for: .preview).documents
    return [SoughtText(mark, on: nil)]
      + documents.compactMap { document in
        document.mark(for: .preview).map { SoughtText($0, on: document.address) }
      }
  }

  private static let judgePreview: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    guard input.audience == .preview else { return [] }
    let documents = scanned.site.catalogue.documents
    let marks = Dictionary(documents.map { ($0.document.path, $0.mark(for: .preview)) }) { first, _ in first }
    return scanned.pages.compactMap { page in
      guard page.file.path.hasSuffix(".html"), !scanned.site.isAttachment(page.file) else { return nil }
      let own =
        scanned.site.origins[page.file.path].flatMap { marks[$0] ?? nil } ?? Audience.preview.mark ?? ""
      let isMarked = page.shows(own)
      guard !isMarked || !page.isUnlisted else { return nil }
      return Finding(
        rule: RuleID("LEG-06"), severity: .error, path: scanned.site.place(of: page.file),
        message: isMarked
          ? "this page of the preview does not tell search engines to keep away"
          : "this page of the preview does not say that it is one",
        fix:
          "Let its layout build on layouts/base.mustache, or print `{{preview}}` and the robots line as that does."
      )
    }
  }
}
