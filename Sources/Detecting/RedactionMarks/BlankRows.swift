/// Rows of one sign where a sentence needs a word: `Ms —— said`, `Child ____ lived`, `J****`.
///
/// A row counts inside a sentence only. Between capitals or at a line's end it is a form to fill in, alone on
/// a line it is Markdown.
enum BlankRows {
  static func report(in scan: inout Scan) {
    let bytes = scan.bytes
    let signs = scan.landmarks.signs
    let behindCapitals = signs.lazy.filter { $0 > 0 && bytes[$0 - 1].isUpper && mayBeRow($0, in: bytes) }
    scan.reportMatches(of: initial, at: behindCapitals.map { $0 - 1 }) { _, match in match.range }
    scan.reportMatches(of: initial, at: scan.landmarks.rowsOfX.lazy.flatMap { [$0 - 1, $0] }) { _, match in
      match.range
    }
    let inCells = signs.lazy.filter {
      $0 > 0 && bytes[$0 - 1] == UInt8(ascii: ",") && mayBeRow($0, in: bytes)
    }
    scan.reportMatches(of: cell, at: inCells) { _, match in match.range }
    let behindBlanks = signs.lazy.filter { place in
      place > 0 && (" \"".utf8.contains(bytes[place - 1]) || bytes[place - 1] == 0xA0)
        && mayBeRow(place, in: bytes)
    }
    scan.reportMatches(of: row, at: behindBlanks) { scan, match in
      standsForAWord(match.range, in: &scan) ? match.range : nil
    }
  }

  /// Whether a sign can be the first of a row: one of its own kind follows, or of Markdown's escapes one of such a row.
  private static func mayBeRow(_ place: Int, in bytes: [UInt8]) -> Bool {
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    switch bytes[place] {
    case 0xE2: return byte(1) == 0x80 && byte(3) == 0xE2
    case UInt8(ascii: "\\"): return byte(1) == UInt8(ascii: "*") || byte(1) == UInt8(ascii: "_")
    case UInt8(ascii: "*"): return byte(1) == UInt8(ascii: "*") || byte(1) == UInt8(ascii: "\\")
    case UInt8(ascii: "_"), UInt8(ascii: "-"): return byte(1) == bytes[place]
    default: return false
    }
  }

  /// An initial with signs for the other letters.
  private static let initial = Pattern(
    #"""
    (?<! [^\s("'] ) [A-Z] (?: x{3,}+ | _{3,}+ | -{3,}+ | (?: \\? \* ){4,}+ | (?: \xE2\x80[\x93-\x95] ){2,}+ )
    (?! [A-Za-z0-9] )
    """#, anchored: true)

  private static let row = Pattern(
    #"""
    (?<= [ \xA0"] ) (?: _{3,}+ | (?: \\ _ ){3,}+ | -{3,}+ | (?: \\? \* ){3,}+ (?: [ ] (?: \\? \* ){3,}+ ){0,3}
      | (?: \xE2\x80[\x93-\x95] ){2,}+ )
    """#,
    anchored: true)

  /// All that a cell between commas holds; five are a rating.
  private static let cell = Pattern(#"(?<= , ) (?: \* ){6,}+ (?= , )"#, anchored: true)

  private static let titleBefore = Pattern(
    #"\b (?: Mr | Mrs | Ms | Miss | Mx | Dr | Child | Baby | Adult | Family | Nurse | PC ) [ ] \z"#)
  private static let afterTitle = Pattern(#"[ ] (?! [A-Z] ) | [.,;)"] | ' | \xE2\x80\x99"#, anchored: true)

  private static let wordBefore = Pattern(#"[A-Za-z0-9,;\x80-\xFF] [ ]{1,2} \z"#)
  private static let afterWord = Pattern(
    #"[ ] [a-z(] | [ ] (?: School | Primary | Academy | Road | Street | Lane | House | Ward | Hospital | Surgery ) \b | [,;] [ ] | ' | \xE2\x80\x99"#,
    anchored: true)

  private static let smallWordBefore = Pattern(#"\b [a-z]{2,20} [ ] \z"#)
  /// `deputy head, ____` at the end of a line, where a form would have a colon.
  private static let titleOfPerson = Pattern(
    #"""
    \b (?: head | teacher | worker | nurse | manager | officer | doctor | gp | consultant | visitor | mother | father
      | sister | brother | aunt | uncle | grandmother | grandfather | son | daughter | neighbour | friend | carer ) , [ ] \z
    """#, ignoringCase: true)
  private static let endOfLine = Pattern(#"\r? (?: \n | \z )"#, anchored: true)
  private static let endOfSentence = Pattern(#"["')]? [.] (?: \s | \z )"#, anchored: true)

  /// `Mum: *****, Dad: not known`: so many asterisks are no mark of Markdown but alone in their line.
  private static let labelBefore = Pattern(
    #"""
    \b (?: mum | mother | dad | father | nan | name | child | baby | patient | pupil | subject | sibling | address | school
      | gp ) : [ ] \z
    """#, ignoringCase: true)

  private static func standsForAWord(_ range: Range<Int>, in scan: inout Scan) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if scan[start].map({ "*-".utf8.contains($0) }) == true, range.count >= 5,
      scan.match(labelBefore, before: start) != nil
    {
      return true
    }
    if scan.match(titleBefore, before: start) != nil {
      return scan.first(afterTitle, from: end) != nil
    }
    // Three hyphens are a dash to many who type.
    if scan[start] == UInt8(ascii: "-"), range.count < 4 { return false }
    if scan.first(afterWord, from: end) != nil {
      // The first word of what somebody said.
      if scan[start - 1] == UInt8(ascii: "\""), range.count >= 5, scan[start] != UInt8(ascii: "_") {
        return true
      }
      return scan.match(wordBefore, before: start) != nil
    }
    if scan.first(endOfLine, from: end) != nil, scan.match(titleOfPerson, before: start) != nil {
      return true
    }
    return scan.first(endOfSentence, from: end) != nil
      && scan.match(smallWordBefore, before: start) != nil
  }
}
