import Model

extension Recogniser {
  /// The number of a family case has a form of its own; other numbers count where a court or a claim is named. A
  /// judgment of a family court is published, and may be cited as law, so that its citation is only likely; the Court
  /// of Appeal and the Supreme Court are cited for what they decided, and give no hit.
  static let courtCase = Recogniser(
    category: .courtCase,
    meaning:
      "Numbers of court cases, and citations of judgments of the family courts and the Court of Protection",
    positives: [
      "Court reference in the bookmark: ⟦ZW19C 00447⟧.",
      "Basil was convicted of murder (⟦T20207391⟧) and will serve at least twenty-two years.",
      "The order in ⟦ZE24C00123⟧ was sealed.",
      "Case No: ⟦BM21P01234⟧",
      "Two cases, ⟦SA20C00999⟧ and ⟦FD24P00123⟧, were heard together.",
      "| Court | ⟦ZE 24 C 00123⟧ |",
      "The judgment is ⟦[2024] EWFC 9123 (B)⟧.",
      "Fact finding is reported as ⟦[2021] EWFC B9412⟧ now.",
      "See ⟦[2023] EWHC 91234 (Fam)⟧ for what he did.",
      "The Court of Protection's ⟦[2022] EWCOP 912⟧ tells more.",
      "It is ⟦Re A (A Child) [2024] EWFC 9124⟧ that was meant.",
      "The indictment, ⟦T20247001⟧, had two counts.",
      "Crown Court case ⟦U20241234⟧ was listed.",
      "Court case number ⟦12345/2024⟧ was on the order.",
      "Claim number: ⟦QB-2020-001234⟧",
      "COP case no. ⟦13412345⟧ was closed.",
      "Claim no. ⟦F00NM123⟧ was struck out.",
      "The application in the Court of Protection, ⟦COP 13994416⟧, was pending.",
      "The Court of Protection had given the matter a number, ⟦13412345⟧, by then.",
      "| COP | ⟦13412345⟧ |",
      "The order ⟦COP13994416⟧ named a deputy.",
      "See [the judgment](https://law.example.org/⟦ewfc/2024/9211⟧) and /⟦ewcop/2023/912⟧.",
      "The order was made in ⟦BM23C\n01977⟧, and in ⟦BM23P-\n01978⟧ too.",
      "| Care | ⟦[2024] | EWFC | 9119⟧ |",
      "The file zip was named ⟦ze24c00123⟧ by the clerk.",
      "The father pleaded guilty and was sentenced to life; ⟦T20217093⟧ is closed.",
      "Her brother was charged (Magistrates' court number ⟦1302048812⟧).",
      "The appeal, ⟦B4/2020/1377⟧, was dismissed, and her landlord's (claim ⟦E00ZZ417⟧) was heard.",
    ],
    decoys: [
      "See [2013] EWCA Civ 1146 at [2].",
      "In Re B (Children) [2008] UKHL 35 the House of Lords said so.",
      "See [2024] UKSC 12 and [2010] EWHC 1234 (Admin).",
      "The court heard 12 cases in 2024.",
      "Part A24C00123 was replaced.",
      "Part ZE24C001234 was replaced.",
      "Part ZZE24C00123 was replaced.",
      "The number ZE24C0012 is too short.",
      "Review T20247 was closed.",
      "The trial T2024700123 has ten digits.",
      Decoy("Serial number 12345678 and reference T20247001 are on the label.", isRather: .caseID),
      "A COP 26 event and COP 2024 were on the news; ewca/2024/12 and uksc/2024/12 are cited.",
      "The Court of Protection sat in 2023. There were 13412345 visits.",
      "In case 4 of 12 the court sat in private.",
      "The Crown Court sat on 124 days in 2023/24.",
      "Claim form N1 and form C100 were used.",
      "Re B (A Child) is cited in the guidance.",
      "The case of 2019 went to court 12 times in 2020.",
      "The CoP met in 2019 and its 1399 pages were read. Form B4/2020 and plan B4/2020/13 were read.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      for number in scan.landmarks.numbers where number.lowerBound >= scan.ranges.last?.upperBound ?? 0 {
        if number.count == 2, let start = letters(before: number.lowerBound, in: bytes),
          let match = scan.first(familyCase, from: start)
        {
          scan.report(match.range)
        } else if number.count >= 7, let match = protection(before: number, in: &scan) {
          scan.report(match)
        } else if number.count == 8 || number.count == 7 && scan[number.upperBound] == UInt8(ascii: "T"),
          isNearCourtOfProtection(number, in: scan)
        {
          scan.report(
            number
              .lowerBound..<(scan[number.upperBound] == UInt8(ascii: "T")
              ? number.upperBound + 1 : number.upperBound))
        } else if number.count >= 2, let range = labelled(around: number, in: &scan) {
          scan.report(range)
        } else if number.count == 1, scan[number.upperBound] == UInt8(ascii: "/"),
          let match = scan.first(appeal, from: number.lowerBound - 1)
        {
          scan.report(match.range)
        } else if number.count == 8, let match = scan.first(crownCase, from: number.lowerBound - 1),
          CaseTalk.weight(around: match.range, in: scan) >= CaseTalk.ofDays
        {
          scan.report(match.range, .likely)
        }
      }
      reportCitations(in: &scan)
      reportLinks(in: &scan)
    })
}

/// Where the end of a line or of a cell parts a number.
private let parting = "(?: -? \(Grammar.lineBreak) | \(Grammar.cellBreak) )?"

private let familyCase = Pattern(
  """
  (?<! [A-Za-z0-9] ) (?: [A-Z]{2} ([ -]?) [0-9]{2} \\g{-1} [A-Z] \\g{-1} [0-9]{5}
    | [A-Z]{2} \(parting) [0-9]{2} \(parting) [A-Z] \(parting) [0-9]{5} | [A-Z]{2}[0-9]{2}[A-Z] [ ] [0-9]{5} | [a-z]{2}[0-9]{2}[a-z][0-9]{5} )
  (?! [A-Za-z0-9] )
  """, anchored: true)

/// A trial, sentence or appeal in the Crown Court, with its year.
private let crownCase = Pattern(
  "(?<! [A-Za-z0-9] | [A-Za-z0-9][/-] ) [TSAU]20[12][0-9]{5} (?! [A-Za-z0-9] )", anchored: true)

/// An appeal to the civil division, with its year: `B4/2020/1377`.
private let appeal = Pattern(
  "(?<! [A-Za-z0-9] | [A-Za-z0-9][/-] ) [ABC][1-4]/20[0-9]{2}/[0-9]{4} (?! [A-Za-z0-9] | [/-][0-9] )",
  anchored: true)

/// Where two letters begin that stand alone before digits: capitals, or small letters right before them.
private func letters(before digits: Int, in bytes: [UInt8]) -> Int? {
  var end = digits
  if end > 2, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
  guard end >= 2,
    bytes[end - 1].isUpper && bytes[end - 2].isUpper
      || end == digits && bytes[end - 1].isLower && bytes[end - 2].isLower
  else { return nil }
  return end == 2 || !bytes[end - 3].isLetter && !bytes[end - 3].isDigit ? end - 2 : nil
}

private let ofProtection = Pattern(
  "(?<! [A-Za-z0-9] ) COP [ -]? [0-9]{7,8} T? (?! [A-Za-z0-9] )", anchored: true)

/// Whether eight figures that stand alone begin as the court's numbers do, in a sentence that names it before them.
private func isNearCourtOfProtection(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard scan[number.lowerBound] == UInt8(ascii: "1"),
    let before = scan[number.lowerBound - 1], before <= 0x20 || "(:|\"*,".utf8.contains(before),
    scan[number.upperBound].map({ !$0.isLetter || $0 == UInt8(ascii: "T") }) ?? true
  else { return false }
  var place = number.lowerBound
  for _ in 0..<14 {
    guard let word = scan.word(before: place) else { break }
    if ["COP", "CoP"].contains(where: { $0.utf8.elementsEqual(scan.bytes[word]) }) { return true }
    if scan.bytes[word].elementsEqual("Protection".utf8), let of = scan.word(before: word.lowerBound),
      let court = scan.word(before: of.lowerBound), scan.bytes[court].elementsEqual("Court".utf8)
    {
      return true
    }
    place = word.lowerBound
  }
  return false
}

/// A number of the Court of Protection, which begins with its letters.
private func protection(before number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  for start in [number.lowerBound - 4, number.lowerBound - 3]
  where start >= 0 && scan[start] == UInt8(ascii: "C") {
    if let match = scan.first(ofProtection, from: start) { return match.range }
  }
  return nil
}

private let link = Pattern(
  "(?<! [A-Za-z0-9] ) ew (?: fc | cop | hc/(?: fam | cop ) ) (?: / b )? / (?: 19 | 20 )[0-9]{2} / [0-9]{1,5} (?! [A-Za-z0-9] )",
  ignoringCase: true, anchored: true)

/// Judgments by their address in a public collection: `ewfc/2024/12`.
private func reportLinks(in scan: inout Scan) {
  var found: [Range<Int>] = []
  for sign in scan.landmarks.signs where scan.bytes[sign] == UInt8(ascii: "/") {
    for length in [4, 5] where scan[sign - length]?.lowercased == UInt8(ascii: "e") {
      if let match = scan.first(link, from: sign - length) { found.append(match.range) }
    }
  }
  for range in found { scan.report(range, .likely) }
}

private let labelledNumber = Pattern(
  """
  (?<! [A-Za-z0-9] ) (?: [TUSA]20[0-9]{6} | [0-9]{3,6}/20[0-9]{2} | 20[0-9]{2}/[0-9]{3,6} | [A-Z]{2}-20[0-9]{2}-[0-9]{6}
    | [A-Z][0-9]{2}[A-Z]{2}[0-9]{3} | [0-9]{7,8}T? | [0-9]{10} | COP[ ]?[0-9]{8} | [A-Z]{2}[0-9]{2}[A-Z][0-9]{5} )
  (?! [A-Za-z0-9] | [/-][0-9] )
  """, anchored: true)

private let label = Pattern(
  """
  \\b (?: (?: crown [ ] | family [ ] | county [ ] | youth [ ] | magistrates' [ ] )? court (?: [ ] of [ ] protection )?
        (?: [ ] (?: case | claim | file ) )? (?: [ ] (?: number | no[.]? | ref(?:erence)? ) )?
      | (?<= [(] ) claim | (?: claim | cop | cop [ ] case | proceedings ) [ ] (?: number | no[.]? | ref(?:erence)? ) | indictment (?: [ ] (?: number | no[.]? ) )? )
  (?: [ ] (?: is | was ) )? [ ]? [:,|("']? [ ]? [|"']? [ ]? \\z
  """, ignoringCase: true)

private func labelled(around number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  var start = number.lowerBound
  while number.lowerBound - start < 3, scan[start - 1]?.isUpper == true { start -= 1 }
  guard let before = scan.word(before: start), start - before.upperBound <= 4,
    labelWords.meaning(of: before, in: scan.bytes) != nil || isPrefix(before, start, in: scan)
  else { return nil }
  if isPrefix(before, start, in: scan) { start = before.lowerBound }
  // Without letters before them, two figures begin none, and fewer than seven only with the year behind a stroke.
  guard start < number.lowerBound || number.count >= 7 || scan[number.upperBound] == UInt8(ascii: "/"),
    let match = scan.first(labelledNumber, from: start),
    scan.match(label, before: start, within: 64) != nil
  else { return nil }
  return match.range
}

/// Whether a word is the first part of the number: the letters of `QB-2020-001234`.
private func isPrefix(_ word: Range<Int>, _ start: Int, in scan: borrowing Scan) -> Bool {
  word.count == 2 && start == word.upperBound + 1 && scan[word.upperBound] == UInt8(ascii: "-")
}

private let labelWords = WordTable<Bool>([
  "court case claim file number no ref reference indictment protection is was": true
])

private let gap = "(?: \(Grammar.gap) | \(Grammar.cellBreak) )"

private let citation = Pattern(
  """
  \\[ (?: 19 | 20 )[0-9]{2} \\] \(gap)? (?: EWFC | EWCOP | EWHC ) \(gap) (?: B [ ]? )?[0-9]{1,5}
  (\(Grammar.gap) [(] (?: Fam | COP | B | T1 | T2 | T3 ) [)])? (?! [A-Za-z0-9] )
  """, anchored: true)

private let nameOfCase = Pattern(
  """
  \\b (?: Re | In [ ] the [ ] matter [ ] of ) \(Grammar.gap) [A-Z] (?: [A-Za-z, ]{0,24} )
    (?: [(] [A-Za-z:;, ]{3,40} [)] )? [*_]{0,2} ,? \(Grammar.gap) \\z
  """)

/// Judgments that are cited for what they decided, unless they are those of the case that is told.
private let appealed = Pattern(
  "\\[ (?: 19 | 20 )[0-9]{2} \\] \(gap)? (?: EWCA \(gap) (?: Civ | Crim ) | UKSC | NICA | CSIH ) \(gap) [0-9]{1,5} (?! [A-Za-z0-9] )",
  anchored: true)

private func reportCitations(in scan: inout Scan) {
  let bytes = scan.bytes
  var next = 0
  for sign in scan.landmarks.signs where sign >= next && bytes[sign] == UInt8(ascii: "[") {
    guard scan[sign + 5] == UInt8(ascii: "]"), scan[sign + 1]?.isDigit == true else { continue }
    if scan.workspace.weighsTalk, let match = scan.first(appealed, from: sign) {
      scan.workspace.askable.append((.courtCase, match.range))
      continue
    }
    guard let match = scan.first(citation, from: sign) else { continue }
    // Of the High Court's judgments only those of its Family Division and for the Court of Protection.
    if match[1] == nil, bytes[match.range].contains(UInt8(ascii: "H")) { continue }
    let name = scan.match(nameOfCase, before: sign, within: 100)
    let start = max(next, name?.range.lowerBound ?? sign)
    scan.report(start..<match.range.upperBound, .likely)
    scan.workspace.askable.append((.courtCase, start..<match.range.upperBound))
    next = match.range.upperBound
  }
}
