import Model

extension Rule {
  /// What is online now is compared with what the build made.
  static let addressesNeverVanish = Rule(
    id: RuleID("SITE-02"),
    severity: .error,
    summary: "An address that was once published always leads somewhere",
    explanation: """
      Court judgments, other boards and search engines keep the address of a report for years. When a document is
      renamed or merged, add its old address to `aliases` of what replaces it; when a report's time is over, write
      `status: on-request` and leave the file. Candour compares the site with the manifest of what is online, which
      you name with --previous. A list, a feed or an attachment may go: that is a warning, so that nothing hinders an
      urgent withdrawal.
      """,
    citation: Citation("GOV.UK practice: an address that was published never stops working", .verified),
    fails: [
      Example(
        [("content/a.md", "---\nkind: page\ntitle: A\n---\nWords.\n")],
        previous: ["a/index.html", "b/index.html"]),
      // The report is there and no longer public: the place is its own.
      .report("title: ⟦Learning from a review⟧\ndraft: true", previous: ["reports/example/index.html"]),
      .page("themes: [neglect]", previous: ["themes/police/index.html"]),
      .page("", previous: ["reports/old/easy-read.pdf"]),
    ],
    passes: [
      .page("aliases: [/b/]", previous: ["example/index.html", "b/index.html"]),
      .page("", previous: ["assets/site.0123456789.css", "themes/neglect/feed.xml", "404.html"]),
      .report(
        "published: 2024-03-02\nstatus: on-request",
        previous: ["reports/example/index.html"]),
    ],
    checks: [.output(judgePrevious)])

  private static let judgePrevious: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    guard let previous = input.previous else { return [] }
    let present = Set(scanned.site.files.map(\.path))
    let addresses = present.filter { $0.hasSuffix("/index.html") }.map { "/" + $0.dropLast(10) }.sorted()
    return previous.entries.map(\.path).filter { !present.contains($0) }.compactMap { path in
      switch VanishedFile(path) {
      case .expected: nil
      case .other:
        Finding(
          rule: RuleID("SITE-02"), severity: .warning, path: input.catalogue.site.source.path,
          message: "the file /\(path) is online now and will be gone",
          fix:
            "If somebody may still link to it, put it back beside its document and name it in `attachments`.")
      case .list(let address):
        Finding(
          rule: RuleID("SITE-02"), severity: .warning, path: input.catalogue.site.source.path,
          message: "the list \(address) is online now and will be gone",
          fix: "Nothing is filed under it any more. If that is meant, nothing needs doing.")
      case .document(let address): vanished(address, addresses, input)
      }
    }
  }

  private static func vanished(_ address: Address, _ others: [String], _ input: RuleInput) -> Finding {
    let message = "the page \(address) is online now, and nothing would be left at its address"
    let fix =
      "Add `\(address)` to `aliases` of the document that replaces it, or of a page that says what became of it. "
      + "Do not delete a report: `status: on-request` keeps its address."
    // What stood there may still have its source, only no longer public: then the place to look at is there.
    let catalogue = input.catalogue
    let own =
      catalogue.document(at: address)
      ?? catalogue.documents.first { $0.common.aliases.contains { $0.value == address } }
    if let own {
      return Finding(
        rule: RuleID("SITE-02"), severity: .error, in: own.source,
        at: own.common.title?.range ?? own.frontMatterRange, message: message, fix: fix)
    }
    let guess = Spelling.nearest(to: address.text, among: others).map { " Has it become \($0)?" } ?? ""
    return Finding(
      rule: RuleID("SITE-02"), severity: .error, path: catalogue.site.source.path, message: message,
      fix: fix + guess)
  }
}

/// What a file that is online and not in the new site was.
enum VanishedFile: Hashable {
  /// May go without a word: names that change with their bytes, and feeds, which go with their lists.
  case expected
  case document(Address)
  case list(Address)
  case other

  private static let lists: Set<Substring> = [
    "themes", "roles", "agencies", "age-groups", "harm-types", "review-types", "years", "boards",
    "priorities",
  ]

  init(_ path: String) {
    let parts = path.steps
    guard parts.last == "index.html" else {
      let isFeed = parts.last == "feed.xml" && Self.lists.contains(parts[0])
      self = parts[0] == "assets" || isFeed ? .expected : .other
      return
    }
    let address = Address(made: "/" + path.dropLast("index.html".count))
    let isPageOfList =
      parts.count > 2 && parts[parts.count - 3] == "page" && Int(parts[parts.count - 2]) != nil
    self = Self.lists.contains(parts[0]) || isPageOfList ? .list(address) : .document(address)
  }
}
