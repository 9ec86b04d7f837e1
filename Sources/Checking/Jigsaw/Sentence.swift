/// What one sentence is about.
struct Sentence {
  let range: Range<Int>
  /// A person or family of a case is spoken of.
  private(set) var hasSubject = false
  /// It says what anybody ought to do, or what holds of everybody.
  private(set) var isGeneral = false
  /// It tells how the review was done and published.
  private(set) var isProcess = false
  private(set) var namesReview = false

  init(around place: Range<Int>, in passage: Passage, pseudonyms: [[UInt8]]) {
    range = passage.sentence(around: place)
    var voices: (subject: Bool, general: Bool, process: Bool, review: Bool) = (false, false, false, false)
    TraitWords.voices.forEachMatch(in: passage.bytes, range) { range, voice in
      switch voice {
      case .subject: voices.subject = true
      // Services are "they" too, but seldom begin a sentence.
      case .they: if WordKey.isCapital(passage.bytes[range.lowerBound]) { voices.subject = true }
      case .general: voices.general = true
      case .process: voices.process = true
      case .review: voices.review = true
      }
    }
    hasSubject = voices.subject || pseudonyms.contains { Self.holds($0, in: passage.bytes, range) }
    (isGeneral, isProcess, namesReview) = (voices.general, voices.process, voices.review)
  }

  /// Whether a text stands in a stretch.
  static func holds(_ text: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    offset(of: text, in: bytes, range) != nil
  }

  /// Where a text ends that stands in a stretch.
  static func offset(of text: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = text.first, range.count >= text.count else { return nil }
    for place in range.lowerBound...(range.upperBound - text.count)
    where bytes[place] == first && bytes[place..<place + text.count].elementsEqual(text) {
      return place + text.count
    }
    return nil
  }
}
