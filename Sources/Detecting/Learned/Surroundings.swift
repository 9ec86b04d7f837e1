import Model

/// What stands around a place in a text, as signs that a table of learned weights is asked about: which words stand how
/// far before and behind, which share its sentence, its row or its page.
///
/// One reads many places of a text after another, in the same memory.
struct Surroundings {
  private var words = SurroundingWords()
  private var others = SurroundingWords()
  private var seen = SeenPrints()

  /// Hands over every sign around a place, each once.
  ///
  /// - Parameter category: what the place may be, itself a sign.
  /// - Returns: false where too few words stand around it to tell anything, as in a path or a title.
  mutating func forEachSign(
    around place: Range<Int>, as category: DetectionCategory, in scan: borrowing Scan, _ body: (Sign) -> Void
  ) -> Bool {
    let bytes = scan.bytes
    words.read(max(0, place.lowerBound - Self.far)..<place.lowerBound, of: bytes)
    others.read(place.upperBound..<min(bytes.count, place.upperBound + Self.far), of: bytes)
    guard words.words.count(where: \.isWord) + others.words.count(where: \.isWord) >= Self.fewest else {
      return false
    }
    body(Sign(kind: "c", text: Array(category.rawValue.utf8)))
    seen.clear()
    for word in words.words.lazy.filter(\.isWord) where seen.insert(word.print) {
      body(Sign(kind: "w", first: word))
    }
    for word in others.words.lazy.filter(\.isWord) where seen.insert(word.print) {
      body(Sign(kind: "w", first: word))
    }

    let before = words.words.reversed().prefix { $0.range.lowerBound >= place.lowerBound - Self.near }
    for (step, word) in before.prefix(Self.steps).enumerated() {
      body(Sign(kind: "b", number: step + 1, first: word))
    }
    for (word, second) in zip(before.dropFirst(), before).prefix(Self.pairs) {
      body(Sign(kind: "bb", first: word, second: second))
    }
    seen.clear()
    for word in before.prefix(while: { !$0.endsSentence }) where seen.insert(word.print) {
      body(Sign(kind: "sb", first: word))
    }
    let after = others.words.prefix { $0.range.upperBound <= place.upperBound + Self.near }
    for (step, word) in after.prefix(Self.steps).enumerated() {
      body(Sign(kind: "a", number: step + 1, first: word))
    }
    for (word, second) in zip(after, after.dropFirst()).prefix(Self.pairs) {
      body(Sign(kind: "aa", first: word, second: second))
    }
    seen.clear()
    for word in after.prefix(while: { !$0.endsSentence }) where seen.insert(word.print) {
      body(Sign(kind: "sa", first: word))
    }
    tellOfPlace(place, in: scan, body)
    if category == .exactDate { Self.tellOfYear(of: place, in: scan, body) }
    if category == .school {
      Self.tellOfName(place, in: scan, body)
      // Words mean other things before the name of a house than before a number.
      for (step, word) in before.prefix(3).enumerated() {
        body(Sign(kind: "p", number: step + 1, first: word))
      }
      for (step, word) in after.prefix(2).enumerated() {
        body(Sign(kind: "q", number: step + 1, first: word))
      }
    }
    return true
  }

  /// The place itself, and the cells that say what it is.
  private mutating func tellOfPlace(_ place: Range<Int>, in scan: borrowing Scan, _ body: (Sign) -> Void) {
    if let heading = scan.headingOfColumn(ofValue: place) ?? scan.headingOfTag(before: place.lowerBound)
      ?? (scan.isOnlyTextOfCell(place) ? scan.headingOfColumn(place.lowerBound) : nil)
    {
      tell("h", of: heading, in: scan.bytes, body)
      body(Sign(kind: "k", number: 1))
    }
    if let cell = scan.firstCell(ofRowWith: place), cell.upperBound <= place.lowerBound {
      tell("r", of: cell, in: scan.bytes, body)
    }
    tell("i", of: place, in: scan.bytes, body)
    body(Sign(kind: "f", text: Self.shape(of: scan.bytes[place])))
    if scan.startOfLine(place.lowerBound) == place.lowerBound { body(Sign(kind: "k", number: 2)) }
  }

  private mutating func tell(
    _ kind: StaticString, of range: Range<Int>, in bytes: [UInt8], _ body: (Sign) -> Void
  ) {
    words.read(range, of: bytes)
    seen.clear()
    for word in words.words where seen.insert(word.print) { body(Sign(kind: kind, first: word)) }
  }

  /// Lives begin before what a review tells of, and what is told last is mostly the board's.
  private static func tellOfYear(of day: Range<Int>, in scan: borrowing Scan, _ body: (Sign) -> Void) {
    if !FullDays.isFull(day, in: scan.bytes) { body(Sign(kind: "k", number: 3)) }
    guard let year = FullDays.year(of: day, in: scan.bytes) else { return }
    body(Sign(kind: "g", number: year / 5 % 8 + 1))
    let years = FullDays.years(around: day, of: year, in: scan)
    body(Sign(kind: "y", number: step(years.upperBound - year)))
    body(Sign(kind: "z", number: step(year - years.lowerBound)))
  }

  /// What lists say of the first and the last word of a name.
  private static func tellOfName(_ name: Range<Int>, in scan: borrowing Scan, _ body: (Sign) -> Void) {
    guard let first = scan.word(after: name.lowerBound), let last = scan.word(before: name.upperBound) else {
      return
    }
    for (number, word) in [(1, first), (2, last)] {
      let kinds = scan.lexicon.kinds(Fingerprint(small: word, of: scan.bytes))
      let sort =
        kinds.contains(.place) || kinds.contains(.smallPlace)
        ? 1 : kinds.contains(.word) ? 2 : kinds.contains(.surname) || kinds.contains(.forename) ? 3 : 4
      body(Sign(kind: "l", number: 4 * (number - 1) + sort))
    }
  }

  /// A number of years in steps that grow.
  private static func step(_ years: Int) -> Int {
    [0, 1, 2, 4, 9, 19, 39].firstIndex { years <= $0 }.map { $0 + 1 } ?? 8
  }

  /// What kinds of letters and signs a place is made of: `A23-92345` of `LCS-7710932`.
  private static func shape(of place: ArraySlice<UInt8>) -> [UInt8] {
    var shape: [UInt8] = []
    var (last, count) = (UInt8(0), 0)
    for byte in place.prefix(32) {
      let kind =
        byte.isDigit
        ? UInt8(ascii: "9") : byte.isUpper ? UInt8(ascii: "A") : byte.isLetter ? UInt8(ascii: "a") : byte
      count = kind == last ? count + 1 : 1
      if kind != last {
        shape.append(kind <= 0x20 ? UInt8(ascii: "_") : kind)
      } else if count <= 5 {
        // Two, three, four and more are told apart.
        shape.append(0x30 + UInt8(count))
      }
      last = kind
    }
    return shape
  }

  /// How many words are told apart by their distance, how many pairs of them, and how far is looked, in bytes, for
  /// those of the sentence and for those anywhere near.
  private static let steps = 6
  private static let pairs = 5
  private static let near = 240
  private static let far = 400
  /// How many words have to stand around.
  private static let fewest = 8
}

/// Which words were seen already: as many as two stretches of text can have, forgotten at once.
private struct SeenPrints {
  /// More places than words, so that there always is a free one.
  private static let room = 4 * SurroundingWords.most
  private var prints = [UInt64](repeating: 0, count: room)

  mutating func clear() {
    prints.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// - Returns: whether it is new.
  mutating func insert(_ print: UInt64) -> Bool {
    let print = print | 1
    var place = Int(truncatingIfNeeded: print &>> 20) & (Self.room - 1)
    while prints[place] != 0 {
      if prints[place] == print { return false }
      place = (place + 1) & (Self.room - 1)
    }
    prints[place] = print
    return true
  }
}
