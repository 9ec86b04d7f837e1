import Model

/// Finds any of many words in a text in one pass, whose cost hardly grows with the number of words: where a
/// word begins, eight bytes at once say whether one of those sought can.
struct WordSearch: Sendable {
  struct Match: Sendable {
    /// An index of the words that were given.
    let word: Int
    let range: Range<Int>
  }

  private let tree: WordTree
  /// The bytes that words begin with and that are part of none: of all but a few, one is `/`.
  private let signs: [UInt8]

  /// - Parameter words: folded; capitals do not matter.
  init(_ words: [[UInt8]]) {
    tree = WordTree(words)
    signs = Set(words.compactMap(\.first)).filter { !Self.isLetter($0) }.sorted()
  }

  /// Every occurrence that begins where a word begins, in the order of the text.
  func matches(in text: FoldedText) -> [Match] {
    guard !tree.isEmpty else { return [] }
    var matches: [Match] = []
    text.bytes.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count + 1) { starts in
        for start in starts[..<beginnings(in: text, to: starts)] {
          tree.collect(from: Int(start), in: text, into: &matches)
        }
      }
    }
    return matches
  }

  /// Writes down where a word begins that might be one of those sought. Each place is written and then kept or not,
  /// without a branch, as a processor cannot guess which it is.
  ///
  /// - Returns: how many places were kept.
  private func beginnings(
    in text: UnsafeBufferPointer<UInt8>, to starts: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    var isInside: UInt64 = 0
    for start in stride(from: 0, to: text.count, by: 64) {
      let letters = text.mask(of: start, where: Self.areLetters)
      var beginnings = letters & ~(letters &<< 1 | isInside)
      isInside = letters &>> 63
      for sign in signs { beginnings |= text.mask(of: start) { $0.are(sign) } }
      while beginnings != 0 {
        let place = start + beginnings.trailingZeroBitCount
        beginnings &= beginnings &- 1
        starts[count] = Int32(truncatingIfNeeded: place)
        count &+= tree.mayBegin(at: place, in: text) ? 1 : 0
      }
    }
    return count
  }

  @inline(__always)
  private static func areLetters(_ bytes: SixteenBytes) -> SixteenAnswers {
    let small = (bytes | SixteenBytes(repeating: 0x20)).are(
      from: UInt8(ascii: "a"), through: UInt8(ascii: "z"))
    return small .| bytes.are(from: UInt8(ascii: "0"), through: UInt8(ascii: "9"))
      .| bytes.are(from: 0x80, through: 0xFF)
  }

  @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Whether a byte is part of a word: a letter of any script, or a digit.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small(byte))
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
