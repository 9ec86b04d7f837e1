import Model

/// What every web server is told, in no server's words.
///
/// Nothing here needs escaping: addresses and the base path hold only `a-z 0-9 - /`, the rest is ours.
struct HostRules {
  struct Header {
    let name: String
    let value: String
  }

  /// Begins and ends with a slash.
  let basePath: String
  /// Addresses from the host's root, base path and all.
  let redirects: [(from: String, to: String)]
  /// Sent with every answer.
  let headers: [Header]

  /// A withdrawal must take effect within minutes, at every cache on the way.
  static let short = Header(name: "Cache-Control", value: "public, max-age=300, must-revalidate")
  /// For files whose name changes with their bytes.
  static let long = Header(name: "Cache-Control", value: "public, max-age=31536000, immutable")
  /// The paths of files whose name changes with their bytes: `SitePlan` does that to stylesheets.
  static let fingerprinted = "assets/.+\\.[0-9a-f]{10}\\.css"

  static func isFingerprinted(_ path: String) -> Bool {
    path.hasPrefix("assets/") && path.hasSuffix(".css")
  }

  init(_ catalogue: PublishedCatalogue) {
    let basePath = catalogue.site.basePath
    self.basePath = basePath
    redirects = catalogue.redirects.map {
      (basePath + $0.from.text.dropFirst(), basePath + $0.to.text.dropFirst())
    }
    var headers = Self.security
    if catalogue.site.baseURL.hasPrefix("https://") {
      headers.append(Header(name: "Strict-Transport-Security", value: "max-age=31536000"))
    }
    if catalogue.audience == .preview { headers.append(Header(name: "X-Robots-Tag", value: "noindex")) }
    self.headers = headers
  }

  private static let security = [
    // As in layouts/base.mustache, and what only a header can say: that no other site may frame a page.
    Header(
      name: "Content-Security-Policy",
      value: "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"),
    Header(name: "Referrer-Policy", value: "no-referrer"),
    Header(name: "X-Content-Type-Options", value: "nosniff"),
    Header(name: "X-Frame-Options", value: "DENY"),
    Header(
      name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
  ]
}
