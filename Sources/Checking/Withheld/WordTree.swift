/// Words by their bytes, so that step by step fewer of them can still be meant. The first eight bytes are one
/// step, of long words the first 24, as most places in a text are done with then; words shorter than that have a
/// tree of their own.
struct WordTree: Sendable {
  /// The words that begin with certain bytes. Where there is only one, its node has no children: the rest of
  /// it is compared as it lies. Nodes are small, as going from one to the next is what a search does most.
  private struct Node {
    /// Of the words, the first of them.
    let word: Int32
    /// Of `nodes`: one for each byte that may follow.
    var children: Range<Int32> = 0..<0
    /// The last of the bytes.
    let byte: UInt8
    /// Whether the first word ends here; none of the others does.
    let isEnd: Bool
  }

  /// The words in small letters one after the other, the shorter ones first, each group sorted and distinct.
  private let text: [UInt8]
  /// Where each word begins in `text`, and at the end its length.
  private let starts: [Int32]
  /// The indices under which the words were given, word by word.
  private let given: [Int32]
  /// Where those of each word begin in `given`, and at the end its length.
  private let givenStarts: [Int32]
  private let nodes: [Node]
  /// The nodes of the shorter words by their first byte.
  private let shorter: Range<Int32>
  /// The nodes of such words by their first bytes: those of less than 24 bytes by eight, the others by 24.
  private let middle: PrefixTable
  private let long: PrefixTable

  var isEmpty: Bool { given.isEmpty }

  init(_ words: [[UInt8]]) {
    var indices: [[UInt8]: [Int32]] = [:]
    for (index, word) in words.enumerated() where !word.isEmpty {
      indices[word.map(WordSearch.small), default: []].append(Int32(index))
    }
    let sorted = indices.sorted { left, right in
      let (first, second) = (Self.step(of: left.key), Self.step(of: right.key))
      guard first == second else { return first < second }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    text = sorted.flatMap(\.key)
    starts = Self.starts(sorted.map(\.key.count))
    given = sorted.flatMap(\.value)
    givenStarts = Self.starts(sorted.map(\.value.count))

    var nodes: [Node] = []
    /// For each of `nodes`, all of its words and how many bytes they have in common so far.
    var held: [(words: Range<Int>, depth: Int)] = []
    /// Appends the nodes for the bytes up to a depth of words that are alike up to another.
    func branch(_ range: Range<Int>, from alike: Int, to depth: Int) -> Range<Int32> {
      let start = nodes.count
      for index in range where sorted[index].key.count >= depth {
        let word = sorted[index].key
        if nodes.count > start, let last = held.last,
          sorted[last.words.lowerBound].key[alike..<depth] == word[alike..<depth]
        {
          held[nodes.count - 1].words = last.words.lowerBound..<index + 1
        } else {
          nodes.append(Node(word: Int32(index), byte: word[depth - 1], isEnd: word.count == depth))
          held.append((index..<index + 1, depth))
        }
      }
      return Int32(start)..<Int32(nodes.count)
    }
    let groups = Self.steps.map { step in
      let start = sorted.firstIndex { Self.step(of: $0.key) >= step } ?? sorted.count
      return start..<(sorted.firstIndex { Self.step(of: $0.key) > step } ?? sorted.count)
    }
    shorter = branch(groups[0], from: 0, to: 1)
    let middleRoots = branch(groups[1], from: 0, to: Self.steps[1])
    let longRoots = branch(groups[2], from: 0, to: Self.steps[2])
    var next = 0
    while next < nodes.count {
      let (words, depth) = held[next]
      if words.count > 1 { nodes[next].children = branch(words, from: depth, to: depth + 1) }
      next += 1
    }
    self.nodes = nodes
    func table(_ step: Int, _ roots: Range<Int32>) -> PrefixTable {
      PrefixTable(length: step, roots.map { (sorted[Int(nodes[Int($0)].word)].key, $0) })
    }
    middle = table(Self.steps[1], middleRoots)
    long = table(Self.steps[2], longRoots)
  }

  /// How many bytes of a word are compared at once.
  private static let steps = [1, 8, 24]

  private static func step(of word: [UInt8]) -> Int { steps.last { word.count >= $0 } ?? 1 }

  /// Where each of several things begins that lie one after the other, and where the last one ends.
  private static func starts(_ counts: [Int]) -> [Int32] {
    counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1)) }
  }

  /// Appends every word that stands at a place.
  @inline(__always)
  func collect(
    from start: Int, in text: UnsafeBufferPointer<UInt8>, into matches: inout [WordSearch.Match]
  ) {
    follow(shorter, depth: 0, from: start, in: text, into: &matches)
    if let root = middle.value(at: start, in: text) {
      enter(root, depth: middle.length, from: start, in: text, into: &matches)
    }
    if let root = long.value(at: start, in: text) {
      enter(root, depth: long.length, from: start, in: text, into: &matches)
    }
  }

  private func enter(
    _ root: Int32, depth: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>,
    into matches: inout [WordSearch.Match]
  ) {
    let node = nodes[Int(root)]
    guard stands(Int(node.word), upTo: depth, from: start, in: text),
      let children = visit(node, depth: depth, from: start, in: text, into: &matches)
    else { return }
    follow(children, depth: depth, from: start, in: text, into: &matches)
  }

  /// Whether the first bytes of a word stand at a place that has as many.
  private func stands(
    _ word: Int, upTo depth: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = Int(starts[word])
    return (0..<depth).allSatisfy { self.text[first + $0] == WordSearch.small(text[start + $0]) }
  }

  private func follow(
    _ first: Range<Int32>, depth: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>,
    into matches: inout [WordSearch.Match]
  ) {
    var children = first
    var depth = depth
    while start + depth < text.count {
      let byte = WordSearch.small(text[start + depth])
      guard let index = children.first(where: { nodes[Int($0)].byte == byte }) else { return }
      depth += 1
      guard let next = visit(nodes[Int(index)], depth: depth, from: start, in: text, into: &matches) else {
        return
      }
      children = next
    }
  }

  /// Appends the word that ends in a node, or whose only node it is.
  ///
  /// - Returns: the nodes that may follow; nil if none can.
  private func visit(
    _ node: Node, depth: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>,
    into matches: inout [WordSearch.Match]
  ) -> Range<Int32>? {
    let word = Int(node.word)
    guard !node.children.isEmpty else {
      if let end = end(of: word, from: start, alikeTo: depth, in: text) {
        append(word, start..<end, to: &matches)
      }
      return nil
    }
    if node.isEnd { append(word, start..<start + depth, to: &matches) }
    return node.children
  }

  private func append(_ word: Int, _ range: Range<Int>, to matches: inout [WordSearch.Match]) {
    for index in given[Int(givenStarts[word])..<Int(givenStarts[word + 1])] {
      matches.append(WordSearch.Match(word: Int(index), range: range))
    }
  }

  /// Where a word ends that is known to stand at a place up to a depth; nil if it does not stand there.
  private func end(
    of index: Int, from start: Int, alikeTo depth: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let word = Int(starts[index])..<Int(starts[index + 1])
    guard word.count <= text.count - start else { return nil }
    for offset in depth..<word.count
    where self.text[word.lowerBound + offset] != WordSearch.small(text[start + offset]) {
      return nil
    }
    return start + word.count
  }
}
