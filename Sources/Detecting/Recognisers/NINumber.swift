import Model

extension Recogniser {
  /// Found from the digits, which are rare in prose, and checked outwards from there.
  static let niNumber = Recogniser(
    category: .nationalInsuranceNumber,
    meaning: "National Insurance numbers: two letters, six digits, and a letter from A to D",
    positives: [
      "His benefit claim was made under ⟦AB123456C⟧ in the winter.",
      "The tenancy file showed ⟦AB 12 34 56 C⟧ for the father.",
      "The form read ⟦AB-12-34-56-D⟧ at the top.",
      "The scan read ⟦AB 123456 A⟧ at the top.",
      "The scan read ⟦AB.12.34.56.B⟧ at the top.",
      "It was typed ⟦ab 12 34 56 c⟧ in the margin.",
      "National Insurance number ⟦ab123456c⟧ was on the payslip.",
      "NINO: ⟦Ab123456c⟧",
      "Her NI number is ⟦JK123456⟧ on the older file.",
      "| Father | ⟦ZY 65 43 21 A⟧ | closed |",
      "The letter quoted ⟦AB 12\n34 56 C⟧ across two lines.",
      "The copy had ⟦AB/12/34/56/C⟧ and ⟦AB_12_34_56_C⟧ on it.",
      "It was read out as ⟦AB 123 456 C⟧ twice.",
      "| NI number | ⟦AB | 12 | 34 | 56 | C⟧ |",
      "His NI no. is ⟦TN 09 34 11 A⟧ and hers, National Insurance ⟦ZZ118304D⟧, were mistyped.",
      "NI (from 16): ⟦NT 12 34 56 B⟧", "{\"ni_carer\": \"⟦KN 12 34 56 B⟧\"}",
      "Her claim, ⟦QQ 12 34 56 C⟧, has letters that nobody gives out.",
      "The envelope (⟦CE\u{A0}98\u{A0}76\u{A0}54\u{A0}B⟧) was left open.",
    ],
    decoys: [
      "Form QA 12 34 56 C does not exist.",
      "Registered in NI (NI612345). PAYE, National Insurance and VAT: GB 123 456 789.",
      "Form DA 12 34 56 C does not exist.",
      "Form AO 12 34 56 C does not exist.",
      "Form BG 12 34 56 A and NT 12 34 56 C are never issued.",
      "Stock TN123456A and ZZ123456B were returned.",
      "Part AB123456E was replaced.",
      "Part AB1234567C was replaced.",
      "Part AB123456CD was replaced.",
      "Part XAB123456C was replaced.",
      "The token ab123456c is made up by the system.",
      "Scores at 12 34 56 a week were usual.",
      "Tables by 10 20 30 a time were printed.",
      Decoy("Case AB123456 was closed in 2019.", isRather: .caseID),
      "There were 12 34 56 cases in the three areas.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      let places = scan.landmarks.numbers.lazy.filter { mayBeNumber($0, in: bytes) }.map(\.lowerBound)
      scan.reportMatches(of: sixDigits, at: places) { scan, match in wholeNumber(around: match, in: &scan) }
    })
}

private let sixDigits = Pattern(
  """
  (?<! [0-9] ) (?| [0-9]{2} ([/_] | \(Grammar.groupGap)) [0-9]{2} ([/_] | \(Grammar.groupGap)) [0-9]{2}
    | [0-9]{3} (\(Grammar.blank)) [0-9]{3} () )
  (?: (?: [/_] | \(Grammar.groupGap) ) ([A-D]) )? (?! [A-Za-z0-9] )
  """, ignoringCase: true, anchored: true)

/// Whether a run of digits can be the first of a number: two digits, four or six, behind two letters of a prefix or any two
/// capitals.
private func mayBeNumber(_ digits: Range<Int>, in bytes: [UInt8]) -> Bool {
  guard (2...4).contains(digits.count) || digits.count == 6 else { return false }
  var place = digits.lowerBound - 1
  while place > 0, !bytes[place].isLetter, !bytes[place].isDigit, digits.lowerBound - place < 24 {
    place -= 1
  }
  // Capitals that nobody gives out count behind a label, where they are a slip of somebody's typing.
  guard place > 0, bytes[place].isLetter, bytes[place - 1].isLetter,
    bytes[place].isUpper && bytes[place - 1].isUpper
      || isPrefix(bytes[place - 1].uppercased, bytes[place].uppercased)
  else { return false }
  return place == 1 || !bytes[place - 2].isLetter && !bytes[place - 2].isDigit
}

private let prefix = Pattern(
  "(?<! [A-Za-z0-9] ) ([A-Za-z]{2}) (?: [/_] | \(Grammar.groupGap) ) \\z")

private let label = Pattern(
  #"""
  (?<! [A-Za-z] ) (?: NI | NINO? | National [ ] Insurance ) (?! [A-Za-z] ) (?: [^0-9(]{0,6} \( [^)\n]{1,24} \) )?
  [^0-9]{0,30} \z
  """#, ignoringCase: true)

/// Two-letter words that fit the rules for a prefix; before figures in small letters they are words.
private let words: Set<String> = ["AH", "AM", "AN", "AS", "AT", "BY", "HE", "ME", "MY", "OR", "WE"]

private func wholeNumber(around match: Pattern.Match, in scan: inout Scan) -> Range<Int>? {
  guard let found = scan.match(prefix, before: match.range.lowerBound, within: 24),
    let letters = found[1]
  else { return nil }
  let range = found.range.lowerBound..<match.range.upperBound
  let isIssued = isPrefix(
    scan.bytes[letters.lowerBound].uppercased, scan.bytes[letters.upperBound - 1].uppercased)
  // Without its last letter `NI612345` numbers a company, and `GB 123 456` begins a number for VAT.
  if isIssued || match[3] != nil, scan.match(label, before: range.lowerBound) != nil { return range }
  guard isIssued else { return nil }

  guard let suffix = match[3] else { return nil }
  let isCapital = scan.bytes[letters].allSatisfy(\.isUpper) && scan.bytes[suffix].allSatisfy(\.isUpper)
  if isCapital { return range }
  if match[1]?.isEmpty != false, scan.workspace.weighsTalk {
    scan.workspace.open.append((.nationalInsuranceNumber, range))
  }
  let isSpaced = match[1]?.isEmpty == false && match[2]?.isEmpty == false
  let text = String(decoding: scan.bytes[letters].map(\.uppercased), as: UTF8.self)
  return isSpaced && !words.contains(text) ? range : nil
}

/// The prefixes that HM Revenue & Customs can issue, in capitals; and `QQ`, which it never does, so that people write it
/// before the figures of somebody's real number to hide it.
private func isPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
  if first == UInt8(ascii: "Q"), second == first { return true }
  guard !isNeverIn(first), !isNeverIn(second), second != UInt8(ascii: "O") else { return false }
  return !neverIssued.contains([first, second])
}

private let neverIssued = Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].map { Array($0.utf8) })

/// Whether a letter is in no prefix.
private func isNeverIn(_ letter: UInt8) -> Bool {
  switch letter {
  case UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "I"), UInt8(ascii: "Q"), UInt8(ascii: "U"),
    UInt8(ascii: "V"):
    true
  default: false
  }
}
