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
    guard start < end, figures >= 4 || figures >= 3 && scan.bytes[start].isUpper, end - start < 24,
      !(scan[end] == UInt8(ascii: ",") && scan[end + 1]?.isDigit == true),
      !(scan[end] == UInt8(ascii: ".") && scan[end + 1]?.isDigit == true),
      scan[start - 1] != UInt8(ascii: "."), scan[start - 1] != UInt8(ascii: ",")
    else { return nil }
    return isOfCourt(start..<end, in: scan) ? nil : start..<end
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

  /// Whether the words before a code call it the number of a case.
  static func areLabelled(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    var place = code.lowerBound
    var (isNumber, words) = (false, 0)
    while words < 8, let word = scan.word(before: place) {
      let gap = scan.bytes[word.upperBound..<place]
      // A comma turns to something else, but not in `number, LCS0012345,`.
      if gap.contains(UInt8(ascii: ",")), !isNumber, words > 0 { return false }
      if gap.contains(UInt8(ascii: ".")), gap.count > 1, !abbreviations(word, in: scan) { return false }
      switch labels.meaning(of: word, in: scan.bytes) {
      case .number?: isNumber = true
      case .filler?: break
      case .system?:
        return (isNumber || !isYear(code, in: scan)) && isCapital(word, in: scan)
          && !isReference(code, in: scan)
      case .own?: return !isYear(code, in: scan) || isNumber
      case .thing?:
        guard isNumber || isLog(word, in: scan) else { return false }
        return !isReference(code, in: scan) && !isYear(code, in: scan)
      case nil: return false
      }
      place = word.lowerBound
      words += 1
    }
    return false
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
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
    return first.allSatisfy(\.isLetter) && parts[1].count == 4 && parts[1].starts(with: "20".utf8)
      && last.count <= 3
  }

  private enum Label { case system, own, thing, number, filler }

  private static let labels = WordTable<Label>([
    "mosaic liquidlogic lcs ics ehm one carefirst rio systmone emis paris pas niche athena connect nexus":
      .system,
    "azeus frameworki eclipse cerner lorenzo epic meditech paris carenotes oasis delius ndelius visor":
      .system,
    "cad prisoner mrn crn pnc pncid noms urn oic chi uprn cris": .own,
    "case client person file unit hospital crime police log incident tenancy tenant rent prison":
      .thing,
    "office patient customer user child pupil student custody offence occurrence record records housing hosp":
      .thing,
    "probation": .thing,
    "number no id ref reference num nr identifier urn.": .number,
    "is was the as under with of given recorded quoted her his their held on in system and a account":
      .filler,
    "capita": .system,
  ])

  private static let logs = WordTable<Bool>(["police incident cad custody crime": true])
}
