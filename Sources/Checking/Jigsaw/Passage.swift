import Model

/// A run of an author's prose in a source, and the words around a place in it.
struct Passage {
  let bytes: [UInt8]
  let range: Range<Int>

  /// The byte at an offset; nil outside the passage.
  subscript(offset: Int) -> UInt8? { range.contains(offset) ? bytes[offset] : nil }

  /// The words or numbers behind a place, at most so many, as long as one blank, line end or hyphen parts them.
  func following(_ place: Int, _ most: Int = 3) -> [Word] {
    var words: [Word] = []
    var start = place
    while words.count < most {
      if let byte = self[start], Self.joins(byte) { start += 1 }
      var end = start
      while let byte = self[end], Self.isInWord(byte), end - start < 40 { end += 1 }
      guard end > start else { break }
      words.append(Word(bytes, start..<end))
      start = end
    }
    return words
  }

  /// Whether a figure stands at a place, or a letter that a number begins with.
  func mayBeNumber(_ place: Int) -> Bool {
    self[place].map { WordKey.isDigit($0) || "efnost".utf8.contains($0) } ?? false
  }

  /// The words or numbers before a place, the nearest first.
  func preceding(_ place: Int, _ most: Int = 3) -> [Word] {
    var words: [Word] = []
    var end = place
    while words.count < most {
      if let byte = self[end - 1], Self.joins(byte) { end -= 1 }
      var start = end
      while let byte = self[start - 1], Self.isInWord(byte), end - start < 40 { start -= 1 }
      guard end > start else { break }
      words.append(Word(bytes, start..<end))
      end = start
    }
    return words
  }

  /// The sentence around a place: to the sign that ends it, or to the end of its paragraph, cell or entry.
  func sentence(around place: Range<Int>) -> Range<Int> {
    let limit = 800
    var start = place.lowerBound
    while start > range.lowerBound, place.lowerBound - start < limit, !endsSentence(start - 1) { start -= 1 }
    var end = place.upperBound
    while end < range.upperBound, end - place.upperBound < limit, !endsSentence(end) { end += 1 }
    return start..<max(end, start)
  }

  private func endsSentence(_ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return self[place + 1].map { !WordKey.isInWord($0) && !WordKey.isDigit($0) || $0 >= 0x80 } ?? true
    case UInt8(ascii: "|"): return true
    case UInt8(ascii: "\n"):
      return self[place + 1].map { !WordKey.isInWord($0) && $0 != 0x20 && !WordKey.isDigit($0) || $0 == 0x0A }
        ?? true
    default: return false
    }
  }

  private static func joins(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x2D }
  private static func isInWord(_ byte: UInt8) -> Bool { WordKey.isInWord(byte) || WordKey.isDigit(byte) }
}

/// A word of a text, in small letters, and where it stands.
struct Word {
  let text: String
  let range: Range<Int>
  let isCapital: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    isCapital = range.first.map { WordKey.isCapital(bytes[$0]) } ?? false
    text = String(decoding: bytes[range].map(WordKey.lowered), as: UTF8.self)
  }

  /// The number that it spells, in digits or in letters, up to 120.
  var number: Int? {
    if let number = Digits.number(text.utf8), text.utf8.count <= 3 { return number <= 120 ? number : nil }
    return Self.numbers[text]
  }

  private static let numbers: [String: Int] = {
    let small =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
      + "seventeen eighteen nineteen"
    var numbers: [String: Int] = [:]
    for (index, word) in small.split(separator: " ").enumerated() { numbers[String(word)] = index }
    for (index, word) in "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
      .enumerated()
    {
      numbers[String(word)] = 10 * (index + 2)
    }
    return numbers
  }()
}

extension Document {
  /// Where the author's prose stands: the title, the texts of front matter, the body.
  var passages: [Passage] {
    let fields = ([common.title] + statementFields).compactMap { $0?.range }
    return (fields + [bodyRange]).compactMap { part in
      let range = (part.lower..<part.upper).clamped(to: 0..<source.bytes.count)
      return range.isEmpty ? nil : Passage(bytes: source.bytes, range: range)
    }
  }
}
