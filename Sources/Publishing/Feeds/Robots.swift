import Model

/// `robots.txt`: says outright that everything may be read; of a preview, nothing.
struct Robots {
  static let path = "robots.txt"

  let catalogue: PublishedCatalogue

  func file() -> OutputFile {
    let text =
      switch catalogue.audience {
      case .everyone: "User-agent: *\nAllow: /\n\nSitemap: \(catalogue.site.baseURL)/\(Sitemap.path)\n"
      case .preview: "User-agent: *\nDisallow: /\n"
      }
    return OutputFile(path: Self.path, bytes: Array(text.utf8))
  }
}
