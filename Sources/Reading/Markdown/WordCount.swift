/// Counts words: stretches without white space that hold a letter or digit.
///
/// ASCII is taken eight bytes at a time, without a branch: where words begin and end is more than a
/// processor can foretell. Each mask has the top bit of every byte it speaks of.
struct WordCount {
  private(set) var count = 0
  /// The lowest byte's bit if the last byte passed belongs to a word that is counted.
  private var open: UInt64 = 0

  /// - Parameter text: valid UTF-8.
  static func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard var place = UnsafeRawPointer(text.baseAddress) else { return 0 }
    let end = place + text.count
    var words = WordCount()
    while place < end {
      if end - place >= 8 {
        let bytes = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
        if bytes & tops == 0 {
          words.pass(bytes, length: 8)
          place += 8
          continue
        }
      }
      var bytes: UInt64 = 0
      var length = 0
      while length < min(8, end - place) {
        let byte = place.load(fromByteOffset: length, as: UInt8.self)
        guard byte < 0x80 else { break }
        bytes |= UInt64(byte) << (8 * UInt64(length))
        length += 1
      }
      words.pass(bytes, length: length)
      place += length
      if length < 8, place < end { place += words.passScalar(at: place, before: end) }
    }
    return words.count
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// - Parameter bytes: ASCII, the first in the lowest byte; nought beyond the length.
  private mutating func pass(_ bytes: UInt64, length: Int) {
    guard length > 0 else { return }
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
    open = (inWord >> (8 * UInt64(length - 1))) & 0x80
  }

  /// Its length in bytes.
  private mutating func passScalar(at place: UnsafeRawPointer, before end: UnsafeRawPointer) -> Int {
    let first = place.load(as: UInt8.self)
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, length <= end - place else { return 1 }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for index in 1..<length {
      value = value << 6 | UInt32(place.load(fromByteOffset: index, as: UInt8.self) & 0x3F)
    }
    switch value {
    // Dashes, quotation marks and dots are nothing, the letters of Western Europe need no look into Unicode.
    case 0x2010...0x2027: break
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
