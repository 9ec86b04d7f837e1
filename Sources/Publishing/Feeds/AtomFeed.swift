import Model

/// An Atom feed (RFC 4287): what was published or substantively changed, newest first.
struct AtomFeed {
  let address: FeedAddress
  /// Of the list by subject; nil for the site's own feed.
  let label: String?
  /// Newest first.
  let entries: [AtomEntry]

  /// The entries that stand in its file.
  var shown: ArraySlice<AtomEntry> { entries.prefix(maximumEntries) }

  /// - Parameter shown: the XML of the entries that it shows.
  func file(_ catalogue: PublishedCatalogue, shown: [String]) -> OutputFile {
    let site = catalogue.site
    let alternate = XMLText.escaped(site.url(of: address.list))
    // An empty feed still needs a date: the day the site is built for.
    let newest = entries.first?.updated ?? catalogue.moment.day
    let title = label.map { "\($0) - \(site.title)" } ?? site.title
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(site.languages.first ?? "en"))">
        <id>\(alternate)</id>
        <title>\(XMLText.escaped(title))</title>
        <updated>\(Self.timestamp(newest))</updated>
        <author><name>\(XMLText.escaped(site.boards.first?.name ?? site.title))</name></author>
        <link rel="self" type="application/atom+xml" href="\(XMLText.escaped(site.baseURL))/\(address.path)"/>
        <link rel="alternate" type="text/html" href="\(alternate)"/>

      """
    xml += shown.joined() + "</feed>\n"
    return OutputFile(path: address.path, bytes: Array(xml.utf8))
  }

  /// There are nearly two hundred lists: with fifty entries each, their feeds would outweigh the site.
  private var maximumEntries: Int { address == .site ? 50 : 20 }

  /// Only days are known; a feed wants moments.
  static func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
