import Model

extension Rule {
  /// Follows every internal link of the finished pages, so that layouts, the navigation and addresses typed
  /// by hand are covered.
  static let judgeLinks: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let built = scanned.site
    let resolver = OutputLinks(scanned)
    // Most links of a page are those of every page, and are followed once; nearly all are right.
    var right = FingerprintSet()
    var wrong: [Fingerprint: String] = [:]
    var broken: [BrokenLink: [OutputFile]] = [:]
    func note(_ target: UnsafeBufferPointer<UInt8>, _ problem: String, on page: RuleBook.PageScan) {
      let link = BrokenLink(target: String(decoding: target, as: UTF8.self), problem: problem)
      broken[link, default: []].append(page.file)
    }
    for page in scanned.pages {
      page.links.toNoHeading.forEach { note($0, OutputLinks.noHeading, on: page) }
      page.links.toSite.forEach { index, target in
        let fingerprint = page.links.fingerprints[index]
        guard !right.contains(fingerprint) else { return }
        guard let problem = wrong[fingerprint] ?? resolver.problem(with: target) else {
          _ = right.insert(fingerprint)
          return
        }
        wrong[fingerprint] = problem
        note(target, problem, on: page)
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
  static let noHeading = "leads to a heading that is not there"

  private let scanned: ScannedSite
  private let basePath: [UInt8]

  init(_ scanned: ScannedSite) {
    self.scanned = scanned
    basePath = Array(scanned.site.catalogue.site.basePath.utf8)
  }

  /// What is wrong with a link that stays on the site, on whatever page, as the end of a sentence; nil for a good one.
  func problem(with target: UnsafeBufferPointer<UInt8>) -> String? {
    let link = LinkParts(target)
    guard let file = file(link.path).flatMap({ scanned[path: $0] }) else {
      return "leads to no page of this site"
    }
    // Files that are no pages have no anchors.
    guard let anchor = link.anchor, file.page?.hasAnchor(anchor) != true else { return nil }
    return Self.noHeading
  }

  /// The output file of a link with a path; nil for one that is relative or outside the site's folder.
  private func file(_ path: UnsafeBufferPointer<UInt8>) -> Fingerprint? {
    guard path.starts(with: basePath) else { return nil }
    let below = path.dropFirst(basePath.count).prefix { $0 != UInt8(ascii: "?") }
    let file = PercentDecoding.decoded(UnsafeBufferPointer(rebasing: below))
    let isFolder = file.isEmpty || file.last == UInt8(ascii: "/")
    return Fingerprint(isFolder ? file + Array("index.html".utf8) : file)
  }
}
