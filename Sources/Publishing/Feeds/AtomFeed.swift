import Model

/// The site's Atom feed (RFC 4287): what was published or substantively changed, newest first.
///
/// Minor changes neither move an entry nor touch its `updated`; notices, pages and what is superseded are
/// not in it.
struct AtomFeed {
  static let path = "feed.xml"
  private static let maximumEntries = 50

  let catalogue: PublishedCatalogue

  func file() -> OutputFile {
    let entries = newestEntries()
    let site = catalogue.site
    // An empty feed still needs a date: the day the site is built for.
    let newest = entries.first?.1 ?? catalogue.moment.day
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(site.languages.first ?? "en"))">
        <id>\(XMLText.escaped(site.url(of: ListAddress.home)))</id>
        <title>\(XMLText.escaped(site.title))</title>
        <updated>\(Self.timestamp(newest))</updated>
        <author><name>\(XMLText.escaped(site.boards.first?.name ?? site.title))</name></author>
        <link rel="self" type="application/atom+xml" href="\(XMLText.escaped(site.baseURL))/\(Self.path)"/>
        <link rel="alternate" type="text/html" href="\(XMLText.escaped(site.url(of: ListAddress.home)))"/>

      """
    for (published, updated) in entries { xml += entry(published, updated: updated) }
    xml += "</feed>\n"
    return OutputFile(path: Self.path, bytes: Array(xml.utf8))
  }

  private func newestEntries() -> [(PublishedDocument, Day)] {
    var entries: [(PublishedDocument, Day)] = []
    for published in catalogue.documents where published.document.kind.list != nil && !published.isSuperseded
    {
      if let updated = Self.updated(published) { entries.append((published, updated)) }
    }
    entries.sort { left, right in
      left.1 != right.1 ? left.1 > right.1 : left.0.address < right.0.address
    }
    return Array(entries.prefix(Self.maximumEntries))
  }

  private func entry(_ published: PublishedDocument, updated: Day) -> String {
    let document = published.document
    let url = XMLText.escaped(catalogue.site.url(of: published.address))
    let first = document.common.published?.value.latest ?? updated
    let summary = document.common.description?.value ?? document.extract ?? document.kind.label
    return """
        <entry>
          <id>\(url)</id>
          <title>\(XMLText.escaped(published.title))</title>
          <published>\(Self.timestamp(first))</published>
          <updated>\(Self.timestamp(updated))</updated>
          <link rel="alternate" type="text/html" href="\(url)"/>
          <category term="\(document.kind.rawValue)" label="\(document.kind.label)"/>
          <summary>\(XMLText.escaped(summary))</summary>
        </entry>

      """
  }

  private static func updated(_ published: PublishedDocument) -> Day? {
    guard let first = published.document.common.published?.value.latest else { return nil }
    return max(first, published.document.common.updated ?? first)
  }

  private static func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
