import Model

extension RuleBook {
  /// What takes a page apart for the rules: made once for a run, called for each page as soon as it is rendered, from
  /// any thread. After that the page's bytes are no longer needed.
  package static func scanner(for input: RuleInput) -> @Sendable (OutputFile) -> PageScan {
    let sought = SoughtTexts(
      all.flatMap(\.checks).flatMap { check in
        if case .sought(let texts) = check { texts(input) } else { [SoughtText]() }
      })
    let withheld = withheld(by: input)
    return { file in
      PageScan(file, seeking: sought.on(file.path), withheld: withheld, detector: input.detector)
    }
  }

  /// Whether a file is a page or feed, and so one to be scanned.
  package static func isPage(_ file: OutputFile) -> Bool {
    file.path.utf8.suffix(5).elementsEqual(".html".utf8)
      || file.path.utf8.suffix(4).elementsEqual(".xml".utf8)
  }

  /// Everything the rules say about the files a build has made.
  ///
  /// - Parameters:
  ///   - built: with the bytes of every file that has no scan.
  ///   - scans: in any order, of pages whose bytes may be gone; of others none is needed.
  package static func check(_ built: BuiltSite, _ scans: [PageScan], _ input: RuleInput) -> [Finding] {
    let known = Dictionary(scans.map { ($0.file.path, $0) }) { first, _ in first }
    let scan = scanner(for: input)
    let pages = built.files.filter(isPage).map { known[$0.path] ?? scan($0) }
    let scanned = ScannedSite(built, pages: pages, withheld: withheld(by: input))
    return all.flatMap { rule in
      rule.checks.flatMap { check in
        if case .output(let judge) = check { judge(scanned, input) } else { [Finding]() }
      }
    }
  }

  /// What no page may hold; a preview is there to show it.
  private static func withheld(by input: RuleInput) -> WithheldWords {
    input.audience == .preview ? .none : input.withheld
  }
}
