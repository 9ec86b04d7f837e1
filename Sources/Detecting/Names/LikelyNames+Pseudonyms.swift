import Model

/// Names that a text says, where it first uses them, are only what it calls somebody.
extension LikelyNames {
  /// The single names behind `whom we call`, or behind `called` in a sentence that says `in this report`; and the words
  /// behind `Child` and `Adult`, which are labels. A name that is no word is none: `Child Oliver` may be Oliver.
  func callings() -> Set<Fingerprint> {
    var said: Set<Fingerprint> = []
    for name in found where isCalling(name) { said.insert(Fingerprint(small: name, of: text.bytes)) }
    for index in words.indices where words[index].traits.contains(.word) && isLabelled(index) {
      said.insert(words[index].print)
    }
    return said
  }

  private func isCalling(_ name: Range<Int>) -> Bool {
    let after = sentence(after: name.upperBound)
    if Self.ofFamilies.contains(where: { text.bytes.hasPhrase($0, in: after) }) { return true }
    let end = endOfVerb(before: name.lowerBound)
    guard Self.verbs.contains(where: { text.bytes.hasPhrase($0, before: end) }) else { return false }
    let before = startOfSentence(before: end)..<end
    return Self.saidBefore.contains { text.bytes.hasPhrase($0, in: before) }
      || Self.saidAfter.contains { text.bytes.hasPhrase($0, in: after) }
  }

  /// In bytes: no more of a sentence is read.
  private static let reach = 72

  private func startOfSentence(before place: Int) -> Int {
    let start = max(0, place - Self.reach)
    return text.bytes[start..<place].lastIndex { ".!?\n".utf8.contains($0) }.map { $0 + 1 } ?? start
  }

  private func sentence(after place: Int) -> Range<Int> {
    let end = min(text.bytes.count, place + Self.reach)
    return place..<(text.bytes[place..<end].firstIndex { ".!?\n".utf8.contains($0) } ?? end)
  }

  /// Where the words before a name end, over quotation marks and what makes a name of somebody's title.
  private func endOfVerb(before place: Int) -> Int {
    func overSigns(_ place: Int) -> Int {
      var end = place
      while end > 0, place - end < 12, text.bytes[end - 1] >= 0x80 || " \"'*_".utf8.contains(text.bytes[end - 1])
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
  private static let verbs: [StaticString] = [
    "call", "called", "known as", "known in this report as", "known here as", "refer to as",
  ]
  private static let saidBefore: [StaticString] = [
    "we call", "we have call", "we will call", "we shall call", "in this report", "in this review",
    "here call", "report call", "review call", "known here", "known in this", "child is call", "adult is call",
    "sister is call", "brother is call", "sibling is call",
  ]
  private static let saidAfter: [StaticString] = [
    "in this report", "in this review", "in the report", "for this report", "for the purposes",
  ]
  private static let ofFamilies: [StaticString] = [
    "asked us to call", "asked to be called", "name chosen by", "name that was chosen",
  ]
}
