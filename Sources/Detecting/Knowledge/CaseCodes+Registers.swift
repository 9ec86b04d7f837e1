/// Codes that hardly anything but a register gives out.
extension CaseCodes {
  /// Up to five capitals and five figures at least, as a register counts its people: `CF410067`. Where a text calls such
  /// a code a number of something, it is hardly ever one of a thing that identifies nobody.
  static func isSerial(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let letters = scan.bytes[code].prefix { $0.isUpper }
    var rest = scan.bytes[code].dropFirst(letters.count)
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    return (1...5).contains(letters.count) && (5...9).contains(rest.count) && rest.allSatisfy(\.isDigit)
      && notOfRegisters.meaning(of: letters.indices, in: scan.bytes) == nil || isInThree(code, in: scan)
  }

  /// Three parts and more with strokes or hyphens between, of which one is a number of five figures at least, or one is
  /// letters and the numbers have seven figures together: `47/112903/22`, `PRB/88/204417`.
  static func isInThree(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[code].count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) >= 2,
      !scan.bytes[code].contains(where: \.isLower)
    else { return false }
    let parts = scan.bytes[code].split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    guard parts.count >= 3, !isReference(code, in: scan),
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

  static let papers = WordTable<Bool>([
    "policy document product company charity registered registration contract invoice order model part job vacancy":
      true,
    "course licence isbn form version flight grant bid tender standard catalogue stock report paper publication":
      true,
    "command bill roll": true,
  ])

  /// One to five capitals, a stroke or hyphen and six to nine figures that are no day: `TEN/0048116`. Hardly anything
  /// but a register numbers so many.
  static func isOfRegister(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isOfCrime(code, in: scan) { return true }
    let letters = scan.bytes[code].prefix { $0.isUpper }
    guard (1...5).contains(letters.count), notOfRegisters.meaning(of: letters.indices, in: scan.bytes) == nil,
      scan[letters.endIndex] == UInt8(ascii: "-") || scan[letters.endIndex] == UInt8(ascii: "/")
    else { return false }
    let figures = scan.bytes[letters.endIndex + 1..<code.upperBound]
    // The year may follow, as in `CRI/0041872/21`.
    let parts = figures.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 2, letters.count > 1, (5...8).contains(parts[0].count),
      (1...4).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
    {
      return true
    }
    guard (6...9).contains(figures.count), figures.allSatisfy(\.isDigit) else { return false }
    return !(figures.starts(with: "20".utf8) || figures.starts(with: "19".utf8))
  }

  /// `47/112903/22`, as police forces number crimes, and no step of an address of the web.
  private static func isOfCrime(_ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard (11...13).contains(code.count), scan.bytes[code.lowerBound + 2] == UInt8(ascii: "/") else {
      return false
    }
    let parts = scan.bytes[code].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), parts[0].count == 2,
      (5...7).contains(parts[1].count), parts[2].count == 2
    else { return false }
    return scan[code.lowerBound - 1] != UInt8(ascii: "/") && scan[code.upperBound] != UInt8(ascii: "/")
  }

  /// Whether a code is a year with a number behind words for a quarter of it or for a request for information, and no value
  /// of a column: `Q2 2020/21`, `FOI 2024/117`.
  static func isOfBoard(_ whole: Range<Int>, _ code: Range<Int>, in scan: borrowing Scan) -> Bool {
    let first = whole == code ? scan.word(before: code.lowerBound) : scan.word(after: whole.lowerBound)
    guard let first, boards.meaning(of: first, in: scan.bytes) != nil,
      first.upperBound + 1 == code.lowerBound, scan[first.upperBound] == 0x20, code.count > 5,
      isYear(code.lowerBound..<code.lowerBound + 4, in: scan),
      scan[code.lowerBound + 4] == UInt8(ascii: "/"),
      scan.bytes[code].dropFirst(5).allSatisfy(\.isDigit)
    else { return false }
    return scan.headingOfColumn(ofValue: whole) == nil
  }

  private static let boards = WordTable<Bool>(["q1 q2 q3 q4 foi foia eir": true])

  /// Letters before the numbers of books, laws, standards and charities.
  static let notOfRegisters = WordTable<Bool>([
    "foi isbn issn doi iso bs en uk gb eu cve pmid pmc cm hc hl si sn ref rcn ofsted urn company charity gov dfe":
      true
  ])
}
