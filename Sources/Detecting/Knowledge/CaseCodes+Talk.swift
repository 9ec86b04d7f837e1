/// Codes whose label says only that they are numbers of something, in a text that tells of somebody's life.
extension CaseCodes {
  /// Whether a code is called a number, a reference or a record, and the words around it tell of a case: `ref.
  /// IM-4490`, `SSID 40091`, the column `nrm_ref`.
  static func isInTalk(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let figures = scan.bytes[code].count(where: \.isDigit)
    guard figures >= 4, code.count >= 5, !isYear(code, in: scan), !isMonthOrDay(code, in: scan),
      !isReference(code, in: scan) && !isOfDocument(code, in: scan) || isOfOffice(code, in: scan)
        || isBehindThing(code, in: scan),
      scan.bytes[code].count(where: \.isLower) < 3, BankWords.label(before: code.lowerBound, in: scan) == nil
    else { return false }
    return
      (isCalledNumber(code, in: scan) || hasForm(code, in: scan) || isBehindColon(code, in: scan)
      || isUnderHeading(code, in: scan) || isOffices(code, in: scan))
      && CaseTalk.isClear(around: code, in: scan)
      || isBehindLetters(code, in: scan)
        && CaseTalk.weight(around: code, in: scan) >= (figures >= 7 ? CaseTalk.ofDays : CaseTalk.ofThings)
  }

  /// Whether a code looks like one of a record, though nothing calls it one: letters or a stroke with four figures, or
  /// seven figures and more; no sum, no day and no number of a paper.
  static func mayBeOne(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let text = scan.bytes[code]
    let figures = text.count(where: \.isDigit)
    guard figures >= 4, code.count >= 6, figures == code.count ? figures >= 7 : true,
      text.count(where: \.isLower) < 2, !isReference(code, in: scan), !isMonthOrDay(code, in: scan),
      scan[code.lowerBound - 1].map({ $0 == 0x20 || "(\"'|,:*`>\n".utf8.contains($0) }) ?? true
    else { return false }
    guard let word = scan.word(before: code.lowerBound) else { return true }
    return !isPaper(word, in: scan)
  }

  /// Whether the first letters of a code are an office's own, in capitals: `CAD-4482`.
  private static func isOffices(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[code].prefix { $0.isUpper }.count >= 3 && isOfOffice(code, in: scan)
  }

  /// Whether the nearest word is one for a number, and none of the three before it is for a thing that identifies nobody.
  private static func isCalledNumber(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: code.lowerBound), code.lowerBound - word.upperBound <= 5,
      !scan.bytes[word.upperBound..<code.lowerBound].contains(UInt8(ascii: "\n")),
      // The first figures of a telephone's number.
      !(scan[code.upperBound] == 0x20 && scan[code.upperBound + 1]?.isDigit == true)
    else { return false }
    switch labels.meaning(of: word, in: scan.bytes) {
    case .number?, .system?, .own?: break
    // `the file A4042` may as well be that of a road.
    case .thing? where isLong(code, in: scan): break
    default:
      guard
        records.meaning(of: word, in: scan.bytes) != nil || accounts.meaning(of: word, in: scan.bytes) != nil,
        !isOfBank(code, in: scan)
      else { return false }
    }
    var place = word.lowerBound
    for _ in 0..<3 {
      guard let before = scan.word(before: place) else { break }
      if isPaper(before, in: scan) { return false }
      place = before.lowerBound
    }
    return !isPaper(word, in: scan)
  }

  private static func isLong(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[code].count(where: \.isDigit) >= 5 || scan.bytes[code].contains { "-/.".utf8.contains($0) }
  }

  /// Whether letters that are no word stand before five figures at least: `SSID 40091`, `LAS 732290`.
  private static func isBehindLetters(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: code.lowerBound), word.upperBound + 1 == code.lowerBound,
      scan[word.upperBound] == 0x20, (2...6).contains(word.count), scan.bytes[word].allSatisfy(\.isLetter),
      scan.bytes[word].count(where: \.isUpper) >= 2, scan.bytes[code].count(where: \.isDigit) >= 5
    else { return false }
    return notOfRegisters.meaning(of: word, in: scan.bytes) == nil
      && papers.meaning(of: word, in: scan.bytes) == nil
  }

  /// Whether a word is for a thing that identifies nobody; reports and forms of a case do.
  private static func isPaper(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    papers.meaning(of: word, in: scan.bytes) != nil && records.meaning(of: word, in: scan.bytes) == nil
  }

  /// What holds what is known of somebody, though the same word also stands for papers.
  private static let records = WordTable<Bool>(["report form record records document": true])

  /// Whether a long number follows a colon, not far behind a word for a number: `occurrence number for the death:
  /// 44220118734`.
  private static func isBehindColon(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 7, scan.bytes[code].allSatisfy(\.isDigit), scan[code.lowerBound - 1] == 0x20,
      scan[code.lowerBound - 2] == UInt8(ascii: ":")
    else { return false }
    var place = code.lowerBound - 2
    for _ in 0..<6 {
      guard let word = scan.word(before: place) else { return false }
      if isPaper(word, in: scan) { return false }
      if labels.meaning(of: word, in: scan.bytes) == .number { return true }
      place = word.lowerBound
    }
    return false
  }

  /// Whether a code has the eight figures of an account with a bank.
  private static func isOfBank(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    code.count == 8 && scan.bytes[code].allSatisfy(\.isDigit)
  }

  /// Whether a code has a form that registers give their numbers, and stands where one is put: in brackets, as
  /// `(SC-20-00718)`, or as the number of a prisoner, `A6620FJ`.
  private static func hasForm(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let text = scan.bytes[code]
    if text.count == 7, zip("A0000AA".utf8, text).allSatisfy({ $0 == 0x41 ? $1.isUpper : $1.isDigit }) {
      return true
    }
    let letters = text.prefix { $0.isUpper }
    // `job HFSV-77120`: as many figures as only registers have.
    if letters.count > 1 || isInThree(code, in: scan), text.count > letters.count,
      !text[letters.endIndex].isDigit,
      isSerial(code, in: scan)
    {
      guard let word = scan.word(before: code.lowerBound) else { return true }
      return !isPaper(word, in: scan)
    }
    return (2...5).contains(letters.count)
      && notOfRegisters.meaning(of: letters.indices, in: scan.bytes) == nil
      && scan[code.lowerBound - 1] == UInt8(ascii: "(") && scan[code.upperBound] == UInt8(ascii: ")")
      && text.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
  }

  private static func isUnderHeading(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let heading = scan.headingOver(code) ?? scan.headingOver(withLetters(code, in: scan)) else {
      return false
    }
    let figures = scan.bytes[code].count(where: \.isDigit)
    var place = heading.lowerBound
    while let word = scan.bytes.letters(in: place..<heading.upperBound) {
      switch labels.meaning(of: word, in: scan.bytes) {
      case .number?, .own?: return true
      case .thing? where figures >= 6: return true
      default: if accounts.meaning(of: word, in: scan.bytes) != nil { return true }
      }
      place = word.upperBound
    }
    return false
  }

  /// Whether a word for an application and one for what is applied for stand before a code: `homelessness application
  /// HL-2021-0883`.
  private static func isBehindThing(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: code.lowerBound), accounts.meaning(of: word, in: scan.bytes) != nil,
      let thing = scan.word(before: word.lowerBound)
    else { return false }
    return labels.meaning(of: thing, in: scan.bytes) == .thing
  }

  /// Whether the first letters of what looks like the reference of a review are those of an office's records:
  /// `MARAC-2020-318`.
  private static func isOfOffice(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let letters = scan.bytes[code].prefix { $0.isLetter }.indices
    return labels.meaning(of: letters, in: scan.bytes) != nil
      || offices.meaning(of: letters, in: scan.bytes) != nil
  }

  /// `CP/2011/0047`, as reports and policies are numbered.
  private static func isOfDocument(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    return parts.count == 3 && parts[0].allSatisfy(\.isLetter) && isYear(parts[1].indices, in: scan)
      && parts[2].count <= 4
  }

  /// `2020-11`, `2020-11-04`, `4/11/2020`.
  static func isMonthOrDay(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    // Asked of nearly every number.
    guard code.count <= 10,
      scan.bytes[code].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    else { return false }
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        part.allSatisfy(\.isDigit) && ([1, 2].contains(part.count) || isYear(part.indices, in: scan))
      }
      && parts.count { $0.count == 4 } < 2
  }

  /// What somebody has or asks for, and the words between that and its number.
  private static let accounts = WordTable<Bool>(["account accounts application applications under as": true])
}
