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
      reader to an error page. Links of layouts and of the navigation are followed too, on the finished pages. A file
      is published if a document names it, and lies in that document's folder or below.
      """,
    citation: Citation("Candour's design: a broken link loses a reader", .design),
    fails: [
      .page("", body: "See ⟦[the other](other.md)⟧."),
      .page("", body: "See ⟦[below](#what-we-lernt)⟧.\n\n## What we learnt\n\nMuch."),
      .page("related: [⟦content/nothing.md⟧]"),
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA ⟦[page](/gone/)⟧.\n")
      ]),
      .page("attachments: [{file: ⟦easy-read.pdf⟧, title: Easy read version}]"),
      .page("attachments: [{file: ⟦../easy-read.pdf⟧, title: Easy read version}]"),
      .page("", body: "⟦![A map](map.png)⟧"),
    ],
    passes: [
      .page("", body: "See [below](#what-we-learnt).\n\n## What we learnt\n\nMuch. [All reports](/reports/)")
    ],
    checks: [
      .document(judgeSource), .catalogue(judgeUnnamedFiles),
      .catalogue(judgeSettings), .output(judgeLinks),
    ])

  private static let judgeSource: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    let links = document.body.links.compactMap { link -> Finding? in
      switch link.target {
      case .document(let path, let fragment): broken(path, fragment, from: document, link.range, input)
      case .anchor(let fragment): brokenAnchor(fragment, in: document, from: document, link.range)
      case .file, .page, .external: nil
      }
    }
    let named = document.namedPaths.compactMap {
      broken(SitePath($0.value), nil, from: document, $0.range, input)
    }
    return links + named + unknownReferences(document, input) + fileProblems(in: document, input)
  }

  private static func broken(
    _ path: SitePath, _ fragment: String?, from document: Document, _ range: SourceRange, _ input: RuleInput
  ) -> Finding? {
    if input.misread.contains(path), path != document.path { return nil }
    if path == document.path, range == document.common.supersededBy?.range {
      return finding(
        document, range, "a document cannot take its own place",
        fix: "Name the document that readers need now.")
    }
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
    guard state.isKnown || !own.isWhole else {
      // GOV-07 speaks of what is internal.
      if state == .internal { return nil }
      if document.items.contains(where: { $0.range == range }) { return waitingItem(document, range, input) }
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

  /// An issue may be prepared ahead; its page leaves the item out meanwhile.
  private static func waitingItem(_ document: Document, _ range: SourceRange, _ input: RuleInput) -> Finding {
    Finding(
      rule: .linksLeadSomewhere, severity: .note, in: document.source, at: range,
      message: "this item is not published on \(input.today.spoken), and the page leaves it out until it is",
      fix: "Nothing to do if that is meant.")
  }

  private static func unknownReferences(_ document: Document, _ input: RuleInput) -> [Finding] {
    let known = input.catalogue.references
    return document.namedReferences.filter { !known.contains($0.value) }.map { reference in
      let guess =
        Spelling.nearest(to: reference.value, among: known.sorted()).map { " Did you mean \($0)?" } ?? ""
      return Finding(
        rule: .linksLeadSomewhere, severity: .warning, in: document.source, at: reference.range,
        message: "no review of this site has the reference `\(reference.value)`",
        fix: "Correct it, or leave it if the review is published elsewhere.\(guess)")
    }
  }

  private static func finding(_ document: Document, _ range: SourceRange, _ message: String, fix: String)
    -> Finding
  {
    Finding(
      rule: .linksLeadSomewhere, severity: .error, in: document.source, at: range, message: message, fix: fix)
  }
}
