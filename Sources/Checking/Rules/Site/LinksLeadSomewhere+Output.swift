import Model

extension Rule {
  /// Follows every internal link of the finished pages, so that layouts, the navigation and addresses typed
  /// by hand are covered.
  static let judgeLinks: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let built = scanned.site
    let resolver = OutputLinks(scanned)
    // Most links of a page are those of every page, and are followed once; nearly all are right.
    var right = FingerprintSet()
    var destinations: [Fingerprint: OutputLinks.Destination] = [:]
    var broken: [BrokenLink: [OutputFile]] = [:]
    for page in scanned.pages where page.file.path.hasSuffix(".html") {
      page.targets.forEach { target in
        let fingerprint = Fingerprint(target)
        guard !right.contains(fingerprint) else { return }
        let destination =
          destinations[fingerprint] ?? resolver.destination(of: String(decoding: target, as: UTF8.self))
        if case .right = destination {
          _ = right.insert(fingerprint)
          return
        }
        destinations[fingerprint] = destination
        guard let problem = destination.problem(on: page) else { return }
        let link = BrokenLink(target: String(decoding: target, as: UTF8.self), problem: problem)
        broken[link, default: []].append(page.file)
      }
    }
    return broken.flatMap { findings($0, on: $1, built, input) }
  }

  /// One finding where one line of a setting or a layout brings the link to many pages, and one for each
  /// document that holds it.
  private static func findings(
    _ link: BrokenLink, on files: [OutputFile], _ built: BuiltSite, _ input: RuleInput
  ) -> [Finding] {
    let site = input.catalogue.site
    if let setting = site.pageLinks.first(where: { site.basePath + $0.value.text.dropFirst() == link.target })
    {
      return [
        Finding(
          rule: .linksLeadSomewhere, severity: .error, in: site.source, at: setting.range,
          message: "every page would lead to \(setting.value), and there is no page of this site",
          fix: "Correct the address, or write the page.")
      ]
    }
    var others: [OutputFile] = []
    var findings: [Finding] = []
    for file in files {
      guard let document = built.origins[file.path].flatMap({ input.catalogue.document(at: $0) }),
        let own = document.body.links.first(where: { link.isMade(by: $0) })
      else {
        others.append(file)
        continue
      }
      findings.append(
        Finding(
          rule: .linksLeadSomewhere, severity: .error, in: document.source, at: own.range,
          message: "the link \(link.target) on the page \(file.path) \(link.problem)",
          fix: "Correct the link in the document."))
    }
    if let first = others.first {
      findings.append(
        Finding(
          rule: .linksLeadSomewhere, severity: .error, path: built.place(of: first),
          message:
            "the link \(link.target) on the page \(first.path)\(more(others.count - 1)) \(link.problem)",
          fix: "Correct the link in the document or in the layout."))
    }
    return findings
  }

  private static func more(_ count: Int) -> String {
    count == 0 ? "" : count == 1 ? " and on another" : " and on \(count) others"
  }
}

/// A link on finished pages, and what is wrong with it, as the end of a sentence.
private struct BrokenLink: Hashable {
  let target: String
  let problem: String

  /// Whether an author's link has become this one.
  func isMade(by link: Link) -> Bool {
    guard case .page(let page, _) = link.target else { return false }
    return target.hasSuffix(page.drop { $0 == "/" })
  }
}

/// Resolves links among output files.
struct OutputLinks {
  /// Where a link leads, from whatever page.
  enum Destination {
    /// Out of the site, or to a page that is there and has what is sought on it.
    case right
    case wrong(problem: String)
    /// To a place on the page that holds it.
    case onPage(anchor: Fingerprint)

    /// What is wrong with the link, as the end of a sentence; nil for a good one.
    func problem(on page: RuleBook.PageScan) -> String? {
      switch self {
      case .right: nil
      case .wrong(let problem): problem
      case .onPage(let anchor): page.hasAnchor(anchor) ? nil : OutputLinks.noHeading
      }
    }
  }

  private let basePath: String
  private let files: Set<String>
  private let pages: [String: RuleBook.PageScan]

  private static let noHeading = "leads to a heading that is not there"

  init(_ scanned: ScannedSite) {
    basePath = scanned.site.catalogue.site.basePath
    files = Set(scanned.site.files.map(\.path))
    pages = Dictionary(scanned.pages.map { ($0.file.path, $0) }) { first, _ in first }
  }

  func destination(of link: String) -> Destination {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "")
    let anchor = parts.count > 1 && !parts[1].isEmpty ? Fingerprint(parts[1]) : nil
    if path.isEmpty { return anchor.map { .onPage(anchor: $0) } ?? .right }
    guard let file = file(path) else { return .right }
    guard files.contains(file) else { return .wrong(problem: "leads to no page of this site") }
    // Files that are no pages have no anchors.
    guard let anchor, pages[file]?.hasAnchor(anchor) != true else { return .right }
    return .wrong(problem: Self.noHeading)
  }

  /// The output file of a link with a path; nil for one that leaves the site.
  private func file(_ path: String) -> String? {
    guard path.hasPrefix(basePath) else {
      let isInternal = path.hasPrefix("/") && !path.hasPrefix("//")
      return isInternal
        ? "(outside \(basePath))" : hasScheme(path) || path.hasPrefix("//") ? nil : "(relative)"
    }
    let below = PercentDecoding.decoded(path.dropFirst(basePath.count).prefix { $0 != "?" })
    return below.isEmpty || below.hasSuffix("/") ? below + "index.html" : below
  }

  private func hasScheme(_ path: String) -> Bool {
    guard let colon = path.firstIndex(of: ":") else { return false }
    return !path[..<colon].contains("/")
  }
}
