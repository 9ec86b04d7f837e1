import TestSupport
import Testing

@testable import Checking

/// Folding sixteen bytes at a time comes to what folding one by one does, which texts with offsets still do.
@Suite struct FoldedTextTests {
  private static let pieces =
    [
      " ", "  ", "\n", "\t", "\r\n", "_", "-", "%20", "%2D", "%", "%4", "\u{A0}", "\u{AD}", "\u{2019}",
      "\u{201C}",
    ]
    .map { Array($0.utf8) }
    + ["\u{2013}", "\u{202F}", "\u{200B}", "\u{E9}", "\u{20AC}", "word", "A", "a longer stretch of words"]
    .map { Array($0.utf8) } + [[0xC2], [0xE2], [0xE2, 0x80], [0x0B], [0x00]]

  @Test func sixteenAtATimeAreFoldedAsOneByOne() {
    var generator = SeededGenerator(seed: 41)
    for round in 0..<4_000 {
      var text: [UInt8] = []
      let length = round % 131
      // Plain letters to begin with, so that what matters falls on every place of a block.
      text += Array(repeating: UInt8(ascii: "p"), count: Int.random(in: 0...20, using: &generator))
      while text.count < length { text += Self.pieces.randomElement(using: &generator) ?? [] }
      let (folded, plain) = (FoldedText(text), FoldedText(text, keepingOffsets: true))
      #expect(folded.bytes == plain.bytes, "\(text)")
    }
  }

  /// Words are put together byte by byte where that is enough, and then as the characters of the text say.
  @Test func wordsAreJoinedAsCharactersAre() {
    var generator = SeededGenerator(seed: 42)
    let pieces = [
      " ", "  ", "\n", "\r\n", "\r", "\t", "\u{B}", "\u{C}", "\u{1C}", "word", "A", ".", "\u{2019}",
      "\u{2013}",
      "\u{A0}", "\u{2003}", "\u{308}", "\u{E9}", "\u{200D}", "\u{0}",
    ]
    var plain = 0
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      guard let joined = WithheldWord.joinedWords(Array(text.utf8)) else { continue }
      plain += 1
      #expect(joined == Array(text.trimmed.utf8), "\(text.debugDescription)")
    }
    #expect(plain > 1_000)
  }
}
