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
}
