import Model

extension Recogniser {
  /// Found from the digits behind a letter; the letter is worked out from the digits, so that one code in twenty-three
  /// passes by chance, and a label is not asked for.
  static let uniquePupilNumber = Recogniser(
    category: .uniquePupilNumber,
    meaning: "Unique pupil numbers: a check letter and twelve digits, of which the last may be a letter",
    positives: [
      "The school's file has ⟦H801200001001⟧ on it.",
      "UPN: ⟦X801200001002⟧",
      "UPN ⟦L 801200001003⟧ was on the form.",
      "| Pupil | ⟦A801200001004⟧ | moved |",
      "Both had ⟦P 801 2000 01005⟧ by mistake.",
      "(⟦D-801-2000-01006⟧)",
      "It was typed ⟦t801200001007⟧ in the log.",
      "The letter had ⟦G 801 2000\n01008⟧ in it.",
      "| UPN | ⟦H | 801 | 2000 | 01001⟧ |",
      "Her number, ⟦H801200001001⟧, came with her.",
      "> **⟦X801200001002⟧** was kept",
      "See [the file](/pupils/⟦L801200001003⟧/).",
      "A temporary number, ⟦U80120000100A⟧, was given.",
      "His unique pupil number is ⟦H801200\n001001⟧. | ⟦H801200 | 001001⟧ | 2018 |",
      "`⟦H801200001001⟧-attendance.xlsx` and `pupil_⟦H801200001001⟧.csv` were there.",
      "unique pupil number ⟦A801 2000 01004⟧ was sent",
      "![Pins](fig3-⟦F812789978154⟧.svg)",
    ],
    decoys: [
      "The code B801200001001 has another check letter.",
      "The code H801200001002 has another last digit.",
      "The code I801200001001 begins with no check letter.",
      "The code H80120000100 is too short.",
      "The code H8012000010011 is too long.",
      "The code AH801200001001 has two letters.",
      "The serial H801200001001X ends in a letter more.",
      "The file h-8012000010 is a draft.",
      "Stock XH-801200001001-2 was returned.",
      "A sum of 801200001001 bytes was moved.",
      "Grade A 801 pupils, 2000 in all, 1003 in Year 7.",
      "The hash a801200001003f was recorded.",
      "| Birmingham | E08000025 | 2021 |\n| Area | E07000223 | 2016 |\n| Area | E08000025 | 2019 |",
      "Table H 12 34 56 78 90 12 has no heading.",
      "Class T 2019 2020 2021 was taught at home.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      let places = scan.landmarks.numbers.lazy.filter { $0.count >= 3 && $0.count <= 12 && $0.lowerBound > 0 }
        .map(\.lowerBound)
      var next = 0
      for place in places where place >= next {
        guard let letter = letter(before: place, in: bytes), letter >= next,
          let match = scan.first(pattern, from: letter), isValid(match.range, in: bytes),
          match[1].map({ !isOfArea(before: $0, in: bytes) || scan.isPreceded(letter, by: labels, within: 4) })
            ?? true
        else { continue }
        scan.report(match.range)
        next = match.range.upperBound
      }
    })
}

private let pattern = Pattern(
  """
  (?<! [A-Za-z0-9] ) [A-HJ-NP-RT-Z]
  (?: \(Grammar.groupGap) (?: [0-9]{11}[0-9A-Z] | [0-9]{3} \(Grammar.groupGap) [0-9]{4} \(Grammar.groupGap) [0-9]{4}[0-9A-Z] )
    | [0-9]{2,11} ((?: -?\(Grammar.lineBreak) | \(Grammar.cellBreak) )) [0-9]{0,9}[0-9A-Z] )
  (?! [A-Za-z0-9] | [-_] (?! [a-z]{3} ) [A-Za-z0-9] )
  """, ignoringCase: true, anchored: true)

/// The letter before a run of digits, with no more than a few signs between.
private func letter(before digits: Int, in bytes: [UInt8]) -> Int? {
  var place = digits - 1
  while place > 0, !bytes[place].isLetter, digits - place < 12 {
    guard !bytes[place].isDigit else { return nil }
    place -= 1
  }
  guard bytes[place].isLetter, place == 0 || !bytes[place - 1].isLetter else { return nil }
  return place
}

/// Whether eight figures stand before a break, as in the codes that statistics give areas: a year may follow, `E08000025 |
/// 2021`.
private func isOfArea(before gap: Range<Int>, in bytes: [UInt8]) -> Bool {
  bytes[..<gap.lowerBound].suffix(9).reversed().prefix(while: \.isDigit).count == 8
}

private let labels = WordTable<Bool>(["upn pupil upns pupils": true])

/// Whether what stands before is more of a code; the words of a file's name are none.
private func isTail(_ start: Int, in bytes: [UInt8]) -> Bool {
  guard start > 1, "-_".utf8.contains(bytes[start - 1]), bytes[start - 2].isLetter || bytes[start - 2].isDigit
  else { return false }
  // `fig3-F8….svg`
  let rest = bytes[start...].drop { $0.isLetter || $0.isDigit }.prefix(5)
  if rest.first == UInt8(ascii: "."), rest.dropFirst().prefix(while: \.isLower).count >= 3 { return false }
  return start < 4 || !bytes[start - 4..<start - 1].allSatisfy(\.isLower)
}

private let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

/// Whether the letter is that of the digits: the sum, weighted from 2 to 13, modulo 23. A letter in the last place
/// counts by its place among the letters.
private func isValid(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
  let signs = bytes[range].filter { $0.isDigit || $0.isLetter }.map(\.uppercased)
  guard signs.count == 13, let first = signs.first, !isTail(range.lowerBound, in: bytes) else { return false }
  var sum = 0
  for (weight, sign) in zip(2...13, signs.dropFirst()) {
    if sign.isDigit {
      sum += weight * (Int(sign) - 0x30)
    } else if let value = letters.firstIndex(of: sign) {
      sum += weight * value
    } else {
      return false
    }
  }
  return letters[sum % 23] == first
}
