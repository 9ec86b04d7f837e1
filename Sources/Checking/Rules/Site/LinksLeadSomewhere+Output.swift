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
    return scanned.pages.filter { $0.file.path.hasSuffix(".html") }.flatMap { page in
      let file = page.file
      return page.targets.compactMap { target in
        resolver.problem(with: target, on: file.path).map { broken(target, $0, on: file, built, input) }
      }
    }
  }

  private static func broken(
    _ target: String, _ problem: String, on file: OutputFile, _ built: BuiltSite, _ input: RuleInput
  ) -> Finding {
    let fix = "Correct the link in the document, in the navigation of content/site.yml, or in the layout."
    let message = "the link \(target) on the page \(file.path) \(problem)"
    let document = built.origins[file.path].flatMap { input.catalogue.document(at: $0) }
    let own = document?.body.links.first { link in
      guard case .page(let page, _) = link.target else { return false }
      return target.hasSuffix(page.drop { $0 == "/" })
    }
    guard let document, let own else {
      return Finding(
        rule: RuleID("SITE-01"), severity: .error, path: built.place(of: file), message: message, fix: fix)
    }
    return Finding(
      rule: RuleID("SITE-01"), severity: .error, in: document.source, at: own.range, message: message,
      fix: fix)
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
