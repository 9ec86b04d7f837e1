import TestSupport
import Testing

@testable import Detecting

/// Looking at sixty-four bytes at once finds what looking at each finds.
@Suite struct LetterBlocksTests {
  private static let likely =
    Array("aazzaazzAZ   @[`{19-\n".utf8) + [0xC2, 0xC3, 0xE1, 0xE2, 0xED, 0xEE, 0x80, 0xFF]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0xC3 && byte <= 0xED && byte != 0xE2
  }

  /// The letters of words of at most three small letters between blanks, which may be passed over.
  private static func lettersOfShortWords(in text: UnsafeBufferPointer<UInt8>) -> Set<Int> {
    func isBlank(_ place: Int) -> Bool { text[place] == 0x20 || text[place] == 0x0A }
    return Set(
      text.indices.filter { $0 > 0 && isBlank($0 - 1) }.flatMap { start in
        let word = text[start...].prefix { $0.isLower }
        let isShort = word.count <= 3 && word.endIndex < text.count && isBlank(word.endIndex)
        return isShort ? Array(word.indices) : []
      })
  }

  @Test func findsWhatALookAtEachPlaceFinds() {
    var generator = SeededGenerator(seed: 31)
    var passedOver = 0
    for _ in 0..<2_000 {
      let isLong = Bool.random(using: &generator)
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        // Runs of small letters that go over the end of a block, too.
        isLong && Int.random(in: 0...30, using: &generator) > 0
          ? UInt8(ascii: "q") : Self.likely.randomElement(using: &generator) ?? 0
      }
      passedOver += bytes.withUnsafeBufferPointer { Self.countOfPassedOver(in: $0) }
    }
    #expect(passedOver > 1_000)
  }

  /// Looks from each place, there and back, as a search goes back where it has opened a paragraph.
  private static func countOfPassedOver(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var blocks = LetterBlocks(text)
    let short = lettersOfShortWords(in: text)
    var count = 0
    for place in Array(0...text.count) + [0, text.count / 2, text.count] {
      let first = blocks.firstWord(from: place) ?? text.count
      #expect(first >= place && (first == text.count || isLetter(text[first])))
      let passed = (place..<first).filter { isLetter(text[$0]) }
      #expect(short.isSuperset(of: passed))
      count += passed.count
      let end = place + text.dropFirst(place).prefix { $0.isLower }.count
      #expect(blocks.endOfSmallLetters(from: place) == end)
    }
    return count
  }

  @Test func hasNothingInAnEmptyText() {
    var blocks = LetterBlocks(UnsafeBufferPointer(start: nil, count: 0))
    #expect(blocks.firstWord(from: 0) == nil)
    #expect(blocks.endOfSmallLetters(from: 0) == 0)
  }
}
