/// Rows of one sign where a sentence needs a word: `Ms —— said`, `Child ____ lived`, `J****`.
///
/// A row counts inside a sentence only. Between capitals or at a line's end it is a form to fill in, alone on
/// a line it is Markdown.
enum BlankRows {
  static func report(in scan: inout Scan) {
    scan.reportMatches(of: initial) { _, match in match.range }
    scan.reportMatches(of: row) { scan, match in
      standsForAWord(match.range, in: &scan) ? match.range : nil
    }
  }

  /// An initial with signs for the other letters.
  private static let initial = Pattern(
    #"""
    (?<! [^\s("'] ) [A-Z] (?: x{3,}+ | _{3,}+ | -{3,}+ | (?: \\? \* ){4,}+ | (?: \xE2\x80[\x93-\x95] ){2,}+ )
    (?! [A-Za-z0-9] )
    """#)

  private static let row = Pattern(
    #"(?<= [ \xA0] ) (?: _{3,}+ | -{3,}+ | (?: \\? \* ){3,}+ | (?: \xE2\x80[\x93-\x95] ){2,}+ )"#)

  private static let titleBefore = Pattern(
    #"\b (?: Mr | Mrs | Ms | Miss | Mx | Dr | Child | Baby | Adult | Family | Nurse | PC ) [ ] \z"#)
  private static let afterTitle = Pattern(#"[ ] (?! [A-Z] ) | [.,;)] | ' | \xE2\x80\x99"#)

  private static let wordBefore = Pattern(#"[A-Za-z0-9,;\x80-\xFF] [ ]{1,2} \z"#)
  private static let afterWord = Pattern(
    #"[ ] [a-z(] | [,;] [ ] | ' | \xE2\x80\x99"#)

  private static let smallWordBefore = Pattern(#"\b [a-z]{2,20} [ ] \z"#)
  private static let endOfSentence = Pattern(#"[.] (?: \s | \z )"#)

  private static func standsForAWord(_ range: Range<Int>, in scan: inout Scan) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if scan.match(titleBefore, before: start) != nil {
      return scan.first(afterTitle, from: end, anchored: true) != nil
    }
    // Three hyphens are a dash to many who type.
    if scan[start] == UInt8(ascii: "-"), range.count < 4 { return false }
    if scan.first(afterWord, from: end, anchored: true) != nil {
      return scan.match(wordBefore, before: start) != nil
    }
    return scan.first(endOfSentence, from: end, anchored: true) != nil
      && scan.match(smallWordBefore, before: start) != nil
  }
}
