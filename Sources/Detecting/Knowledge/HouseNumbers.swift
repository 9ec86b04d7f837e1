import Model

/// Houses in streets whose names do not say that they are some: `at 62 Ropewalk`, `Loc 5A Chapel Ings`.
enum HouseNumbers {
  /// A number with the capital words behind it, if the word before it says that somebody or something is there and
  /// nothing says that it counts what the words name.
  static func house(at number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard number.count <= 3, scan.bytes[number.lowerBound] != UInt8(ascii: "0"),
      let before = scan.word(before: number.lowerBound),
      before.upperBound + 1 == number.lowerBound
        || before.count == 2 && scan.bytes[before.upperBound..<number.lowerBound].elementsEqual(". ".utf8)
        || isLabel(before.upperBound..<number.lowerBound, in: scan)
    else { return nil }
    let isPlaced = isPlaced(before, in: scan)
    guard isPlaced || others.meaning(of: before, in: scan.bytes) != nil else { return nil }
    var end = number.upperBound
    let hasLetter = scan[end].map { $0.isLetter } == true && scan[end + 1] == 0x20
    if hasLetter { end += 1 }
    guard scan[end] == 0x20 else { return nil }
    var names: [Range<Int>] = []
    while names.count < 4, let name = name(at: end + 1, in: scan) {
      names.append(name)
      end = name.upperBound
      if scan[end] == UInt8(ascii: "'") { end += scan[end + 1] == UInt8(ascii: "s") ? 2 : 1 }
      guard scan[end] == 0x20 else { break }
    }
    guard let first = names.first, let last = names.last, counted.meaning(of: first, in: scan.bytes) == nil,
      names.allSatisfy({ StreetWords.table.meaning(of: $0, in: scan.bytes) != .institution }),
      hasLetter || !isCounted(last, names.count, in: scan),
      // `to`, `from`, `near` stand before numbers of all sorts, and so only count in a text that tells of a life.
      isPlaced || CaseTalk.isClear(around: number, in: scan)
    else { return nil }
    return number.lowerBound..<last.upperBound
  }

  /// A number with one to three capital words behind it that nothing counts and nobody is said to be at: `11 Mill Race`.
  static func open(at number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard number.count <= 3, scan.bytes[number.lowerBound] != UInt8(ascii: "0"),
      let sign = scan[number.lowerBound - 1], sign == 0x20 || "\"(|".utf8.contains(sign)
    else { return nil }
    if let before = scan.word(before: number.lowerBound), before.upperBound + 1 == number.lowerBound,
      scan.bytes[before].allSatisfy(\.isDigit) || scan.bytes[before.lowerBound].isUpper
        || StreetWords.countings.meaning(of: before, in: scan.bytes) != nil
    {
      return nil
    }
    var end = number.upperBound
    if scan[end].map({ $0.isLetter }) == true, scan[end + 1] == 0x20 { end += 1 }
    guard scan[end] == 0x20 else { return nil }
    var names: [Range<Int>] = []
    while names.count < 4, scan[end] == 0x20, let name = name(at: end + 1, in: scan) {
      names.append(name)
      end = name.upperBound
    }
    guard (2...3).contains(names.count), let first = names.first, let last = names.last,
      counted.meaning(of: first, in: scan.bytes) == nil, !isCounted(last, names.count, in: scan),
      names.allSatisfy({ StreetWords.table.meaning(of: $0, in: scan.bytes) != .institution })
    else { return nil }
    return number.lowerBound..<end
  }

  /// Whether nothing but the signs of a label, a key or a cell stands between two places.
  private static func isLabel(_ gap: Range<Int>, in scan: borrowing Scan) -> Bool {
    gap.count <= 5 && scan.bytes[gap].contains { ":=|".utf8.contains($0) }
      && scan.bytes[gap].allSatisfy { ":=|\"' *".utf8.contains($0) }
  }

  private static func name(at place: Int, in scan: borrowing Scan) -> Range<Int>? {
    guard scan[place]?.isUpper == true, scan[place + 1]?.isLower == true else { return nil }
    var end = place + 1
    while let byte = scan[end], byte.isLetter { end += 1 }
    return place..<end
  }

  /// `at`, not at the beginning of a sentence, where it may tell an age; or a label.
  private static func isPlaced(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    switch labels.meaning(of: word, in: scan.bytes) {
    case .label?: return true
    case .at?:
      guard scan.bytes[word.lowerBound].isLower, let before = scan.word(before: word.lowerBound) else {
        return false
      }
      return ofAges.meaning(of: before, in: scan.bytes) == nil
    case nil: return false
    }
  }

  private static let others = WordTable<Bool>(["to from near outside opposite attended of no number": true])

  /// Whether the last word is a thing in the plural, or the only word a forename: `at 3 Family Hubs`, `at 14 Tyrell`.
  private static func isCounted(_ last: Range<Int>, _ names: Int, in scan: borrowing Scan) -> Bool {
    let word = Fingerprint(small: last, of: scan.bytes)
    if isPlural(last, in: scan) { return true }
    if let next = scan.word(after: last.upperBound), scan.areOneBreath(last.upperBound..<next.lowerBound),
      next.count > 4, isPlural(next, in: scan)
    {
      return true
    }
    return names == 1 && (scan.lexicon.forenames.contains(word) || scan.lexicon.forenameWords.contains(word))
  }

  private static func isPlural(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[word.upperBound - 1] == UInt8(ascii: "s")
      && scan.lexicon.words.contains(Fingerprint(small: word, of: scan.bytes))
  }

  private enum Label { case at, label }

  private static let labels = WordTable<Label>(["at": .at, "loc location addr address": .label])
  private static let ofAges = WordTable<Bool>([
    "aged age was were is by from born left started capped valued priced set starting stood stands rated":
      true
  ])
  private static let counted = WordTable<Bool>([
    "january february march april may june july august september october november december": true,
    "monday tuesday wednesday thursday friday saturday sunday am pm child adult baby family mother father":
      true,
    "level stage year key grade tier band standard the he she they his her and or per percent noon midnight":
      true,
  ])
}
