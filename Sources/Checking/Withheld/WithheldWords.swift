import Model

/// What may appear in no page, file, message or log yet: the words that would give away the documents that
/// are not public for reasons of time. Empty, and of no cost, where there are none.
package struct WithheldWords: Sendable {
  let words: [WithheldWord]
  /// The documents that the words belong to.
  package let documents: Set<SitePath>
  private let search: WordSearch

  package static let none = WithheldWords(words: [], documents: [])

  init(words: [WithheldWord], documents: Set<SitePath>) {
    self.words = words
    self.documents = documents
    search = WordSearch(words.map(\.text))
  }

  /// The words of all documents that a catalogue withholds at a moment, without those that belong to the
  /// public anyway.
  package init(_ catalogue: Catalogue, at moment: Moment) {
    let withheld = catalogue.documents.filter { catalogue.withholds($0, at: moment) }
    // An event that is shown under its neutral title keeps its own to itself.
    let titles = catalogue.documents.filter { document in
      document.event?.neutralTitle != nil && catalogue.waitsForReview(document, at: moment)
    }.flatMap { WithheldWord.words(of: $0, on: catalogue.site) }.filter { $0.kind == .title }
    guard !withheld.isEmpty || !titles.isEmpty else {
      self = .none
      return
    }
    self.init(
      words: PublicWords(catalogue, at: moment).removed(
        from: withheld.flatMap { WithheldWord.words(of: $0, on: catalogue.site) } + titles),
      documents: Set(withheld.map(\.path)))
  }

  /// Where words stand in a text, as indices of `words` and ranges of the folded bytes.
  func matches(in text: FoldedText) -> [WordSearch.Match] {
    search.matches(in: text).filter { words[$0.word].counts(at: $0.range, in: text.bytes) }
  }

  /// The stretches of a text, in bytes of its UTF-8, that may not be shown: in order, apart from one another.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    let folded = FoldedText(text, keepingOffsets: true)
    let found = matches(in: folded).map { match in
      // Of a passage only the beginning is sought, and all of it has to go.
      let range = folded.original(match.range)
      return words[match.word].care == .beginning ? range.lowerBound..<text.utf8.count : range
    }.sorted { $0.lowerBound < $1.lowerBound }
    return found.reduce(into: []) { merged, range in
      guard let last = merged.last, range.lowerBound < last.upperBound else {
        merged.append(range)
        return
      }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }
}

extension Catalogue {
  /// Whether a document is kept from the public for reasons of time: under embargo, a review that is not
  /// published yet, or an event that would announce one.
  func withholds(_ document: Document, at moment: Moment) -> Bool {
    let state = document.state(at: moment)
    switch state {
    case .scheduled: return true
    case .planned, .commissioned, .inProgress, .completed, .notified, .delayed, .draft:
      return document.review != nil
    case .published:
      return document.event?.neutralTitle == nil && waitsForReview(document, at: moment)
    case .internal, .withdrawn, .onRequest, .notPublished, .superseded: return false
    }
  }
}
