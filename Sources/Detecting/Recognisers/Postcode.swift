import Model

extension Recogniser {
  /// Found from the digits, which are rare in prose, and checked outwards from there. Whole postcodes
  /// count anywhere if in capitals, those of areas that do not exist too if a blank parts their halves; in small letters, or the first half alone, only where the text calls
  /// them a postcode, since `m1 2ab` and `NW10` are too many other things.
  static let postcode = Recogniser(
    category: .postcode,
    meaning: "UK postcodes: whole ones anywhere, the first half where the text calls it a postcode",
    positives: [
      "The family lived at ⟦SW1A 2AA⟧ before the move.",
      "The bundle was sent to ⟦SW1A2AA⟧ by mistake.",
      "| Flat 2 | ⟦M60 2LA⟧ | tenancy ended |",
      "The placement (⟦CF99 1NA⟧) was out of county.",
      "See the map, ⟦BT4 3XX⟧, and the plan.",
      "The envelope said ⟦EC1A\u{A0}1BB⟧.",
      "The address ran to ⟦W1A\n1AA⟧ over two lines.",
      "His postcode was given as ⟦sw1a 2aa⟧ in the referral.",
      "postcode: ⟦Le1 1fz⟧",
      "[A map](https://maps.example.org/?q=⟦EH99%201SP⟧)",
      "Post code ⟦G1-1DU⟧ was on the form.",
      "Most lived in the ⟦L3⟧ postcode, some in postal district ⟦E8⟧.",
      "scan_⟦L3_1HU⟧.pdf was sent",
      "The old bank gave ⟦GIR 0AA⟧ as its address.",
      "Most contacts came from postcode area ⟦NW10⟧ that year.",
      "The family moved within the postcodes ⟦E5⟧ and ⟦E8⟧ four times.",
      "Her postcode begins with ⟦SW1A⟧ on every form.",
      "The letter was addressed \"The Occupier, ⟦dt38 8wp⟧\" by hand.",
      "They left 12 larch grove ⟦m1 2ab⟧ in June.",
      "| Outward | Inward |\n|---|---|\n| ⟦LN49 | 2NN⟧ |",
      "| Postcode | |\n|---|---|\n| ⟦M1 | 2AB⟧ |",
      "Both moved from ⟦BS0 1AA⟧ to **⟦L3 1HU⟧** in a week.",
      "Her mother had moved to 4 Mill Lane, ⟦QX3 7HN⟧. Postcode: ⟦NM1 2AB⟧",
      "Her mother and the baby moved to a farm near Little Wenning, ⟦HX19 8KA⟧, in June; she was alone.",
      "They had left for ⟦QX15 5TN⟧ by then. | ⟦ZV2 6QJ⟧ | letter |",
      "[A map](https://maps.example.org/?pc=⟦ZX3%205WH⟧) and ⟦ZQ14\n6LN⟧ were there.",
      "<img src=\"x.png\" alt=\"Letter to ⟦QN8 2FZ⟧\">\n\n| Postcode | ⟦ZL9 | 5GW⟧ |",
      "Their flat (⟦ZX3%204RD⟧) is on the map. She lives at 27 Beckside Walk, ⟦ZQ8\n3VB⟧.",
      "| Letter to ⟦QX8 | 5JR⟧ |",
      "Home address in use then: Larch Villa, Marlby, ⟦NM7 2LM⟧",
      "| Postcode | ⟦XQ11 | 2VY⟧ |",
    ],
    decoys: [
      "Section A1 1AB of the procedure was not followed.",
      "The car was seen on the M1 5 miles north of the services.",
      "Delays on the M6 4AM to noon kept the team away.",
      "Minutes of panel NM4 9ZZ do not exist.",
      "Year 11 pupils sat GCSE papers at an SE1 school.",
      "The laptop had a B12 2GO case.",
      "Stock code AB-E12AB was returned.",
      "Stock code E12AB-3 was returned.",
      "Style the heading in #BA12AE only.",
      "The anchor e1-2ab leads to section 2.",
      "Vitamin B12 10 mg was given daily.",
      "Room m1 2ab was free.",
      "On the m6, m1 2nd was the slip road; the a1 3rd.",
      "| M1 | 2AB |",
      "Standard BS10 00AA was withdrawn.",
      "The hash 3fM12ABc9 was recorded.",
      "Level W12Q 1AA is no level.",
      "The postcode area NM4 is invented. Form NM4 2LM and table M1 2CM are not.",
      "Box ZX3 5WH, model QX2 9TD and A1 1AB are none; QX2-9TD, QX29TD and QX2 9TO are none either.",
      "The WT23 2ND EDITION came.", "It had a disk of XQ4\n5GB then.",
      "There is a postcode lottery in respite care.",
      "Paragraph L00 1AA is missing.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      let digits = scan.landmarks.numbers.lazy.map(\.lowerBound)
      let behindLetters = digits.filter { $0 > 0 && bytes[$0 - 1].isLetter }
      scan.reportMatches(of: wholeFromDigits, at: behindLetters) { scan, match in
        whole(from: match, in: &scan)
      }
      let zeros = digits.filter { $0 >= 4 && bytes[$0] == UInt8(ascii: "0") }
      let behindG = zeros.flatMap { $0 - 4...$0 - 3 }.filter { bytes[$0] == UInt8(ascii: "G") }
      scan.reportMatches(of: girobank, at: behindG) { _, match in match.range }
      reportFirstHalves(in: &scan)
    })
}

private let wholeFromDigits = Pattern(
  """
  (?<= [A-Za-z] ) ([0-9][0-9A-Za-z]?) ((?: \(Grammar.lineBreak) | \(Grammar.cellBreak) | \(Grammar.blank){0,2} | %20 | -\(Grammar.lineBreak) | [-_] ))
  ([0-9][A-Za-z]{2}) (?! [A-Za-z0-9] )
  """, anchored: true)

private let girobank = Pattern(#"\b GIR [ ]? 0AA \b"#, anchored: true)

private let label = Pattern(
  #"\b post (?:al)? [ _-]? codes? \b [^0-9.\n]{0,40} \z"#, ignoringCase: true)

private let labelOfAddress = Pattern(
  #"\b (?: post (?:al)? [ _-]? codes? \b [^0-9.\n]{0,40} | address (?: [ ] [a-z]{2,6} ){0,6} [ ]? [:=|] [^.\n]{0,60} ) \z"#,
  ignoringCase: true)

private let firstHalfLabel = Pattern(
  #"""
  \b (?: post (?:al)? [ -]? codes? | postal [ ] (?: area | district )s? ) \b (?: [ ] (?: area | district | sector | prefix )s? )?
  (?: [ ] (?: of | is | was | are | were | begin(?:s|ning) | start(?:s|ing) | with | in ) ){0,4} [ :("']{1,3}
  """#, ignoringCase: true)

private let firstHalf = Pattern(
  """
  ([A-Z]{1,2}) ([0-9][0-9A-Z]?) (?! [A-Za-z0-9] | (?: \(Grammar.blank) | - )? [0-9][A-Za-z]{2} \\b )
  """, anchored: true)

private let furtherHalf = Pattern("(?: , | [ ] and | [ ] or | , [ ] and ) [ ]", anchored: true)

/// The whole postcode whose digits matched, or nil if what stands before them does not make it one.
private func whole(from match: Pattern.Match, in scan: inout Scan) -> Range<Int>? {
  guard let district = match[1], let gap = match[2], let inward = match[3] else { return nil }
  var start = district.lowerBound
  while scan[start - 1]?.isLetter == true, district.lowerBound - start < 3 { start -= 1 }
  if scan[start - 1]?.isDigit == true { return nil }
  let area = start..<district.lowerBound
  let isKnown = PostcodeAreas.hold(area: scan.capitals(area), district: scan.capitals(district))
  let endsAsOne = !scan.capitals(inward).utf8.contains { "CIKMOV".utf8.contains($0) }
  guard isKnown && endsAsOne || endsAsOne && isInWholeForm(area, district, gap, inward, in: scan) else {
    if endsAsOne, area.count == 2, isSmall(start..<inward.upperBound, gap, inward, in: scan) {
      scan.workspace.open.append((.postcode, start..<inward.upperBound))
    }
    if (1...2).contains(area.count), scan.bytes[gap].elementsEqual(" ".utf8),
      !scan.bytes[start..<inward.upperBound].contains(where: \.isLower), !isOrdinal(inward, in: scan)
    {
      scan.workspace.askable.append((.postcode, start..<inward.upperBound))
    }
    return isOfAddress(start..<inward.upperBound, gap, in: &scan) ? start..<inward.upperBound : nil
  }

  let range = start..<inward.upperBound
  if scan.match(label, before: start, within: 60) != nil { return range }
  if scan.bytes[gap].contains(UInt8(ascii: "|")) {
    // The inward half alone in its cell; of a short outward half only the heading tells that it is one.
    return isEndOfCell(range.upperBound, in: scan)
      && ((isKnown ? district.upperBound - start > 2 : area.count == 2)
        || scan.isUnderHeading(start, of: heading))
      ? range : nil
  }
  if isKnown, isSmallBesideAddress(area, district, inward, in: scan) { return range }
  if isSmall(range, gap, inward, in: scan) { scan.workspace.open.append((.postcode, range)) }
  guard !scan.bytes[range].contains(where: \.isLower), scan[gap.lowerBound] != UInt8(ascii: "-")
  else { return nil }
  return gap.isEmpty && isPartOfCode(range, in: &scan) ? nil : range
}

/// Whether what has the form of a postcode with a blank in it, though no such area exists, can be nothing else: a slip
/// of the pen in somebody's, or one made up for a person who is not.
private func isInWholeForm(
  _ area: Range<Int>, _ district: Range<Int>, _ gap: Range<Int>, _ inward: Range<Int>, in scan: borrowing Scan
) -> Bool {
  guard area.count == 2,
    !isOrdinal(inward, in: scan), !gap.isEmpty,
    !"-_".utf8.contains(scan.bytes[gap.lowerBound]),
    scan.bytes[area].allSatisfy(\.isUpper), scan.bytes[district].allSatisfy(\.isDigit),
    scan.bytes[district.lowerBound] != UInt8(ascii: "0")
  else { return false }
  if let before = scan[area.lowerBound - 1], "-#_/.".utf8.contains(before),
    !scan.bytes[gap].elementsEqual("%20".utf8)
  {
    return false
  }
  guard let word = scan.word(before: area.lowerBound) else { return true }
  return namedByCode.meaning(of: word, in: scan.bytes) == nil
}

/// Whether what looks like a postcode in small letters is no place in a row, as `m1 2nd` is.
private func isSmall(
  _ range: Range<Int>, _ gap: Range<Int>, _ inward: Range<Int>, in scan: borrowing Scan
) -> Bool {
  range.count >= 6 && scan.bytes[gap].elementsEqual(" ".utf8)
    && scan.bytes[inward].dropFirst().allSatisfy(\.isLower)
    && ordinals.meaning(of: inward.lowerBound + 1..<inward.upperBound, in: scan.bytes) == nil
    && scan[range.lowerBound - 1].map { !$0.isLetter && !$0.isDigit && !"-_".utf8.contains($0) } ?? true
}

/// Of what is called by letters and figures too.
private let namedByCode = WordTable<Bool>([
  "form forms panel table tables room rooms section sections appendix annex model class grade stock code codes level":
    true,
  "standard standards paragraph unit box figure version part parts product type size order item lot cabinet":
    true,
])

/// Whether what only has the form of a postcode, of an area that does not exist or with letters that none ends in,
/// stands behind a street or is called a postcode or an address: a slip of the pen in somebody's.
private func isOfAddress(_ range: Range<Int>, _ gap: Range<Int>, in scan: inout Scan) -> Bool {
  guard
    scan.bytes[gap].elementsEqual(" ".utf8) || scan.bytes[gap].contains(UInt8(ascii: "\n"))
      || scan.bytes[gap].contains(UInt8(ascii: "|"))
        && scan.match(label, before: range.lowerBound, within: 60) != nil,
    !scan.bytes[range].contains(where: \.isLower),
    range.count >= 6,
    scan[range.lowerBound - 1].map({ !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "-") }) ?? true
  else { return false }
  return isBehindStreet(range.lowerBound, in: scan)
    || isBehindTown(range.lowerBound, in: scan) && CaseTalk.isClear(around: range, in: scan)
    || scan.match(labelOfAddress, before: range.lowerBound, within: 80) != nil
}

/// Whether a comma and, before it, a word with a capital stand right before a place.
private func isBehindTown(_ start: Int, in scan: borrowing Scan) -> Bool {
  guard scan[start - 1] == 0x20, scan[start - 2] == UInt8(ascii: ","), let word = scan.word(before: start)
  else {
    return false
  }
  return word.upperBound == start - 2 && word.count > 2 && scan.bytes[word.lowerBound].isUpper
    && scan.bytes[word].dropFirst().allSatisfy(\.isLower)
}

/// Whether the word for a street stands not far before a place.
private func isBehindStreet(_ start: Int, in scan: borrowing Scan) -> Bool {
  var place = start
  for _ in 0..<6 {
    guard let word = scan.word(before: place) else { return false }
    if StreetWords.table.meaning(of: word, in: scan.bytes) == .street, word.count > 3 { return true }
    place = word.lowerBound
  }
  return false
}

private let heading = Pattern(
  #"post [ ]? code | postal | outward | inward | outcode | incode"#, ignoringCase: true)

private func isEndOfCell(_ end: Int, in scan: borrowing Scan) -> Bool {
  var place = end
  while scan[place] == UInt8(ascii: " "), place - end < 20 { place += 1 }
  return scan[place] == UInt8(ascii: "|")
}

/// Whether a postcode in small letters ends an address: behind a comma, alone in a cell or a line, or not far behind
/// the word for a street.
private func isSmallBesideAddress(
  _ area: Range<Int>, _ district: Range<Int>, _ inward: Range<Int>, in scan: borrowing Scan
) -> Bool {
  guard scan.bytes[inward].contains(where: \.isLower), inward.lowerBound == district.upperBound + 1,
    scan[district.upperBound] == UInt8(ascii: " "),
    ordinals.meaning(of: inward.lowerBound + 1..<inward.upperBound, in: scan.bytes) == nil
  else { return false }
  let start = area.lowerBound
  guard let before = scan[start - 1], !before.isDigit, before != UInt8(ascii: "-"),
    before != UInt8(ascii: "#")
  else {
    return false
  }
  if isBehindStreet(start, in: scan) { return true }
  guard area.count + district.count > 2 else { return false }
  let isBehindComma = before == UInt8(ascii: " ") && scan[start - 2] == UInt8(ascii: ",")
  return isBehindComma || "\",(|:".utf8.contains(before)
}

/// Whether the second half is a place in a row or a size: `2ND`, `1GB`; `4RD` is none.
private func isOrdinal(_ inward: Range<Int>, in scan: borrowing Scan) -> Bool {
  let letters = inward.lowerBound + 1..<inward.upperBound
  guard ordinals.meaning(of: letters, in: scan.bytes) != nil else { return false }
  switch scan.bytes[letters.lowerBound].lowercased {
  case UInt8(ascii: "r"): return scan.bytes[inward.lowerBound] == UInt8(ascii: "3")
  case UInt8(ascii: "n"): return scan.bytes[inward.lowerBound] == UInt8(ascii: "2")
  case UInt8(ascii: "s"): return scan.bytes[inward.lowerBound] == UInt8(ascii: "1")
  default: return true
  }
}

/// `m1 2nd` is a place in a row.
private let ordinals = WordTable<Bool>(["nd rd st th gb tb": true])

/// Whether a postcode without a space belongs to something longer: a colour, an identifier, a stock code.
private func isPartOfCode(_ range: Range<Int>, in scan: inout Scan) -> Bool {
  let before = scan[range.lowerBound - 1]
  if before == UInt8(ascii: "#") || before == UInt8(ascii: "_") { return true }
  if scan.isTailOfReference(range.lowerBound) { return true }
  guard scan[range.upperBound] == UInt8(ascii: "-"), let after = scan[range.upperBound + 1] else {
    return false
  }
  return after.isDigit || after.isUpper
}

/// More bytes than a label before a first half can have.
private let reachOfLabel = 80

private func reportFirstHalves(in scan: inout Scan) {
  let halves = scan.landmarks.numbers.filter { mayEndFirstHalf($0, in: scan.bytes) }
  guard !halves.isEmpty else { return }
  // Every label has this word in it, which most texts have not.
  let labels = scan.places(of: "pos")
  guard !labels.isEmpty else { return }
  var (next, label) = (0, 0)
  for number in halves where number.lowerBound > next {
    while label < labels.count, labels[label] < number.lowerBound - reachOfLabel { label += 1 }
    guard label < labels.count, labels[label] < number.upperBound + 8 else { continue }
    var place = number.lowerBound
    while place > next, number.lowerBound - place < 2, scan.bytes[place - 1].isUpper { place -= 1 }
    guard place < number.lowerBound,
      isLabelled(place, notBefore: next, in: &scan) || isFollowedByLabel(number, from: place, in: &scan)
    else { continue }
    while let match = scan.first(firstHalf, from: place), let area = match[1], let district = match[2],
      PostcodeAreas.hold(area: scan.capitals(area), district: scan.capitals(district))
    {
      scan.report(match.range)
      place = match.range.upperBound
      next = place
      guard let link = scan.first(furtherHalf, from: place) else { break }
      place = link.range.upperBound
    }
  }
}

/// Whether a number can be the district of a first half: one or two figures behind the capitals of an area.
private func mayEndFirstHalf(_ number: Range<Int>, in bytes: [UInt8]) -> Bool {
  guard number.count <= 2, number.lowerBound > 0, bytes[number.lowerBound - 1].isUpper else { return false }
  let isOfTwo = number.lowerBound > 1 && bytes[number.lowerBound - 2].isUpper
  return PostcodeAreas.isArea(bytes[number.lowerBound - (isOfTwo ? 2 : 1)..<number.lowerBound])
}

private let labelAfter = Pattern(
  #"[0-9]{1,2}[A-Z]? [ ] (?: post (?:al)? [ -]? codes? | postal [ ] (?: area | district ) )"#,
  ignoringCase: true, anchored: true)

/// Whether the word comes after the half, as in `the L3 postcode`.
private func isFollowedByLabel(_ number: Range<Int>, from place: Int, in scan: inout Scan) -> Bool {
  guard scan[place - 1].map({ !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "-") }) ?? true else {
    return false
  }
  return scan.first(labelAfter, from: number.lowerBound) != nil
}

/// Whether the text calls what stands at a place the first half of a postcode.
private func isLabelled(_ place: Int, notBefore start: Int, in scan: inout Scan) -> Bool {
  guard let before = scan[place - 1], " :(\"'".utf8.contains(before) else { return false }
  var from = max(start, place - reachOfLabel)
  while let label = scan.first(firstHalfLabel, from: from, to: place) {
    if label.range.upperBound == place { return true }
    from = label.range.upperBound
  }
  return false
}

extension Scan {
  fileprivate func capitals(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(\.uppercased), as: UTF8.self)
  }
}
