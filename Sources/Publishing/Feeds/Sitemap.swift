import Model

/// `sitemap.xml`: every page that may be indexed, so no notices, no redirects and nothing of a preview.
struct Sitemap {
  static let path = "sitemap.xml"

  let catalogue: PublishedCatalogue
  /// All pages of the site.
  let pages: [Page]

  func file() -> OutputFile {
    // When the meaning last changed; small corrections bring no search engine back.
    let days = Dictionary(
      catalogue.documents.compactMap { published -> (Address, Day)? in
        let common = published.document.common
        return (common.updated ?? common.published?.value.latest).map { (published.address, $0) }
      }
    ) { first, _ in first }
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    let listed = catalogue.audience == .everyone ? pages.filter(\.isIndexed) : []
    for address in listed.map(\.address).sorted() {
      let modified = days[address].map { "<lastmod>\($0)</lastmod>" } ?? ""
      xml += "  <url><loc>\(XMLText.escaped(catalogue.site.url(of: address)))</loc>\(modified)</url>\n"
    }
    xml += "</urlset>\n"
    return OutputFile(path: Self.path, bytes: Array(xml.utf8))
  }
}
