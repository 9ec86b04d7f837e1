/// Codes in tables and behind keys.
extension CaseCodes {
  /// Whether the head of its column calls a code the number of a case: `Mosaic ID`, `Case ref`.
  static func isInColumn(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, !isYear(code, in: scan), !isReference(code, in: scan),
      scan.bytes[code].count(where: \.isDigit) >= 4, scan.bytes[code].count(where: \.isLower) < 3,
      let heading = scan.headingOver(code) ?? scan.headingOver(withLetters(code, in: scan))
    else { return false }
    return isOfNumbers(heading, in: scan)
  }

  /// Whether the first cell of its row does, as in `| Coroner's ref | 2022/0318/JM |`.
  static func isInRow(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, !isYear(code, in: scan), !isReference(code, in: scan),
      scan.bytes[code].count(where: \.isDigit) >= 4, let cell = scan.firstCell(ofRowWith: code)
    else { return false }
    return isOfNumbers(cell, in: scan)
  }

  /// Whether it is the value of a key that programs write in one word: `"personId": "77100231"`.
  static func isBehindKey(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard code.count >= 4, let key = scan.word(before: code.lowerBound),
      code.lowerBound - key.upperBound <= 5,
      !isYear(code, in: scan), !isReference(code, in: scan)
    else { return false }
    return isOfNumbers(scan.parts(ofKey: key), in: scan)
  }

  static func isOfNumbers(_ label: Range<Int>, in scan: borrowing Scan) -> Bool {
    var words: [Range<Int>] = []
    var place = label.lowerBound
    while place < label.upperBound, let word = scan.word(after: place), word.upperBound <= label.upperBound {
      let parts = scan.parts(ofKey: word)
      words += parts.isEmpty ? [word] : parts
      place = word.upperBound
    }
    return isOfNumbers(words, in: scan)
  }

  static func isOfNumbers(_ words: [Range<Int>], in scan: borrowing Scan) -> Bool {
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

  /// A code with the letters of the office that may stand before it in its cell: `RIO 1083364`.
  static func withLetters(_ code: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    guard let word = scan.word(before: code.lowerBound), word.upperBound + 1 == code.lowerBound,
      word.count <= 6
    else {
      return code
    }
    return word.lowerBound..<code.upperBound
  }
}
