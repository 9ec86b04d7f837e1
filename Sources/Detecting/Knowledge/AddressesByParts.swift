import Model

/// Addresses that no word for a street gives away, but what stands beside their parts.
enum AddressesByParts {
  /// What stands between commas before the postcode whose second half begins with a number: `Rose Bank, Chapel Hill, PL88
  /// 2DJ`; no town alone, and nothing of a body.
  static func address(beforePostcodeAt number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard let postcode = startOfPostcode(at: number, in: scan) else { return nil }
    var (start, place) = (postcode, postcode)
    var (words, commas, hasNumber, hasName) = (0, 0, false, false)
    while words < 10, let part = part(before: place, in: scan) {
      if part.hasComma { commas += 1 }
      guard !isOfBody(part.word, in: scan) else { return nil }
      let isNumber = isNumber(part.word, in: scan)
      // Nor does a number of another cell belong to it: `9990000018,M1 1AA`.
      if !isNumber, !scan.bytes[part.word.lowerBound].isUpper { break }
      hasNumber = hasNumber || isNumber
      if !isNumber, !isPlace(part.word, in: scan) { hasName = true }
      (start, place, words) = (part.word.lowerBound, part.word.lowerBound, words + 1)
      // A number is where an address begins, unless a flat stands before it.
      if isNumber, !isFlat(before: place, in: scan) { break }
    }
    // `Northmere, Mereshire` are a town and its county.
    let isNamed = commas > 0 && scan.bytes.hasPhrase("the ", at: start)
    guard hasName, hasNumber || isNamed || commas > 1 && hasTwoWords(from: start, in: scan) else {
      return nil
    }
    if scan[start - 1] == UInt8(ascii: "\"") { start -= 1 }
    var end = postcode
    while " ,\n".utf8.contains(scan.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func hasTwoWords(from start: Int, in scan: borrowing Scan) -> Bool {
    guard let first = scan.word(after: start), let next = scan.word(after: first.upperBound) else {
      return false
    }
    return scan[start - 1] == UInt8(ascii: "\"") || first.upperBound + 1 == next.lowerBound
  }

  /// Where a postcode begins whose second half does with a number: `LS97` of `LS97 4QT`.
  private static func startOfPostcode(at number: Range<Int>, in scan: borrowing Scan) -> Int? {
    guard number.count == 1, scan[number.upperBound]?.isUpper == true,
      scan[number.upperBound + 1]?.isUpper == true,
      scan[number.upperBound + 2].map({ !$0.isLetter && !$0.isDigit }) ?? true,
      scan[number.lowerBound - 1] == 0x20
    else { return nil }
    var start = number.lowerBound - 1
    while let byte = scan[start - 1], byte.isUpper || byte.isDigit, number.lowerBound - start < 6 {
      start -= 1
    }
    let outward = scan.bytes[start..<number.lowerBound - 1]
    let letters = outward.prefix(while: \.isUpper).count
    guard (1...2).contains(letters), (2...4).contains(outward.count), scan[start + letters]?.isDigit == true
    else { return nil }
    return start
  }

  /// The word right before a place, over blanks, quotation marks and one comma or line end.
  private static func part(before place: Int, in scan: borrowing Scan) -> (word: Range<Int>, hasComma: Bool)?
  {
    var end = place
    var commas = 0
    while place - end < 5, let byte = scan[end - 1], " ,\n\"'-".utf8.contains(byte) {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { commas += 1 }
      end -= 1
    }
    guard end < place, commas < 3, let word = scan.word(before: end), word.upperBound == end else {
      return nil
    }
    // `Haymaker's` is one word.
    if word.count == 1, scan[word.lowerBound - 1] == UInt8(ascii: "'"),
      let name = scan.word(before: word.lowerBound), name.upperBound == word.lowerBound - 1
    {
      return (name.lowerBound..<word.upperBound, commas > 0)
    }
    return (word, commas > 0)
  }

  private static func isNumber(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    word.count <= 5 && scan.bytes[word.lowerBound].isDigit || numbers.meaning(of: word, in: scan.bytes) != nil
  }

  private static let numbers = WordTable<Bool>([
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen":
      true,
    "eighteen nineteen twenty thirty forty fifty": true,
  ])

  private static func isFlat(before place: Int, in scan: borrowing Scan) -> Bool {
    guard let part = part(before: place, in: scan) else { return false }
    return part.hasComma || flats.meaning(of: part.word, in: scan.bytes) != nil
  }

  private static let flats = WordTable<Bool>(["flat apartment unit room block plot bay caravan pitch": true])

  private static func isOfBody(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    StreetWords.table.meaning(of: word, in: scan.bytes) == .institution
      || bodies.meaning(of: word, in: scan.bytes) != nil
  }

  private static let bodies = WordTable<Bool>([
    "council civic town office offices po box department directorate partnership board university nhs house's":
      true
  ])

  private static func isPlace(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    let kinds = scan.lexicon.kinds(Fingerprint(small: word, of: scan.bytes))
    return !kinds.isDisjoint(with: [.place, .smallPlace])
  }

  /// A house with its name and its number in a street of any name: `Haven House, 7 Priestgate`.
  static func house(at number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
    guard number.count <= 3, scan[number.lowerBound - 1] == 0x20,
      scan[number.lowerBound - 2] == UInt8(ascii: ","),
      let house = scan.match(nameOfHouse, before: number.lowerBound, within: 80),
      let street = names(behind: number.upperBound, in: scan)
    else { return nil }
    return house.range.lowerBound..<street
  }

  private static let nameOfHouse = Pattern(
    """
    \\b (?: [A-Z][A-Za-z']{1,20} [ ] ){1,3} (?: House | Cottages? | Lodge | Farm | Villas? | Court | Tower | Barn | Hall | Mill
      | Hostel | Flats? | flats | Heights | Buildings | Mansions ) , [ ] \\z
    """)

  /// Whether a hall where nobody lives stands before a street: `County Hall, Bridge Street`.
  static func isPublicHall(before street: Int, in scan: inout Scan) -> Bool {
    scan.match(publicHall, before: street, within: 60) != nil
  }

  private static let publicHall = Pattern(
    """
    \\b (?: Town | County | City | Village | Church | Parish | Methodist | Community | Memorial | Civic | Shire | Market | Scout
      | St[.]? [ ] [A-Z][a-z]{2,12} (?: 's? )? ) [ ] Hall , \(Grammar.gap) \\z
    """)

  /// Where up to three words with capitals end that stand behind a number; nil if there are none or they are of a body.
  private static func names(behind place: Int, in scan: borrowing Scan) -> Int? {
    var end = place
    if let letter = scan[end], letter.isLetter, scan[end + 1] == 0x20 { end += 1 }
    var count = 0
    while count < 3, scan[end] == 0x20, let word = scan.word(after: end), word.lowerBound == end + 1,
      scan.bytes[word.lowerBound].isUpper, word.count > 2, scan.bytes[word].allSatisfy({ !$0.isDigit })
    {
      guard !isOfBody(word, in: scan), StreetWords.months.meaning(of: word, in: scan.bytes) == nil else {
        return nil
      }
      end = word.upperBound
      count += 1
    }
    return count > 0 ? end : nil
  }

  /// Where the number of a house begins that is written in words, right before the name of its street: `thirty-one Bevin
  /// Close`.
  static func numberInWords(before street: Int, in scan: borrowing Scan) -> Int? {
    guard let word = scan.word(before: street), word.upperBound + 1 == street,
      scan.bytes[word.lowerBound].isLower, isNumber(word, in: scan)
    else { return nil }
    guard scan[word.lowerBound - 1] == UInt8(ascii: "-"), let tens = scan.word(before: word.lowerBound - 1),
      tens.upperBound == word.lowerBound - 1
    else { return word.lowerBound }
    return tens.lowerBound
  }

  /// A plot, a berth or a unit with the name of what it is part of: `Plot 9, Long Meadow caravan site`, `Unit 3, Old
  /// Ropeworks, Dock Lane`; units and rooms are offices too, and so only count in a text that tells of a life. A flat that
  /// a house's number follows is somebody's home, whatever is told and whatever the street is called: `Flat 3, 90 Bargate`.
  static func plot(at number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard number.count <= 3, let word = scan.word(before: number.lowerBound),
      word.upperBound + 1 == number.lowerBound,
      let isOfHome = plots.meaning(of: word, in: scan.bytes)
    else { return nil }
    var end = number.upperBound
    if let letter = scan[end], letter.isUpper { end += 1 }
    var parts = 0
    var hasNumber = false
    while parts < 3, scan[end] == UInt8(ascii: ",") {
      let house = parts == 0 ? endOfNumber(from: end + 1, in: scan) : nil
      guard let part = names(behind: house ?? end + 1, in: scan) else { break }
      hasNumber = hasNumber || house != nil
      end = part
      parts += 1
    }
    guard parts > 0,
      hasNumber && flatsAlone.meaning(of: word, in: scan.bytes) != nil
        || CaseTalk.weight(around: word.lowerBound..<end, in: scan)
          >= (isOfHome ? CaseTalk.ofDays : CaseTalk.ofThings)
    else { return nil }
    return word.lowerBound..<end
  }

  /// Where the number of a house ends that stands behind a blank: up to three figures, perhaps with a letter.
  private static func endOfNumber(from blank: Int, in scan: borrowing Scan) -> Int? {
    guard scan[blank] == 0x20, let number = scan.word(after: blank), number.lowerBound == blank + 1,
      number.count <= 4, scan.bytes[number.lowerBound].isDigit
    else { return nil }
    let figures = scan.bytes[number].prefix(while: \.isDigit).count
    return figures <= 3 && number.count - figures <= 1 ? number.upperBound : nil
  }

  private static let flatsAlone = WordTable<Bool>(["flat apartment": true])

  /// Whether nobody works there.
  private static let plots = WordTable<Bool>([
    "plot pitch caravan chalet berth mooring bay static flat apartment bungalow": true, "unit room rm": false,
  ])
}
