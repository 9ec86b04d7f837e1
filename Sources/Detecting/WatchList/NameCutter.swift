import Model

/// Cuts a text into words in one pass, asks the list about each, and keeps those that may belong to a name. Nearly all words
/// are small letters between blanks, and cost no more than a look into the memo.
struct NameCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let list: WatchList
  private(set) var words: [ListedWord] = []
  private var number = 0
  /// The last two words that were not kept: they may turn out to stand beside a name.
  private var passed: (Range<Int>, Range<Int>) = (0..<0, 0..<0)
  /// How many words to come are kept whatever they are.
  private var kept = 0
  /// For the small letters of a word with a capital.
  private var scratch = [UInt8](repeating: 0, count: longest)
  private static let longest = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ list: WatchList) {
    self.bytes = bytes
    self.list = list
    cut()
  }

  private mutating func cut() {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      guard byte.isLetter || byte >= 0x80 else {
        place += 1
        continue
      }
      let start = place
      let hasCapital = byte.isUpper
      if hasCapital { place += 1 }
      while place < bytes.count, bytes[place].isLower { place += 1 }
      if hasCapital, place == start + 1 {
        while place < bytes.count, bytes[place].isUpper { place += 1 }
      }
      let isPlain = place > start && kept == 0 && !isJoinedAfter(place) && !isJoinedBefore(start)
      if isPlain, !hasCapital {
        take(plain: start..<place)
      } else if isPlain, isOfNoConcern(start..<place) {
        pass(start..<place)
      } else {
        place = takeAny(from: start)
      }
    }
  }

  /// Whether a word with capitals has nothing to do with any name.
  @inline(__always)
  private mutating func isOfNoConcern(_ range: Range<Int>) -> Bool {
    let count = range.count
    // A letter by itself may be an initial.
    guard count > 1, count <= Self.longest else {
      let isWord =
        bytes[range.lowerBound] == UInt8(ascii: "A") || bytes[range.lowerBound] == UInt8(ascii: "I")
      return count == 1 && isWord
        && !(range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "."))
    }
    let (bytes, list) = (bytes, list)
    return scratch.withUnsafeMutableBufferPointer { scratch in
      for index in 0..<count { scratch[index] = bytes[range.lowerBound + index] | 0x20 }
      let text = UnsafeBufferPointer(rebasing: scratch[..<count])
      return !list.concerns(text, Fingerprint(text))
    }
  }

  @inline(__always)
  private mutating func pass(_ range: Range<Int>) {
    passed = (passed.1, range)
    number += 1
  }

  /// Whether a run of small letters goes on at a place, or is joined to what stands there.
  @inline(__always)
  private func isJoinedAfter(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    let byte = bytes[place]
    if byte == UInt8(ascii: " ") { return false }
    if byte.isLetter || byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "@") { return true }
    return Self.mayJoin(byte) && place + 1 < bytes.count && Self.isInWord(bytes[place + 1])
      || isParted(at: place)
  }

  /// Whether a word goes on behind a hyphen and a line end.
  private func isParted(at place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place] == UInt8(ascii: "-")
      && (bytes[place + 1] == UInt8(ascii: "\n") || bytes[place + 1] == UInt8(ascii: "\r"))
  }

  @inline(__always)
  private func isJoinedBefore(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let byte = bytes[start - 1]
    if byte == UInt8(ascii: " ") { return false }
    if byte.isDigit || byte == UInt8(ascii: "@") { return true }
    return Self.mayJoin(byte) && start > 1 && Self.isInWord(bytes[start - 2])
  }

  private static func mayJoin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  /// A word of small letters with nothing beside it that could join it to another.
  @inline(__always)
  private mutating func take(plain range: Range<Int>) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    if range.count >= 4 {
      let fingerprint = Fingerprint(text)
      if list.holds(.word, text, fingerprint) {
        keepPassed()
        keep(
          ListedWord(
            range: range, letters: .small, text: Array(text), fingerprint: fingerprint, isInHandle: false,
            ground: .listed))
        return
      }
    }
    pass(range)
  }

  /// Any other word, from where it begins.
  ///
  /// - Returns: where it ends.
  private mutating func takeAny(from start: Int) -> Int {
    let spelling = NameSpelling(bytes)
    let end = spelling.end(of: start)
    guard end > start else { return start + spelling.length(at: start) }
    let range = start..<end
    let parts = spelling.parts(of: range)
    let isInHandle = parts.count > 1 || spelling.isHandle(range)
    let whole = word(range, spelling, isInHandle: isInHandle)
    guard !whole.text.isEmpty else { return end }
    keepPassed()
    if whole.ground == nil, parts.count > 1 {
      for part in parts { keep(word(part, spelling, isInHandle: true)) }
    } else {
      keep(whole)
    }
    return end
  }

  private func word(_ range: Range<Int>, _ spelling: NameSpelling, isInHandle: Bool) -> ListedWord {
    let text = spelling.folded(range)
    let fingerprint = Fingerprint(text)
    let isListed = text.count >= 4 && text.withUnsafeBufferPointer { list.holds(.word, $0, fingerprint) }
    return ListedWord(
      range: range, letters: spelling.letters(of: range), text: text, fingerprint: fingerprint,
      isInHandle: isInHandle, ground: isListed ? .listed : nil)
  }

  private mutating func keep(_ word: ListedWord) {
    var word = word
    if let last = words.last, last.number == number - 1 {
      word.joint = ListedJoint(
        bytes[last.range.upperBound..<word.range.lowerBound], isAfterInitial: last.range.count <= 2)
    }
    word.number = number
    words.append(word)
    number += 1
    passed = (0..<0, 0..<0)
    // What stands behind a name may lead to its next word, or show that it is none: `Maria de Souza`, `Grace Trust`.
    let concerns = word.ground != nil || word.isInHandle || word.isCapital && self.concerns(word)
    kept = concerns ? 3 : max(isParted(at: word.range.upperBound) ? 1 : 0, kept - 1)
  }

  private func concerns(_ word: ListedWord) -> Bool {
    word.text.count == 1 || word.text.withUnsafeBufferPointer { list.concerns($0, word.fingerprint) }
  }

  /// Keeps the words before the one in hand, which may stand beside a name.
  private mutating func keepPassed() {
    let ranges = [passed.0, passed.1].filter { !$0.isEmpty }
    guard !ranges.isEmpty else { return }
    number -= ranges.count
    let spelling = NameSpelling(bytes)
    for range in ranges {
      let text = spelling.folded(range)
      keep(
        ListedWord(
          range: range, letters: spelling.letters(of: range), text: text, fingerprint: Fingerprint(text),
          isInHandle: false, ground: nil))
    }
  }
}
