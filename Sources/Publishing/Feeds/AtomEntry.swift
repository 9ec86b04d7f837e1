import Model

/// A document in a feed: when it was published, when its meaning last changed, and what changed then.
struct AtomEntry {
  let published: PublishedDocument
  /// Numbers of the terms of its lists.
  let terms: [Int]
  /// The day of publication, or of the latest substantive change after it. Minor changes move nothing.
  let updated: Day
  private let first: Day

  /// Nil for what no feed tells of: notices, plain pages, what is superseded, and what has no day.
  init?(_ entry: ListEntry) {
    guard let published = entry.document, entry.kind != .page, entry.isCounted,
      let first = entry.published?.latest
    else { return nil }
    self.published = published
    self.first = first
    terms = entry.terms
    // An event that may not yet say what it is about tells nothing but its neutral title.
    updated = published.isShownNeutrally ? first : max(first, published.updated ?? first)
  }

  static func newestFirst(_ left: AtomEntry, _ right: AtomEntry) -> Bool {
    left.updated != right.updated
      ? left.updated > right.updated : left.published.address < right.published.address
  }

  func xml(_ writing: AtomWriting) -> [UInt8] {
    let document = published.document
    let url = writing.site.url(of: published.address)
    var xml: [UInt8] = []
    xml.reserveCapacity(1536)
    xml.append("  <entry")
    if let language = document.common.language?.value {
      xml.append(" xml:lang=\"")
      XMLText.append(language, to: &xml)
      xml.append("\"")
    }
    xml.append(">\n    <id>")
    XMLText.append(url, to: &xml)
    xml.append("</id>\n    <title>")
    XMLText.append(published.title, to: &xml)
    xml.append("</title>\n    <published>")
    AtomFeed.append(first, to: &xml)
    xml.append("</published>\n    <updated>")
    AtomFeed.append(updated, to: &xml)
    xml.append("</updated>\n    <link rel=\"alternate\" type=\"text/html\" href=\"")
    XMLText.append(url, to: &xml)
    xml.append("\"/>\n    <category term=\"")
    xml.append(document.kind.rawValue)
    xml.append("\" label=\"")
    XMLText.append(document.kind.label, to: &xml)
    xml.append("\"/>\n")
    if !published.isShownNeutrally {
      let membership = Membership(document, writing)
      writing.append(membership.themes, of: .theme, to: &xml)
      writing.append(membership.roles, of: .role, to: &xml)
      writing.append(membership.agencies, of: .agency, to: &xml)
    }
    xml.append("    <summary>")
    XMLText.append(summary, to: &xml)
    xml.append("</summary>\n  </entry>\n")
    return xml
  }

  /// What changed, where something did, and then what the document is.
  private var summary: String {
    let document = published.document
    guard !published.isShownNeutrally else { return document.kind.label }
    let notes = document.common.history.filter {
      $0.change?.value == .substantive && $0.date?.value == updated
    }.compactMap { change in
      change.note.map { $0.value.hasSuffix(".") ? String($0.value.dropLast()) : $0.value }
    }.joined(separator: "; ")
    let description = document.common.description?.value ?? document.extract ?? document.kind.label
    return notes.isEmpty ? description : "Changed on \(updated.spoken): \(notes). \(description)"
  }
}
