import Model

extension Rule {
  /// While a report must stay up, readers find it: near the home page, in its list and in the feed.
  static let isReadilyAccessible = Rule(
    id: RuleID("PUB-06"),
    severity: .error,
    summary: "A report that must stay up is within two links of the home page, in its list and in the feed",
    explanation: """
      "Readily accessible" means that somebody who knows nothing but the board's address finds the report. While its
      required time runs, a page that the home page links to must link to it, the list of its kind must show it, and the
      site's feed must tell of it. Candour's own layouts and feed see to that; what is found here is a layout of your
      own that leaves a list or a link out. It is looked for in the pages as they are built.
      """,
    citation: Citation("Working Together 2013: readily accessible on the board's website", .stated),
    fails: [
      Example([
        ("content/reports/a.md", report("⟦2026-03-02⟧")),
        (
          "layouts/home.mustache",
          "<!doctype html><html lang=\"en\"><title>{{title}}</title><h1>{{title}}</h1>"
        ),
      ]),
      Example([
        ("content/reports/a.md", report("⟦2026-03-02⟧")),
        (
          "layouts/list.mustache",
          "<!doctype html><html lang=\"en\"><title>{{title}}</title><h1>{{title}}</h1>"
        ),
      ]),
    ],
    passes: [
      .report("published: 2026-03-02"),
      // Its time is over, or never was.
      Example([
        ("content/reports/a.md", report("2024-03-02")),
        (
          "layouts/home.mustache",
          "<!doctype html><html lang=\"en\"><title>{{title}}</title><h1>{{title}}</h1>"
        ),
      ]),
    ],
    checks: [.output(judgeAccess)])

  private static let judgeAccess: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, input in
    let catalogue = built.site.catalogue
    let reports = catalogue.documents.filter(\.mustBeAccessible)
    guard !reports.isEmpty, input.audience == .everyone else { return [] }
    let links = LinksNearHome(of: built, listing: Set(reports.map(\.document.kind)))
    let feed = built[path: Fingerprint("feed.xml")]?.addresses
    return reports.compactMap { published in
      let document = published.document
      guard let day = document.common.published else { return nil }
      let missing = [
        links.lead(to: published.address) ? nil : "is more than two links away from the home page",
        links.isListed(published.address, as: document.kind) ? nil : "is not in the list of its kind",
        feed?.contains(Fingerprint(catalogue.site.url(of: published.address))) == true
          ? nil : "is not in the feed",
      ].compactMap { $0 }
      guard !missing.isEmpty else { return nil }
      return Finding(
        rule: RuleID("PUB-06"), severity: .error, in: document.source, at: day.range,
        message: "this report must be readily accessible, but it \(Words.list(missing))",
        fix:
          "Let layouts/home.mustache link to the lists of {{#kinds}}, and layouts/list.mustache to its {{#items}}."
      )
    }
  }

  private static func report(_ day: String) -> String {
    "---\nkind: report\ntitle: A review\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: \(day)\n---\n"
      + "## What happened\n\nHelp came late.\n"
  }
}

/// What the home page links to, and what those pages link to.
private struct LinksNearHome {
  private let basePath: String
  private let reached: Set<Fingerprint>
  private var listed: [DocumentKind: Set<Fingerprint>] = [:]

  init(of built: ScannedSite, listing kinds: Set<DocumentKind>) {
    let basePath = built.site.catalogue.site.basePath
    self.basePath = basePath
    guard let home = built[ListAddress.home] else {
      reached = []
      return
    }
    var near = Self.pages(linkedFrom: home)
    let known = Dictionary(
      built.pages.compactMap { page -> (Fingerprint, RuleBook.PageScan)? in
        guard page.file.path.hasSuffix("index.html") else { return nil }
        return (Fingerprint(basePath + page.file.path.dropLast("index.html".utf8.count)), page)
      }
    ) { first, _ in first }
    for page in near.compactMap({ known[$0] }) { near.formUnion(Self.pages(linkedFrom: page)) }
    reached = near
    for kind in kinds { listed[kind] = Self.pages(listedIn: kind.list, of: built) }
  }

  func lead(to address: Address) -> Bool { reached.contains(link(to: address)) }

  func isListed(_ address: Address, as kind: DocumentKind) -> Bool {
    listed[kind]?.contains(link(to: address)) ?? false
  }

  /// What any page of a list links to.
  private static func pages(listedIn list: Address?, of built: ScannedSite) -> Set<Fingerprint> {
    var pages: Set<Fingerprint> = []
    var number = 1
    while let list, let page = built[ListAddress.page(number, of: list)] {
      pages.formUnion(self.pages(linkedFrom: page))
      number += 1
    }
    return pages
  }

  private func link(to address: Address) -> Fingerprint { Fingerprint(basePath + address.text.dropFirst()) }

  /// Without what follows a `#`.
  private static func pages(linkedFrom page: RuleBook.PageScan) -> Set<Fingerprint> {
    var pages: Set<Fingerprint> = []
    page.links.toSite.forEach { pages.insert(Fingerprint(LinkParts($0).path)) }
    return pages
  }
}
