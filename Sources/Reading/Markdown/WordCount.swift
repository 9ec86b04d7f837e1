/// Counts words: stretches without white space that hold a letter or digit.
///
/// ASCII is taken eight bytes at a time, without a branch: where words begin and end is more than a
/// processor can foretell. Each mask has the top bit of every byte it speaks of.
struct WordCount {
  private(set) var count = 0
  /// The lowest byte's bit if the last byte passed belongs to a word that is counted.
  private var open: UInt64 = 0
  /// Which of the eight bytes passed last belong to words that are counted.
  private var last: UInt64 = 0

  /// - Parameter text: valid UTF-8.
  static func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var words = WordCount()
    words.pass(text)
    return words.count
  }

  /// Goes on with more of the text; a word may begin in one piece and end in the next.
  ///
  /// - Parameter text: valid UTF-8.
  mutating func pass(_ text: UnsafeBufferPointer<UInt8>) {
    // In registers meanwhile.
    var words = self
    var offset = 0
    while offset < text.count {
      let bytes = ByteWord(text, at: offset).bytes
      let others = bytes & ByteWord.tops
      let length = min(text.count - offset, others.trailingZeroBitCount / 8)
      if length == 8 {
        words.pass(bytes)
      } else if length > 0 {
        words.pass(bytes & ~0 >> UInt64(64 - 8 * length))
        // Beyond the length there was nought, which ended a word that may go on.
        words.open = words.last >> UInt64(8 * (length - 1)) & 0x80
      }
      offset += length
      if others != 0 { offset += words.passScalar(text, at: offset) }
    }
    self = words
  }

  /// White space.
  mutating func endWord() {
    open = 0
  }

  /// - Parameter bytes: ASCII, the first in the lowest byte.
  @inline(__always)
  private mutating func pass(_ bytes: UInt64) {
    let ones = ByteWord.ones
    let tops = ByteWord.tops
    let small = bytes | 0x20 * ones
    let letters = (small + 0x1F * ones) & ~(small + 0x05 * ones)
    let digits = (bytes + 0x50 * ones) & ~(bytes + 0x46 * ones)
    let named = (letters | digits) & tops
    let visible = (bytes + 0x5F * ones) & tops
    // From every letter or digit to the end of its stretch: one added to a byte of ones carries over to the
    // next, and leaves a byte whose top bit is nought.
    let stretches = visible << 1 &- visible >> 7
    let inWord = visible & ~(stretches &+ (named | visible & open) >> 7)
    // The bits of the eight bytes added up in the highest.
    count += Int(((named & ~(inWord << 8 | open)) >> 7 &* ones) >> 56)
    last = inWord
    open = inWord >> 56 & 0x80
  }

  /// Its length in bytes.
  private mutating func passScalar(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = text[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, length <= text.count - offset else { return 1 }
    // Dashes, quotation marks and dots are nothing.
    if first == 0xE2, text[offset + 1] == 0x80, (0x90...0xA7).contains(text[offset + 2]) { return 3 }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for index in 1..<length { value = value << 6 | UInt32(text[offset + index] & 0x3F) }
    switch value {
    // The letters of Western Europe need no look into Unicode.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: passLetter()
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { break }
      if properties.isWhitespace {
        open = 0
      } else if properties.isAlphabetic || properties.numericType != nil {
        passLetter()
      }
    }
    return length
  }

  private mutating func passLetter() {
    count += open == 0 ? 1 : 0
    open = 0x80
  }
}
