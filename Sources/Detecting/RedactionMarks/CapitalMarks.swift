/// `REDACTED` without brackets, in place of a word or a value.
enum CapitalMarks {
  static func report(in scan: inout Scan) {
    let known = scan.ranges.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    for index in scan.capitals.indices {
      let word = scan.capitals[index]
      guard marks.meaning(of: word, in: scan.bytes) != nil, scan.bytes[word].allSatisfy(\.isUpper),
        !isPartOfWord(word, in: scan), !isBesideCapitals(word, in: scan)
      else { continue }
      while next < known.count, known[next].upperBound <= word.lowerBound { next += 1 }
      if next == known.count || !known[next].overlaps(word) { scan.report(word) }
    }
  }

  private static let marks = WordTable<Bool>(["redacted": true])
  private static let things = WordTable<Bool>([
    "name names address dob date school number details surname": true
  ])
  private static let texts = WordTable<Bool>([
    "version versions copy copies report reports text texts form document documents edition draft for and or is was":
      true
  ])

  private static func isPartOfWord(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    let signs = "-_./'".utf8
    return scan[word.upperBound].map { signs.contains($0) && scan[word.upperBound + 1]?.isLetter == true }
      == true
      || scan[word.lowerBound - 1].map(signs.contains) == true
  }

  /// In a line of capitals it is a word like the others, as in a title; `REDACTED version` speaks of a text.
  private static func isBesideCapitals(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    if let next = scan.word(after: word.upperBound), scan.areOneBreath(word.upperBound..<next.lowerBound) {
      if texts.meaning(of: next, in: scan.bytes) != nil || isCapital(next, in: scan) { return true }
    }
    guard let before = scan.word(before: word.lowerBound),
      scan.areOneBreath(before.upperBound..<word.lowerBound)
    else { return false }
    return isCapital(before, in: scan) && things.meaning(of: before, in: scan.bytes) == nil
  }

  private static func isCapital(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    word.count > 1 && scan.bytes[word].allSatisfy(\.isUpper)
  }
}
