import Model

extension Recogniser {
  /// One in eleven numbers of ten digits has a right check digit by chance, so the check alone is not enough
  /// for a number that nothing calls an NHS number. It then has to begin as numbers in use do: with 4, 6, 7
  /// or 9 (England, Wales, and 999 for tests), or with 3 (Northern Ireland) if it is written in groups of
  /// 3, 3 and 4. Scottish numbers begin with 0 to 3, like a date, and are found when labelled.
  static let nhsNumber = Recogniser(
    category: .nhsNumber,
    meaning: "NHS numbers: ten digits with a valid check digit, usually in groups of 3, 3 and 4",
    positives: [
      "Child H's record is held under ⟦999 000 0018⟧ at the practice.",
      "The referral quoted ⟦999-000-0026⟧ in full.",
      "The summary gives ⟦999.000.0034⟧ beside the initials.",
      "The bundle was named ⟦9990000042⟧ by the trust.",
      "NHS number: ⟦9990000050⟧",
      "Health visitor notes (⟦999\u{A0}000\u{A0}0069⟧) were not read.",
      "The letter to the mother quoted ⟦999 000\n0077⟧ twice.",
      "> Her number, ⟦999\n> 000 0085⟧, was on the envelope.",
      "| Child H | ⟦999 000 0093⟧ | open |",
      "See [the record](/records/⟦9990000107⟧/).",
      "His NHS no. was written as ⟦999 0000115⟧ on the form.",
      "| NHS number | ⟦999 | 000 | 0018⟧ |",
      "| NHS no. | a | b |\n|---|---|---|\n| ⟦999 | 000 | 0026⟧ |",
      "| Patient | ⟦999 | 347 | 1518⟧ |",
      "NHS number ⟦9 9 9 0 0 0 0 0 1 8⟧ was in the boxes.",
      "NHS no ⟦99900 00018⟧ and file ⟦999_000_0018⟧",
      "| NHS | ⟦9 | 9 | 9 | 0 | 0 | 0 | 0 | 0 | 1 | 8⟧ |",
      "child,number,flag\nsibling 1,⟦999-000-0018⟧,none\nsibling 2,⟦999 000 0026⟧,none\n",
      "name,dob,nhs number\nA,x 2013-03-17,⟦9990000018⟧\n",
      "<tr><th>Name</th><th>CHI</th></tr><tr><td>A</td><td>⟦0101051239⟧</td></tr>",
      "CHI ⟦010105 1239⟧ was transferred with her from Scotland.",
      "Two numbers, ⟦999 000 0123⟧ and ⟦999 000 0131⟧, were used for one child.",
      "person,relation,dob,nhs,postcode\nA,father,1988-07-30,⟦9990000018⟧,ZH4 6JW\n",
      "| Child | a | b | c |\n|---|---|---|---|\n| Sibling 1 | ⟦999 | 715 | 4010⟧ |",
    ],
    decoys: [
      "The number 999 000 0019 has a wrong check digit.",
      "The serial 9990000020 was on the device.",
      "A sum of £9990000018 was set aside.",
      "The pass 49990000018 has eleven digits.",
      "Card 9990000018123 was cancelled.",
      "Case NSP-9990000018 was closed.",
      "ISBN 9990000018 is out of print.",
      "The log was written at 1700000006 seconds.",
      "Between 2015 2016 and 2017 there were 120 340 4521 contacts.",
      "All boxes showed 999 999 9999 until the system was fixed.",
      "The count rose from 100 to 200 and 3000.",
      "Item 0999000001 was returned.",
      "| Year | A | B | C |\n|---|---|---|---|\n| 2023 | 999 | 000 | 0018 |",
      Decoy("name,seen,calls\nA,2013-03-17,9990000019\n", isRather: .exactDate),
      "| Total | 999 | 347 | 1518 |",
      "| Girls | 999 | 347 | 1518 | 12 |",
      Decoy("Ring +44 7700 900123 for the panel.", isRather: .phone),
      Decoy("Ring 020 7946 0018 for the panel.", isRather: .phone),
    ],
    scan: { scan in
      // Written in one, or in groups of which the first has three digits or six.
      let places = scan.landmarks.numbers.lazy.filter { [3, 6, 10].contains($0.count) }.map(\.lowerBound)
      scan.reportMatches(of: tenDigits, at: places) { scan, match in
        isNHSNumber(match, in: &scan) ? match.range : nil
      }
      reportOddGroups(in: &scan)
    })
}

private let tenDigits = Pattern(
  """
  (?<! [A-Za-z0-9] ) ([0-9]{3}) ([_/] | \(Grammar.groupGap)) ([0-9]{3}) ([_/] | \(Grammar.groupGap)) ([0-9]{4})
  (?! [A-Za-z0-9] | -[0-9] | [.][0-9] | ,[0-9]{3} (?! [0-9] ) )
  """, anchored: true)

/// Ten digits in any groups: as on a form with a box for each, or as somebody typed them.
private let anyGroups = Pattern(
  "[0-9] (?: [-./_ ]{0,3} [0-9] | [ ]?[|][ ]? [0-9] ){9} (?! [A-Za-z0-9] | -[0-9] | [.,][0-9] )",
  anchored: true)

private enum Label { case nhs, filler }
private let labelWords = WordTable<Label>([
  "nhs chi nhsno hsc": .nhs, "number no num is was of as recorded given her his their the": .filler,
])

/// Reports numbers that are in no usual groups, which need the label right before them.
private func reportOddGroups(in scan: inout Scan) {
  var found: [Range<Int>] = []
  let known = scan.ranges
  var (next, place) = (0, 0)
  for number in scan.landmarks.numbers where number.count <= 10 && number.lowerBound >= place {
    while next < known.count, known[next].upperBound <= number.lowerBound { next += 1 }
    guard next == known.count || number.lowerBound < known[next].lowerBound,
      isLabelled(number.lowerBound, in: scan),
      let match = scan.first(anyGroups, from: number.lowerBound),
      hasValidCheckDigit(scan.bytes[match.range].filter(\.isDigit).map { Int($0) - 0x30 })
    else { continue }
    found.append(match.range)
    place = match.range.upperBound
  }
  for range in found { scan.report(range) }
}

private func isLabelled(_ start: Int, in scan: borrowing Scan) -> Bool {
  var place = start
  for _ in 0..<4 {
    guard let word = scan.word(before: place), let label = labelWords.meaning(of: word, in: scan.bytes) else {
      return false
    }
    if label == .nhs { return true }
    place = word.lowerBound
  }
  return false
}

private let label = Pattern(
  #"\b (?: NHS | CHI | H&C | HSC ) \b [^0-9]{0,30} \z"#, ignoringCase: true)

private let heading = Pattern(#"\b (?: NHS | CHI | H&C | HSC ) \b"#, ignoringCase: true)

/// ISBN-10 has the same check digit; after +44 the ten digits are a telephone number.
private let otherNumber = Pattern(
  #"(?: ISBN (?: -10 )? [^A-Za-z0-9]{0,8} | \+44 [ ]? | \(0\) [ ]? ) \z"#, ignoringCase: true)

private func isNHSNumber(_ match: Pattern.Match, in scan: inout Scan) -> Bool {
  let digits = scan.bytes[match.range].filter(\.isDigit).map { Int($0) - 0x30 }
  guard hasValidCheckDigit(digits), Set(digits).count > 1 else { return false }
  let start = match.range.lowerBound
  guard scan.match(otherNumber, before: start) == nil else { return false }
  if scan.match(label, before: start) != nil || scan.isInColumn(match.range, of: columns) { return true }
  // One row of figures in eleven passes the check, so that cells need a heading that calls them a number.
  guard !scan.bytes[match.range].contains(UInt8(ascii: "|")) else {
    return scan.isUnderHeading(start, of: heading)
      || [4, 6, 7, 9].contains(digits[0]) && digits[6] != 0 && !isRowOfFigures(match.range, in: scan)
  }
  // A comma before it ends a cell: no number of thousands goes on with seven figures.
  guard scan[start - 1] == UInt8(ascii: ",") || !scan.isTailOfReference(start) else { return false }
  switch (match[2]?.isEmpty, match[4]?.isEmpty) {
  case (false, false): return [3, 4, 6, 7, 9].contains(digits[0])
  case (true, true): return [4, 6, 7, 9].contains(digits[0])
  default: return false
  }
}

private let columns = WordTable<Bool>(["nhs chi hsc nhsno nhsnumber nhsnum": true])

/// Whether a row of a table counts things: its first cell is a year or a sum, or more figures stand in it.
private func isRowOfFigures(_ cells: Range<Int>, in scan: borrowing Scan) -> Bool {
  var row = scan.startOfLine(cells.lowerBound)
  guard scan[row] == UInt8(ascii: "|") else { return true }
  var end = cells.upperBound
  while let byte = scan[end], byte != UInt8(ascii: "\n"), end - row < 400 { end += 1 }
  if holdsFigure(row..<cells.lowerBound, in: scan) || holdsFigure(cells.upperBound..<end, in: scan) {
    return true
  }
  while let byte = scan[row], !byte.isLetter, row < cells.lowerBound { row += 1 }
  guard let word = scan.word(after: row), word.upperBound <= cells.lowerBound else { return false }
  return sums.meaning(of: word, in: scan.bytes) != nil
}

/// Whether a cell is a figure and nothing else: `Sibling 1` is none.
private func holdsFigure(_ cells: Range<Int>, in scan: borrowing Scan) -> Bool {
  scan.bytes[cells].split(separator: UInt8(ascii: "|")).contains { cell in
    cell.contains(where: \.isDigit) && !cell.contains(where: \.isLetter)
  }
}

private let sums = WordTable<Bool>([
  "total totals sum all number count year girls boys cases contacts referrals": true
])

/// The tenth digit makes the sum, weighted from 10 down to 1, a multiple of eleven.
private func hasValidCheckDigit(_ digits: [Int]) -> Bool {
  guard digits.count == 10 else { return false }
  return zip(digits, (1...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
}
