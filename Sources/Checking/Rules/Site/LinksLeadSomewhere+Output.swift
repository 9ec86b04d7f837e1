import Model

extension Rule {
  /// Follows every internal link of the finished pages, so that layouts, the navigation and addresses typed
  /// by hand are covered.
  static let judgeLinks: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let built = scanned.site
    var anchors: [String: Set<String>] = [:]
    for file in built.files { anchors[file.path] = [] }
    for page in scanned.pages { anchors[page.file.path] = page.ids }
    let resolver = OutputLinks(basePath: built.catalogue.site.basePath, anchors: anchors)
    var broken: [BrokenLink: [OutputFile]] = [:]
    for page in scanned.pages where page.file.path.hasSuffix(".html") {
      for target in page.targets {
        guard let problem = resolver.problem(with: target, on: page.file.path) else { continue }
        broken[BrokenLink(target: target, problem: problem), default: []].append(page.file)
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
  let basePath: String
  /// The ids on each page; files that are no pages have none.
  let anchors: [String: Set<String>]

  /// What is wrong with a link, as the end of a sentence; nil for a good one and for one that leaves the site.
  func problem(with link: String, on page: String) -> String? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "")
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard let file = file(path, on: page) else { return nil }
    guard let ids = anchors[file] else { return "leads to no page of this site" }
    guard let fragment, !fragment.isEmpty, !ids.contains(fragment) else { return nil }
    return "leads to a heading that is not there"
  }

  /// The output file of an internal link; nil for one that leaves the site.
  private func file(_ path: String, on page: String) -> String? {
    if path.isEmpty { return page }
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
