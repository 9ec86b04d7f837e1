/// `nginx.conf`: lines to include in the `server` block of the site.
struct NginxFile {
  let rules: HostRules

  var text: String {
    let base = rules.basePath
    let hidden = HostFiles.names.map { $0.replacing(".", with: "\\.") }.joined(separator: "|")
    // A header set in a location puts aside all that were set above it, so they are given again.
    return """
      # Made by Candour for nginx, anew with each build: include it in the server block, then reload nginx.
      error_page 404 \(base)404.html;
      \(directives(HostRules.short, indent: ""))
      location ~ "^\(base)\(HostRules.fingerprinted)$" {
      \(directives(HostRules.long, indent: "  "))}
      location ~ "^\(base)(\(hidden)|\\.ht.*)$" { return 404; }
      \(rules.redirects.map(redirect).joined())
      """
  }

  private func directives(_ cache: HostRules.Header, indent: String) -> String {
    (rules.headers + [cache]).map { "\(indent)add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
  }

  /// With and without the slash at its end. Sent on below the same host and scheme, whatever stands before
  /// this server.
  private func redirect(_ redirect: (from: String, to: String)) -> String {
    [redirect.from, String(redirect.from.dropLast())].filter { $0.utf8.count > 1 }.map {
      "location = \($0) { absolute_redirect off; return 301 \(redirect.to); }\n"
    }.joined()
  }
}
