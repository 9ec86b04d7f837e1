import Model

/// What readers see whether or not any document is withheld: a word that is also one of these proves nothing.
struct PublicWords {
  /// Names that documents have already: titles, references, pseudonyms, files.
  private let names: Set<Fingerprint>
  /// What the vocabularies, the board's name and Candour itself bring to the pages, each text apart from the
  /// next.
  private let phrases: FoldedText
  /// What the board writes into the navigation, its contacts and its glossary, which may be anything.
  private let remarks: FoldedText
  /// The titles of what is public.
  private let titles: FoldedText

  init(_ catalogue: Catalogue, at moment: Moment) {
    let known = catalogue.documents.filter { $0.state(at: moment).isKnown }
    let titled = known.filter { $0.state(at: moment) != .withdrawn }
    let titles = titled.compactMap { document in
      catalogue.waitsForReview(document, at: moment)
        ? document.event?.neutralTitle?.value : document.common.title?.value
    }
    let files = known.flatMap { document in
      [document.path.name].map(String.init)
        + document.namedFiles.compactMap { $0.path.map { String($0.name) } }
    }
    let names =
      Self.made + titles + files + known.compactMap(\.reference?.value)
      + titled.flatMap(\.common.pseudonyms).map(\.value)
    self.names = Set(names.map(Self.folded))
    self.titles = Self.joined(titles)
    phrases = Self.joined(Self.phrases(of: catalogue))
    remarks = Self.joined(Self.remarks(of: catalogue))
  }

  /// The words that would only be found by an accident: those a public document bears as its own, those in
  /// the vocabularies and the like, titles of up to three words that stand in a public title, and such titles
  /// in the navigation and the like, which speaks of an `Annual report` before there is one.
  func removed(from words: [WithheldWord]) -> [WithheldWord] {
    let search = WordSearch(words.map(\.text))
    func found(in text: FoldedText, _ isSought: (WithheldWord) -> Bool) -> Set<Int> {
      let whole = search.matches(in: text).filter { words[$0.word].isWhole(at: $0.range, in: text.bytes) }
      return Set(whole.map(\.word).filter { isSought(words[$0]) })
    }
    let common = found(in: phrases) { $0.kind != .passage }
      .union(found(in: titles) { $0.isShortTitle }).union(found(in: remarks) { $0.isShortTitle })
    return words.enumerated().filter { index, word in
      !common.contains(index) && !names.contains(Fingerprint(word.text.map(WordSearch.small)))
    }.map(\.element)
  }

  private static func phrases(of catalogue: Catalogue) -> [String] {
    let site = catalogue.site
    let terms = catalogue.defaults.vocabularies.names.flatMap {
      catalogue.defaults.vocabularies[$0].terms.flatMap { [$0.slug, $0.label] + $0.synonyms }
    }
    let data = catalogue.data
    return terms
      + DocumentKind.allCases.flatMap { [$0.rawValue, $0.label, $0.pluralLabel, $0.list?.text ?? ""] }
      + [site.title] + site.boards.flatMap { [$0.slug, $0.name] }
      + data.groups.flatMap { [$0.slug, $0.label] + $0.synonyms }
      + data.priorities.flatMap { [$0.slug, $0.label] }
      + catalogue.defaults.editions.map(\.slug)
  }

  private static func remarks(of catalogue: Catalogue) -> [String] {
    let contact = catalogue.site.contact
    return [contact.reportRequest, contact.concern, contact.emergency, contact.media ?? ""]
      + catalogue.site.navigation.map(\.title)
      + catalogue.data.glossary.flatMap { [$0.term, $0.abbreviation ?? ""] }
  }

  /// Files that every site has.
  private static let made = [
    "index.html", "404.html", "feed.xml", "manifest.json", "robots.txt", "sitemap.xml", "reviews.json",
    "reviews.csv", "nginx.conf",
  ]

  private static func folded(_ text: String) -> Fingerprint {
    Fingerprint(FoldedText(text).bytes.map(WordSearch.small))
  }

  /// With a sign between the texts that no word holds.
  private static func joined(_ texts: [String]) -> FoldedText {
    FoldedText(texts.joined(separator: "\u{1}"))
  }
}

extension WithheldWord {
  /// Whether it is a title of up to three words, which is likely to be one that many documents could bear.
  fileprivate var isShortTitle: Bool { kind == .title && text.count { $0 == UInt8(ascii: " ") } < 3 }
}
