import Model

/// The capitalised words of a text with what joins them, and a look at what stands around.
struct NameText {
  let bytes: [UInt8]
  let lexicon: Lexicon
  private(set) var words: [NameWord]

  init(_ scan: borrowing Scan) {
    bytes = scan.bytes
    lexicon = scan.lexicon
    var scratch: [UInt8] = []
    var words: [NameWord] = []
    words.reserveCapacity(scan.capitals.count)
    for range in scan.capitals { words.append(NameWord(range, in: scan.bytes, scan.lexicon, &scratch)) }
    self.words = words
    for index in words.indices.dropLast() {
      self.words[index].joint = joint(after: index)
      // `PS` before a number is no postscript.
      if words[index].mayHaveNumber, isBeforeNumber(index) { self.words[index].traits.insert(.title) }
    }
  }

  /// What stands between a word and the next.
  private func joint(after index: Int) -> NameWord.Joint {
    let start = words[index].range.upperBound
    let end = words[index + 1].range.lowerBound
    guard end - start <= 8 else { return .far }
    var gap = bytes[start..<end]
    if gap.count == 1, let sign = gap.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_") {
      return .hyphen
    }
    if words[index].mayHaveNumber, isBeforeNumber(index) { return .blank }
    if gap.first == UInt8(ascii: "."), gap.count <= 3, gap.dropFirst().allSatisfy({ $0 == UInt8(ascii: " ") })
    {
      // A rank in full ends a sentence: `the Chief Constable. They meet`.
      // So does one in capitals before a word: `by a PCSO. Taken to`.
      let isWord = words[index + 1].traits.contains(.word) && words[index].traits.contains(.upper)
      let isShort = words[index].traits.contains(.title) && words[index].range.count <= 5 && !isWord
      return words[index].traits.contains(.initial) || isShort ? .dot : .far
    }
    if gap.first == UInt8(ascii: ","), gap.count == 2 { return .comma }
    let lines = gap.count { $0 == UInt8(ascii: "\n") }
    let marks = gap.count { $0 == UInt8(ascii: ">") }
    if lines <= 1, marks <= lines,
      gap.allSatisfy({ Self.isBlank($0) || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ">") })
    {
      return .blank
    }
    gap = gap.trimmed(where: Self.isBlank)
    return NameContext.particles.contains(Fingerprint(gap.indices, of: bytes)) ? .particle : .far
  }

  /// Whether a number alone parts a word from the next, as `PC 2281 Lightfoot` has that of a collar.
  private func isBeforeNumber(_ index: Int) -> Bool {
    let gap = bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return (4...8).contains(gap.count) && gap.first == UInt8(ascii: " ") && gap.last == UInt8(ascii: " ")
      && gap.dropFirst().dropLast().allSatisfy(\.isDigit)
  }

  /// Whether a word and the next are in two lines.
  func hasLineEnd(after index: Int) -> Bool {
    bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound].contains(UInt8(ascii: "\n"))
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// The word of small letters before a place, and what of blanks, quotes and one comma stands between.
  func wordBefore(_ place: Int) -> Fingerprint? {
    var end = place
    var steps = 0
    while end > 0, steps < 6, Self.isBetween(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ",") {
      end -= 1
      steps += 1
    }
    guard steps > 0 else { return nil }
    var start = end
    while start > 0, end - start < 24, bytes[start - 1].isLetter { start -= 1 }
    return start < end ? Fingerprint(small: start..<end, of: bytes) : nil
  }

  /// The word after a place, where blanks alone stand between; nil also where a capital begins it.
  func wordAfter(_ place: Int) -> Fingerprint? {
    var start = place
    while start < bytes.count, start - place < 4,
      Self.isBlank(bytes[start]) || bytes[start] == UInt8(ascii: "\n")
    {
      start += 1
    }
    guard start > place, start < bytes.count, bytes[start].isLower else { return nil }
    var end = start
    while end < bytes.count, end - start < 24, bytes[end].isLetter { end += 1 }
    return Fingerprint(start..<end, of: bytes)
  }

  /// The word of small letters after the `'s` or `'` at a place.
  func wordAfterPossessive(_ place: Int) -> Fingerprint? {
    let next = place + 1 < bytes.count ? bytes[place + 1].lowercased : 0
    return wordAfter(place + (next == UInt8(ascii: "s") ? 2 : 1))
  }

  /// Whether `'s` or `'` of a possessive stands at a place.
  func isPossessive(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "'") else { return false }
    guard place + 1 < bytes.count else { return true }
    if bytes[place + 1].lowercased == UInt8(ascii: "s") {
      return place + 2 >= bytes.count || !CapitalWords.isInWord(bytes[place + 2])
    }
    return !CapitalWords.isInWord(bytes[place + 1]) && bytes[place - 1].lowercased == UInt8(ascii: "s")
  }

  /// Whether a sentence, a line, a cell, a value or a quotation begins at a place, so that a capital says nothing.
  func beginsSentence(_ place: Int) -> Bool {
    var before = place
    while before > 0, Self.isBetween(bytes[before - 1]), bytes[before - 1] != UInt8(ascii: "\n") {
      before -= 1
    }
    guard before > 0 else { return true }
    return ".!?:;|#-*>=\n[(\"".utf8.contains(bytes[before - 1])
      || bytes[before - 1] == UInt8(ascii: ")") && Self.isListNumber(bytes, before - 1)
  }

  private static func isListNumber(_ bytes: [UInt8], _ bracket: Int) -> Bool {
    bracket > 0 && bytes[bracket - 1].isDigit
  }

  private static func isBetween(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "(")
  }

  /// Whether most of the words in small letters around a place are English.
  func isAmongEnglish(_ range: Range<Int>) -> Bool {
    var known = 0
    var seen = 0
    func look(_ window: Range<Int>) {
      for part in bytes[window].split(whereSeparator: { !($0.isLetter || $0 >= 0x80) }).prefix(10)
      where part.count > 1 {
        guard let first = part.first, !first.isUpper, part.startIndex > window.lowerBound,
          part.endIndex < window.upperBound
        else { continue }
        seen += 1
        if lexicon.kinds(Fingerprint(part.indices, of: bytes)).contains(.word) { known += 1 }
      }
    }
    look(max(0, range.lowerBound - 48)..<range.lowerBound)
    look(range.upperBound..<min(bytes.count, range.upperBound + 48))
    return seen == 0 || 3 * known >= 2 * seen
  }
}

extension ArraySlice<UInt8> {
  func trimmed(where isBlank: (UInt8) -> Bool) -> ArraySlice {
    var slice = self
    while let first = slice.first, isBlank(first) { slice.removeFirst() }
    while let last = slice.last, isBlank(last) { slice.removeLast() }
    return slice
  }
}
