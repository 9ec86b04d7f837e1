import Model

/// `sitemap.xml`: every page that may be indexed, so no notices and no redirects.
struct Sitemap {
  static let path = "sitemap.xml"

  let catalogue: PublishedCatalogue
  /// All pages of the site; what may be indexed of those that come from no document is listed.
  let pages: [Page]

  func file() -> OutputFile {
    let documents = catalogue.documents.map { published in
      (
        published.address,
        published.document.common.updated ?? published.document.common.published?.value.latest
      )
    }
    let lists = pages.filter { $0.source == nil && $0.isIndexed }.map { ($0.address, Day?.none) }
    let all = (documents + lists).sorted { $0.0 < $1.0 }
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for (address, day) in all {
      let modified = day.map { "<lastmod>\($0)</lastmod>" } ?? ""
      xml += "  <url><loc>\(XMLText.escaped(catalogue.site.url(of: address)))</loc>\(modified)</url>\n"
    }
    xml += "</urlset>\n"
    return OutputFile(path: Self.path, bytes: Array(xml.utf8))
  }
}
