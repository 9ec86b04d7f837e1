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
    guard var place = UnsafeRawPointer(text.baseAddress) else { return }
    let end = place + text.count
    // In registers meanwhile.
    var words = self
    while place < end {
      var bytes = WordCount.bytes(at: place, before: end, of: text.count)
      if bytes & WordCount.tops == 0, end - place >= 8 {
        words.pass(bytes)
        place += 8
        continue
      }
      let length = min(end - place, (bytes & WordCount.tops).trailingZeroBitCount / 8)
      if length > 0 {
        bytes &= ~0 >> UInt64(64 - 8 * length)
        words.pass(bytes)
        // Beyond the length there was nought, which ended a word that may go on.
        words.open = words.last >> UInt64(8 * (length - 1)) & 0x80
        place += length
      }
      if place < end { place += words.passScalar(at: place, before: end) }
    }
    self = words
  }

  /// White space.
  mutating func endWord() {
    open = 0
  }

  /// The next eight bytes, the first in the lowest; nought beyond the end.
  ///
  /// - Parameter count: of the whole text, which ends there.
  private static func bytes(at place: UnsafeRawPointer, before end: UnsafeRawPointer, of count: Int) -> UInt64
  {
    let rest = end - place
    if rest >= 8 { return UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) }
    if count >= 8 {
      return UInt64(littleEndian: (end - 8).loadUnaligned(as: UInt64.self)) >> UInt64(8 * (8 - rest))
    }
    var bytes: UInt64 = 0
    for index in 0..<rest {
      bytes |= UInt64(place.load(fromByteOffset: index, as: UInt8.self)) << UInt64(8 * index)
    }
    return bytes
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// - Parameter bytes: ASCII, the first in the lowest byte.
  @inline(__always)
  private mutating func pass(_ bytes: UInt64) {
    let ones = WordCount.ones
    let tops = WordCount.tops
    let small = bytes | 0x20 * ones
    let letters = (small + 0x1F * ones) & ~(small + 0x05 * ones)
    let digits = (bytes + 0x50 * ones) & ~(bytes + 0x46 * ones)
    let named = (letters | digits) & tops
    let visible = (bytes + 0x5F * ones) & tops
    // From every letter or digit to the end of its stretch, by steps of one, two and four bytes.
    var inWord = named | visible & open
    var run = visible
    inWord |= run & (inWord << 8)
    run &= run << 8
    inWord |= run & (inWord << 16)
    run &= run << 16
    inWord |= run & (inWord << 32)
    count += (named & ~(inWord << 8 | open)).nonzeroBitCount
    last = inWord
    open = inWord >> 56 & 0x80
  }

  /// Its length in bytes.
  private mutating func passScalar(at place: UnsafeRawPointer, before end: UnsafeRawPointer) -> Int {
    let first = place.load(as: UInt8.self)
    // Dashes, quotation marks and dots are nothing.
    if first == 0xE2, end - place >= 3, place.load(fromByteOffset: 1, as: UInt8.self) == 0x80,
      (0x90...0xA7).contains(place.load(fromByteOffset: 2, as: UInt8.self))
    {
      return 3
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, length <= end - place else { return 1 }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for index in 1..<length {
      value = value << 6 | UInt32(place.load(fromByteOffset: index, as: UInt8.self) & 0x3F)
    }
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
