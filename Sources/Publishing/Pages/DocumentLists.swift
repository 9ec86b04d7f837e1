import Model

/// What the lists of a site hold: documents and notices, newest first.
struct DocumentLists {
  /// An entry of a list.
  struct Entry {
    let title: String
    let address: Address
    let kind: DocumentKind
    let reference: String?
    let published: DayOrMonth?
    let description: String?
    /// What keeps it from being an ordinary entry.
    let mark: String?
    let themes: [String]
    /// Superseded documents are shown and not counted.
    let isCounted: Bool
  }

  /// Newest first, then by address; without pages.
  let entries: [Entry]
  let byKind: [DocumentKind: [Entry]]
  let byYear: [Int: [Entry]]
  let byTheme: [String: [Entry]]

  init(_ catalogue: PublishedCatalogue) {
    let all = (catalogue.documents.map(Entry.init) + catalogue.notices.compactMap(Entry.init))
      .sorted(by: Entry.newestFirst)
    entries = all.filter { $0.kind.list != nil }
    byKind = Dictionary(grouping: entries, by: \.kind)
    byYear = Dictionary(
      grouping: entries.filter { $0.published != nil }, by: { $0.published?.latest.year ?? 0 })
    var themes: [String: [Entry]] = [:]
    // A plain page about a theme is found under the theme, though in no other list.
    for entry in all {
      for theme in entry.themes where themes[theme]?.last?.address != entry.address {
        themes[theme, default: []].append(entry)
      }
    }
    byTheme = themes
  }
}

extension DocumentLists.Entry {
  init(_ published: PublishedDocument) {
    let document = published.document
    self.init(
      title: published.title, address: document.address, kind: document.kind,
      reference: document.review == nil ? nil : document.reference?.value,
      published: document.common.published?.value,
      description: document.common.description?.value, mark: published.isSuperseded ? "Superseded" : nil,
      themes: document.common.themes.map(\.value), isCounted: !published.isSuperseded)
  }

  /// Notices are listed by kind and year; a withdrawn report is in no list.
  init?(_ notice: Notice) {
    let mark: String
    var day: DayOrMonth?
    switch notice.content {
    case .withdrawn: return nil
    case .onRequest(_, let published):
      mark = "Available on request"
      day = published
    case .notPublished: mark = "Not published"
    }
    self.init(
      title: notice.title, address: notice.address, kind: .report, reference: notice.reference,
      published: day, description: nil, mark: mark, themes: [], isCounted: true)
  }

  static func newestFirst(_ left: Self, _ right: Self) -> Bool {
    switch (left.published?.latest, right.published?.latest) {
    case (let first?, let second?) where first != second: return first > second
    case (.some, nil): return true
    case (nil, .some): return false
    default: return left.address < right.address
    }
  }
}
