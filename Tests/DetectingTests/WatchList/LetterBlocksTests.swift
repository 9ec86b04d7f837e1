import TestSupport
import Testing

@testable import Detecting

/// Looking at sixty-four bytes at once finds what looking at each finds.
@Suite struct LetterBlocksTests {
  private static let likely =
    Array("aazzAZ @[`{19-\n".utf8) + [0xC2, 0xC3, 0xE1, 0xE2, 0xED, 0xEE, 0x80, 0xFF]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0xC3 && byte <= 0xED && byte != 0xE2
  }

  @Test func findsWhatALookAtEachPlaceFinds() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<2_000 {
      let isLong = Bool.random(using: &generator)
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        // Runs of small letters that go over the end of a block, too.
        isLong && Int.random(in: 0...30, using: &generator) > 0
          ? UInt8(ascii: "q") : Self.likely.randomElement(using: &generator) ?? 0
      }
      bytes.withUnsafeBufferPointer { text in
        var blocks = LetterBlocks(text)
        // There and back, as a search goes back where it has opened a paragraph.
        for place in Array(0...text.count) + [0, text.count / 2, text.count] {
          #expect(
            blocks.firstLetter(from: place) == text.indices.dropFirst(place).first { Self.isLetter(text[$0]) }
          )
          let end = place + text.dropFirst(place).prefix { $0.isLower }.count
          #expect(blocks.endOfSmallLetters(from: place) == end)
        }
      }
    }
  }

  @Test func hasNothingInAnEmptyText() {
    var blocks = LetterBlocks(UnsafeBufferPointer(start: nil, count: 0))
    #expect(blocks.firstLetter(from: 0) == nil)
    #expect(blocks.endOfSmallLetters(from: 0) == 0)
  }
}
