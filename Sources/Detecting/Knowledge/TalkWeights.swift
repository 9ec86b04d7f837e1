import Model

/// What the words of a text weigh for `CaseTalk`, added up once, so that the words around any place are two searches: a
/// table of numbers would else have the words around each of its cells weighed anew.
struct TalkWeights {
  /// Where words that weigh something begin and end, in order.
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  /// What all before each of them weigh together, and at the end what all do.
  private var sums: [Int32] = [0]

  init(_ bytes: [UInt8]) {
    Self.forEach(in: bytes, bytes.indices) { word, weight in
      starts.append(Int32(clamping: word.lowerBound))
      ends.append(Int32(clamping: word.upperBound))
      sums.append(sums[sums.count - 1] + Int32(weight))
    }
  }

  /// What the words of a range weigh, counted without a table.
  static func sum(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var sum = 0
    forEach(in: bytes, range) { word, weight in
      // What the ends of the range cut is no word.
      if !bytes.isLetter(word.lowerBound - 1), !bytes.isLetter(word.upperBound) { sum += weight }
    }
    return sum
  }

  private static func forEach(in bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>, Int) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound, let word = bytes.letters(in: start..<range.upperBound) {
      start = word.upperBound
      guard word.count > 1 else { continue }
      let label = isLabel(word, in: bytes) ? 2 : 0
      let weight = (CaseTalkWords.weights.meaning(of: word, in: bytes) ?? 0) + label
      if weight != 0 { body(word, weight) }
    }
  }

  /// What the words within a range weigh.
  func sum(_ range: Range<Int>) -> Int {
    let first = starts.indexOfFirst { $0 >= Int32(clamping: range.lowerBound) }
    let end = ends.indexOfFirst { $0 > Int32(clamping: range.upperBound) }
    return first < end ? Int(sums[end] - sums[first]) : 0
  }

  /// Whether a word is the first of a label in place of a name: `Child H`, `Adult 2`.
  private static func isLabel(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    let place = word.upperBound
    guard place + 1 < bytes.count, bytes[place] == 0x20, bytes[place + 1].isUpper || bytes[place + 1].isDigit,
      place + 2 == bytes.count || !bytes[place + 2].isLetter
    else { return false }
    return CaseTalkWords.labels.meaning(of: word, in: bytes) != nil
  }
}

extension [UInt8] {
  fileprivate func isLetter(_ place: Int) -> Bool { indices.contains(place) && self[place].isLetter }
}
