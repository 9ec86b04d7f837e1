import Model

/// Names in small letters, as addresses, file names and accounts have them: `amina-warsame`, `tomasz_kowalczyk`.
extension LikelyNames {
  /// - Parameter signs: where hyphens and underscores stand, among other signs.
  static func slugs(in bytes: [UInt8], at signs: [Int], _ lexicon: Lexicon) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for sign in signs where bytes[sign] == UInt8(ascii: "-") || bytes[sign] == UInt8(ascii: "_") {
      guard sign > (found.last?.upperBound ?? 0), let first = word(endingAt: sign, of: bytes),
        let last = word(beginningAt: sign + 1, of: bytes), first.count > 2, last.count > 2
      else { continue }
      let forename = Fingerprint(first, of: bytes)
      guard lexicon.forenames.contains(forename), !lexicon.places.contains(forename) else { continue }
      let surname = Fingerprint(last, of: bytes)
      let phrase = Fingerprint(Array(bytes[first]) + [UInt8(ascii: " ")] + bytes[last])
      guard !lexicon.words.contains(surname), !lexicon.publicNames.contains(surname),
        !lexicon.places.contains(surname),
        !lexicon.publicNames.contains(phrase)
      else { continue }
      found.append(first.lowerBound..<last.upperBound)
    }
    return found
  }

  private static func word(endingAt end: Int, of bytes: [UInt8]) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 24, bytes[start - 1].isLower { start -= 1 }
    guard start < end, start == 0 || !CapitalWords.isInWord(bytes[start - 1]) else { return nil }
    return start..<end
  }

  private static func word(beginningAt start: Int, of bytes: [UInt8]) -> Range<Int>? {
    var end = start
    while end < bytes.count, end - start < 24, bytes[end].isLower { end += 1 }
    guard end > start, end == bytes.count || !CapitalWords.isInWord(bytes[end]) else { return nil }
    return start..<end
  }
}
