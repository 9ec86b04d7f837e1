/// Codes that may number a case: what they look like.
enum CaseCodes {
  /// The letters, figures, hyphens and strokes around a number, if they hold four figures at least and are no number
  /// of money or of a list.
  static func code(around number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    var start = number.lowerBound
    while start > 0, isOfCode(scan.bytes[start - 1]), number.lowerBound - start < 12 { start -= 1 }
    // Not from the middle of a word, whose first letters could be those of a system: `cris` of `crisis-at-home-3597`.
    if start > 0, isOfCode(scan.bytes[start - 1]) {
      let sign = scan.bytes[start..<number.lowerBound].firstIndex { !$0.isLetter && !$0.isDigit }
      start = sign.map { $0 + 1 } ?? number.lowerBound
    }
    // Of an address of the web only the last step: `docs/LCS-7710932`.
    if let step = scan.bytes[start..<number.lowerBound].lastIndex(of: UInt8(ascii: "/")), step > start,
      scan.bytes[step - 1].isLower
    {
      start = step + 1
    }
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
      !isBeforeThousands(start..<end, in: scan) || scan.headingOfColumn(ofValue: start..<end) != nil,
      !(scan[end] == UInt8(ascii: ".") && scan[end + 1]?.isDigit == true),
      scan[start - 1] != UInt8(ascii: "."),
      scan[start - 1] != UInt8(ascii: ",") || scan.headingOfColumn(ofValue: start..<end) != nil
    else { return nil }
    return isOfCourt(start..<end, in: scan) || isDay(start..<end, in: scan) ? nil : start..<end
  }

  /// Whether a code ends in the first figures of a number with commas in it: no more than three of them.
  private static func isBeforeThousands(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan[code.upperBound] == UInt8(ascii: ","), scan[code.upperBound + 1]?.isDigit == true else {
      return false
    }
    return scan.bytes[code].reversed().prefix(while: \.isDigit).count <= 4
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
    if scan[end + 4]?.isDigit == true, isMonth(after: end + 4, in: scan) { return true }
    if scan[end + 4]?.isDigit == true,
      scan[end + 5] == UInt8(ascii: "/") || scan[end + 6] == UInt8(ascii: "/")
    {
      return true
    }
    return (4..<10).allSatisfy { scan[end + $0]?.isDigit == true } && scan[end + 10]?.isDigit != true
  }

  /// Whether the name of a month follows a day: `14 Oct`.
  private static func isMonth(after day: Int, in scan: borrowing Scan) -> Bool {
    guard let figures = scan.word(after: day), figures.lowerBound == day, figures.count <= 2,
      let month = scan.word(after: figures.upperBound), month.lowerBound == figures.upperBound + 1,
      month.count >= 3
    else { return false }
    // `case 15 of 62 declared` counts cases.
    let isWhole = month.count == 3 || StreetWords.months.meaning(of: month, in: scan.bytes) != nil
    return isWhole && scan.bytes[month.lowerBound].isUpper
      && DatePattern.beginningsOfMonths.meaning(of: month.lowerBound..<month.lowerBound + 3, in: scan.bytes)
        != nil
  }

  /// A day in figures alone, which is left to the recognisers of days: `30/09/2024`.
  private static func isDay(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    // `2025-06-03T10` of a day and its hour.
    let day =
      code.count == 13 && scan.bytes[code.lowerBound + 10] == UInt8(ascii: "T")
      ? code.lowerBound..<code.lowerBound + 10 : code
    return (8...10).contains(day.count) && isMonthOrDay(day, in: scan) && isInCalendar(day, in: scan)
  }

  private static func isInCalendar(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    var (parts, small, months, value) = (1, 0, 0, 0)
    func close() {
      guard value < 1000 else { return }
      small += (1...31).contains(value) ? 1 : 10
      if value <= 12 { months += 1 }
    }
    for byte in scan.bytes[day] {
      if byte.isDigit {
        value = min(10_000, value * 10 + Int(byte) - 0x30)
      } else {
        close()
        (parts, value) = (parts + 1, 0)
      }
    }
    close()
    return parts == 3 && small == 2 && months > 0
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

  /// Letters and two groups of figures, as some hospitals print a number, where it is called one: `RXP 660 2218`.
  static func grouped(from number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard (3...4).contains(number.count), scan[number.lowerBound - 1] == 0x20,
      scan[number.upperBound] == 0x20,
      let word = scan.word(before: number.lowerBound), word.upperBound + 1 == number.lowerBound,
      (2...4).contains(word.count), isPrefix(word, in: scan),
      let last = scan.word(after: number.upperBound), last.lowerBound == number.upperBound + 1,
      (3...4).contains(last.count), scan.bytes[last].allSatisfy(\.isDigit), !isYear(last, in: scan),
      scan[last.upperBound].map({ $0 != 0x20 || scan[last.upperBound + 1]?.isDigit != true }) ?? true
    else { return nil }
    let whole = word.lowerBound..<last.upperBound
    return areLabelled(whole, in: scan) ? whole : nil
  }

  /// Groups of figures alone, as somebody reads a long number out, where it is called one: `URN 19 00482 77`.
  static func figures(from number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard (2...5).contains(number.count), scan[number.upperBound] == 0x20,
      scan[number.upperBound + 1]?.isDigit == true,
      scan[number.lowerBound - 1] == 0x20, scan[number.lowerBound - 2]?.isDigit != true
    else { return nil }
    var (end, groups, figures) = (number.upperBound, 1, number.count)
    while scan[end] == 0x20, scan[end + 1]?.isDigit == true, groups < 5 {
      var next = end + 1
      while let byte = scan[next], byte.isDigit, next - end <= 6 { next += 1 }
      (groups, figures, end) = (groups + 1, figures + next - end - 1, next)
    }
    guard (2...4).contains(groups), (8...12).contains(figures),
      scan[end].map({ !$0.isLetter && !$0.isDigit && !"/-:".utf8.contains($0) }) ?? true
    else { return nil }
    let whole = number.lowerBound..<end
    guard !isYear(number, in: scan), let word = scan.word(before: number.lowerBound),
      numbers.meaning(of: word, in: scan.bytes) != nil
    else { return nil }
    return areLabelled(whole, in: scan) ? whole : nil
  }

  /// Words for one number; `case numbers` count cases.
  private static let numbers = WordTable<Bool>(["number no ref reference urn id": true])

  /// Whom an exhibit is from, and its number: `exhibit RJB/4`.
  static func exhibit(at number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard number.count <= 3, scan[number.lowerBound - 1] == UInt8(ascii: "/"),
      let letters = scan.word(before: number.lowerBound - 1), letters.upperBound == number.lowerBound - 1,
      (2...4).contains(letters.count), scan.bytes[letters].allSatisfy(\.isUpper),
      !(scan[number.upperBound].map { $0.isLetter || $0 == UInt8(ascii: "/") } ?? false)
    else { return nil }
    var place = letters.lowerBound
    for _ in 0..<3 {
      guard let word = scan.word(before: place) else { return nil }
      if scan.bytes.hasPhrase("exhibit", at: word.lowerBound) {
        return letters.lowerBound..<number.upperBound
      }
      place = word.lowerBound
    }
    return nil
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
    // In groups, as hospitals print some: `MRN 0038 8127`.
    let group = (end + 1..<max(end + 1, min(end + 6, scan.bytes.count))).prefix { scan.bytes[$0].isDigit }
    if scan[end] == UInt8(ascii: " "), end - code.lowerBound == 4, group.count == 4,
      scan.bytes[code].allSatisfy(\.isDigit),
      scan[group.endIndex].map({ !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: " ") }) ?? true
    {
      end = group.endIndex
    }
    if scan[end] == UInt8(ascii: " "), scan[end + 1] == UInt8(ascii: "o"), scan[end + 2] == UInt8(ascii: "f"),
      scan[end + 3] == UInt8(ascii: " "), scan[end + 4]?.isDigit == true
    {
      var place = end + 4
      while let byte = scan[place], byte.isDigit || byte == UInt8(ascii: "/"), place - end < 16 { place += 1 }
      let day = scan.bytes[end + 4..<place]
      if isMonth(after: end + 4, in: scan), let month = scan.word(after: place) {
        return start..<month.upperBound
      }
      if day.contains(UInt8(ascii: "/")) || day.count == 6 || day.count == 8 { end = place }
    }
    return start..<end
  }

  /// Two to four capitals that are no word, as hospitals put before a number.
  static func isPrefix(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    (1...4).contains(word.count) && scan.bytes[word.lowerBound].isUpper
      && scan.bytes[word].allSatisfy { $0.isUpper || $0.isDigit }
      && labels.meaning(of: word, in: scan.bytes) == nil && papers.meaning(of: word, in: scan.bytes) == nil
      && !["SI", "NI", "NINO", "UPN", "NHS"].contains { scan.bytes[word].elementsEqual($0.utf8) }
      && !scan.bytes[word].elementsEqual("COP".utf8)
  }

  /// Whether a code is a value of one of the fields that hold the references of reviews, which are public: beside the
  /// key, or below it in a list.
  static func isOfField(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    var start = scan.startOfLine(code.lowerBound)
    // `policy_edition: wt2023` names guidance, and what is no edition is told by another rule.
    if scan.bytes.hasPhrase("policy_edition:", at: start) { return true }
    for _ in 0..<20 {
      if scan.bytes.hasPhrase("reference:", at: start) {
        return code.lowerBound - start <= 12
      }
      if scan.bytes.hasPhrase("derived_from:", at: start) || scan.bytes.hasPhrase("depends_on:", at: start)
        || scan.bytes.hasPhrase("refers_to:", at: start)
      {
        return true
      }
      var item = start
      while scan[item] == 0x20 { item += 1 }
      guard start > 0, scan[item] == UInt8(ascii: "-"), scan[item + 1] == 0x20 else { return false }
      start = scan.startOfLine(start - 1)
    }
    return false
  }

  /// Whether a number is the year in which something was: most numbers of four figures in prose are.
  static func isYearOfEvent(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
    isYear(number, in: scan) && scan.bytes.hasPhrase("in ", before: number.lowerBound)
      && scan[number.upperBound].map { !$0.isLetter && !"/-".utf8.contains($0) } ?? true
  }

  /// Whether a code is more than a small number, and no pair of years, paragraphs or a month: `2011-2019`, `20-24`, `01/17`.
  static func mayBeAsked(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    // A step of an address of the site: `../reports/crisis-repeated-3597.md`.
    guard !(scan[code.lowerBound - 1] == UInt8(ascii: "-") && scan[code.lowerBound - 2]?.isLower == true),
      !parts.contains(where: { $0.count(where: \.isLower) > 2 })
    else { return false }
    return !(1...2).contains(parts.count) || parts.contains { $0.count > 4 || !$0.allSatisfy(\.isDigit) }
  }

  static func isYear(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count == 4 else { return false }
    return scan.bytes[code].starts(with: "19".utf8) || scan.bytes[code].starts(with: "20".utf8)
  }

  /// The reference of a review: letters, a year, a small number; the letters perhaps apart, as in `CSPR 2023-02`.
  static func isReference(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[code.lowerBound].isLetter else {
      guard code.count == 7, isYear(code.lowerBound..<code.lowerBound + 4, in: scan),
        "-/".utf8.contains(scan.bytes[code.lowerBound + 4]), scan[code.lowerBound - 1] == 0x20,
        let word = scan.word(before: code.lowerBound), word.upperBound + 1 == code.lowerBound
      else { return false }
      return reviews.meaning(of: word, in: scan.bytes) != nil
    }
    guard scan.bytes[code].count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) == 2 else {
      return false
    }
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
    return first.allSatisfy(\.isLetter) && parts[1].count == 4 && parts[1].starts(with: "20".utf8)
      && last.count <= 3
  }

  private static let reviews = WordTable<Bool>(["cspr lcspr scr sar dhr dardr review": true])
}
