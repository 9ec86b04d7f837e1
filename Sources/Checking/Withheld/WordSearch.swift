/// Finds any of many words in a text in one pass, whose cost does not grow with the number of words: they
/// lie sorted, and each step narrows down which of them can still be meant.
struct WordSearch: Sendable {
  struct Match: Sendable {
    /// An index of the words that were given.
    let word: Int
    let range: Range<Int>
  }

  /// In small letters, sorted, distinct.
  private let words: [[UInt8]]
  /// For each of `words`, the indices under which it was given.
  private let given: [[Int]]
  /// Where the words lie that begin with a byte.
  private let byFirst: [Range<Int>]

  var isEmpty: Bool { words.isEmpty }

  /// - Parameter words: folded; capitals do not matter.
  init(_ words: [[UInt8]]) {
    var indices: [[UInt8]: [Int]] = [:]
    for (index, word) in words.enumerated() where !word.isEmpty {
      indices[word.map(Self.small), default: []].append(index)
    }
    let sorted = indices.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    self.words = sorted.map(\.key)
    given = sorted.map(\.value)
    var byFirst = [Range<Int>](repeating: 0..<0, count: 256)
    for (index, word) in self.words.enumerated() {
      let first = Int(word[0])
      byFirst[first] = byFirst[first].isEmpty ? index..<index + 1 : byFirst[first].lowerBound..<index + 1
    }
    self.byFirst = byFirst
  }

  /// Every occurrence that begins where a word begins, in the order of the text.
  func matches(in text: FoldedText) -> [Match] {
    guard !isEmpty else { return [] }
    let bytes = text.bytes
    var matches: [Match] = []
    var isInWord = false
    for start in bytes.indices {
      let wasInWord = isInWord
      isInWord = Self.isLetter(bytes[start])
      if isInWord, wasInWord { continue }
      collect(from: start, in: bytes, into: &matches)
    }
    return matches
  }

  private func collect(from start: Int, in bytes: [UInt8], into matches: inout [Match]) {
    var range = byFirst[Int(Self.small(bytes[start]))]
    var depth = 1
    while !range.isEmpty {
      if words[range.lowerBound].count == depth {
        for word in given[range.lowerBound] {
          matches.append(Match(word: word, range: start..<start + depth))
        }
        range = range.lowerBound + 1..<range.upperBound
      }
      guard start + depth < bytes.count else { return }
      range = narrowed(range, depth, to: Self.small(bytes[start + depth]))
      depth += 1
    }
  }

  /// The words of a range, alike up to a depth, that go on with a byte. None of them ends there.
  private func narrowed(_ range: Range<Int>, _ depth: Int, to byte: UInt8) -> Range<Int> {
    let lower = first(in: range) { words[$0][depth] >= byte }
    let upper = first(in: lower..<range.upperBound) { words[$0][depth] > byte }
    return lower..<upper
  }

  /// The first index for which a condition holds that, once it holds, goes on to hold.
  private func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }

  /// Whether a byte is part of a word: a letter of any script, or a digit.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small(byte))
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
