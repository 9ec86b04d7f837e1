import Model

extension Recogniser {
  /// IBANs and cards have check digits. A sort code or an account number alone is any six or eight digits, so that
  /// a label is asked for, or the one right beside the other.
  static let bankDetails = Recogniser(
    category: .bankDetails,
    meaning:
      "Bank details: sort codes and account numbers with their label or together, IBANs and card numbers",
    positives: [
      "Sort code ⟦12-34-56⟧ was on the form.",
      "Sort code: ⟦12 34 56⟧, account number: ⟦12345678⟧",
      "It was paid into ⟦12-34-56 12345678⟧ in June.",
      "Account no. ⟦12345678⟧ was frozen.",
      "The overdraft on account ⟦66120947⟧, sort code ⟦99-30-27⟧; account number ⟦7 1 0 3 3 9 5 2⟧; ⟦99-47-20\n81150236⟧",
      "| Sort code | ⟦12 | 34 | 56⟧ |",
      "| A/c | ⟦1234 5678⟧ |",
      "The IBAN is ⟦GB82 WEST 1234 5698 7654 32⟧.",
      "IBAN: ⟦GB82WEST12345698765432⟧", "Mistyped as ⟦GB83 WEST 1234 5698 7654 32⟧ it is one all the same.",
      "The card ⟦4111 1111 1111 1111⟧ was used.",
      "The card ⟦5555-5555-5555-4444⟧ was used.",
      "It was ⟦378282246310005⟧ on the slip.",
      "Her bank account, ⟦12345678⟧, was emptied.",
      "s/c ⟦123456⟧",
      "It went into sort code ⟦12-34-56⟧, account ⟦12345678⟧, each week.",
      "He had emptied account ⟦12345678⟧ by then.",
      "Sort code and number as on the cheque: ⟦12-34-\n56⟧ and ⟦12345678⟧.",
      "Roll number: ⟦A/12345678-9⟧",
      "building society roll no. ⟦12345678X⟧ was given",
      "arrears,account number,sort code\n£310,⟦12345678⟧,⟦12-34-56⟧\n",
      "{\"sortCode\": \"⟦12-34-56⟧\", \"accountNumber\": \"⟦12345678⟧\"}",
      "His wages were paid into an account that she held, ⟦12345678⟧, from May.",
      "Her fares: sort ⟦99-60-15⟧ acct ⟦44093127⟧", "ni,payment_account\nA,⟦009900 18273641⟧\n",
      "The sort code and account were ⟦12-34-56⟧ and ⟦12345678⟧.",
      "The account reads ⟦GB82WEST\n12345698765432⟧ in the letter.",
    ],
    decoys: [
      "Account numbers have 8 figures, as 1 2 3 4 5 6 7 8 has; 20-24-22 and 99-00-01 are none.",
      "The dates 12-34-56 are in no calendar.",
      "There were 12345678 visits to the site.",
      "visits,count,sort order\n£310,12345678,12-34-56\n",
      "By her account there were 12345678 steps.",
      "The card 4111 1111 1111 1112 has a wrong check digit.",
      "IBAN DE83 1234 5698 7654 3210 00 has a wrong check.",
      "The order 0000 0000 0000 0000 is a blank form.",
      "The account of 2019 runs to 12345678 words.",
      "A sum of £12345678 was on account.",
      "Sort the codes 12, 34 and 56 by size.",
      "The numbers 12 34 56 came up.",
      "On account of 12345678 errors it was stopped.",
      "The sort order is 123456.",
      "He was paid on account 12345678 times.",
      "The roll of 12345678 names was called.",
      "Hash 4111111111111111a was recorded.",
      "ISBN 9780000000002 is out of print.",
      "| 4111 | 1111 | 1111 | 1111 |",
      "Code GB82 is the model.",
    ],
    scan: { scan in
      var next = 0
      let bytes = scan.bytes
      for number in scan.landmarks.numbers where number.lowerBound >= next {
        let range: Range<Int>?
        if number.count == 2, let account = britishAccount(from: number, in: &scan) {
          scan.report(account, .likely)
          next = account.upperBound
          continue
        }
        switch number.count {
        case 2: range = iban(from: number, in: &scan) ?? sortCode(from: number, in: &scan)
        case 6: range = sortCode(from: number, in: &scan) ?? account(from: number, in: &scan)
        case 4: range = card(from: number, in: &scan) ?? account(from: number, in: &scan)
        case 13...19: range = card(from: number, in: &scan)
        case 1: range = boxes(from: number, in: &scan)
        case 8 where isBehindSortCode(number, in: scan): range = number
        case 7, 8, 9, 10: range = account(from: number, in: &scan)
        default: range = nil
        }
        guard let range, range.lowerBound >= next, bytes.indices.contains(range.lowerBound) else { continue }
        scan.report(range)
        next = range.upperBound
      }
    })
}

private let ibanPattern = Pattern(
  "(?<! [A-Za-z0-9] ) [A-Z]{2}[0-9]{2} (?: [ \\n]? [A-Z0-9]{4} ){2,7} (?: [ ]? [A-Z0-9]{1,3} )? (?! [A-Za-z0-9] )",
  anchored: true)

private func iban(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  let start = number.lowerBound - 2
  guard start >= 0, scan.bytes[start].isUpper, scan.bytes[start + 1].isUpper,
    let match = scan.first(ibanPattern, from: start)
  else { return nil }
  // Behind a number in groups may stand a word in capitals.
  var end = match.range.upperBound
  while end - start >= 15 {
    if isIBAN(scan.bytes[start..<end]) { return start..<end }
    guard let blank = scan.bytes[start..<end].lastIndex(where: { $0 <= 0x20 }) else { return nil }
    end = blank
  }
  return nil
}

private let britishPattern = Pattern(
  "(?<! [A-Za-z0-9] ) GB[0-9]{2} [ ]? [A-Z]{4} (?: [ ]? [0-9]{4} ){3} [ ]? [0-9]{2} (?! [A-Za-z0-9] )",
  anchored: true)

/// An IBAN of this country with another check than its own: nothing else has that form, and a slip in it hides nobody.
private func britishAccount(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  let start = number.lowerBound - 2
  guard start >= 0, scan[start] == UInt8(ascii: "G"), scan[start + 1] == UInt8(ascii: "B"),
    let match = scan.first(britishPattern, from: start), !isIBAN(scan.bytes[match.range])
  else { return nil }
  return match.range
}

/// The first four signs put last, letters read as 10 to 35, leave 1 when divided by 97.
private func isIBAN(_ text: ArraySlice<UInt8>) -> Bool {
  let signs = text.filter { $0 > 0x20 }
  guard (15...34).contains(signs.count) else { return false }
  var rest = 0
  for sign in signs[4...] + signs[..<4] {
    rest = sign.isDigit ? (rest * 10 + Int(sign) - 0x30) % 97 : (rest * 100 + Int(sign) - 0x37) % 97
  }
  return rest == 1
}

private let cardPattern = Pattern(
  """
  (?<! [A-Za-z0-9] | [A-Za-z0-9][-/.,] ) [3-6] (?: [0-9]{12,18} | [0-9]{3} (?: ([ -]) [0-9]{4} ) (?: \\g{-1} [0-9]{4} ){2}
      (?: \\g{-1} [0-9]{3} )? | [0-9]{3} ([ -]) [0-9]{6} \\g{-1} [0-9]{5} )
  (?! [A-Za-z0-9] | [-/.,][A-Za-z0-9] )
  """, anchored: true)

private func card(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard (UInt8(ascii: "3")...UInt8(ascii: "6")).contains(scan.bytes[number.lowerBound]),
    let match = scan.first(cardPattern, from: number.lowerBound), isCard(scan.bytes[match.range])
  else { return nil }
  return match.range
}

/// Luhn's check: every second digit from the right doubled, its digits summed, the whole a multiple of ten.
private func isCard(_ text: ArraySlice<UInt8>) -> Bool {
  let digits = text.filter(\.isDigit).map { Int($0) - 0x30 }
  let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
    let value = entry.offset % 2 == 0 ? entry.element : entry.element * 2
    return sum + (value > 9 ? value - 9 : value)
  }
  return sum % 10 == 0 && Set(digits).count > 1
}

private let sortCodePattern = Pattern(
  """
  (?<! [A-Za-z0-9] | [A-Za-z0-9£$][-/.] | [£$], ) [0-9]{2} (\(Grammar.groupGap)) [0-9]{2} (\(Grammar.groupGap)) [0-9]{2}
  (?! [A-Za-z0-9] | [-/.][0-9] | ,[0-9]{3} (?! [0-9] ) ) ( (?: \(Grammar.lineBreak) | \(Grammar.blank){1,3} | [ ]?[/|,][ ]? ) [0-9]{8} (?! [A-Za-z0-9] ) )?
  """, anchored: true)

private let accountPattern = Pattern(
  "(?<! [A-Za-z0-9] ) (?: [0-9]{7,10} | [0-9]{4} \(Grammar.groupGap) [0-9]{4} | [0-9]{6}-[0-9]{2} ) (?! [A-Za-z0-9] | [-/.][0-9] | ,[0-9]{3} (?! [0-9] ) )",
  anchored: true)

/// Eight figures apart, as on a form with a box for each.
private let boxesPattern = Pattern(
  "(?<! [A-Za-z0-9] | [0-9][ ] ) [0-9] (?: [ ] [0-9] ){7} (?! [A-Za-z0-9] | [ ][0-9] )", anchored: true)

private func boxes(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard scan[number.upperBound] == 0x20, scan[number.upperBound + 1]?.isDigit == true,
    let match = scan.first(boxesPattern, from: number.lowerBound),
    BankWords.label(before: number.lowerBound, in: scan) == .account
  else { return nil }
  return match.range
}

private let rollPattern = Pattern(
  "(?<! [A-Za-z0-9] ) (?: [A-Z] [/-]? )? [0-9]{6,10} (?: [/-]? [0-9A-Z]{1,3} )? (?! [A-Za-z0-9] )",
  ignoringCase: true,
  anchored: true)

/// Whether two figures can be the first of a sort code: more stand behind them, over no more than may part two groups of
/// one number, and they are themselves no second part of a number or a day.
private func mayBeSortCode(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
  switch scan[number.lowerBound - 1] {
  case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
    if let before = scan[number.lowerBound - 2], before.isLetter || before.isDigit { return false }
  default: break
  }
  var place = number.upperBound
  while let byte = scan[place], isOfGap(byte), place - number.upperBound < 48 { place += 1 }
  return scan[place]?.isDigit == true
}

private func isOfGap(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "|"), UInt8(ascii: ">"), 0x09, 0x0A, 0x0D:
    true
  default: byte >= 0x80
  }
}

private func sortCode(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard number.count == 6 || mayBeSortCode(number, in: scan),
    let match = scan.first(sortCodePattern, from: number.lowerBound)
  else { return nil }
  if match[3] != nil,
    match[1]?.isEmpty == false || BankWords.column(over: match.range, in: scan) == .account
  {
    return match.range
  }
  guard
    BankWords.column(over: match.range, in: scan) == .sortCode
      || BankWords.label(before: match.range.lowerBound, in: scan) == .sortCode
  else {
    let isParted = match[1].map { scan.bytes[$0].elementsEqual("-".utf8) } == true
    if isParted, match.range.count == 8 { scan.workspace.open.append((.bankDetails, match.range)) }
    return nil
  }
  return match.range.lowerBound..<(match[3]?.lowerBound ?? match.range.upperBound)
}

private let accountsBetween: [StaticString] = [" acct ", ", acct ", " a/c ", ", a/c ", " acc "]

/// Whether eight digits follow a sort code that was just found, as in `12-34-56 and 12345678`.
private func isBehindSortCode(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard let last = scan.ranges.last, number.lowerBound - last.upperBound <= 7,
    scan.bytes[last].allSatisfy({ !$0.isLetter }), last.count >= 6, last.count <= 16
  else { return false }
  let gap = last.upperBound..<number.lowerBound
  if scan.bytes[gap].allSatisfy({ " ,/|and".utf8.contains($0) }) { return true }
  return accountsBetween.contains {
    $0.utf8CodeUnitCount == gap.count && scan.bytes.hasPhrase($0, at: gap.lowerBound)
  }
}

private func account(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard let byte = scan[number.lowerBound - 1],
    byte <= 0x20 || ":/|*(-=#\"',;>".utf8.contains(byte) || byte.isLetter || byte == 0xA0
  else { return nil }
  let letter =
    scan[number.lowerBound - 2].map { $0.isUpper && !byte.isLetter && byte != UInt8(ascii: " ") } == true
  let start = byte.isLetter ? number.lowerBound - 1 : letter ? number.lowerBound - 2 : number.lowerBound
  let label =
    BankWords.column(over: number, in: scan)
    ?? (",;>".utf8.contains(byte) ? nil : BankWords.label(before: start, in: scan))
    ?? (BankWords.isNearAccount(number, in: scan) ? .account : nil)
  switch label {
  case .account: return scan.first(accountPattern, from: number.lowerBound)?.range
  case .roll: return scan.first(rollPattern, from: start)?.range
  case .sortCode, nil: return nil
  }
}
