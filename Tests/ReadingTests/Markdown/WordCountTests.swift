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
    }
  }

  private static func counted(_ text: String.UnicodeScalarView) -> Int {
    text.split(whereSeparator: { $0.value <= 0x20 || $0.properties.isWhitespace })
      .count { $0.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
  }
}
