import Model

/// An Atom feed (RFC 4287): what was published or substantively changed, newest first.
struct AtomFeed {
  let address: FeedAddress
  /// Of the list by subject; nil for the site's own feed.
  let label: String?
  /// Those that stand in its file, newest first: places among the entries of all feeds.
  let entries: [Int]

  /// - Parameters:
  ///   - newest: when the newest entry was updated; of an empty feed, the day the site is built for.
  ///   - written: the XML of the entries of all feeds, where it is in any.
  func file(_ site: Site, newest: Day, written: [[UInt8]]) -> OutputFile {
    let list = site.url(of: address.list)
    var xml: [UInt8] = []
    xml.reserveCapacity(entries.reduce(1024) { $0 + written[$1].count })
    xml.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    XMLText.append(site.languages.first ?? "en", to: &xml)
    xml.append("\">\n  <id>")
    XMLText.append(list, to: &xml)
    xml.append("</id>\n  <title>")
    XMLText.append(label.map { "\($0) - \(site.title)" } ?? site.title, to: &xml)
    xml.append("</title>\n  <updated>")
    Self.append(newest, to: &xml)
    xml.append("</updated>\n  <author><name>")
    XMLText.append(site.boards.first?.name ?? site.title, to: &xml)
    xml.append("</name></author>\n  <link rel=\"self\" type=\"application/atom+xml\" href=\"")
    XMLText.append(site.baseURL, to: &xml)
    xml.append("/\(address.path)\"/>\n  <link rel=\"alternate\" type=\"text/html\" href=\"")
    XMLText.append(list, to: &xml)
    xml.append("\"/>\n")
    for entry in entries { xml += written[entry] }
    xml.append("</feed>\n")
    return OutputFile(path: address.path, bytes: xml)
  }

  /// There are nearly two hundred lists: with fifty entries each, their feeds would outweigh the site.
  static func maximumEntries(_ isOfSite: Bool) -> Int { isOfSite ? 50 : 20 }

  /// Only days are known; a feed wants moments.
  static func append(_ day: Day, to xml: inout [UInt8]) {
    xml.append(day.description)
    xml.append("T00:00:00Z")
  }
}
