/// Words of one sentence, read outwards from a place.
extension Scan {
  /// The word before a place; nil where a sentence begins.
  func word(before place: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      var end = place
      while end > 0, !bytes[end - 1].isOfWord {
        guard place - end < Self.widestGap, bytes[end - 1] == 0x20 || !endsSentence(end - 1) else {
          return nil
        }
        end -= 1
      }
      var start = end
      while start > 0, bytes[start - 1].isOfWord {
        guard end - start < Self.longestWord else { return nil }
        start -= 1
      }
      return start < end ? start..<end : nil
    }
  }

  /// The word after a place; nil where a sentence ends.
  func word(after place: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = place
      while start < bytes.count, !bytes[start].isOfWord {
        guard start - place < Self.widestGap, bytes[start] == 0x20 || !endsSentence(start) else { return nil }
        start += 1
      }
      var end = start
      while end < bytes.count, bytes[end].isOfWord {
        guard end - start < Self.longestWord else { return nil }
        end += 1
      }
      return start < end ? start..<end : nil
    }
  }

  /// Whether one of some words stands before a place, right before it or not far, in one sentence.
  func isPreceded(_ place: Int, by words: WordTable<Bool>, within reach: Int) -> Bool {
    var place = place
    for _ in 0..<reach {
      guard let before = word(before: place) else { return false }
      if words.meaning(of: before, in: bytes) != nil { return true }
      place = before.lowerBound
    }
    return false
  }

  /// The parts of a key that programs write in one word, as `hearing` and `Date` of `hearingDate`; none of a word that
  /// has no capital after a small letter.
  func parts(ofKey word: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = word.lowerBound
    for place in word.dropFirst() where bytes[place].isUpper && bytes[place - 1].isLower {
      parts.append(start..<place)
      start = place
    }
    return parts.isEmpty ? [] : parts + [start..<word.upperBound]
  }

  /// Whether two words stand in one line or in two of a paragraph with nothing but blanks between them.
  func areOneBreath(_ gap: Range<Int>) -> Bool {
    guard (1...8).contains(gap.count) else { return false }
    var lines = 0
    for byte in bytes[gap] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ">"), 0xC2, 0xA0: continue
      case UInt8(ascii: "\n"): lines += 1
      default: return false
      }
    }
    return lines < 2
  }

  /// No gap between words of a sentence has more signs than this, and no word more letters.
  private static var widestGap: Int { 16 }
  private static var longestWord: Int { 40 }

  /// Whether what stands at a place ends a sentence, a list item, a row of a table or a heading.
  func endsSentence(_ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      guard let next = self[place + 1], next <= 0x20 else { return self[place + 1] == nil }
      if isShort(place) { return false }
      // After an initial, as in `D.O.D. 4 March`, only a capital tells.
      var after = place + 2
      while let byte = self[after], byte <= 0x20, after - place < 8 { after += 1 }
      return self[after].map { $0.isUpper || Self.opensBlockOrQuote($0) } ?? true
    case UInt8(ascii: "\n"): return beginsBlock(place + 1)
    default: return false
    }
  }

  private static func opensBlockOrQuote(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a full stop ends a word that is written short, as in `no. H123`.
  private func isShort(_ stop: Int) -> Bool {
    var start = stop
    while start > 0, bytes[start - 1].isLetter, stop - start < 6 { start -= 1 }
    return Self.shortWords.meaning(of: start..<stop, in: bytes) != nil
  }

  private static let shortWords = WordTable<Bool>([
    "no nos nr ref reg num acc acct st dr mr mrs ms tel vs rd": true
  ])

  /// Whether a line begins something new: it is empty, or a heading, a list item or a row.
  private func beginsBlock(_ start: Int) -> Bool {
    var place = start
    while let byte = self[place], byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">"), place - start < 12 {
      place += 1
    }
    guard let byte = self[place] else { return true }
    switch byte {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "|"):
      return true
    default: break
    }
    guard byte.isDigit else { return false }
    while let byte = self[place], byte.isDigit, place - start < 16 { place += 1 }
    // The day of an entry.
    if place - start <= 2, let sign = self[place], "/.-".utf8.contains(sign), self[place + 1]?.isDigit == true
    {
      return true
    }
    return (self[place] == UInt8(ascii: ".") || self[place] == UInt8(ascii: ")")) && self[place + 1] == 0x20
  }
}

extension UInt8 {
  /// Whether `endsSentence` looks further than at the byte itself, or says that it does end one.
  var mayEndSentence: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  /// Whether a byte is part of a word: a letter of any language, a figure, or the sign in `A&E`.
  var isOfWord: Bool {
    let small = self | 0x20
    if small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z") { return true }
    return self < 0x80 ? isDigit || self == UInt8(ascii: "&") : self != 0xC2 && self != 0xA0
  }
}
