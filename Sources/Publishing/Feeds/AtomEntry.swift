import Model

/// A document in a feed: when it was published, when its meaning last changed, and what changed then.
struct AtomEntry {
  let published: PublishedDocument
  let membership: Membership
  /// The day of publication, or of the latest substantive change after it. Minor changes move nothing.
  let updated: Day
  private let first: Day

  /// Nil for what no feed tells of: plain pages, what is superseded, and what has no day.
  init?(_ published: PublishedDocument, _ vocabularies: Vocabularies) {
    let document = published.document
    guard document.kind.list != nil, !published.isSuperseded,
      let first = document.common.published?.value.latest
    else { return nil }
    self.published = published
    self.first = first
    // An event that may not yet say what it is about tells nothing but its neutral title.
    membership = Membership(document, vocabularies)
    updated = published.isShownNeutrally ? first : max(first, document.common.updated ?? first)
  }

  static func newestFirst(_ left: AtomEntry, _ right: AtomEntry) -> Bool {
    left.updated != right.updated
      ? left.updated > right.updated : left.published.address < right.published.address
  }

  func xml(_ site: Site, _ vocabularies: Vocabularies) -> String {
    let document = published.document
    let url = XMLText.escaped(site.url(of: published.address))
    let language = document.common.language.map { " xml:lang=\"\(XMLText.escaped($0.value))\"" } ?? ""
    return """
        <entry\(language)>
          <id>\(url)</id>
          <title>\(XMLText.escaped(published.title))</title>
          <published>\(AtomFeed.timestamp(first))</published>
          <updated>\(AtomFeed.timestamp(updated))</updated>
          <link rel="alternate" type="text/html" href="\(url)"/>
          <category term="\(document.kind.rawValue)" label="\(XMLText.escaped(document.kind.label))"/>
      \(categories(site, vocabularies))    <summary>\(XMLText.escaped(summary))</summary>
        </entry>

      """
  }

  private func categories(_ site: Site, _ vocabularies: Vocabularies) -> String {
    guard !published.isShownNeutrally else { return "" }
    func lines(_ slugs: [String], _ vocabulary: String, _ address: (String) -> FeedAddress) -> String {
      slugs.map { slug in
        let list = site.url(of: address(slug).list)
        let scheme = XMLText.escaped(String(list.dropLast(slug.utf8.count + 1)))
        let label = XMLText.escaped(vocabularies.label(of: slug, in: vocabulary))
        return "    <category scheme=\"\(scheme)\" term=\"\(slug)\" label=\"\(label)\"/>\n"
      }.joined()
    }
    return lines(membership.themes, "theme", FeedAddress.theme)
      + lines(membership.roles, "role", FeedAddress.role)
      + lines(membership.agencies, "agency", FeedAddress.agency)
  }

  /// What changed, where something did, and then what the document is.
  private var summary: String {
    let document = published.document
    guard !published.isShownNeutrally else { return document.kind.label }
    let changes = document.common.history.filter {
      $0.change?.value == .substantive && $0.date?.value == updated
    }
    let notes = changes.compactMap { change in
      change.note.map { $0.value.hasSuffix(".") ? String($0.value.dropLast()) : $0.value }
    }.joined(separator: "; ")
    let description = document.common.description?.value ?? document.extract ?? document.kind.label
    return notes.isEmpty ? description : "Changed on \(updated.spoken): \(notes). \(description)"
  }
}
