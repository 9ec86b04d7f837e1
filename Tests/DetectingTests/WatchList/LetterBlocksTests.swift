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
    var blocks = LetterBlocks(text, PassedWords())
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

  /// Words that are known not to be listed, with what may stand beside them; not if another question or word is known.
  @Test(arguments: [
    // A word, whether it is known in any form, and the texts around it in which it is passed over.
    ("heron", false, [" heron ", "(heron) ", " heron, ", " heron. ", "\nheron\n", " *heron* ", " heron: "]),
    ("Heron", true, [" Heron ", "(Heron) ", " Heron. ", " Heron, "]),
    ("cormorants", false, [" cormorants ", " cormorants. "]),
    ("kingfishergulls", false, [" kingfishergulls, ", "\nkingfishergulls "]),
  ]) func passesOverWhatIsKnown(word: String, isAnyForm: Bool, around: [String]) {
    for text in around {
      #expect(Self.firstWord(in: text, knowing: word, isAnyForm: isAnyForm) == nil, "\(text)")
      #expect(Self.firstWord(in: text, knowing: word, isAnyForm: !isAnyForm) != nil, "\(text)")
      #expect(Self.firstWord(in: text, knowing: "herons", isAnyForm: isAnyForm) != nil, "\(text)")
    }
  }

  @Test(arguments: [
    " heron's ", " heron.gull ", " herons ", " heron-gull ", "-heron ", "_heron ", " heron@ ", " heron2 ",
    "2heron ",
    " heronGull ", " HERON ", " theheron ", " heroné ", " heron",
  ]) func passesOverNothingThatIsJoined(text: String) {
    let first = text.utf8.enumerated().first { $0.element.isLetter }?.offset
    #expect(Self.firstWord(in: text, knowing: "heron", isAnyForm: false) == first)
    #expect(Self.firstWord(in: text, knowing: "heron", isAnyForm: true) == first)
  }

  /// Where the first word of a text is that would be asked about; nil if all are passed over.
  private static func firstWord(in text: String, knowing word: String, isAnyForm: Bool) -> Int? {
    let passed = PassedWords()
    let known = Array(word.utf8) + [UInt8](repeating: 0x20, count: 16)
    known.withUnsafeBytes { known in
      passed.insert(
        PassedWords.number(
          from: 0, count: word.utf8.count, hasCapital: known[0] < 0x60, isAnyForm: isAnyForm, in: known))
    }
    // No block ends within it, and there is room behind it.
    let bytes = Array(text.utf8) + [UInt8](repeating: UInt8(ascii: "!"), count: 128)
    return bytes.withUnsafeBufferPointer { bytes in
      var blocks = LetterBlocks(bytes, passed)
      return blocks.firstWord(from: 0)
    }
  }

  @Test func hasNothingInAnEmptyText() {
    var blocks = LetterBlocks(UnsafeBufferPointer(start: nil, count: 0), PassedWords())
    #expect(blocks.firstWord(from: 0) == nil)
    #expect(blocks.endOfSmallLetters(from: 0) == 0)
  }
}
