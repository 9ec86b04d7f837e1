import Model

/// Days that stand beside another one or beside a name, and are of the case because that is.
enum LinkedDays {
  /// Whether two days are the ends of one time or parts of one list: `from 3 May 2019 until 2 July 2019`.
  static func areLinked(_ first: Range<Int>, _ second: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard first.upperBound < second.lowerBound else { return false }
    let gap = first.upperBound..<second.lowerBound
    guard gap.count <= 16 else { return false }
    // A dash counts as part of a word.
    if scan.bytes[gap].allSatisfy({ " -".utf8.contains($0) || [0xE2, 0x80, 0x93, 0x94].contains($0) }) {
      return true
    }
    guard let word = scan.word(after: gap.lowerBound), word.upperBound < second.lowerBound else {
      return false
    }
    return links.meaning(of: word, in: scan.bytes) != nil
      && (scan.word(after: word.upperBound)?.lowerBound ?? 0) >= second.lowerBound
  }

  private static let links = WordTable<Bool>(["to until till and or": true])

  /// Whether a day stands right behind somebody's name as that of a birth does: `Ola Mazur (6.6.2013)`,
  /// `Ola Mazur, 3.3.2017` at the end of a line, `Ola Mazur 05 May 1996 of …`; or behind an age, `age 10 (4.11.10)`.
  static func isOfPerson(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[day].contains(where: \.isDigit), let sign = scan[day.lowerBound - 1] else {
      return false
    }
    switch sign {
    case UInt8(ascii: "("):
      guard scan[day.upperBound] == UInt8(ascii: ")") else { return false }
      if isAge(before: day.lowerBound, in: scan) { return true }
    case 0x20:
      let isListed = scan[day.lowerBound - 2] == UInt8(ascii: ",")
      guard isListed ? isEndOfEntry(day.upperBound, in: scan) : isBefore("of", day.upperBound, in: scan)
      else {
        return false
      }
    default: return false
    }
    return isName(before: day.lowerBound, in: scan)
      && CaseTalk.weight(around: day, in: scan) >= CaseTalk.ofDays
  }

  private static func isAge(before place: Int, in scan: borrowing Scan) -> Bool {
    guard let number = scan.word(before: place), number.count <= 2, scan.bytes[number].allSatisfy(\.isDigit),
      let age = scan.word(before: number.lowerBound)
    else { return false }
    // `Ola Mazur, 44 (18.5.76)`.
    if age.upperBound + 2 == number.lowerBound, scan[age.upperBound] == UInt8(ascii: ","),
      isName(before: age.upperBound + 1, in: scan)
    {
      return true
    }
    return ages.meaning(of: age, in: scan.bytes) != nil
  }

  private static let ages = WordTable<Bool>(["age aged": true])

  private static func isEndOfEntry(_ place: Int, in scan: borrowing Scan) -> Bool {
    if scan.bytes.hasPhrase(", nhs", at: place) || scan.bytes.hasPhrase(", lives", at: place) { return true }
    return scan[place].map { "\n\r;)".utf8.contains($0) } ?? true
  }

  private static func isBefore(_ word: StaticString, _ place: Int, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: place), next.lowerBound == place + 1 else { return false }
    return next.count == word.utf8CodeUnitCount && scan.bytes.hasPhrase(word, at: next.lowerBound)
  }

  /// Whether a forename and a surname that no ordinary word explains end before a place, and nobody signs with them.
  static func isName(before place: Int, in scan: borrowing Scan) -> Bool {
    guard let last = scan.word(before: place), place - last.upperBound <= 2,
      let first = scan.word(before: last.lowerBound), first.upperBound + 1 == last.lowerBound,
      scan.bytes[last.lowerBound].isUpper, scan.bytes[first.lowerBound].isUpper
    else { return false }
    let (surname, forename) = (kinds(of: last, in: scan), kinds(of: first, in: scan))
    guard surname.contains(.surname) || surname.isDisjoint(with: [.word, .place, .publicName, .thing]),
      !forename.isDisjoint(with: [.forename, .forenameWord, .surname, .title])
        || forename.isDisjoint(with: [.word, .place, .publicName, .thing])
    else { return false }
    guard let before = scan.word(before: first.lowerBound) else { return true }
    return signs.meaning(of: before, in: scan.bytes) == nil
  }

  private static func kinds(of word: Range<Int>, in scan: borrowing Scan) -> WordKinds.Kinds {
    scan.lexicon.kinds(Fingerprint(small: word, of: scan.bytes))
  }

  private static let signs = WordTable<Bool>([
    "signed by chair reviewer author dr professor prof and et editor minister clerk from with to": true
  ])

  /// Whether what a row or a line tells of its day begins with a birth: `| 30/04/2014 | Born at 34 weeks |`,
  /// `20.4.16 Baby born by section`.
  static func isOfBirth(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.isOnlyTextOfCell(day) || isFirstOfRow(day.lowerBound, in: scan) else { return false }
    var place = day.upperBound
    if beginsWithBirth(textBehind(place, in: scan), in: scan) { return true }
    // A cell for the source may stand between.
    while let byte = scan[place], byte != UInt8(ascii: "\n"), place - day.upperBound < 80 {
      place += 1
      if byte == UInt8(ascii: "|"), place > day.upperBound + 3,
        beginsWithBirth(textBehind(place, in: scan), in: scan)
      {
        return true
      }
    }
    return false
  }

  /// Where the next letters of a line begin that are not in a tag.
  private static func textBehind(_ start: Int, in scan: borrowing Scan) -> Int {
    var place = start
    while let byte = scan[place], !byte.isLetter || isInTag(place, in: scan), place - start < 24 {
      guard byte != UInt8(ascii: "\n") else { return start }
      place += 1
    }
    return place
  }

  private static func beginsWithBirth(_ place: Int, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(after: place), word.lowerBound == place else { return false }
    if scan.bytes.hasPhrase("born", at: place), word.count == 4 { return true }
    if scan.bytes.hasPhrase("birth of ", at: place) { return true }
    guard babies.meaning(of: word, in: scan.bytes) != nil, let next = scan.word(after: word.upperBound) else {
      return false
    }
    return next.count == 4 && scan.bytes.hasPhrase("born", at: next.lowerBound)
  }

  private static let babies = WordTable<Bool>(["baby child twins boy girl infant": true])

  static func isFirstOfRow(_ place: Int, in scan: borrowing Scan) -> Bool {
    var start = place
    while place - start < 8, let byte = scan[start - 1], " |*\"-".utf8.contains(byte) { start -= 1 }
    return start == 0 || scan[start - 1] == UInt8(ascii: "\n") || scan[start - 1] == UInt8(ascii: ">")
  }

  /// Whether a letter is one of the name of a tag: behind `<` or `</`.
  private static func isInTag(_ place: Int, in scan: borrowing Scan) -> Bool {
    var start = place
    while place - start < 4, let byte = scan[start - 1], byte.isLetter { start -= 1 }
    return scan[start - 1] == UInt8(ascii: "<")
      || scan[start - 1] == UInt8(ascii: "/") && scan[start - 2] == UInt8(ascii: "<")
  }
}
