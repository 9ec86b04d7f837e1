/// Names that may stand in a text as part of a declared phrase: a reviewer's, an author's, a pseudonym, a board's.
///
/// Only the phrase itself is allowed: the surname of a reviewer that stands somewhere else, beside another forename,
/// is found there.
struct AllowedPhrases: Sendable {
  /// In small letters, words apart by one blank.
  private var phrases: Set<[UInt8]> = []

  /// All of them, in one order.
  var sorted: [String] { phrases.map { String(decoding: $0, as: UTF8.self) }.sorted() }

  mutating func insert(_ phrase: String) {
    let plain = Self.plain(FoldedBytes(Array(phrase.utf8)).bytes[...])
    if !plain.isEmpty { phrases.insert(plain) }
  }

  /// Whether one of the phrases stands in a text around a range, or just there.
  func cover(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard !phrases.isEmpty else { return false }
    let found = Self.plain(bytes[range])
    return phrases.contains { phrase in
      var start = 0
      while start + found.count <= phrase.count {
        if phrase[start..<start + found.count].elementsEqual(found),
          Self.ends(phrase[..<start], before: range.lowerBound, of: bytes),
          Self.begins(phrase[(start + found.count)...], behind: range.upperBound, of: bytes)
        {
          return true
        }
        start += 1
      }
      return false
    }
  }

  private static func ends(_ part: ArraySlice<UInt8>, before place: Int, of bytes: [UInt8]) -> Bool {
    var place = place
    for byte in part.reversed() {
      guard place > 0 else { return false }
      place -= 1
      if byte == UInt8(ascii: " ") {
        guard isBlank(bytes[place]) else { return false }
        while place > 0, isBlank(bytes[place - 1]) { place -= 1 }
      } else if bytes[place].lowercased != byte {
        return false
      }
    }
    return place == 0 || !CapitalWords.isInWord(bytes[place - 1]) || part.isEmpty
  }

  private static func begins(_ part: ArraySlice<UInt8>, behind place: Int, of bytes: [UInt8]) -> Bool {
    var place = place
    for byte in part {
      guard place < bytes.count else { return false }
      if byte == UInt8(ascii: " ") {
        guard isBlank(bytes[place]) else { return false }
        while place + 1 < bytes.count, isBlank(bytes[place + 1]) { place += 1 }
      } else if bytes[place].lowercased != byte {
        return false
      }
      place += 1
    }
    return place == bytes.count || !CapitalWords.isInWord(bytes[place]) || part.isEmpty
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    for byte in bytes {
      if !isBlank(byte) {
        plain.append(byte.lowercased)
      } else if let last = plain.last, last != UInt8(ascii: " ") {
        plain.append(UInt8(ascii: " "))
      }
    }
    if plain.last == UInt8(ascii: " ") { plain.removeLast() }
    return plain
  }
}
