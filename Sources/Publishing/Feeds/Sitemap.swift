import Model

/// `sitemap.xml`: every page that may be indexed, so no notices, no redirects and nothing of a preview.
struct Sitemap {
  static let path = "sitemap.xml"

  let catalogue: PublishedCatalogue
  /// All pages of the site.
  let pages: [Page]

  func file() -> OutputFile {
    let listed = catalogue.audience == .everyone ? pages.indices.filter { pages[$0].isIndexed } : []
    var xml: [UInt8] = []
    xml.reserveCapacity(256 + 128 * listed.count)
    xml.append(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """)
    for index in listed.sorted(by: { pages[$0].address < pages[$1].address }) {
      xml.append("  <url><loc>")
      XMLText.append(catalogue.site.url(of: pages[index].address), to: &xml)
      xml.append("</loc>")
      if let day = pages[index].modified {
        xml.append("<lastmod>")
        xml.append(day.description)
        xml.append("</lastmod>")
      }
      xml.append("</url>\n")
    }
    xml.append("</urlset>\n")
    return OutputFile(path: Self.path, bytes: xml)
  }
}
