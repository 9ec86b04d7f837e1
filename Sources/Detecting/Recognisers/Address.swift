import Model

extension Recogniser {
  /// Found from the street word, outwards to its name and its number. A street without a number is only likely, and
  /// only where somebody lives in it; a postcode that follows is left to its own recogniser.
  static let address = Recogniser(
    category: .address,
    meaning: "Street addresses: a house, flat or name with its street, and streets that somebody lives in",
    positives: [
      "Notice served ⟦27A Lime Kiln Mews⟧\nCrown Court s.20, 18 months\n",
      "The family lived at ⟦12 Larch Grove⟧ until June.",
      "She was placed at ⟦3 Old Mill Lane⟧, Northmere.",
      "Home: ⟦127B Heron Road⟧, NM1",
      "| Address | ⟦12-14 Elm St⟧ |",
      "The tenancy of ⟦Flat 3, 12 Larch Close⟧ ended.",
      "He moved to ⟦Flat 4B Larch House⟧ alone.",
      "The fire was in ⟦Block C, flat 12⟧ that night.",
      "Letters went to ⟦PO Box 1234⟧ unopened.",
      "The van stood outside ⟦7 Wren\nAvenue⟧ for a week.",
      "He stayed at ⟦Larch Cottage, Mill Lane⟧ with kin.",
      "The home at ⟦12 Church Street⟧ and the flat at ⟦3 Old Station Road⟧ were seen.",
      "They moved to ⟦9 Heol y Bont⟧ in the spring.",
      "The file has ⟦22 St Oswin's Terrace⟧ as hers.",
      "⟦5 The Green⟧ was searched twice.",
      "Mother and child lived in ⟦Larch Grove⟧ for a year.",
      "The home on ⟦Wren Hill⟧ was cold.",
      "He was found outside a shop in ⟦Old Mill Street⟧ at night.",
      "The letter went to ⟦Apartment 7, Kestrel Court⟧.",
      "The address was given as ⟦12 larch grove⟧ on the form. Her address is ⟦3b, upper old mill lane⟧.",
      "It said ⟦12 LARCH GROVE⟧ on the envelope.",
      "A check at ⟦10 Alma Villas⟧, and one of ⟦150b Station Approach⟧, was made.",
      "| Adult B | ⟦6 The Maltings⟧ |",
      "She was in the phone box by ⟦1 Cornmarket⟧ then.",
      "Home: ⟦5 Rose Hill Villas⟧. ⟦12 Station Road⟧ and ⟦15 School Lane⟧ were searched.",
      "He lived at ⟦4 Heron Cottages⟧ and then at ⟦14 Wren House⟧.",
      "| House | Street |\n|---|---|\n| ⟦17 | Ferry Lane⟧ |",
      "adult,line1\nX,⟦107 Gladstone Street⟧\nY,⟦4 Windmill Court⟧\n1,⟦107 Larch Road⟧\n",
      "Neighbours at number ⟦20 Albion Terrace⟧ heard it.",
      "Her tenancy at ⟦The Old Forge, Mill Lane⟧ was in his name.",
      "See [the view](https://maps.example.org/search/⟦18 Albion Terrace⟧).",
      "1,\"⟦150b Station Approach⟧, Marlby\",x",
      "He lived in ⟦3 Weavers' Fold⟧ and stays at his nan's, ⟦17 Wren House⟧. {\"address\": \"⟦2 Smithy Brow⟧\"}",
      "she is at ⟦12 larch grove⟧, northmere NM1 2AB, see visit-⟦18-albion-terrace⟧.pdf",
      "She knocked at ⟦Apartment 4B, Larch Mill, Canal Side⟧ and lived at ⟦The Old Forge, Mill Brow⟧.",
      "It shows number ⟦38, Quarry Rise⟧ now.",
      "They came for him on ⟦Larch Street, number 38⟧. Late of ⟦4 Tan-y-Bryn Road⟧, she was at home.",
      "A man at ⟦62 Ropewalk⟧ answered, and the lock was fitted at ⟦31 Bishop's Acre⟧. Loc ⟦5A Chapel Ings⟧.",
      "Her mother's car was outside, on ⟦Tallow Hill⟧, when he was stabbed in ⟦Bakehouse Alley⟧ that night.",
      "He lives at ⟦Fairholme, Back Lane⟧ with his father and his sister.",
      "The letter to the mother was sent to ⟦58a Cooper's Reach⟧ but was returned.",
      "Send it to ⟦Tall Trees, Coastguard Lea⟧, PL88 2DJ, or ⟦eleven Barley Lea⟧, GL57 9BN, please.",
      "Last known address ⟦Bay 9, Wherry Moorings⟧, CF98 1GH",
      "Her room at ⟦Haven House, 7 Priestgate⟧ was cold.",
      "Subject: ⟦Flat 3, 90a Causeway Head⟧\n\nCan somebody knock at ⟦Apartment 7, 12 Bargate⟧?",
      "The uncle and the baby lived at ⟦Plot 9, Long Meadow⟧ caravan site.",
      "The boy's mother was found at ⟦Unit 3, Old Ropeworks, Dock Lane⟧ by the ambulance.",
      "The mother said: I'm at ⟦thirty-one Bevin Close⟧, he's here.",
      "She got out of the window at night, and he stayed at ⟦12 Fallowfield Tce⟧ that night.",
      "They gave ⟦Oaklea, Station Approach⟧ as their mother's. He lives between ⟦51 Acre Lane⟧ and his dad's barge.",
      "His mother's run: p/u ⟦44 Castle Dene⟧, then ⟦17 Foundry Cl⟧, ⟦7 The Staithe⟧ and the flat above ⟦91 Chapel Brow⟧.",
      "Her late patient's home was ⟦Bungalow 6, Larkfield⟧, where her mother died.",
      "His mother said: you put the street name (⟦Mulberry Bank⟧, where her baby lived).",
      "Letters went to ⟦Cloth Mill Apartments, no. 88⟧ and to ⟦Larch Park Flats, number 70⟧. He died at ⟦Clos y Bont 4⟧.",
      "Send the letter to ⟦The Bothy, Kestrel Drove⟧ TA88 5XD, please.",
      "It reads like ⟦73 Gannet Pde⟧. She was at ⟦8 Tan y Bryn⟧, then at ⟦11 Mill Race⟧ with her mother.",
      "Paramedics saw the room at ⟦Lower Flat, 3 Regent's Rents⟧.",
    ],
    decoys: [
      "In *Re B-S* [2013] EWCA Civ 1146 the Court of Appeal asked for evidence.",
      "The board's road safety group met about High Street and Station Road, and the policy was published.",
      "There are 12 Hill farms in the area. The address 8 of 81 known at way 2 is one.",
      "Heron House, Wren Court and Larch Way are council buildings.",
      "The 5 Step Approach and a 10 Point Approach were taught.",
      "| Rank | Name |\n|---|---|\n| 17 | Ferry Lane |",
      "Floor 12 Heron House and Level 3 Wren House are offices.",
      "Of 14 Approach visits and at 6 Riverside wards staff met.",
      "## 6 The Approach\n\nIn 12 Cottage hospitals staff were asked.",
      "A total of 1,107 Larch Road households were asked.",
      "name,count\nA,53\nBishop's Park,12\n",
      "The team met 5 Park rangers.",
      "There were 3 Close family members at home.",
      "Section 17 Court orders were not made.",
      "A 2 Way mirror was in the room.",
      "The High Court, the Youth Court and the County Court were told.",
      "A police station is a Section 136 Place of safety, not 1 Place of safety.",
      "The Downing Street briefing was on at home.",
      "The 10 Drive-thru restaurants of the chain were asked.",
      "In 2019 High Street shops closed.",
      "The family came to the Family Court in May.",
      "Between 12 and 30 Crown Court trials were held.",
      Decoy("She moved to Willow Park Academy in Year 7.", isRather: .school),
      "The plan names 4 Ways to Close the gap.",
      "In 2 Walk-in centres and 3 View points staff were asked.",
      "The Green Paper and the Home Office were quoted.",
      "They lived in fear of a Section 20 Review.",
      "A flat 5 per cent was cut, and 12 in a row.",
      "See 10-high-street-shops.md and 2-road-safety.md; 12 in a single road and a close were asked.",
      "At 16 Child A left, at 3 Family Hubs staff met at 10 Monday morning, and it was at 4 Level 2.",
      Decoy("Write to the Civic Centre, Main Square, Northmere, NM97 1AA.", isRather: .postcode),
      Decoy("The office is in Northmere, Mereshire, NM97 1AA.", isRather: .postcode),
      "The training is in Unit 3, Enterprise Zone, at lunch.",
      "See https://board.example.org/news/2024-recruitment-drive now. The leaflet is for 5 Madres y Padres of the group.",
      "Larch Park Flats, room 3 visits and all, were council buildings. Two Church Streets and one Park Lane are in the county.",
      "Held at County Hall, Bridge Street, the Town Hall, King Street, and St Mary's Hall, Church Street, his mother said.",
      "Pitch 2, 11 Aside Football; Bay 4, 12 Beds are free; Plot 4, 12 Units of housing.",
      "Chapter 2, Flat 3, 2019 Report and Unit 4, 12 Terms are in the index.",
      "Figure 4, Table 2 and Plot 9, Long Term Trends, are in the report on data.",
    ],
    scan: { scan in
      for word in scan.capitals.indices {
        let range = scan.capitals[word]
        guard range.lowerBound >= scan.ranges.last?.upperBound ?? 0,
          let meaning = StreetWords.table.meaning(of: range, in: scan.bytes)
        else { continue }
        switch meaning {
        case .street, .house, .numbered: reportStreet(at: word, as: meaning, in: &scan)
        case .welsh: reportWelshStreet(at: range, in: &scan)
        case .never, .institution, .name: break
        }
      }
      reportAddressesFromNumbers(in: &scan)
    })
}

/// What is read before a street: its flat, or the name of its house.
private let flatBefore = Pattern(
  """
  (?: \\b (?: flat | apartment | apt[.]? | unit | room | block ) [ ] (?: [0-9]{1,4}[A-Z]? | [A-Z] ) ,? \(Grammar.gap)
    (?: (?: flat | apartment ) [ ] [0-9]{1,4}[A-Z]? ,? \(Grammar.gap) )? ){1,2} \\z
  """, ignoringCase: true)

/// A flat's number behind its block: `Larch Park Flats, number 70`.
private let numberBehindBlock = Pattern(
  #", [ ] (?: number | no[.]? | flat | apartment | apt[.]? | room ) [ ] [0-9]{1,4}[A-Za-z]? (?! [0-9A-Za-z] | [ ] [a-z]{1,20} s \b )"#,
  ignoringCase: true, anchored: true)

/// A house's number behind its street: `Larch Road, number 38`.
private let numberBehind = Pattern(
  ",? \(Grammar.gap) (?: number | no[.]? | flat ) \(Grammar.gap) [0-9]{1,4}[A-Za-z]? (?! [0-9A-Za-z] )",
  ignoringCase: true,
  anchored: true)

private let numberBefore = Pattern(
  """
  (?: (?<! [A-Za-z0-9.,/-] ) | (?<= [^0-9][,/] ) | (?<= [^0-9A-Za-z][0-9], | [^0-9][0-9]{2}, | [0-9]{3}, ) (?! [0-9]{3} [^0-9A-Za-z] ) | (?<= ^[0-9], )
    | (?<= ^[0-9]{2}, ) )
  (?! (?: 19 | 20 )[0-9]{2} [^0-9A-Za-z-] ) [0-9]{1,4}[A-Za-z]? (?: [ ]?[-/][ ]?[0-9]{1,4}[A-Za-z]? )?
  ,? \(Grammar.gap) (?: the \(Grammar.gap) )? \\z
  """, ignoringCase: true)

private let houseBefore = Pattern(
  """
  \\b (?: (?: [A-Z][A-Za-z']{1,20} \(Grammar.gap) ){1,3}
      (?: House | Cottages? | Lodge | Farm | Farmhouse | Villa | Bungalow | Court | Tower | Barn | Hall | Point | Heights | Forge
        | Mill | Rectory | Vicarage | Stables? | Manor | Grange | Granary | Bakery | Schoolhouse | Gatehouse | Chapel | Smithy
        | Orchard | Croft | Nook | Gables | Retreat | Coach[ ]House | Post[ ]Office | Dairy | Parsonage | Oasthouse | Annexe? | Almshouses | End | View | Bank )
    | The [ ] (?: Laurels | Oaks | Elms | Firs | Hollies | Willows | Beeches | Limes | Poplars | Cedars | Pines | Nook | Gables | Haven
        | Old [ ] [A-Z][a-z]{2,20} | Bungalow | Cottage | Lodge | Barn | Forge | Mill | Rectory | Vicarage | Stables | Manor | Grange | Orchard | Croft )
    | (?: [Ff]lat | [Aa]partment ) [ ] [0-9]{1,4}[A-Z]? ,? \(Grammar.gap) [A-Z][A-Za-z']{1,20}
      (?: \(Grammar.gap) [A-Z][A-Za-z']{1,20} ){0,3} )
  ["']? , \(Grammar.gap) \\z
  """)

/// What may be the name of a house, where a street without a number follows: `Fairholme, Back Lane`.
private let nameOfHouse = Pattern(
  """
  (?: (?<= at [ ] | gave [ ] | remortgaged [ ] | sold [ ] | lives [ ] | lived [ ] | behind [ ] | in [ ] | from [ ] | to [ ] ) (?: (?: [A-Z][A-Za-z'-]{2,20} | The ) [ ] ){0,2} [A-Z][A-Za-z'-]{2,20} )
  , \(Grammar.gap) \\z
  """)

private func reportStreet(at word: Int, as kind: StreetWords.Meaning, in scan: inout Scan) {
  let street = scan.capitals[word]
  // `Larch Park Flats, number 70` is found from its last word.
  let last = end(of: word, in: scan)
  if last > street.upperBound, scan.first(numberBehindBlock, from: last) != nil { return }
  var start = street.lowerBound
  var names = 0
  var previous = word - 1
  let least = scan.ranges.last?.upperBound ?? 0
  while previous >= 0, names < 4, case let name = scan.capitals[previous], name.lowerBound >= least,
    isBeside(name, start, in: scan) || names > 0 && isHyphened(name, start, in: scan)
  {
    let meaning = StreetWords.table.meaning(of: name, in: scan.bytes)
    // `High Court`; but `High Street` is the name of many.
    if meaning == .never || meaning == .name && StreetWords.isCourt(street, in: scan.bytes) { break }
    if let meaning, meaning == .institution, names > 0 || !StreetWords.isLandmark(name, in: scan.bytes) {
      break
    }
    start = name.lowerBound
    names += 1
    previous -= 1
  }
  let isNamed = names > 0
  /// What stands before and was not found yet.
  func fresh(_ match: Pattern.Match?) -> Int? {
    match.flatMap { $0.range.lowerBound >= least ? $0.range.lowerBound : nil }
  }
  if isNamed, let flat = fresh(scan.match(flatBefore, before: start)) {
    scan.report(flat..<end(of: word, in: scan))
    return
  }
  let isInstitution = isFollowedByInstitution(street.upperBound, in: scan)
  guard !isInstitution else { return }
  if isNamed { scan.workspace.askable.append((.address, start..<street.upperBound)) }
  if kind == .street, isNamed,
    let cell = NumberCells.number(before: start, upTo: street.upperBound, in: &scan)
  {
    scan.report(cell.lowerBound..<street.upperBound)
    return
  }
  if kind == .house, isNamed, let number = scan.first(numberBehindBlock, from: street.upperBound) {
    scan.report(start..<number.range.upperBound)
    return
  }
  if let number = scan.match(numberBefore, before: start)?.range, number.lowerBound >= least {
    let isArticle = scan.bytes[number].contains { $0.lowercased == UInt8(ascii: "t") } && number.count > 5
    // What stands beside an address that was found is the next of them: `12 Larch Road and 15 Mill Lane`.
    let isNext = scan.ranges.last.map { number.lowerBound - $0.upperBound <= 6 } == true
    // The last cell of a row, and the first of the next.
    let isCell = scan[number.lowerBound - 1] == UInt8(ascii: ",")
    guard !isCell || !scan.bytes[number].contains(UInt8(ascii: "\n")) else { return }
    let isStreet = kind == .street && isNamed && StreetWords.isPlain(street, in: scan.bytes)
    let isNumbered = kind == .street && isNamed
    guard isNext || !isQuantity(number, start, ofStreet: isStreet, ofNumber: isNumbered, in: scan)
    else { return }
    if kind == .street {
      guard isNamed || isArticle else { return }
    } else {
      // Houses need a name; a word such as `Cornmarket` is one by itself.
      guard
        isNamed && start > number.upperBound - 1
          || kind == .numbered && (isArticle || NumberCells.isWholeName(street, in: scan)),
        NumberCells.isOfHome(number, in: scan), !NumberCells.isOfPlan(start, in: scan)
      else {
        if isNamed || isArticle {
          scan.workspace.open.append((.address, number.lowerBound..<street.upperBound))
        }
        return
      }
    }
    let home =
      fresh(scan.match(flatBefore, before: number.lowerBound))
      ?? fresh(scan.match(houseBefore, before: number.lowerBound, within: 80))
    scan.report((home ?? number.lowerBound)..<end(of: word, in: scan))
  } else if kind != .street, kind != .numbered {
    return
  } else if kind == .numbered, isNamed,
    StreetWords.isPlain(street, in: scan.bytes) && isPlaced(start, in: scan)
      || isCalledStreet(start, in: scan),
    CaseTalk.isClear(around: start..<street.upperBound, in: scan)
  {
    scan.report(start..<street.upperBound, .likely)
  } else if kind == .numbered, isNamed, let house = fresh(scan.match(nameOfHouse, before: start, within: 48)),
    CaseTalk.isClear(around: start..<street.upperBound, in: scan)
  {
    scan.report(house..<street.upperBound, .likely)
  } else if isNamed, let house = scan.match(houseBefore, before: start, within: 80) {
    let whole = (fresh(house) ?? start)..<street.upperBound
    guard !NumberCells.areOffices(house.range.lowerBound..<street.upperBound, in: scan),
      !AddressesByParts.isPublicHall(before: start, in: &scan)
    else { return }
    // Boards meet in houses with names too.
    let isSure = scan.bytes[whole].contains(where: \.isDigit) || CaseTalk.isClear(around: whole, in: scan)
    scan.report(whole, isSure ? .certain : .likely)
  } else if kind != .street {
    return
  } else if isNamed, let number = AddressesByParts.numberInWords(before: start, in: scan),
    CaseTalk.weight(around: number..<street.upperBound, in: scan) >= CaseTalk.ofDays
  {
    scan.report(number..<street.upperBound, .likely)
  } else if isNamed, let number = scan.first(numberBehind, from: street.upperBound) {
    scan.report(start..<number.range.upperBound)
  } else if isNamed, isPlaceOfLiving(start..<street.upperBound, in: scan) {
    scan.report(start..<street.upperBound, .likely)
  } else if isNamed, StreetWords.isPlain(street, in: scan.bytes) || isPlaced(start, in: scan),
    CaseTalk.isClear(around: start..<street.upperBound, in: scan)
  {
    let house = fresh(scan.match(nameOfHouse, before: start, within: 48))
    scan.report((house ?? start)..<street.upperBound, .likely)
  } else if isNamed, isPlaced(start, in: scan) {
    scan.workspace.open.append((.address, start..<street.upperBound))
  }
}

/// Where an address ends whose street goes on: `5 Rose Hill Villas`.
private func end(of word: Int, in scan: borrowing Scan) -> Int {
  var last = word
  while last + 1 < scan.capitals.count, last - word < 2,
    isBeside(scan.capitals[last], scan.capitals[last + 1].lowerBound, in: scan)
  {
    switch StreetWords.table.meaning(of: scan.capitals[last + 1], in: scan.bytes) {
    case .street, .house, .numbered: last += 1
    default: return scan.capitals[last].upperBound
    }
  }
  return scan.capitals[last].upperBound
}

/// Whether a word stands right before another, perhaps with the point of `St.` or the sign of a possessive between.
private func isBeside(_ word: Range<Int>, _ next: Int, in scan: borrowing Scan) -> Bool {
  var end = word.upperBound
  if scan[end] == UInt8(ascii: "'") { end += scan[end + 1]?.lowercased == UInt8(ascii: "s") ? 2 : 1 }
  if scan[end] == UInt8(ascii: "."), word.count <= 2 { end += 1 }
  return end < next && scan.areOneBreath(end..<next)
}

/// Whether a number counts things, parts of a text or days, and so is none of a house.
private func isQuantity(
  _ number: Range<Int>, _ name: Int, ofStreet: Bool = false, ofNumber: Bool = false, in scan: borrowing Scan
) -> Bool {
  if let word = scan.word(after: name - 1), StreetWords.months.meaning(of: word, in: scan.bytes) != nil {
    return true
  }
  guard let before = scan.word(before: number.lowerBound) else { return false }
  // The `s` of a possessive is none of `s 17`.
  if scan[before.lowerBound - 1] == UInt8(ascii: "'") { return false }
  if ofNumber, StreetWords.numberWords.meaning(of: before, in: scan.bytes) != nil { return false }
  if ofStreet, StreetWords.articles.meaning(of: before, in: scan.bytes) != nil { return false }
  return StreetWords.countings.meaning(of: before, in: scan.bytes) != nil
}

private func isFollowedByInstitution(_ end: Int, in scan: borrowing Scan) -> Bool {
  guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound) else { return false }
  switch StreetWords.table.meaning(of: next, in: scan.bytes) {
  case .institution: return true
  // The court of the next line is none of the street.
  case .name: return !scan.bytes[end..<next.lowerBound].contains(UInt8(ascii: "\n"))
  default: return false
  }
}

/// Whether two words are parts of one name, as those of `Tan-y-Bryn`.
private func isHyphened(_ word: Range<Int>, _ next: Int, in scan: borrowing Scan) -> Bool {

  guard next - word.upperBound <= 8, scan[word.upperBound] == UInt8(ascii: "-"),
    scan[next - 1] == UInt8(ascii: "-")
  else { return false }
  return scan.bytes[word.upperBound..<next].allSatisfy { $0.isLower || $0 == UInt8(ascii: "-") }
}

/// Whether what stands before a name calls it a street: `the name of the street, Wren Rents,`, `street name (Wren Bank)`.
private func isCalledStreet(_ start: Int, in scan: borrowing Scan) -> Bool {
  guard let word = scan.word(before: start), start - word.upperBound == 2,
    scan[start - 1] == UInt8(ascii: "(") || scan[start - 2] == UInt8(ascii: ",")
      || scan[start - 2] == UInt8(ascii: ":")
  else { return false }
  return StreetWords.callings.meaning(of: word, in: scan.bytes) != nil
    || scan.bytes.hasPhrase("street name", before: word.upperBound)
}

/// Whether a word for being at a place stands before a name.
private func isPlaced(_ start: Int, in scan: borrowing Scan) -> Bool {
  guard let word = scan.word(before: start) else { return false }
  return StreetWords.prepositions.meaning(of: word, in: scan.bytes) != nil
}

/// Whether somebody lives there: a word for being at a place right before the name, and one for living close by.
private func isPlaceOfLiving(_ street: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard let preposition = scan.word(before: street.lowerBound),
    StreetWords.prepositions.meaning(of: preposition, in: scan.bytes) != nil
  else { return false }
  var (before, after) = (preposition.lowerBound, street.upperBound)
  for _ in 0..<8 {
    if let word = scan.word(before: before) {
      if StreetWords.living.meaning(of: word, in: scan.bytes) != nil { return true }
      before = word.lowerBound
    }
    if let word = scan.word(after: after) {
      if StreetWords.living.meaning(of: word, in: scan.bytes) != nil { return true }
      after = word.upperBound
    }
  }
  return false
}

private let welshName = Pattern(
  "[A-Z][a-z]{2,10} \(Grammar.gap) (?: (?: y | yr | Y | Yr ) \(Grammar.gap) )? [A-Z][A-Za-z]{2,20}",
  anchored: true)

/// `Clos y Bont 4`, but not a count or an age of what the next sentence is about.
private let numberOfWelshStreet = Pattern(
  "[ ] [0-9]{1,3} [A-Za-z]? (?= [.,;:)] | $ | [ ] (?: on | in | at | and | when | where | with ) [ ] )",
  anchored: true)

private func reportWelshStreet(at word: Range<Int>, in scan: inout Scan) {
  guard let name = scan.first(welshName, from: word.lowerBound) else { return }
  if isPlaced(name.range.lowerBound, in: scan),
    let number = scan.first(numberOfWelshStreet, from: name.range.upperBound)
  {
    scan.report(name.range.lowerBound..<number.range.upperBound)
    return
  }
  if let number = scan.match(numberBefore, before: word.lowerBound),
    !isQuantity(number.range, word.lowerBound, in: scan)
  {
    scan.report(number.range.lowerBound..<name.range.upperBound)
  } else if isPlaceOfLiving(name.range, in: scan) {
    scan.report(name.range, .likely)
  }
}
