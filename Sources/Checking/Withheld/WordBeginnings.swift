import Model

/// Says where in a text one of many words can begin, from the first bytes alone and nearly always rightly when it says
/// no: two tables of bits, small enough to stay at hand, turn most places away.
struct WordBeginnings: Sendable {
  /// By the first two bytes of words of less than eight.
  private let pairs: [UInt64]
  /// By a hash of the first eight bytes of the others.
  private let eights: [UInt64]
  private let shift: UInt64
  /// The bytes that words begin with and that are part of none: of all but a few, one is `/`.
  private let signs: [UInt8]

  /// - Parameter words: in small letters, none of them empty.
  init(_ words: some Collection<[UInt8]>) {
    var width = 9
    while 1 << width < words.count * 16 { width += 1 }
    shift = UInt64(64 - width)
    var pairs = [UInt64](repeating: 0, count: 1 << 10)
    var eights = [UInt64](repeating: 0, count: (1 << width) / 64)
    for word in words {
      if word.count >= 8 {
        let hash = Self.hash(word.withUnsafeBytes { Self.small($0.loadUnaligned(as: UInt64.self)) }, shift)
        eights[hash >> 6] |= 1 << UInt64(hash & 63)
      } else {
        // What follows a word of one byte may be anything.
        for second in word.count > 1 ? word[1]...word[1] : 0...UInt8.max {
          let pair = Self.pair(Self.small(UInt64(second) << 8 | UInt64(word[0])))
          pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
    (self.pairs, self.eights) = (pairs, eights)
    signs = Set(words.compactMap(\.first)).filter { !WordSearch.isLetter($0) }.sorted()
  }

  /// Writes down where words of a text begin that might be one of those sought. Each place is written and then kept or
  /// not, without a branch, as a processor cannot guess which it is.
  ///
  /// - Parameter places: room for as many as there are bytes, and one more.
  /// - Returns: how many were kept.
  func find(in text: UnsafeBufferPointer<UInt8>, to places: UnsafeMutableBufferPointer<Int32>) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
      eights.withUnsafeBufferPointer { eights in
        let bytes = UnsafeRawBufferPointer(text)
        var count = 0
        var isInside: UInt64 = 0
        for start in stride(from: 0, to: text.count, by: 64) {
          let letters = text.mask(of: start, where: Self.areLetters)
          var beginnings = letters & ~(letters &<< 1 | isInside)
          isInside = letters &>> 63
          for sign in signs { beginnings |= text.mask(of: start) { $0.are(sign) } }
          let isNearEnd = start + 64 + 8 > text.count
          while beginnings != 0 {
            let place = start &+ beginnings.trailingZeroBitCount
            beginnings &= beginnings &- 1
            places[count] = Int32(truncatingIfNeeded: place)
            if isNearEnd, place + 8 > text.count {
              count &+= 1
              continue
            }
            let eight = Self.small(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let (pair, hash) = (Self.pair(eight), Self.hash(eight, shift))
            let bits = pairs[pair &>> 6] &>> UInt64(pair & 63) | eights[hash &>> 6] &>> UInt64(hash & 63)
            count &+= Int(bits & 1)
          }
        }
        return count
      }
    }
  }

  @inline(__always)
  private static func areLetters(_ bytes: SixteenBytes) -> SixteenAnswers {
    let small = (bytes | SixteenBytes(repeating: 0x20)).are(
      from: UInt8(ascii: "a"), through: UInt8(ascii: "z"))
    return small .| bytes.are(from: UInt8(ascii: "0"), through: UInt8(ascii: "9"))
      .| bytes.are(from: 0x80, through: 0xFF)
  }

  /// Small letters for capitals; what happens to signs does not matter here.
  @inline(__always)
  private static func small(_ eight: UInt64) -> UInt64 {
    UInt64(littleEndian: eight) | 0x2020_2020_2020_2020
  }

  @inline(__always)
  private static func pair(_ eight: UInt64) -> Int { Int(UInt16(truncatingIfNeeded: eight)) }

  @inline(__always)
  private static func hash(_ eight: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (eight &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
