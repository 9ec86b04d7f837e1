import Model

/// Finds where words begin and end in a text, sixty-four bytes at a time.
struct LetterBlocks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let passed: PassedWords
  /// Where the block in hand begins; behind the text before the first is asked for.
  private var start: Int
  /// A bit for each small letter of the block.
  private var small: UInt64 = 0
  /// A bit for each byte of it that a word may begin with, but for the words that `firstWord` passes over.
  private var any: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ passed: PassedWords) {
    self.bytes = bytes
    self.passed = passed
    start = bytes.count
  }

  /// The first byte from a place on that a word may begin with. Words of up to three small letters between blanks are
  /// passed over, all of a block at once, and so are those that the list is known not to hold: nearly all words of a text
  /// are such, and one by one each costs several times as much.
  ///
  /// - Parameter place: where a word ends or none has begun: from within one, the rest of it may be taken for a word.
  @inline(__always)
  mutating func firstWord(from place: Int) -> Int? {
    var place = place
    while place < bytes.count {
      load(place)
      let rest = any &>> UInt64(place - start)
      if rest != 0 { return place + rest.trailingZeroBitCount }
      place = start + 64
    }
    return nil
  }

  /// Where the small letters from a place on end; the place itself if there is none.
  @inline(__always)
  mutating func endOfSmallLetters(from place: Int) -> Int {
    var place = place
    while place < bytes.count {
      load(place)
      let offset = place - start
      let length = (~(small &>> UInt64(offset))).trailingZeroBitCount
      if offset + length < 64 { return min(place + length, bytes.count) }
      place = start + 64
    }
    return bytes.count
  }

  @inline(__always)
  private mutating func load(_ place: Int) {
    guard place < start || place >= start + 64 else { return }
    start = place & ~63
    small = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "a"), through: UInt8(ascii: "z")) }
    any = bytes.mask(of: start) { sixteen in
      let letters = (sixteen | SixteenBytes(repeating: 0x20)).are(
        from: UInt8(ascii: "a"), through: UInt8(ascii: "z"))
      return letters .| sixteen.are(from: 0xC3, through: 0xED) .& .!sixteen.are(0xE2)
    }
    let blanks = bytes.mask(of: start) { sixteen in
      sixteen.are(UInt8(ascii: " ")) .| sixteen.are(UInt8(ascii: "\n"))
    }
    any &= ~(shortWords(between: blanks) | passedWords(between: blanks))
  }

  /// The letters of the words that are too short to be asked about. One that reaches an edge of the block is not among
  /// them.
  private func shortWords(between blanks: UInt64) -> UInt64 {
    let firsts = small & blanks &<< 1
    let ofTwo = firsts & small &>> 1
    let ofThree = ofTwo & small &>> 2
    let one = firsts & blanks &>> 1
    let two = ofTwo & blanks &>> 2
    let three = ofThree & blanks &>> 3
    return one | two | two &<< 1 | three | three &<< 1 | three &<< 2
  }

  /// The letters of the words that the list is known not to hold. One that reaches an edge of the block is not among them,
  /// nor are those near the end of the text. Without a branch but that of the loop, as a processor cannot guess which
  /// words are known.
  private func passedWords(between blanks: UInt64) -> UInt64 {
    guard start + 64 + PassedWords.longest <= bytes.count else { return 0 }
    // Brackets and asterisks, on either side of a word.
    let brackets = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "("), through: UInt8(ascii: "*")) }
    let others = bytes.mask(of: start) { sixteen in
      sixteen.are(UInt8(ascii: ",")) .| sixteen.are(from: UInt8(ascii: ":"), through: UInt8(ascii: ";"))
    }
    // A full stop joins what stands behind it at once.
    let stops = bytes.mask(of: start) { $0.are(UInt8(ascii: ".")) } & blanks &>> 1
    let capitals = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "A"), through: UInt8(ascii: "Z")) }
    let ends = blanks | brackets | others | stops
    let starts = (blanks | brackets) &<< 1
    let named = capitals & starts & small &>> 1
    var firsts = named | small & starts & small &>> 1 & small &>> 2 & small &>> 3
    let letters = small | named
    let text = UnsafeRawBufferPointer(bytes)
    var passing: UInt64 = 0
    while firsts != 0 {
      let first = firsts.trailingZeroBitCount
      firsts &= firsts &- 1
      let count = min((~(letters &>> UInt64(first))).trailingZeroBitCount, PassedWords.longest)
      let hasCapital = named &>> UInt64(first) & 1 == 1
      let word = PassedWords.number(
        from: start &+ first, count: count, hasCapital: hasCapital, isAnyForm: hasCapital, in: text)
      // Of a longer word there is a letter where the end should be, and behind the block there is nothing.
      let end = first &+ count
      let isWhole = (end < 64 ? ends &>> UInt64(end) : 0) & 1
      let isKnown: UInt64 = passed.contains(word) ? 1 : 0
      passing |= (0 &- (isWhole & isKnown)) & ((1 &<< UInt64(count)) &- 1) &<< UInt64(first)
    }
    return passing
  }
}
