import Model

extension Rule {
  /// What is withdrawn is gone: its files, its entries in feeds and data.
  static let withdrawalIsComplete = Rule(
    id: RuleID("LEG-08"),
    severity: .error,
    isAcceptable: false,
    summary: "Nothing of a withdrawn report is left: no file, no copy under another name, no entry in a feed",
    explanation: """
      A report that is withdrawn, because of a court order for instance, has to be gone altogether. Its own files go
      with it. A copy that another document offers does not, byte for byte or only word for word, nor does what another
      document says of it: look at each, and decide whether it may stay.
      """,
    citation: Citation("Board practice; a court's order reaches copies too", .unverified),
    fails: [
      Example([
        withdrawn("technical"),
        ("content/reports/child-teal/report.txt", "the same bytes"),
        (
          "content/news/index.md",
          "---\nkind: page\ntitle: News\nattachments: [{file: ⟦copy.txt⟧, title: A copy}]\n---\nWords.\n"
        ),
        ("content/news/copy.txt", "the same bytes"),
      ]),
      Example([
        withdrawn("technical"), ("content/reports/child-teal/report.txt", words),
        (
          "content/news/index.md",
          "---\nkind: page\ntitle: News\nattachments: [{file: ⟦again.txt⟧, title: Saved again}]\n---\nWords.\n"
        ),
        ("content/news/again.txt", "Saved again.\n" + words),
      ]),
      Example([
        withdrawn("court-order"),
        (
          "content/seven.md",
          "---\nkind: page\ntitle: Seven minutes\nderived_from: [⟦NSP-2026-03⟧]\n---\nWords.\n"
        ),
      ]),
    ],
    passes: [
      Example([
        withdrawn("technical"), ("content/reports/child-teal/report.txt", "the same bytes"),
        (
          "content/seven.md",
          "---\nkind: page\ntitle: Seven minutes\nderived_from: [NSP-2026-03]\n---\nWords.\n"
        ),
      ])
    ],
    checks: [.document(judgeDerived), .output(judgeWithdrawn)])

  /// Reasons for which what was made from a report is doubtful too.
  private static let grave: Set<String> = [
    "identifier-found", "court-order", "legal-challenge", "request-of-family",
  ]

  private static let judgeDerived: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.state(at: input.now).isWhole else { return [] }
    return document.common.derivedFrom.compactMap { (reference) -> Finding? in
      guard let source = input.catalogue.review(reference.value), source.state(at: input.now) == .withdrawn,
        let open = source.review?.withdrawals.last(where: { $0.covers(input.today) }),
        open.reason.map({ grave.contains($0.value) }) == true
      else { return nil }
      return Finding(
        rule: RuleID("LEG-08"), severity: .warning, in: document.source, at: reference.range,
        message: "this was made from a report that has been withdrawn for a reason that may hold for it too",
        fix: "Read it again with that reason in mind; take it down, or leave it if it says nothing of that.")
    }
  }

  private static let judgeWithdrawn: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let notices = scanned.site.catalogue.notices.filter(\.takesTextAway)
    let gone = notices.compactMap { input.catalogue.document(at: $0.path) }
    guard !gone.isEmpty else { return [] }
    let copied = copies(of: gone, in: scanned.site, input)
    // A copy says the same, too.
    let alike = sayingTheSame(as: gone, in: scanned.site, input).filter { finding in
      !copied.contains { $0.path == finding.path && $0.start == finding.start }
    }
    return copied + alike + entries(of: gone, in: scanned)
  }

  /// Files of withdrawn documents that another document offers, under their own name or another.
  private static func copies(of gone: [Document], in site: BuiltSite, _ input: RuleInput) -> [Finding] {
    let files = Set(gone.flatMap { $0.namedFiles.compactMap(\.path) })
    let bytes = Set(files.compactMap { input.files[$0] })
    return site.catalogue.documents.flatMap { published in
      let copied = Set(
        published.files.filter { files.contains($0.path) || bytes.contains($0.bytes) }.map(\.path))
      let document = published.document
      var seen: Set<SitePath> = []
      return document.namedFiles.compactMap { (named) -> Finding? in
        guard let path = named.path, copied.contains(path), seen.insert(path).inserted else { return nil }
        return Finding(
          rule: RuleID("LEG-08"), severity: .error, in: document.source, at: named.range,
          message: "this offers a file of a report that is no longer on the site",
          fix: "Take it out, so that the report is gone altogether.")
      }
    }
  }

  /// What another document says or offers that is, word for word, most of a withdrawn one: saved again, as another type
  /// of file, retyped.
  private static func sayingTheSame(as gone: [Document], in site: BuiltSite, _ input: RuleInput) -> [Finding]
  {
    let paths = Set(gone.map(\.path))
    let lost =
      gone.map { TextSketch([$0.body.text]) }
      + gone.flatMap(\.namedFiles).compactMap { $0.path.flatMap { input.attachments[$0]?.report.sketch } }
    func holds(_ sketch: TextSketch) -> Bool { lost.contains { $0.stands(in: sketch) } }
    return site.catalogue.documents.filter { !paths.contains($0.document.path) }.flatMap { published in
      let document = published.document
      let files = document.namedFiles.compactMap { (named) -> Finding? in
        guard let sketch = named.path.flatMap({ input.attachments[$0]?.report.sketch }), holds(sketch) else {
          return nil
        }
        return Finding(
          rule: RuleID("LEG-08"), severity: .error, in: document.source, at: named.range,
          message: "this file says the same as a report that is no longer on the site",
          fix: "Take it out, so that the report is gone altogether.")
      }
      guard holds(TextSketch([document.body.text])) else { return files }
      return files + [
        Finding(
          rule: RuleID("LEG-08"), severity: .error, in: document.source,
          at: document.common.title?.range ?? document.frontMatterRange,
          message: "this document says the same as a report that is no longer on the site",
          fix: "Take out what it has from the report, so that that is gone altogether.")
      ]
    }
  }

  /// Feeds and sitemaps that still lead to a withdrawn document. The reviews' data may: they say that it is
  /// withdrawn, and lead to the notice.
  private static func entries(of gone: [Document], in scanned: ScannedSite) -> [Finding] {
    let lists = scanned.files.filter { $0.addresses != nil }
    return gone.flatMap { document in
      let url = Fingerprint(scanned.site.catalogue.site.url(of: document.address))
      return lists.filter { $0.addresses?.contains(url) == true }.map { list in
        Finding(
          rule: RuleID("LEG-08"), severity: .error, path: document.path,
          message: "\(list.file.path) still leads to this document, which is no longer on the site",
          fix: "This is a fault of Candour's: please report it, and do not publish by hand.")
      }
    }
  }

  /// As many as tell one text from another.
  private static let words = (1...40).map { "Meeting \($0) heard of \($0 * 7) visits and \($0 * 3) letters." }
    .joined(separator: "\n")

  private static func withdrawn(_ reason: String) -> (String, String) {
    (
      "content/reports/child-teal/index.md",
      """
      ---
      kind: report
      title: A review
      reference: NSP-2026-03
      review_type: lcspr
      status: withdrawn
      published: 2026-03-02
      withdrawals: [{from: 2026-11-02, reason: \(reason), review_on: 2026-12-01}]
      attachments: [{file: report.txt, title: The report}]
      ---
      Words.

      """
    )
  }
}

extension Notice {
  /// Whether what stood here once is to be gone.
  fileprivate var takesTextAway: Bool {
    switch content {
    case .withdrawn, .onRequest: true
    case .notPublished: false
    }
  }
}
