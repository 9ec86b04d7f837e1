/// `_headers` and `_redirects`, which Netlify, Cloudflare Pages and their like read at the top of a site.
struct NetlifyFiles {
  let rules: HostRules

  func redirects() -> String {
    // The exclamation mark: the rule goes before the page that redirects where no rules are read.
    rules.redirects.map { "\($0.from) \($0.to) 301!\n" }.joined()
  }

  /// These hosts join values of one header with a comma wherever two rules meet, so no two rules here give
  /// one header to one path: each file and folder at the top gets its own time of storage.
  func headers(for paths: [String]) -> String {
    var text = rule("*", rules.headers)
    for top in tops(of: paths).sorted() where top != "assets/" {
      let pattern = WebPath.encoded(top) + (top.hasSuffix("/") ? "*" : "")
      text += rule(pattern == "index.html" ? "" : pattern, [HostRules.short])
    }
    for path in paths.filter({ $0.hasPrefix("assets/") }).sorted() {
      let isFingerprinted = HostRules.isFingerprinted(path)
      text += rule(WebPath.encoded(path), [isFingerprinted ? HostRules.long : HostRules.short])
    }
    return text
  }

  /// Files at the top, and folders with a slash at their end.
  private func tops(of paths: [String]) -> Set<String> {
    var tops: Set<String> = []
    var last: Substring = "/"
    for path in paths where !path.hasPrefix(last) {
      let slash = path.utf8.firstIndex(of: UInt8(ascii: "/"))
      last = slash.map { path[...$0] } ?? "/"
      tops.insert(slash == nil ? path : String(last))
    }
    return tops
  }

  private func rule(_ pattern: String, _ headers: [HostRules.Header]) -> String {
    "\(rules.basePath)\(pattern)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}
