import Model

extension Rule {
  /// Feeds, sitemap, data files and robots.txt, as the programs of others will read them.
  static let machineFilesAreRight = Rule(
    id: RuleID("SITE-03"),
    severity: .error,
    summary: "Feeds, the sitemap and data files can be read and lead to pages of the site",
    explanation: """
      News readers, search engines and other boards' programs read these files and complain to nobody: a broken feed is
      silence. So each is read back before anything is published: it must be well formed, name each thing once, and
      lead only to pages that are there and may be found. Authors cannot break this; if it is reported, the fault is
      Candour's.
      """,
    citation: Citation(
      "Candour's design, by RFC 4287 (Atom), RFC 9309 (robots.txt) and sitemaps.org", .design),
    fails: [], passes: [],
    checks: [.output(judgeFiles)])

  private static let judgeFiles: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let pages = PublicPages(scanned, for: input.audience)
    var problems: [(path: String, problem: String)] = []
    for scan in scanned.files {
      guard let record = scan.record else { continue }
      problems += record.problems(among: pages).map { (scan.file.path, $0) }
    }
    for path in ["robots.txt", "sitemap.xml", "feed.xml"]
    where scanned[path: Fingerprint(path)] == nil {
      problems.append((path, "is missing"))
    }
    return problems.map { path, problem in
      Finding(
        rule: RuleID("SITE-03"), severity: .error, path: SitePath("public/" + path),
        message: "the file \(path) \(problem)",
        fix: "This is a fault of Candour's own. Please report it with the name of the file.")
    }
  }
}
