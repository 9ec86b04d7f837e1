import Model

extension Rule {
  /// No broken links, anchors or references inside the site.
  static let linksLeadSomewhere = Rule(
    id: RuleID("SITE-01"),
    severity: .error,
    summary: "Every link inside the site leads to a page or heading that exists",
    explanation: """
      A link to another document is written with the path of its file, and with # and the heading's anchor where
      needed. It breaks when the file is renamed, or while the document is not published; then this site would send a
      reader to an error page. Links of layouts and of the navigation are followed too, on the finished pages.
      """,
    citation: Citation("Candour's design: a broken link loses a reader", .design),
    fails: [
      .page("", body: "See ⟦[the other](other.md)⟧."),
      .page("", body: "See ⟦[below](#what-we-lernt)⟧.\n\n## What we learnt\n\nMuch."),
      .page("related: [⟦content/nothing.md⟧]"),
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA ⟦[page](/gone/)⟧.\n")
      ]),
    ],
    passes: [
      .page("", body: "See [below](#what-we-learnt).\n\n## What we learnt\n\nMuch. [All reports](/reports/)")
    ],
    checks: [.document(judgeSource), .output(judgeLinks)])

  private static let judgeSource: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    let links = document.body.links.compactMap { link -> Finding? in
      switch link.target {
      case .document(let path, let fragment): broken(path, fragment, from: document, link.range, input)
      case .anchor(let fragment): brokenAnchor(fragment, in: document, from: document, link.range)
      case .file: unpublished(document, link.range)
      case .page, .external: nil
      }
    }
    let common = document.common
    let named = common.related + [common.supersededBy, common.translationOf].compactMap { $0 }
    return links + named.compactMap { broken(SitePath($0.value), nil, from: document, $0.range, input) }
      + unknownReferences(document, input)
  }

  private static func broken(
    _ path: SitePath, _ fragment: String?, from document: Document, _ range: SourceRange, _ input: RuleInput
  ) -> Finding? {
    guard let target = input.catalogue.document(at: path) else {
      // In front matter a path begins at the site's folder; authors write it from their document on.
      let beside = document.path.folder.appending(path.text)
      let paths = input.catalogue.documents.map(\.path.text)
      let nearest =
        input.catalogue.document(at: beside)?.path.text ?? Spelling.nearest(to: path.text, among: paths)
      let guess = nearest.map { " Did you mean \($0)?" } ?? ""
      return finding(
        document, range, "there is no document \(path)", fix: "Correct the path or take the link out.\(guess)"
      )
    }
    let state = target.state(at: input.now)
    let own = document.state(at: input.now)
    guard state.isWhole || state.isNotice || !own.isWhole else {
      return finding(
        document, range, "this leads to a document that is not published on \(input.today.spoken)",
        fix: "Take the link out for now, or publish both together.")
    }
    guard let fragment, state.isWhole else { return nil }
    return brokenAnchor(fragment, in: target, from: document, range)
  }

  private static func brokenAnchor(
    _ fragment: String, in target: Document, from document: Document, _ range: SourceRange
  ) -> Finding? {
    let ids = target.body.headings.map(\.id)
    guard !fragment.isEmpty, !ids.contains(fragment), !fragment.hasPrefix("fn") else { return nil }
    let guess = Spelling.nearest(to: fragment, among: ids).map { " Did you mean #\($0)?" } ?? ""
    return finding(
      document, range, "there is no heading with the anchor #\(fragment) in \(target.path)",
      fix: "An anchor is the heading in small letters with hyphens for spaces.\(guess)")
  }

  private static func unpublished(_ document: Document, _ range: SourceRange) -> Finding {
    finding(
      document, range,
      "this leads to a file beside the document, and this version of Candour publishes documents only",
      fix: "Take the link out for now.")
  }

  private static func unknownReferences(_ document: Document, _ input: RuleInput) -> [Finding] {
    let known = input.catalogue.references
    return document.common.derivedFrom.filter { !known.contains($0.value) }.map { reference in
      let guess =
        Spelling.nearest(to: reference.value, among: known.sorted()).map { " Did you mean \($0)?" } ?? ""
      return Finding(
        rule: RuleID("SITE-01"), severity: .warning, in: document.source, at: reference.range,
        message: "no review of this site has the reference `\(reference.value)`",
        fix: "Correct it, or leave it if the review is published elsewhere.\(guess)")
    }
  }

  private static func finding(_ document: Document, _ range: SourceRange, _ message: String, fix: String)
    -> Finding
  {
    Finding(
      rule: RuleID("SITE-01"), severity: .error, in: document.source, at: range, message: message, fix: fix)
  }
}
