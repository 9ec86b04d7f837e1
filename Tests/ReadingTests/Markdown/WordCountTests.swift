import TestSupport
import Testing

@testable import Reading

@Suite("Word count")
struct WordCountTests {
  private static let pieces: [Unicode.Scalar] = [
    "a", "Z", "m", "0", "9", "@", "[", "`", "{", "/", ":", "-", "’", "é", "×", "…", "東", "٣", "½", "\u{A0}",
    "\u{3000}",
    "\u{85}", "\u{301}", "\u{1F600}", " ", " ", "\n", "\t", "\u{7F}",
  ]

  @Test("eight bytes at a time give what one after the other gives", arguments: 0..<4)
  func steps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        text.append(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)])
      }
      let bytes = Array(String(text).utf8)
      let count = bytes.withUnsafeBufferPointer { WordCount.count(in: $0) }
      #expect(count == Self.counted(text), "\(String(text).debugDescription)")
      #expect(inPieces(bytes, using: &random) == count, "\(String(text).debugDescription)")
    }
  }

  /// Cut between any two characters.
  private func inPieces(_ bytes: [UInt8], using random: inout SeededGenerator) -> Int {
    var words = WordCount()
    var start = 0
    while start < bytes.count {
      var end = min(start + Int.random(in: 0...12, using: &random), bytes.count)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      bytes[start..<end].withUnsafeBufferPointer { words.pass($0) }
      start = end
    }
    return words.count
  }

  private static func counted(_ text: String.UnicodeScalarView) -> Int {
    text.split(whereSeparator: { $0.value <= 0x20 || $0.properties.isWhitespace })
      .count { $0.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
  }
}
