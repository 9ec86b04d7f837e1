import Model

/// Names that a text says, where it first uses them, are only what it calls somebody.
extension LikelyNames {
  /// The single names behind `whom we call`, or behind `called` in a sentence that says `in this report`; and those behind
  /// `Child` and `Adult`, which are labels.
  func callings() -> Set<Fingerprint> {
    var said: Set<Fingerprint> = []
    for name in found where isCalling(name) { said.insert(Fingerprint(text.bytes[name].map(\.lowercased))) }
    for index in words.indices where isLabelled(index) { said.insert(words[index].print) }
    return said
  }

  private func isCalling(_ name: Range<Int>) -> Bool {
    let before = sentence(before: name.lowerBound)
    let after = sentence(after: name.upperBound)
    if Self.ofFamilies.contains(where: { after.contains($0) }) { return true }
    guard Self.verbs.contains(where: { before.hasSuffix($0) }) else { return false }
    return Self.saidBefore.contains { before.contains($0) } || Self.saidAfter.contains { after.contains($0) }
  }

  /// In bytes: no more of a sentence is read.
  private static let reach = 72

  private func sentence(before place: Int) -> String {
    let bytes = text.bytes[max(0, place - Self.reach)..<place]
    let start = bytes.lastIndex { ".!?\n".utf8.contains($0) }.map { $0 + 1 } ?? bytes.startIndex
    var words = String(decoding: bytes[start...].map(\.lowercased), as: UTF8.self)
    // Over quotation marks, and what makes a name of somebody's title.
    while let last = words.unicodeScalars.last, " \"'*_".unicodeScalars.contains(last) || last.value > 0x2000
    {
      words.unicodeScalars.removeLast()
    }
    for title in ["mr and mrs", "mr", "mrs", "ms", "miss"] where words.hasSuffix(" " + title) {
      words.removeLast(title.count + 1)
    }
    return words
  }

  private func sentence(after place: Int) -> String {
    let bytes = text.bytes[place..<min(text.bytes.count, place + Self.reach)]
    let end = bytes.firstIndex { ".!?\n".utf8.contains($0) } ?? bytes.endIndex
    return String(decoding: bytes[..<end].map(\.lowercased), as: UTF8.self)
  }

  private static let verbs = [
    "call", "called", "known as", "known in this report as", "known here as", "refer to as",
  ]
  private static let saidBefore = [
    "we call", "we have call", "we will call", "we shall call", "in this report", "in this review",
    "here call", "report call",
    "review call", "known here", "known in this", "child is call", "adult is call", "sister is call",
    "brother is call",
    "sibling is call",
  ]
  private static let saidAfter = [
    "in this report", "in this review", "in the report", "for this report", "for the purposes",
  ]
  private static let ofFamilies = [
    "asked us to call", "asked to be called", "name chosen by", "name that was chosen",
  ]
}
