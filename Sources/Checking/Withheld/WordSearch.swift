/// Finds any of many words in a text in one pass, whose cost hardly grows with the number of words: where a
/// word begins, eight bytes at once say whether one of those sought can.
struct WordSearch: Sendable {
  struct Match: Sendable {
    /// An index of the words that were given.
    let word: Int
    let range: Range<Int>
  }

  private let tree: WordTree
  private let beginnings: WordBeginnings

  /// - Parameter words: folded; capitals do not matter.
  init(_ words: [[UInt8]]) {
    tree = WordTree(words)
    beginnings = WordBeginnings(words.lazy.filter { !$0.isEmpty }.map { $0.map(Self.small) })
  }

  /// Every occurrence that begins where a word begins, in the order of the text.
  func matches(in text: FoldedText) -> [Match] {
    guard !tree.isEmpty else { return [] }
    var matches: [Match] = []
    text.bytes.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count + 1) { places in
        for place in places[..<beginnings.find(in: text, to: places)] {
          tree.collect(from: Int(place), in: text, into: &matches)
        }
      }
    }
    return matches
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
