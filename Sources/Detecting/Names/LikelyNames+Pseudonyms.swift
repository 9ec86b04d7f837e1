import Model

/// Names that a text says, where it first uses them, are only what it calls somebody.
extension LikelyNames {
  /// The single names behind `whom we call`, or behind `called` in a sentence that says `in this report`; and the words
  /// behind `Child` and `Adult`, which are labels. A name that is no word is none: `Child Oliver` may be Oliver.
  func callings() -> Set<Fingerprint> {
    var said: Set<Fingerprint> = []
    for name in found where isCalling(name) || isChosenByFamily(name) {
      said.insert(Fingerprint(small: name, of: text.bytes))
    }
    for index in words.indices {
      let isLabel = mayBeLabel(words[index]) && isLabelled(index)
      if isLabel || mayBeCalled(words[index]) && isCalling(words[index].range) || isQuotedLabel(words[index])
      {
        said.insert(words[index].print)
      }
    }
    return said
  }

  /// Whether a word is an ordinary one, or a letter.
  private func mayBeLabel(_ word: NameWord) -> Bool { !word.traits.isDisjoint(with: [.word, .initial]) }

  /// Whether a word of nature stands with a title between quotation marks, as reviews of adults call people: `"Mr Ash"`.
  private func isQuotedLabel(_ word: NameWord) -> Bool {
    let (bytes, range) = (text.bytes, word.range)
    guard range.lowerBound > 3, range.upperBound < bytes.count, bytes[range.lowerBound - 1] == 0x20,
      bytes[range.upperBound] == UInt8(ascii: "\"") || bytes[range.upperBound] == UInt8(ascii: "'"),
      let title = Self.titles.dropFirst().first(where: { bytes.hasPhrase($0, before: range.lowerBound - 1) }),
      case let start = range.lowerBound - 1 - title.utf8CodeUnitCount, start > 0,
      bytes[start - 1] == UInt8(ascii: "\"")
    else { return false }
    return Self.ofNature.contains(word.print)
  }

  private static let ofNature = Lexicon.Words(
    """
    ash rowan oak elm thorn linden yew fir beech hazel moss willow finch sparrow heron wren maple cedar birch alder aspen
    fern heather holly ivy juniper laurel marigold basil sage robin kestrel poplar sycamore hawthorn bracken clover
    cypress damson elder larch magnolia pine plum spruce swift swallow kingfisher lark linnet osprey starling
    """)

  /// Whether the letter before the blank before a name may be the last of `call`, `called`, `calls` or `as`: a text has
  /// many words with capitals, and says of few what it calls somebody.
  private func mayBeCalled(_ word: NameWord) -> Bool {
    let place = word.range.lowerBound
    return place > 4 && text.bytes[place - 1] == 0x20 && "ldsg".utf8.contains(text.bytes[place - 2])
  }

  /// Whether a name without a surname stands in a part that says it is made up, as exercises do; or between quotation
  /// marks as that of a review: `SAR "Harold"`.
  func isOfFiction(_ name: Range<Int>, _ fictions: [Range<Int>]) -> Bool {
    let bytes = text.bytes
    guard !bytes[name].contains(0x20) else { return false }
    if isWithin(fictions, name.lowerBound) { return true }
    guard name.lowerBound > 0, name.upperBound < bytes.count,
      bytes[name.lowerBound - 1] == UInt8(ascii: "\""),
      bytes[name.upperBound] == UInt8(ascii: "\""), let before = text.wordBefore(name.lowerBound)
    else { return false }
    return Self.reviews.contains(before)
  }

  /// - Parameter parts: in order.
  private func isWithin(_ parts: [Range<Int>], _ place: Int) -> Bool {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].contains(place)
  }

  private static let reviews = Lexicon.Words("sar cspr lcspr scr dhr dardr")

  /// The parts of a text that say they are made up, each from where it says so to the end of its paragraph.
  func fictions(in scan: borrowing Scan) -> [Range<Int>] {
    let bytes = text.bytes
    var parts: [Range<Int>] = []
    let places = (scan.places(of: "fic") + scan.places(of: "mad")).sorted()
    for place in places where place > parts.last?.upperBound ?? -1 {
      guard let word = Self.making.first(where: { bytes.hasPhrase($0, at: place) }) else { continue }
      let end = place + word.utf8CodeUnitCount
      let isSubject = Self.kinds.contains { kind in
        bytes.hasPhrase(kind, at: end + 1)
          || bytes.hasPhrase(" is ", at: place - 4) && bytes.hasPhrase(kind, before: place - 4)
      }
      guard isSubject else { continue }
      parts.append(startOfSentence(before: place)..<endOfParagraph(from: end))
    }
    return parts
  }

  private func endOfParagraph(from place: Int) -> Int {
    var line = place
    while let end = text.bytes.place(of: UInt8(ascii: "\n"), from: line) {
      if end + 1 < text.bytes.count, text.bytes[end + 1] == UInt8(ascii: "\n") { return end }
      line = end + 1
    }
    return text.bytes.count
  }

  private static let making: [StaticString] = ["fictional", "fictitious", "made up"]
  /// No `family`, which is made up of its members, and no `story`.
  private static let kinds: [StaticString] = [
    "exercise", "scenario", "case study", "vignette", "worked example",
  ]

  private func isChosenByFamily(_ name: Range<Int>) -> Bool {
    let after = sentence(after: name.upperBound)
    return Self.ofFamilies.contains { text.bytes.hasPhrase($0, in: after) }
  }

  private func isCalling(_ name: Range<Int>) -> Bool {
    let end = endOfVerb(before: name.lowerBound)
    if Self.verbsOfReviewers.contains(where: { text.bytes.hasPhrase($0, before: end) }) { return true }
    guard Self.verbs.contains(where: { text.bytes.hasPhrase($0, before: end) }) else { return false }
    let after = sentence(after: name.upperBound)
    let before = startOfSentence(before: end)..<end
    return Self.saidBefore.contains { text.bytes.hasPhrase($0, in: before) }
      || Self.saidAfter.contains { text.bytes.hasPhrase($0, in: after) }
  }

  /// In bytes: no more of a sentence is read.
  private static let reach = 72

  func startOfSentence(before place: Int) -> Int {
    var start = max(0, place - Self.reach)
    start = text.bytes[start..<place].lastIndex { ".!?\n".utf8.contains($0) }.map { $0 + 1 } ?? start
    while start < place, text.bytes[start] == 0x20 { start += 1 }
    return start
  }

  private func sentence(after place: Int) -> Range<Int> {
    let end = min(text.bytes.count, place + Self.reach)
    return place..<(text.bytes[place..<end].firstIndex { ".!?\n".utf8.contains($0) } ?? end)
  }

  /// Where the words before a name end, over quotation marks and what makes a name of somebody's title.
  private func endOfVerb(before place: Int) -> Int {
    func overSigns(_ place: Int) -> Int {
      var end = place
      while end > 0, place - end < 12,
        text.bytes[end - 1] >= 0x80 || " \"'*_".utf8.contains(text.bytes[end - 1])
      { end -= 1 }
      return end
    }
    var end = overSigns(place)
    for title in Self.titles where text.bytes.hasPhrase(title, before: end) {
      end = overSigns(end - title.utf8CodeUnitCount)
    }
    return end
  }

  private static let titles: [StaticString] = ["mr and mrs", "mr", "mrs", "ms", "miss"]
  /// What only those say who write of a case.
  private static let verbsOfReviewers: [StaticString] = [
    "who we're calling", "who we are calling", "whom we are calling",
  ]
  private static let verbs: [StaticString] = [
    "call", "calls", "called", "known as", "known in this report as", "known here as", "refer to as",
  ]
  private static let saidBefore: [StaticString] = [
    "we call", "we have call", "we will call", "we shall call", "in this report", "in this review",
    "of this report",
    "here call", "report call", "review call", "known here", "known in this", "child is call",

    "adult is call",
    "sister is call", "brother is call", "sibling is call",
  ]
  private static let saidAfter: [StaticString] = [
    "in this report", "in this review", "in the report", "for this report", "for the purposes",
  ]
  /// In brackets, as a report tells it of a name that is none; a life tells it of a real one.
  private static let ofFamilies: [StaticString] = [
    "asked us to call", "(name chosen by", "(a name chosen by", "(the name chosen by",
  ]
}
