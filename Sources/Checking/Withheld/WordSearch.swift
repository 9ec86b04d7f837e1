/// Finds any of many words in a text in one pass, whose cost hardly grows with the number of words: where a
/// word begins, eight bytes at once say whether one of those sought can.
struct WordSearch: Sendable {
  struct Match: Sendable {
    /// An index of the words that were given.
    let word: Int
    let range: Range<Int>
  }

  private let tree: WordTree
  /// For each byte, whether it is part of a word, and whether one of the words begins with it.
  private let signs: [Sign]

  private struct Sign: OptionSet {
    let rawValue: UInt8
    static let letter = Sign(rawValue: 1)
    static let begins = Sign(rawValue: 2)
  }

  /// - Parameter words: folded; capitals do not matter.
  init(_ words: [[UInt8]]) {
    tree = WordTree(words)
    let beginnings = Set(words.compactMap(\.first).map(Self.small))
    signs = (UInt8.min...UInt8.max).map { byte in
      (Self.isLetter(byte) ? Sign.letter : []).union(beginnings.contains(Self.small(byte)) ? .begins : [])
    }
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
  /// without a branch, as a processor cannot guess where words begin.
  ///
  /// - Returns: how many places were kept.
  private func beginnings(
    in text: UnsafeBufferPointer<UInt8>, to starts: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    signs.withUnsafeBufferPointer { signs in
      var count = 0
      var previous: UInt8 = 0
      for place in text.indices {
        let sign = signs[Int(text[place])].rawValue
        starts[count] = Int32(truncatingIfNeeded: place)
        let isInside = sign & previous & Sign.letter.rawValue
        count &+= Int((sign & Sign.begins.rawValue) &>> 1 & ~isInside & 1)
        previous = sign
      }
      return count
    }
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
