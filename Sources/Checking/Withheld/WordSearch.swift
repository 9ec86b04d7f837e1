/// Finds any of many words in a text in one pass, whose cost hardly grows with the number of words: a tree
/// of their bytes says, step by step, which of them can still be meant.
struct WordSearch: Sendable {
  struct Match: Sendable {
    /// An index of the words that were given.
    let word: Int
    let range: Range<Int>
  }

  /// The words that begin with certain bytes. Where there is only one, its node has no children: the rest of
  /// it is compared as it lies. Nodes are small, as going from one to the next is what a search does most.
  private struct Node {
    /// Of `words`, the first of them.
    let word: Int32
    /// Of `nodes`: one for each byte that may follow.
    var children: Range<Int32> = 0..<0
    /// The last of the bytes.
    let byte: UInt8
    /// Whether the first word ends here; none of the others does.
    let isEnd: Bool
  }

  /// In small letters, sorted, distinct.
  private let words: [[UInt8]]
  /// For each of `words`, the indices under which it was given.
  private let given: [[Int]]
  /// Level by level, so that the children of a node lie side by side.
  private let nodes: [Node]
  /// The nodes of the words by their first byte.
  private let first: Range<Int32>

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
    var nodes: [Node] = []
    /// For each of `nodes`, all of its words.
    var held: [Range<Int>] = []
    /// Appends the nodes for the next byte of words that are alike up to a depth.
    func branch(_ range: Range<Int>, at depth: Int) -> Range<Int32> {
      let start = nodes.count
      for index in range where sorted[index].key.count > depth {
        let word = sorted[index].key
        if nodes.count > start, nodes[nodes.count - 1].byte == word[depth] {
          held[nodes.count - 1] = held[nodes.count - 1].lowerBound..<index + 1
        } else {
          nodes.append(Node(word: Int32(index), byte: word[depth], isEnd: word.count == depth + 1))
          held.append(index..<index + 1)
        }
      }
      return Int32(start)..<Int32(nodes.count)
    }
    first = branch(sorted.indices, at: 0)
    var level = nodes.indices
    var depth = 1
    while !level.isEmpty {
      for index in level where held[index].count > 1 {
        nodes[index].children = branch(held[index], at: depth)
      }
      level = level.upperBound..<nodes.count
      depth += 1
    }
    self.nodes = nodes
  }

  /// Every occurrence that begins where a word begins, in the order of the text.
  func matches(in text: FoldedText) -> [Match] {
    guard !isEmpty else { return [] }
    let text = text.bytes
    var matches: [Match] = []
    var isInWord = false
    for start in text.indices {
      let wasInWord = isInWord
      isInWord = Self.isLetter(text[start])
      if isInWord, wasInWord { continue }
      collect(from: start, in: text, into: &matches)
    }
    return matches
  }

  private func collect(from start: Int, in text: [UInt8], into matches: inout [Match]) {
    var children = first
    var depth = 0
    while start + depth < text.count {
      let byte = Self.small(text[start + depth])
      guard let index = children.first(where: { nodes[Int($0)].byte == byte }) else { return }
      depth += 1
      let node = nodes[Int(index)]
      let word = Int(node.word)
      guard !node.children.isEmpty else {
        if let end = end(of: word, from: start, alikeTo: depth, in: text) {
          matches += given[word].map { Match(word: $0, range: start..<end) }
        }
        return
      }
      if node.isEnd { matches += given[word].map { Match(word: $0, range: start..<start + depth) } }
      children = node.children
    }
  }

  /// Where a word ends that is known to stand at a place up to a depth; nil if it does not stand there.
  private func end(of index: Int, from start: Int, alikeTo depth: Int, in text: [UInt8]) -> Int? {
    let word = words[index]
    guard word.count <= text.count - start,
      (depth..<word.count).allSatisfy({ word[$0] == Self.small(text[start + $0]) })
    else { return nil }
    return start + word.count
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
