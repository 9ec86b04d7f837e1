/// `.htaccess`, which Apache 2.4 reads where `AllowOverride FileInfo` lets it.
///
/// Only directives of that class, since any other would make Apache answer with an error where the host
/// allows no more. Each is an exact match: `Redirect` would take whatever begins alike.
struct ApacheFile {
  let rules: HostRules

  var text: String {
    let base = rules.basePath
    let redirects = rules.redirects.map { "  RedirectMatch 301 \"^\($0.from.dropLast())/?$\" \"\($0.to)\"\n" }
    let hidden = HostFiles.names.map { $0.replacing(".", with: "\\.") }.joined(separator: "|")
    return """
      # Made by Candour for Apache 2.4, anew with each build. Needs AllowOverride FileInfo.
      ErrorDocument 404 \(base)404.html
      <IfModule mod_alias.c>
        RedirectMatch 404 "^\(base)(\(hidden))$"
      \(redirects.joined())</IfModule>
      <IfModule mod_headers.c>
      \((rules.headers + [HostRules.short]).map { directive($0, indent: "  ") }.joined())\
        <If "%{REQUEST_URI} =~ m#^\(base)\(HostRules.fingerprinted)$#">
      \(directive(HostRules.long, indent: "    "))\
        </If>
      </IfModule>

      """
  }

  private func directive(_ header: HostRules.Header, indent: String) -> String {
    "\(indent)Header always set \(header.name) \"\(header.value)\"\n"
  }
}
