import Model

extension Recogniser {
  /// A number counts if its area code exists and its groups are such as people write: the code first, then
  /// groups of two digits or more. That is what tells it from dates, ranges of years and references. Short
  /// helplines such as 999 or 111 have no code and are not found.
  static let phone = Recogniser(
    category: .phone,
    meaning: "UK telephone numbers with their area code, or with +44 or 0044",
    positives: [
      "Mob ⟦0 7700 900 462⟧ is that of her ex.",
      "Ring ⟦01632 960123⟧ about this report.",
      "Ring ⟦07700 900123⟧ about this report.",
      "Ring ⟦07700900123⟧ about this report.",
      "Her mobile was ⟦0770 090 0123⟧ until June.",
      "The office (⟦020 7946 0018⟧) was closed.",
      "Ring ⟦(0161) 496 0123⟧ and ask for the chair.",
      "The form gave ⟦0808-157-0000⟧ as contact.",
      "The form gave ⟦03069.990.123⟧ as contact.",
      "The form gave ⟦0909 879 0123⟧ as contact.",
      "[Ring us](tel:⟦+441632960123⟧)",
      "From abroad, ⟦+44 (0)20 7946 0018⟧.",
      "From abroad, ⟦+44 (1632) 960123⟧.",
      "Ring ⟦01632/960123⟧ or ⟦07 700 900 123⟧ today.",
      "Her mobile, ⟦7700 900123⟧, was off; so was phone number ⟦7700900456⟧.",
      "From abroad, ⟦0044 1632 960123⟧.",
      "From abroad, ⟦+44\u{A0}7700\u{A0}900123⟧.",
      "The message came from ⟦447700900123⟧ at night.",
      "The number ⟦01632\n960123⟧ was on two lines.",
      "> or text ⟦07700\n> 900 123⟧ today",
      "Two numbers, ⟦01632 960001⟧/⟦01632 960002⟧, were tried.",
      "Ring ⟦01632 960123⟧-5 and ask for any of the three.",
      "| Phone | ⟦01632 | 960123⟧ |",
      "It was ⟦07.70.09.00.94.6⟧ in the post, and ⟦07 70 09 00 94 7⟧ in the next.",
      "His number was ⟦07700 900 88 3⟧ then.",
      "She gave ⟦01632-\n960123⟧ over two lines.",
      "Ext. 4 of ⟦01632 96 01 23⟧, from 9 to 5.",
      "His wife is on ⟦0 7 7 0 0 9 0 0 5 0 8⟧.",
    ],
    decoys: [
      "In an emergency dial 999, or 111, or 101.",
      "The plan covered 2019-2020 and 2020-21.",
      "The panel met on 01-02-2019 at 10.30 and 11.45.",
      "Reference NSP-2025-02 was given.",
      "The record is dated 2019-02-01 and 2019-03-01.",
      "Costs rose to £01632960 in the model.",
      Decoy("Case 2019/01632960123 was closed.", isRather: .caseID),
      "Shifts ran 0900 1300 1700 2100 on most days.",
      "The serial 016329601234567 was on the tag.",
      "Hash 07700900123abc4 was recorded.",
      "The ratio was 0.01632960123 in the model.",
      "Codes 01 02 03 04 05 06 are unused.",
      "Area 00000 000000 is a blank line on the form.",
      "Document AB-01632960123 was withdrawn.",
      "Between 0 and 18 years, 10 245 contacts.",
      "| 01632 | 96012 | 345 |",
      "The code 04632 960123 does not exist.",
      "Scores of 01 63 29 60 12 3 were drawn.",
      "In the eleven months there were 0 1 2 0 0 3 1 0 0 1 2, and then 0 7 7 0 0 9 0 0 5 0 8 4.",
      Decoy("Her record is 999 000 0018 at the practice.", isRather: .nhsNumber),
      "Weekly absences were 0 2 1 0 0 3 1 0 2 0 1 in the spring term.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      for digits in scan.landmarks.numbers {
        guard digits.lowerBound >= scan.ranges.last?.upperBound ?? 0 else { continue }
        if isMobile(digits, in: scan), let mobile = scan.first(shortMobile, from: digits.lowerBound) {
          scan.report(startWithZero(mobile.range.lowerBound, in: scan)..<mobile.range.upperBound)
        }
        if digits.count == 1, bytes[digits.lowerBound] == UInt8(ascii: "0"),
          let spelt = scan.first(oneByOne, from: digits.lowerBound)
        {
          scan.report(spelt.range)
        }
        guard mayBeFirst(digits, in: bytes) else { continue }
        let places = beginnings(of: digits.lowerBound, in: bytes)
        guard places.contains(where: { !scan.isTailOfReference($0) }) else { continue }
        scan.reportMatches(of: beginning, at: places) { scan, match in number(from: match, in: &scan) }
      }
    })
}

/// The way into a number up to its first digit that is not 0: an opening bracket and 0, or +44 and the like.
private let beginning = Pattern(
  """
  (?: [(] | (?<! [A-Za-z0-9] ) ) (?:
    ((?: [+] | 00 [ ]? ) 44) [)]? \(Grammar.groupGap) (?: [(]0[)] \(Grammar.groupGap) | 0 | [(]0? )? (?= [1-9] )
    | (44) (?: [ ] (?= 7[0-9]{3}[ ][0-9]{6} (?! [0-9] ) ) | (?= 7[0-9]{9} (?! [0-9] ) ) )
    | 0 (?= [1-9] )
  )
  """, anchored: true)

/// Whether a run of digits can be the first of a number: it begins with 0 and another digit, or with 44.
private func mayBeFirst(_ digits: Range<Int>, in bytes: [UInt8]) -> Bool {
  guard digits.count > 1 else { return false }
  let first = bytes[digits.lowerBound]
  return first == UInt8(ascii: "0") || first == UInt8(ascii: "4") && bytes[digits.lowerBound + 1] == first
}

/// Where a number may begin whose digits do at a place: there, or with a bracket or `+` before it.
private func beginnings(of digits: Int, in bytes: [UInt8]) -> ClosedRange<Int> {
  var place = digits
  if place > 0, bytes[place - 1] == UInt8(ascii: "+") { place -= 1 }
  if place > 0, bytes[place - 1] == UInt8(ascii: "(") { place -= 1 }
  return place...digits
}

/// One figure after another, as somebody says a number: `0 7 7 0 0 9 0 0 5 0 8`.
private let oneByOne = Pattern(
  "(?<! [A-Za-z0-9] | [0-9][ .-] ) 0 ([ .-]) 7 \\g{-1} [1-9] (?: \\g{-1} [0-9] ){8} (?! [A-Za-z0-9] | [ .-][0-9] )",
  anchored: true)

/// Mobile numbers without their 0, which need a label.
private let shortMobile = Pattern(
  "7[0-9]{3} (?: \(Grammar.blank) )? [0-9]{3} (?: \(Grammar.blank) )? [0-9]{3} (?! [A-Za-z0-9] | [-.][0-9]{3} )",
  anchored: true)

private let mobileLabels = WordTable<Bool>([
  "burner mobile mob phone telephone tel cell whatsapp text texted rang": true
])
private let fillers = WordTable<Bool>(["number no is was on from as her his their 0": true])

/// Where a number begins whose 0 somebody set apart: `0 7700 900 462`.
private func startWithZero(_ start: Int, in scan: borrowing Scan) -> Int {
  guard scan[start - 1] == 0x20, scan[start - 2] == UInt8(ascii: "0"), scan[start - 3]?.isDigit != true else {
    return start
  }
  return start - 2
}

private func isMobile(_ digits: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard digits.count == 4 || digits.count == 10 || digits.count == 7,
    scan.bytes[digits.lowerBound] == UInt8(ascii: "7")
  else { return false }
  var place = digits.lowerBound
  for _ in 0..<4 {
    guard let word = scan.word(before: place) else { return false }
    if mobileLabels.meaning(of: word, in: scan.bytes) != nil { return true }
    guard fillers.meaning(of: word, in: scan.bytes) != nil else { return false }
    place = word.lowerBound
  }
  return false
}

private let afterNumber = Pattern(#"[A-Za-z0-9] | [-.][0-9]{3}"#, anchored: true)

private let tailOfNumber = Pattern(#"(?: ext | x [0-9] )"#, anchored: true)

private func number(from beginning: Pattern.Match, in scan: inout Scan) -> Range<Int>? {
  var start = beginning.range.lowerBound
  guard !scan.isTailOfReference(start) else { return nil }
  let isOpen = scan[start] == UInt8(ascii: "(")
  let closesAfterCountry = beginning[1].map { scan[$0.upperBound] == UInt8(ascii: ")") } ?? false
  let isOpenInside =
    beginning[1] != nil && scan.bytes[beginning.range].dropFirst().last == UInt8(ascii: "(")
    || beginning[1] != nil && scan.bytes[beginning.range].suffix(2).elementsEqual("(0".utf8)
  var groups = DigitGroups(
    from: beginning.range.upperBound, isOpen: isOpen && !closesAfterCountry || isOpenInside, in: &scan)
  if isOpen, !groups.closesBracket, !closesAfterCountry { start += 1 }

  while let end = groups.end {
    // Over the cells of a table only whole numbers count, as figures of all lengths stand there.
    let isInCells = groups.digits.count < 10 && scan.bytes[start..<end].contains(UInt8(ascii: "|"))
    if !isInCells, ends(at: end, in: &scan),
      isNumber(groups.digits, in: groups.lengths)
        || arePairs(groups.lengths, of: groups.digits, scan.bytes[start..<end])
    {
      return start..<end
    }
    groups.removeLast()
  }
  return nil
}

private func ends(at end: Int, in scan: inout Scan) -> Bool {
  scan.first(afterNumber, from: end) == nil
    || scan.first(tailOfNumber, from: end) != nil
}

/// Whether a number was written in pairs with one sign between, as people do who hide it from a filter.
private func arePairs(_ lengths: [Int], of digits: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
  guard digits.count == 10, lengths == [1, 2, 2, 2, 2, 1], text.first == UInt8(ascii: "0") else {
    return false
  }
  let signs = text.filter { !$0.isDigit }
  guard let sign = signs.first, signs.count == 5, signs.allSatisfy({ $0 == sign }) else { return false }
  let isMobile = digits[0] == UInt8(ascii: "7")
  let number = String(decoding: digits, as: UTF8.self)
  return sign == UInt8(ascii: ".") || isMobile ? codes.contains { number.hasPrefix($0) } : false
}

/// Whether digits after the leading 0 are a number in use by the national numbering plan.
private func isNumber(_ digits: [UInt8], in lengths: [Int]) -> Bool {
  let text = String(decoding: digits, as: UTF8.self)
  // In groups of any length, if it begins as mobile numbers are written: `07700 900 88 3`.
  if lengths.first == 4, digits.count == 10, text.hasPrefix("7") { return true }
  guard let first = lengths.first, lengths.dropFirst().allSatisfy({ $0 >= 2 }) else { return false }
  if lengths == [1, 3, 3, 3], text.hasPrefix("7") { return true }
  let shortestCode = ["2", "7"].contains(text.prefix(1)) ? 2 : 3
  guard first >= shortestCode else { return false }
  switch digits.count {
  case 10: return codes.contains { text.hasPrefix($0) }
  // Some old towns and freephone numbers have one digit fewer: only as code and number.
  case 9 where text.hasPrefix("1"):
    return codes.contains { text.hasPrefix($0) } && [4, 5].contains(first)
  case 9 where text.hasPrefix("800") || text.hasPrefix("500"): return lengths == [3, 6]
  default: return false
  }
}

/// How numbers in use begin, after the leading 0: Ofcom's National Telephone Numbering Plan.
private let codes = [
  "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "23", "24", "28", "29", "30", "33", "34",
  "37", "500", "55", "56", "7", "80", "84", "87", "90", "91", "98",
]
