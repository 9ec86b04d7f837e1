import Model

/// Phrases looked for in a few bytes, without making a string of them. Phrases are in small letters; capital and small
/// letters of a text count as the same.
extension [UInt8] {
  /// Whether a phrase stands at a place.
  func hasPhrase(_ phrase: StaticString, at place: Int) -> Bool {
    let length = phrase.utf8CodeUnitCount
    guard place >= 0, place + length <= count else { return false }
    return phrase.withUTF8Buffer { phrase in
      for offset in 0..<length where self[place + offset].lowercased != phrase[offset] { return false }
      return true
    }
  }

  /// Whether a phrase stands right before a place, as words of their own.
  func hasPhrase(_ phrase: StaticString, before place: Int) -> Bool {
    let start = place - phrase.utf8CodeUnitCount
    return hasPhrase(phrase, at: start) && (start == 0 || !self[start - 1].isLetter)
  }

  /// Whether a phrase stands in a range.
  func hasPhrase(_ phrase: StaticString, in range: Range<Int>) -> Bool {
    let last = range.upperBound - phrase.utf8CodeUnitCount
    var place = range.lowerBound
    while place <= last {
      if hasPhrase(phrase, at: place) { return true }
      place += 1
    }
    return false
  }
}

extension Fingerprint {
  /// Of a word of a text, capital and small letters counting as the same.
  init(small range: Range<Int>, of bytes: [UInt8]) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { letters in
      for (offset, place) in range.enumerated() { letters[offset] = bytes[place].lowercased }
      return Fingerprint(UnsafeBufferPointer(letters))
    }
  }
}
