/// The words before a code that call it the number of a case.
extension CaseCodes {
  /// Whether a number is one of a day, as those of a log: `0447 of 180521`.
  private static func isOfDay(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let figures = scan.bytes[code].prefix(while: \.isDigit)
    return scan.bytes[figures.endIndex..<code.upperBound].starts(with: " of ".utf8)
  }

  /// Whether the words before a code call it the number of a case.
  static func areLabelled(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isNamed(code, in: scan) || isInColumn(code, in: scan) || isInRow(code, in: scan)
      || isBehindKey(code, in: scan)
    {
      return true
    }
    var place = overTags(before: code.lowerBound, in: scan)
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
      case .number?:
        // `case in and no 4420`.
        if isDenial(word, in: scan) { return false }
        isNumber = true
      case .filler?: break
      case .system?:
        return (isNumber || !isYear(code, in: scan))
          && (isCapital(word, in: scan) || code.count > 5) && !isReference(code, in: scan)
      case .own?: return !isYear(code, in: scan) || isNumber
      case .thing?:
        let isSign = words == 0 && gap.contains(UInt8(ascii: "#"))
        let isColon = isSign || words == 0 && code.count > 4 && gap.contains { ":|".utf8.contains($0) }
        guard
          isNumber || isColon || isLog(word, in: scan) || isOfLog
            || isOfOne(code, behind: word, words, in: scan)
        else { return false }
        // Small letters are those of a file's name.
        return !isReference(code, in: scan) && !isYear(code, in: scan)
          && (isOfLog || scan.bytes[code].count(where: \.isLower) < 3)
      case nil:
        if isNumber, offices.meaning(of: word, in: scan.bytes) != nil { return true }
        guard isSerial(code, in: scan) else { return false }
        // `crime report 19N/1/40912/18`.
        if papers.meaning(of: word, in: scan.bytes) != nil {
          return words == 0 && isOfLogs(before: word.lowerBound, in: scan)
        }
        if isNumber { return true }
      }
      place = word.lowerBound
      words += 1
    }
    return isNumber && isSerial(code, in: scan)
  }

  /// Over the tags that end a label and begin its value: `<dt>EMIS number</dt><dd>20571`.
  private static func overTags(before place: Int, in scan: borrowing Scan) -> Int {
    var end = place
    while scan[end - 1] == UInt8(ascii: ">"), place - end < 40 {
      var start = end - 1
      while let byte = scan[start], byte != UInt8(ascii: "<"), end - start < 24 { start -= 1 }
      guard scan[start] == UInt8(ascii: "<"),
        scan[start + 1].map({ $0.isLetter || $0 == UInt8(ascii: "/") }) == true
      else { break }
      end = start
    }
    return end
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
    // Without a sign between, as in the names of files, only letters that are no word: `chron_LCS7710442`.
    case .system?, .own?: return figures >= 6 && (isParted || scan.bytes[letters].allSatisfy(\.isUpper))
    default:
      return offices.meaning(of: letters, in: scan.bytes) != nil && scan.bytes[letters].allSatisfy(\.isUpper)
    }
  }

  /// Whether a long number follows one that was found just before: `ref 42/118734/25 is of one, 14250077316 of another`.
  static func isSecond(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let last = scan.ranges.last, last.upperBound <= code.lowerBound,
      code.lowerBound - last.upperBound <= 60,
      areAlike(scan.bytes[code], scan.bytes[last])
        || code.count == last.count && code.lowerBound - last.upperBound == 2
          && scan.bytes[code].count(where: \.isDigit) >= 6
        || code.lowerBound - last.upperBound <= 5
          && (isSerial(code, in: scan) || hasLettersAndSix(code, in: scan))
        || scan.bytes[code].count(where: \.isDigit) >= 8 && !scan.bytes[code].contains(where: \.isLetter)
    else { return false }
    let between = scan.bytes[last.upperBound..<code.lowerBound]
    guard !between.contains(where: { "\n.|".utf8.contains($0) || $0.isDigit }) else { return false }
    guard let word = scan.word(before: code.lowerBound) else {
      return scan[code.lowerBound - 2] == UInt8(ascii: ";")
    }
    // `Case nos 5510082, 5510083`.
    if word.upperBound == last.upperBound { return code.lowerBound - last.upperBound == 2 }
    return ["and", "or", "then"].contains { $0.utf8.elementsEqual(scan.bytes[word].map(\.lowercased)) }
  }

  /// Whether a code has capitals and six figures at least: `CRI-2020-5561`.
  private static func hasLettersAndSix(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[code].count(where: \.isDigit) >= 6 && scan.bytes[code.lowerBound].isUpper
      && !scan.bytes[code].contains(where: \.isLower)
  }

  /// Whether `no` says that there is none: without a point, behind a word that goes on from another.
  private static func isDenial(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[word].map(\.lowercased).elementsEqual("no".utf8), scan[word.upperBound] == 0x20,
      let before = scan.word(before: word.lowerBound)
    else { return false }
    return beforeDenials.meaning(of: before, in: scan.bytes) != nil
  }

  private static let beforeDenials = WordTable<Bool>(["and or but with has had have there so in": true])

  private static func abbreviations(_ word: Range<Int>, in scan: borrowing Scan) -> Bool { word.count <= 3 }

  /// `log` and `tenancy` need no `number`, if a body's name or a kind comes before.
  private static func isLog(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "l") && isOfLogs(before: word.lowerBound, in: scan)
  }

  private static func isOfLogs(before place: Int, in scan: borrowing Scan) -> Bool {
    guard let before = scan.word(before: place) else { return false }
    return logs.meaning(of: before, in: scan.bytes) != nil
  }

  private static func isCapital(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[word].contains(where: \.isUpper)
  }

  /// Whether two codes begin with the same letters and have as many figures.
  private static func areAlike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let letters = one.prefix { $0.isUpper }
    return letters.count >= 2 && other.starts(with: letters)
      && one.count(where: \.isDigit) == other.count(where: \.isDigit)
  }
}
