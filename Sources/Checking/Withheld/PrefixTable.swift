/// Numbers by the first eight bytes of words, capitals or not. A table of bits, small enough to stay at hand, turns
/// most places of a text away before the table of the prefixes is looked at.
struct PrefixTable: Sendable {
  /// How many bytes of a word count.
  static let length = 8

  private let bits: [UInt64]
  /// Prefixes, and the number of each in `values`; -1 where there is none. Each stands at its own place or at the next
  /// free one.
  private let prefixes: [UInt64]
  private let values: [Int32]
  private let shift: Int

  /// Bits for each place of the table of prefixes.
  private static let spread = 8

  /// - Parameter entries: words in small letters of at least `length` bytes, different in those, and what is to be found
  ///   by them: not negative.
  init(_ entries: [(word: [UInt8], value: Int32)]) {
    var width = 6
    while 1 << width < entries.count * 2 { width += 1 }
    var bits = [UInt64](repeating: 0, count: (Self.spread << width) / 64)
    var prefixes = [UInt64](repeating: 0, count: 1 << width)
    var values = [Int32](repeating: -1, count: 1 << width)
    shift = 64 - width
    for (word, value) in entries {
      let prefix = word.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      let hash = Self.hash(prefix)
      bits[Self.bit(hash, shift) >> 6] |= 1 << UInt64(Self.bit(hash, shift) & 63)
      var place = Int(hash >> UInt64(shift))
      while values[place] >= 0 { place = (place + 1) & (values.count - 1) }
      (prefixes[place], values[place]) = (prefix, value)
    }
    (self.bits, self.prefixes, self.values) = (bits, prefixes, values)
  }

  /// The number of the word that may begin at a place; nil if there is none.
  @inline(__always)
  func value(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard start + Self.length <= text.count else { return nil }
    let prefix = Self.small(
      UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let hash = Self.hash(prefix)
    let bit = Self.bit(hash, shift)
    guard bits[bit >> 6] &>> UInt64(bit & 63) & 1 == 1 else { return nil }
    var place = Int(hash &>> UInt64(shift))
    while values[place] >= 0 {
      if prefixes[place] == prefix { return values[place] }
      place = (place + 1) & (values.count - 1)
    }
    return nil
  }

  private static func hash(_ prefix: UInt64) -> UInt64 {
    let product = prefix &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product >> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Three bits more than the place in the table of prefixes.
  private static func bit(_ hash: UInt64, _ shift: Int) -> Int { Int(hash &>> UInt64(shift - 3)) }

  /// Eight bytes with small letters for capitals.
  private static func small(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let seven = bytes & (0x7F * ones)
    // The highest bit of each byte says whether it is at least A, and whether it is past Z.
    let isPastZ = seven + UInt64(0x7F - UInt8(ascii: "Z")) * ones
    let isAtLeastA = seven + UInt64(0x80 - UInt8(ascii: "A")) * ones
    let isCapital = (isAtLeastA ^ isPastZ) & ~bytes & (0x80 * ones)
    return bytes | isCapital >> 2
  }
}
