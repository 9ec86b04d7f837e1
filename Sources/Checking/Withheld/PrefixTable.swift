/// Numbers by the first bytes of words, capitals or not: eight of them, or more in steps of eight.
struct PrefixTable: Sendable {
  /// How many bytes of a word count.
  let length: Int
  /// Hashes of prefixes, and the number of each in `values`; -1 where there is none. Each stands at its own place or
  /// at the next free one.
  private let hashes: [UInt64]
  private let values: [Int32]
  private let shift: UInt64
  private let bits: PrefixBits

  /// - Parameters:
  ///   - length: a multiple of eight.
  ///   - entries: words in small letters of at least that length, different in those bytes, and what is to be
  ///     found by them: not negative.
  init(length: Int, _ entries: [(word: [UInt8], value: Int32)]) {
    self.length = length
    var width = 6
    while 1 << width < entries.count * 2 { width += 1 }
    var hashes = [UInt64](repeating: 0, count: 1 << width)
    var values = [Int32](repeating: -1, count: 1 << width)
    shift = UInt64(64 - width)
    bits = PrefixBits(length: length, entries.map(\.word))
    for (word, value) in entries {
      let hash = word.withUnsafeBufferPointer { PrefixHash.of($0, at: 0, count: length) }
      var place = Int(hash >> shift)
      while values[place] >= 0 { place = (place + 1) & (values.count - 1) }
      (hashes[place], values[place]) = (hash, value)
    }
    (self.hashes, self.values) = (hashes, values)
  }

  /// The number of the word that may begin at a place; nil if there is none. Two prefixes may, by a chance nobody
  /// will see, have one hash: compare.
  @inline(__always)
  func value(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard start + length <= text.count else { return nil }
    let hash = PrefixHash.of(text, at: start, count: length)
    guard bits.hold(hash) else { return nil }
    var place = Int(hash &>> shift)
    while values[place] >= 0 {
      if hashes[place] == hash { return values[place] }
      place = (place + 1) & (values.count - 1)
    }
    return nil
  }
}

/// A table of bits over the first bytes of words, small enough to stay at hand, which turns most places of a text
/// away.
private struct PrefixBits: Sendable {
  private let bits: [UInt64]
  private let shift: UInt64

  /// - Parameters:
  ///   - length: how many bytes count, a multiple of eight.
  ///   - words: in small letters, of at least that length.
  init(length: Int, _ words: some Collection<[UInt8]>) {
    var width = 9
    while 1 << width < words.count * 16 { width += 1 }
    var bits = [UInt64](repeating: 0, count: (1 << width) / 64)
    shift = UInt64(64 - width)
    for word in words {
      let hash = word.withUnsafeBufferPointer { PrefixHash.of($0, at: 0, count: length) }
      let bit = Int(hash >> shift)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.bits = bits
  }

  @inline(__always)
  fileprivate func hold(_ hash: UInt64) -> Bool {
    let bit = Int(hash &>> shift)
    return bits[bit >> 6] &>> UInt64(bit & 63) & 1 == 1
  }
}

/// A number for some bytes, capitals or not.
fileprivate enum PrefixHash {
  /// - Parameter count: a multiple of eight.
  @inline(__always)
  static func of(_ text: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var hash: UInt64 = 0
    for offset in stride(from: start, to: start + count, by: 8) {
      let product =
        (hash ^ small(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) &* 0x9E37_79B9_7F4A_7C15
      hash = (product ^ product >> 32) &* 0xD6E8_FEB8_6659_FD93
    }
    return hash
  }

  /// Eight bytes with small letters for capitals.
  @inline(__always)
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
