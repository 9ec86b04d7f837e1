import Model

/// Finds where words begin and end in a text, sixty-four bytes at a time.
struct LetterBlocks {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the block in hand begins; behind the text before the first is asked for.
  private var start: Int
  /// A bit for each small letter of the block.
  private var small: UInt64 = 0
  /// A bit for each byte of it that a word may begin with, but for the short words that `firstWord` passes over.
  private var any: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    start = bytes.count
  }

  /// The first byte from a place on that a word may begin with. Words of up to three small letters between blanks are
  /// passed over, all of a block at once: half the words of a text are such, and one by one each costs as much as a
  /// longer one.
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
    any &= ~shortWords
  }

  /// The letters of the words that are passed over. One that reaches an edge of the block is not among them.
  private var shortWords: UInt64 {
    let blanks = bytes.mask(of: start) { sixteen in
      sixteen.are(UInt8(ascii: " ")) .| sixteen.are(UInt8(ascii: "\n"))
    }
    let firsts = small & blanks &<< 1
    let ofTwo = firsts & small &>> 1
    let ofThree = ofTwo & small &>> 2
    let one = firsts & blanks &>> 1
    let two = ofTwo & blanks &>> 2
    let three = ofThree & blanks &>> 3
    return one | two | two &<< 1 | three | three &<< 1 | three &<< 2
  }
}
