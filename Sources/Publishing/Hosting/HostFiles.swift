import Model

/// Redirects, security headers and times of storage, as each of the usual web servers wants to be told.
///
/// A server that reads none of them still shows the whole site: redirects are pages too, and every page
/// states its content security policy itself.
struct HostFiles {
  let catalogue: PublishedCatalogue
  /// Every other file of the site.
  let paths: [String]

  /// What readers have no use for: the files themselves.
  static let names = ["_headers", "_redirects", "nginx.conf"]

  func files() -> [OutputFile] {
    let rules = HostRules(catalogue)
    let texts = [
      ("_headers", NetlifyFiles(rules: rules).headers(for: paths)),
      ("_redirects", NetlifyFiles(rules: rules).redirects()),
      (".htaccess", ApacheFile(rules: rules).text), ("nginx.conf", NginxFile(rules: rules).text),
    ]
    return texts.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }
}
