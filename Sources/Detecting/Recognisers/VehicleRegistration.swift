import Model

extension Recogniser {
  /// The marks of today have a form that little else has. Older ones look like codes, so that the word for a vehicle or
  /// for a mark has to stand close by.
  static let vehicleRegistration = Recogniser(
    category: .vehicleRegistration,
    meaning: "Vehicle registration marks: those of today anywhere, older ones beside a word for a vehicle",
    positives: [
      "The parking permit ⟦W812 GFA⟧ was his; his mother had the scooter ⟦Q417 BFE⟧.",
      "The van, ⟦NM12 CDE⟧, was seen twice.",
      "A witness wrote down ⟦BD51SMR⟧ at once.",
      "Registration: ⟦A123 BCD⟧",
      "case,registration,keeper\n1,⟦AB12 CDE⟧,unknown\n2,⟦P447 XYQ⟧,unknown\n",
      "The car (⟦ABC 123D⟧) was his.",
      "His vehicle was ⟦AIG 1234⟧ from the north.",
      "The car's number plate, ⟦A 1⟧, was known to all.",
      "VRM ⟦1234 AB⟧ was checked.",
      "| Vehicle | ⟦NM12 CDE⟧ | grey |",
      "The car was a grey one, reg ⟦P456 XYZ⟧, with a child seat.",
      "It was typed reg ⟦nm12 cde⟧ in the log.",
      "Two cars, ⟦NM12\u{A0}CDE⟧ and ⟦NM62\nFGH⟧, stood there.",
      "Number plate ⟦ABC 12⟧ was fixed on.",
      "VRN: ⟦nm12cde⟧",
      "A motorbike, ⟦K9 DOG⟧, was left there.",
      "(⟦NM12-CDE⟧)",
      "seen,plate,colour\npark,⟦R482 KPW⟧,red\n",
      "| Day | Vehicle | Colour |\n|---|---|---|\n| Mon | ⟦A123 BCD⟧ | red |",
      "He was last seen in a white Transit, ⟦PK 12 ODU⟧, with a man. The van was ⟦QY 64 GHK⟧ that day.",
      "Silver people carrier, ⟦W553 YBH⟧, used as a taxi.",
      "The grey one, ⟦ZX19 KQP⟧, was there.",
      "| Ref | Vehicle | Seen |\n|---|---|---|\n| C | ⟦BT17 | CXE⟧ |",
      "Vehicle ⟦AK57WQP⟧. A red camper, ⟦HJ 70 WRE⟧, left. `⟦RX15JDG⟧-anpr.csv`",
      "A letter came about a car, ⟦CE14 | ZPO⟧, that he had sold.",
      "It is photo-of-⟦NG58DFK⟧.jpg; he left in a grey Astra, ⟦BX07\nZQW⟧, at night.",
    ],
    decoys: [
      "Her mother read form B123 AND part C456 THE of it; room D201 NHS was hers.",
      "The form AB 12 CDE is on page 4. The van of his mother was near her home in room QI 12 OZO.",
      "The form CP12 FORM was signed.",
      "An MG11 statement was taken in the car.",
      "Room ABE 123 was free.",
      "The exam AB12 was sat in room AB12 too.",
      "A lamp SS12 LED was in the car.",
      "The review NSP-2025-02 was read in a car.",
      "The car went down the A46 and the M1 to junction 12.",
      "form,code,colour\npark,R482 KPW,red\n",
      "The FY24 ICB share, the FY25 SIP sum and WT23 CIC apply. | FY24 | LAC |\n| NG10 | ASB |",
      "Stock QZ12 CDE was returned, and so was QZ12CDE.",
      "Part AB12CDEF was replaced.",
      "Part XAB12CDE was replaced.",
      "Section AB12 THE was crossed out.",
      "The car had 4 seats and 123 miles on the clock.",
      "VAT registration GB 000 0000 00 and charity registration SC 123 are on it.",
      "Form A123 BCD and code ABC 123D are in use.",
      "The panel read AN12 AND of the list.",
      "The car came at 10 AM on day 12 of the trip.",
      Decoy("Letters to NM12 3DE came back.", isRather: .postcode),
      Decoy("The father's AB123456C was on file.", isRather: .nationalInsuranceNumber),
      "See paper-AP23BRD.docx and agenda-SE24OCT.pdf. | Vehicle care | LA12 | AUT |",
    ],
    scan: { scan in
      let bytes = scan.bytes
      for number in scan.landmarks.numbers where number.count <= 4 {
        guard number.lowerBound >= scan.ranges.last?.upperBound ?? 0 else { continue }
        let isCurrent = number.count == 2 && bytes[max(0, number.lowerBound - 1)].isLetter
        if number.count == 2, let range = spaced(around: number, in: &scan) {
          scan.report(range)
        } else if isCurrent, let range = current(around: number, in: &scan) {
          scan.report(range)
        } else if let range = older(around: number, in: &scan) {
          scan.report(range)
        }
      }
    })
}

/// The letters I, Q and Z are in no place code, nor I and Q in the last three.
private let currentMark = Pattern(
  """
  (?<! [A-Za-z0-9] | [A-Za-z0-9][-/] ) ([A-HJ-PR-Y]{2}[0-9]{2}) (\(Grammar.gap) | - | \(Grammar.cellBreak))? ([A-HJ-PR-Z]{3})
  (?! [A-Za-z0-9] | - (?! [a-z]{3} ) [A-Za-z0-9] )
  """, anchored: true)

/// With letters that are in no mark, by a slip: `QK19 ZVB`.
private let anyMark = Pattern(
  "(?<! [A-Za-z0-9] | [A-Za-z0-9][-/] ) [A-Z]{2}[0-9]{2} [ \\n]? ([A-Z]{3}) (?! [A-Za-z0-9] | -[A-Za-z0-9] )",
  anchored: true)

/// In three parts, as few people write it, with any letters, as the words around it have to tell: `PK 12 ODU`.
private let spacedMark = Pattern(
  "(?<! [A-Za-z0-9] | [A-Za-z0-9][-/] ) [A-Z]{2} [ ] [0-9]{2} [ ] ([A-Z]{3}) (?! [A-Za-z0-9] | -[A-Za-z0-9] )",
  anchored: true)

private func spaced(around number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard scan[number.lowerBound - 1] == 0x20, scan[number.upperBound] == 0x20,
    scan[number.lowerBound - 2]?.isUpper == true,
    let match = scan.first(spacedMark, from: number.lowerBound - 3), let letters = match[1],
    words.meaning(of: letters, in: scan.bytes) == nil,
    scan.word(before: match.range.lowerBound).map({ things.meaning(of: $0, in: scan.bytes) == nil }) ?? true
  else { return nil }
  guard
    isLabelled(number.lowerBound - 3, nearly: true, in: scan)
      || CaseTalk.isClear(around: match.range, in: scan)
  else {
    scan.workspace.open.append((.vehicleRegistration, match.range))
    return nil
  }
  return match.range
}

/// Whether a mark stands with the blank in its middle, and no word before it is for a thing that has a code.
private func isWhole(_ mark: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard mark.count == 8 else { return false }
  guard let word = scan.word(before: mark.lowerBound) else { return true }
  return things.meaning(of: word, in: scan.bytes) == nil
    // `FY24 ICB`, `WT23 CIC`: years and guidance before a body's letters.
    && years.meaning(of: mark.lowerBound..<mark.lowerBound + 2, in: scan.bytes) == nil
}

private let years = WordTable<Bool>(["fy wt ks qe yr cy bs py ay": true])

private let things = WordTable<Bool>([
  "stock code codes form forms part parts item order model version standard section room type product serial batch lot":
    true
])

private let smallMark = Pattern(
  "(?<! [A-Za-z0-9] ) ([A-HJ-PR-Y]{2}[0-9]{2}) (\(Grammar.gap))? ([A-HJ-PR-Z]{3}) (?! [A-Za-z0-9] )",
  ignoringCase: true, anchored: true)

/// Three capitals behind the name of a form or a part that are words, or short for some.
private let words = WordTable<Bool>([
  "the and for are was has had not but who she her his him all any led lcd usb dvd pdf doc xls mhz gbp usd eur":
    true,
  "nhs dna cps cin gps mph hrs min max rev ver day may jun jul aug sep nov dec jan feb mar apr mon tue wed thu":
    true,
  "fri sat sun new old see use per can did its our out own too two yes faq ref tbc tbd etc set lab ece lac sen":
    true,
])

/// Whether a word stands before a place in the same cell, or in no table.
private func isBehindWordOfCell(_ start: Int, in scan: borrowing Scan) -> Bool {
  scan.word(before: start).map { !scan.bytes[$0.upperBound..<start].contains(UInt8(ascii: "|")) } ?? false
}

/// In the name of a picture or a film: `photo-of-NG58DFK.jpg`.
private let markOfFile = Pattern(
  "(?<= [a-z][-_/] ) [A-HJ-PR-Y]{2}[0-9]{2}([A-HJ-PR-Z]{3}) (?= [.] (?: jpe?g | png | heic | mp4 | mov ) (?! [A-Za-z0-9] ) )",
  anchored: true)

private func current(around number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  let start = number.lowerBound - 2
  guard start >= 0 else { return nil }
  if let match = scan.first(markOfFile, from: start), let letters = match[1],
    words.meaning(of: letters, in: scan.bytes) == nil
  {
    return match.range
  }
  if let match = scan.first(currentMark, from: start), let letters = match[3] {
    let isOneMark =
      match[2].map { gap in
        !scan.bytes[gap].contains(UInt8(ascii: "|")) || scan.isUnderHeading(start, of: heading)
          || isBehindWordOfCell(start, in: scan) && isLabelled(start, nearly: true, in: scan)
      } ?? true
    let endsInWord = words.meaning(of: letters, in: scan.bytes) != nil
    if isOneMark { return !endsInWord || isLabelled(start, nearly: false, in: scan) ? match.range : nil }
    // Over two cells, and nothing that calls it one.
    if !endsInWord, years.meaning(of: start..<start + 2, in: scan.bytes) == nil {
      scan.workspace.open.append((.vehicleRegistration, match.range))
    }
  }
  if let match = scan.first(anyMark, from: start), let letters = match[1],
    words.meaning(of: letters, in: scan.bytes) == nil
  {
    if isLabelled(start, nearly: true, in: scan) || isWhole(match.range, in: scan) { return match.range }
    scan.workspace.open.append((.vehicleRegistration, match.range))
  }
  guard let match = scan.first(smallMark, from: start) else { return nil }
  guard isLabelled(start, nearly: false, in: scan) else {
    if match[2] != nil, match[3].map({ words.meaning(of: $0, in: scan.bytes) == nil }) == true {
      scan.workspace.open.append((.vehicleRegistration, match.range))
    }
    return nil
  }
  return match.range
}

private let olderMark = Pattern(
  """
  (?<! [A-Za-z0-9] | [A-Za-z0-9][-/.] ) (?: [A-HJ-NP-TV-Y][0-9]{1,3} (?: \(Grammar.gap) )? [A-HJ-PR-Z]{3}
    | [A-HJ-PR-Z]{3} (?: \(Grammar.gap) )? [0-9]{1,3}[A-HJ-NPR-TV-Y]
    | ([A-Z]{0,1}[A-HJ-PR-Y]?I[A-Z] | [A-Z]I[A-Z] | [A-Z]{2}Z) (?: \(Grammar.gap) )? [0-9]{1,4} )
  (?! [A-Za-z0-9] | [-/.][0-9A-Za-z] )
  """, anchored: true)

/// With letters that are in no mark, by a slip: `P447 XYQ`.
private let anyOlderMark = Pattern(
  "(?<! [A-Za-z0-9] | [A-Za-z0-9][-/.] ) [A-Z][0-9]{1,3} [ ]? [A-Z]{3} (?! [A-Za-z0-9] | [-/.][0-9A-Za-z] )",
  anchored: true)

private let datelessMark = Pattern(
  "(?<! [A-Za-z0-9] ) (?: [A-Z]{1,3} [ ]? [0-9]{1,4} | [0-9]{1,4} [ ]? [A-Z]{1,3} ) (?! [A-Za-z0-9] | [-/.,][0-9A-Za-z] )",
  anchored: true)

/// Where an older mark may begin that a run of digits is part of: at the three capitals at most before it or at itself,
/// if such capitals follow; nil where there are none, or only the first of a word.
private func startOfOlder(around number: Range<Int>, in scan: borrowing Scan) -> Int? {
  var start = number.lowerBound
  if scan[start - 1] == UInt8(ascii: " ") { start -= 1 }
  let end = start
  while end - start < 4, scan[start - 1]?.isUpper == true { start -= 1 }
  if start < end { return end - start < 4 ? start : nil }
  var place = number.upperBound
  if scan[place] == UInt8(ascii: " ") { place += 1 }
  let first = place
  while place - first < 4, scan[place]?.isUpper == true { place += 1 }
  return place > first && place - first < 4 && scan[place]?.isLower != true ? number.lowerBound : nil
}

private func older(around number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard let first = startOfOlder(around: number, in: scan) else { return nil }
  return older(from: first, in: &scan)
    ?? (first < number.lowerBound ? older(from: number.lowerBound, in: &scan) : nil)
}

private func older(from start: Int, in scan: inout Scan) -> Range<Int>? {
  if let match = scan.first(olderMark, from: start) {
    if isLabelled(start, nearly: true, in: scan) || scan.isInColumn(match.range, of: columns)
      || isPrefixed(match.range, in: scan) && CaseTalk.isClear(around: match.range, in: scan)
    {
      return match.range
    }
    if match[1] == nil, !isShort(match.range, in: scan) {
      scan.workspace.open.append((.vehicleRegistration, match.range))
    }
  }
  if let match = scan.first(anyOlderMark, from: start),
    isLabelled(start, nearly: false, in: scan) || scan.isInColumn(match.range, of: columns)
  {
    return match.range
  }
  if let match = scan.first(datelessMark, from: start), isLabelled(start, nearly: false, in: scan),
    scan.bytes[match.range].contains(where: { $0.isDigit && $0 != UInt8(ascii: "0") })
  {
    return match.range
  }
  return nil
}

/// Whether a mark has but one figure or ends in a word, as `A1 THE` does.
private func isShort(_ mark: Range<Int>, in scan: borrowing Scan) -> Bool {
  scan.bytes[mark].count(where: \.isDigit) < 2
    || words.meaning(of: mark.upperBound - 3..<mark.upperBound, in: scan.bytes) != nil
    || words.meaning(of: mark.lowerBound..<mark.lowerBound + 3, in: scan.bytes) != nil
}

/// Whether a mark has its one letter, three figures, a blank and three letters that are no word: `W812 GFA`.
private func isPrefixed(_ mark: Range<Int>, in scan: borrowing Scan) -> Bool {
  mark.count == 8 && scan[mark.lowerBound + 4] == 0x20 && scan[mark.lowerBound + 1]?.isDigit == true
    && words.meaning(of: mark.upperBound - 3..<mark.upperBound, in: scan.bytes) == nil
}

private let heading = Pattern(
  #"\b (?: vehicles? | cars? | vans? | reg | registration | vrm | vrn | plates? ) \b"#, ignoringCase: true)

private enum Label { case mark, vehicle, filler }

private let labels = WordTable<Label>([
  "reg registration vrm vrn plate plates": .mark,
  "car cars vehicle vehicles van vans taxi taxis motorbike motorcycle moped lorry camper": .vehicle,
  "pickup motorhome quad": .vehicle,
  "carrier hatchback saloon truck minibus scooter transit fiesta corsa astra vauxhall ford nissan toyota bmw":
    .vehicle,
  "number is was no of mark as the a and s his her their its under grey red blue black white silver green one on":
    .filler,
])

private let columns = WordTable<Bool>([
  "reg registration vrm vrn plate plates car cars vehicle vehicles van taxi": true
])

/// Whether a word for a mark stands before a place, or, nearly, one for a vehicle.
private func isLabelled(_ start: Int, nearly: Bool, in scan: borrowing Scan) -> Bool {
  var place = start
  for _ in 0..<(nearly ? 8 : 4) {
    guard let word = scan.word(before: place) else { return false }
    switch labels.meaning(of: word, in: scan.bytes) {
    case .mark: return !isOfBody(word, in: scan)
    case .vehicle where nearly: return true
    case .filler, .vehicle: break
    case nil: if !nearly { return false }
    }
    place = word.lowerBound
  }
  return false
}

/// Whether what is registered is a business or a charity, or for a tax.
private func isOfBody(_ mark: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard let before = scan.word(before: mark.lowerBound) else { return false }
  return bodies.meaning(of: before, in: scan.bytes) != nil
}

private let bodies = WordTable<Bool>(["vat company charity ico trademark tax": true])
