/// Codes that may number a case, and the words that say they do.
enum CaseCodes {
  /// The letters, figures, hyphens and strokes around a number, if they hold four figures at least and are no number
  /// of money or of a list.
  static func code(around number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    var start = number.lowerBound
    while start > 0, isOfCode(scan.bytes[start - 1]), number.lowerBound - start < 12 { start -= 1 }
    var end = number.upperBound
    var figures = number.count
    while let byte = scan[end], end - start < 24, isOfCode(byte) {
      if byte.isDigit { figures += 1 }
      end += 1
    }
    while end > start, !scan.bytes[end - 1].isDigit, !scan.bytes[end - 1].isLetter { end -= 1 }
    while start < end, !scan.bytes[start].isDigit, !scan.bytes[start].isLetter { start += 1 }
    end = endWithoutWord(start..<end, in: scan)
    guard start < end,
      figures >= 4 || figures >= 3 && scan.bytes[start].isUpper || isBeforeDay(end, in: scan),
      end - start < 24,
      !(scan[end] == UInt8(ascii: ",") && scan[end + 1]?.isDigit == true)
        || scan.headingOfColumn(ofValue: start..<end) != nil,
      !(scan[end] == UInt8(ascii: ".") && scan[end + 1]?.isDigit == true),
      scan[start - 1] != UInt8(ascii: "."),
      scan[start - 1] != UInt8(ascii: ",") || scan.headingOfColumn(ofValue: start..<end) != nil
    else { return nil }
    return isOfCourt(start..<end, in: scan) ? nil : start..<end
  }

  /// Less what a file's name goes on with, as in `3091774-discharge`.
  private static func endWithoutWord(_ code: Range<Int>, in scan: borrowing Scan) -> Int {
    var end = code.upperBound
    while end > code.lowerBound, scan.bytes[end - 1].isLower { end -= 1 }
    guard code.upperBound - end > 2, end > code.lowerBound, scan.bytes[end - 1] == UInt8(ascii: "-") else {
      return code.upperBound
    }
    return end - 1
  }

  /// Whether ` of 03/05` follows, as behind the number of a log.
  private static func isBeforeDay(_ end: Int, in scan: borrowing Scan) -> Bool {
    guard scan[end] == UInt8(ascii: " "), scan[end + 1] == UInt8(ascii: "o"),
      scan[end + 2] == UInt8(ascii: "f")
    else { return false }
    if scan[end + 4]?.isDigit == true,
      scan[end + 5] == UInt8(ascii: "/") || scan[end + 6] == UInt8(ascii: "/")
    {
      return true
    }
    return (4..<10).allSatisfy { scan[end + $0]?.isDigit == true } && scan[end + 10]?.isDigit != true
  }

  /// The number of a family case, which is left to its own recogniser.
  private static func isOfCourt(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count == 10 else { return false }
    return zip("AA00A00000".utf8, scan.bytes[code]).allSatisfy {
      $0 == UInt8(ascii: "A") ? $1.isUpper : $1.isDigit
    }
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }

  /// Whether a number is one of a day, as those of a log: `0447 of 180521`.
  private static func isOfDay(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let figures = scan.bytes[code].prefix(while: \.isDigit)
    return scan.bytes[figures.endIndex..<code.upperBound].starts(with: " of ".utf8)
  }

  /// What somebody reads as the number: with the letters that stand before it, and the day that a log begins anew.
  static func whole(_ code: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    var (start, end) = (code.lowerBound, code.upperBound)
    if let word = scan.word(before: start), word.upperBound == start - 1,
      scan[start - 1] == UInt8(ascii: " "),
      isPrefix(word, in: scan)
    {
      start = word.lowerBound
    }
    if scan[end] == UInt8(ascii: " "), scan[end + 1] == UInt8(ascii: "o"), scan[end + 2] == UInt8(ascii: "f"),
      scan[end + 3] == UInt8(ascii: " "), scan[end + 4]?.isDigit == true
    {
      var place = end + 4
      while let byte = scan[place], byte.isDigit || byte == UInt8(ascii: "/"), place - end < 16 { place += 1 }
      let day = scan.bytes[end + 4..<place]
      if day.contains(UInt8(ascii: "/")) || day.count == 6 || day.count == 8 { end = place }
    }
    return start..<end
  }

  /// Two to four capitals that are no word, as hospitals put before a number.
  private static func isPrefix(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    (1...4).contains(word.count) && scan.bytes[word].allSatisfy(\.isUpper)
      && labels.meaning(of: word, in: scan.bytes) == nil
      && !scan.bytes[word].elementsEqual("COP".utf8)
  }

  /// Whether the words before a code call it the number of a case.
  static func areLabelled(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isNamed(code, in: scan) || isInColumn(code, in: scan) || isInRow(code, in: scan)
      || isBehindKey(code, in: scan)
    {
      return true
    }
    var place = code.lowerBound
    var (isNumber, words) = (false, 0)
    let isOfLog = isOfDay(code, in: scan)
    while words < 8, let word = scan.word(before: place) {
      let gap = scan.bytes[word.upperBound..<place]
      // A comma turns to something else, but not in `number, LCS0012345,`.
      if gap.contains(UInt8(ascii: ",")), !isNumber, words > 0 { return false }
      if gap.contains(UInt8(ascii: ".")), gap.count > 1, !abbreviations(word, in: scan) {
        return isNumber && isSerial(code, in: scan)
      }
      switch labels.meaning(of: word, in: scan.bytes) {
      case .number?: isNumber = true
      case .filler?: break
      case .system?:
        return (isNumber || !isYear(code, in: scan))
          && (isCapital(word, in: scan) || code.count > 5) && !isReference(code, in: scan)
      case .own?: return !isYear(code, in: scan) || isNumber
      case .thing?:
        let isColon = words == 0 && code.count > 4 && gap.contains { ":|#".utf8.contains($0) }
        guard
          isNumber || isColon || isLog(word, in: scan) || isOfLog
            || isOfOne(code, behind: word, words, in: scan)
        else { return false }
        // Small letters are those of a file's name.
        return !isReference(code, in: scan) && !isYear(code, in: scan)
          && scan.bytes[code].count(where: \.isLower) < 3
      case nil:
        guard isSerial(code, in: scan), papers.meaning(of: word, in: scan.bytes) == nil else { return false }
        if isNumber { return true }
      }
      place = word.lowerBound
      words += 1
    }
    return isNumber && isSerial(code, in: scan)
  }

  /// Up to five capitals and five figures at least, as a register counts its people: `CF410067`. Where a text calls such
  /// a code a number of something, it is hardly ever one of a thing that identifies nobody.
  private static func isSerial(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let letters = scan.bytes[code].prefix { $0.isUpper }
    var rest = scan.bytes[code].dropFirst(letters.count)
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    return (1...5).contains(letters.count) && (5...9).contains(rest.count) && rest.allSatisfy(\.isDigit)
      && notOfRegisters.meaning(of: letters.indices, in: scan.bytes) == nil || isInThree(code, in: scan)
  }

  /// Three parts and more with strokes or hyphens between, of which one is a number of five figures at least, or one is
  /// letters and the numbers have seven figures together: `47/112903/22`, `PRB/88/204417`.
  private static func isInThree(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    guard parts.count >= 3, !isReference(code, in: scan), !scan.bytes[code].contains(where: \.isLower),
      notOfRegisters.meaning(of: parts[0].indices, in: scan.bytes) == nil
    else { return false }
    // Reports and policies are numbered so, too: `CP/2011/0047`.
    guard parts.count > 3 || parts[1].count != 4 || parts[2].count > 4 else { return false }
    let figures = scan.bytes[code].count(where: \.isDigit)
    let hasWord = parts.contains { !$0.isEmpty && $0.allSatisfy(\.isUpper) }
    let hasShape = hasWord && figures >= 5 && parts[1].allSatisfy(\.isDigit) && parts[1].count >= 5
    if hasShape { return true }
    let hasNumber = parts.contains { (5...7).contains($0.count) && $0.allSatisfy(\.isDigit) }
    return hasWord && figures >= 7 || hasNumber && figures >= 7 && parts.allSatisfy { $0.count != 4 }
  }

  private static let papers = WordTable<Bool>([
    "policy document product company charity registered registration contract invoice order model part job vacancy":
      true,
    "course licence isbn form version flight grant bid tender standard catalogue stock report paper publication":
      true,
    "command bill roll": true,
  ])

  /// Whether the head of its column calls a code the number of a case: `Mosaic ID`, `Case ref`.
  private static func isInColumn(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, !isYear(code, in: scan), !isReference(code, in: scan),
      scan.bytes[code].count(where: \.isDigit) >= 4, scan.bytes[code].count(where: \.isLower) < 3,
      let heading = scan.headingOver(code)
    else { return false }
    return isOfNumbers(heading, in: scan)
  }

  /// Whether the first cell of its row does, as in `| Coroner's ref | 2022/0318/JM |`.
  private static func isInRow(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, !isYear(code, in: scan), !isReference(code, in: scan),
      scan.bytes[code].count(where: \.isDigit) >= 4, let cell = scan.firstCell(ofRowWith: code)
    else { return false }
    return isOfNumbers(cell, in: scan)
  }

  /// Whether it is the value of a key that programs write in one word: `"personId": "77100231"`.
  private static func isBehindKey(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, let key = scan.word(before: code.lowerBound),
      code.lowerBound - key.upperBound <= 5,
      !isYear(code, in: scan), !isReference(code, in: scan)
    else { return false }
    return isOfNumbers(scan.parts(ofKey: key), in: scan)
  }

  private static func isOfNumbers(_ label: Range<Int>, in scan: borrowing Scan) -> Bool {
    var words: [Range<Int>] = []
    var place = label.lowerBound
    while place < label.upperBound, let word = scan.word(after: place), word.upperBound <= label.upperBound {
      let parts = scan.parts(ofKey: word)
      words += parts.isEmpty ? [word] : parts
      place = word.upperBound
    }
    return isOfNumbers(words, in: scan)
  }

  private static func isOfNumbers(_ words: [Range<Int>], in scan: borrowing Scan) -> Bool {
    var (isNumber, isThing) = (false, false)
    for word in words {
      switch labels.meaning(of: word, in: scan.bytes) {
      case .number?: isNumber = true
      case .own?: (isNumber, isThing) = (true, true)
      case .system?, .thing?: isThing = true
      case .filler?, nil: break
      }
    }
    return isNumber && isThing
  }

  /// A code of letters and four figures at least right behind the thing that it numbers, `file HSG/77120/B`, or a number
  /// that is too long to count anything: `Occurrence 44190288317`.
  private static func isOfOne(
    _ code: Range<Int>, behind word: Range<Int>, _ step: Int, in scan: borrowing Scan
  ) -> Bool {
    guard step == 0, scan.areOneBreath(word.upperBound..<code.lowerBound) else { return false }
    let figures = scan.bytes[code].count(where: \.isDigit)
    if figures >= 7, !scan.bytes[code].contains(where: \.isLetter) { return true }
    if figures >= 6, isSerial(code, in: scan) { return true }
    // Letters that are an office's own need no second part.
    if offices.meaning(of: word, in: scan.bytes) != nil, scan.bytes[word].allSatisfy(\.isUpper),
      scan.bytes[code].count(where: \.isDigit) >= 4, code.count >= 6
    {
      return true
    }
    return scan.bytes[code].contains(where: \.isUpper) && scan.bytes[code].count(where: \.isDigit) >= 4
      && scan.bytes[code].count(where: { !$0.isLetter && !$0.isDigit }) > 1
  }

  /// Whether the first letters of a code are those of a system or an office: `RiO-3091774`, `ASC 20411`.
  private static func isNamed(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    var end = code.lowerBound
    while end < code.upperBound, scan.bytes[end].isLetter { end += 1 }
    guard end > code.lowerBound, end < code.upperBound, end - code.lowerBound <= 20 else { return false }
    let letters = code.lowerBound..<end
    let isParted = !scan.bytes[end].isDigit
    let figures = scan.bytes[code].count(where: \.isDigit)
    guard figures >= 5, !isReference(code, in: scan) else { return false }
    switch labels.meaning(of: letters, in: scan.bytes) {
    case .system?, .own?: return isParted && figures >= 6
    default:
      return offices.meaning(of: letters, in: scan.bytes) != nil && scan.bytes[letters].allSatisfy(\.isUpper)
    }
  }

  /// One to five capitals, a stroke or hyphen and six to nine figures that are no day: `TEN/0048116`. Hardly anything
  /// but a register numbers so many.
  static func isOfRegister(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isOfCrime(code, in: scan) { return true }
    let letters = scan.bytes[code].prefix { $0.isUpper }
    guard (1...5).contains(letters.count), notOfRegisters.meaning(of: letters.indices, in: scan.bytes) == nil,
      scan[letters.endIndex] == UInt8(ascii: "-") || scan[letters.endIndex] == UInt8(ascii: "/")
    else { return false }
    let figures = scan.bytes[letters.endIndex + 1..<code.upperBound]
    guard (6...9).contains(figures.count), figures.allSatisfy(\.isDigit) else { return false }
    return !(figures.starts(with: "20".utf8) || figures.starts(with: "19".utf8))
  }

  /// `47/112903/22`, as police forces number crimes, and no step of an address of the web.
  private static func isOfCrime(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let parts = scan.bytes[code].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), parts[0].count == 2,
      (5...7).contains(parts[1].count), parts[2].count == 2
    else { return false }
    return scan[code.lowerBound - 1] != UInt8(ascii: "/") && scan[code.upperBound] != UInt8(ascii: "/")
  }

  /// Letters before the numbers of books, laws, standards and charities.
  private static let notOfRegisters = WordTable<Bool>([
    "isbn issn doi iso bs en uk gb eu cve pmid pmc cm hc hl si sn ref rcn ofsted urn company charity gov dfe":
      true
  ])

  /// Letters that offices put before the numbers of their records.
  private static let offices = WordTable<Bool>([
    "asc csc hn hsg mrn crn cad mosaic ehm lcs cypf ycs asbo asb marac mash hosp casref swis pid pncid cid tcy cyp cfs yot yos ceop ncmec iwf":
      true
  ])

  /// Whether a long number follows one that was found just before: `ref 42/118734/25 is of one, 14250077316 of another`.
  static func isSecond(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let last = scan.ranges.last, code.lowerBound - last.upperBound <= 60,
      scan.bytes[code].count(where: \.isDigit) >= 8, !scan.bytes[code].contains(where: \.isLetter)
    else { return false }
    let between = scan.bytes[last.upperBound..<code.lowerBound]
    guard !between.contains(where: { "\n.|".utf8.contains($0) || $0.isDigit }) else { return false }
    guard let word = scan.word(before: code.lowerBound) else {
      return scan[code.lowerBound - 2] == UInt8(ascii: ";")
    }
    return ["and", "or", "then"].contains { $0.utf8.elementsEqual(scan.bytes[word].map(\.lowercased)) }
  }

  private static func abbreviations(_ word: Range<Int>, in scan: borrowing Scan) -> Bool { word.count <= 3 }

  /// `log` and `tenancy` need no `number`, if a body's name or a kind comes before.
  private static func isLog(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "l"),
      let before = scan.word(before: word.lowerBound)
    else { return false }
    return logs.meaning(of: before, in: scan.bytes) != nil
  }

  private static func isCapital(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[word].contains(where: \.isUpper)
  }

  private static func isYear(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count == 4 else { return false }
    return scan.bytes[code].starts(with: "19".utf8) || scan.bytes[code].starts(with: "20".utf8)
  }

  /// The reference of a review: letters, a year, a small number.
  private static func isReference(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[code.lowerBound].isLetter else { return false }
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
    return first.allSatisfy(\.isLetter) && parts[1].count == 4 && parts[1].starts(with: "20".utf8)
      && last.count <= 3
  }

  private enum Label { case system, own, thing, number, filler }

  private static let labels = WordTable<Label>([
    "wccis childview badgernet cpoms myconcern datix ulysses steis trakcare ais abacus sims bromcom adastra orcuma casepad":
      .system,
    "mosaic liquidlogic lcs ics ehm one carefirst rio systmone emis paris pas niche athena connect nexus":
      .system,
    "azeus frameworki eclipse cerner lorenzo epic meditech paris carenotes oasis delius ndelius visor":
      .system,
    "cad casref nomis prisoner mrn crn pnc pncid noms oic chi uprn cris": .own,
    "case client person file unit hospital crime police log incident tenancy tenant rent prison":
      .thing,
    "office patient customer user child pupil student custody offence occurrence record records housing hosp":
      .thing,
    "lado coroner coroners coroner's mortem pm maternity dash ppn ppd vist merlin idva isva camhs yjs eha camis":
      .thing,
    "probation marac mash system ticket ward clinic referral asb iro complaint safeguarding claimant care":
      .thing,
    "our your my urn": .thing,
    "tenancies repair repairs storm enquiry ambulance": .thing,
    "number no id ref reference num nr identifier urn.": .number,
    "is was the as under with of given recorded quoted her his their held on in system and a account":
      .filler,
    "capita": .system, "s notes entry": .filler,
  ])

  private static let logs = WordTable<Bool>(["police incident cad custody crime": true])
}
