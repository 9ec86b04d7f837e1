import Model

extension Recogniser {
  /// Statutory reports have to be written so that they can be published as they stand; each of these marks
  /// says that something had to be taken out. Words in brackets count if they tell of taking out, or, in
  /// square brackets, name the thing only (`[name]`); a person's part (`[mother]`) is how quotations are
  /// edited and does not. Three capital X are a Roman numeral except after a title; four are a blank.
  static let redactionMark = Recogniser(
    category: .redactionMark,
    meaning: "Redaction marks: black blocks, bracketed notes, rows of X, dashes or asterisks for a name",
    positives: [
      "The family lived at ⟦████⟧ for a year.",
      "She saw ⟦▓▓▓▓▓ ████████⟧ at the clinic, and ⟦■■■⟧ later.",
      "He was seen by ⟦[redacted]⟧ twice.",
      "He was seen by ⟦(redacted)⟧ twice.",
      "Mother told ⟦[name]⟧ that ⟦[child's name]⟧ was unwell on ⟦[date removed]⟧.",
      "The school, ⟦(name removed)⟧, made a referral.",
      "Both are in ⟦[REDACTED – third party data]⟧ and ⟦[name of school]⟧.",
      "I gave the time to ⟦[officer name]⟧ in ⟦[month removed]⟧. Father: ⟦-----------⟧. Place",
      "I told ⟦[social worker's name]⟧ of it ⟦[source protected]⟧ then.",
      "The letter went to ⟦\\[address withheld\\]⟧ unopened.",
      "He told ⟦XXXX⟧ and later ⟦xxxxxx⟧ what he had seen.",
      "In ⟦20XX⟧ she moved; on ⟦XX/XX/20XX⟧ she moved again.",
      "A call from Mr ⟦XXX⟧ was logged, and one from ⟦J****⟧ was not.",
      "Child ⟦____⟧ lived with kin.",
      "Ms ⟦——⟧ said she had rung twice.",
      "He lived at ⟦______⟧, near the park.",
      "Mrs ⟦----⟧ saw ⟦B——⟧ that day.",
      "The worker saw ⟦*****⟧ at home with ⟦\\*\\*\\*\\*⟧'s aunt.",
      "Seen by ⟦<span style=\"background:#000;color:#000\">a name</span>⟧ at noon.",
      "<p>⟦<i style=\"color: White; background-color: white\">a name</i>⟧</p>",
      "Dad ⟦[insert pseudonym]⟧ and ⟦[insert local authority here]⟧ were named.",
      "Paragraph 4.9 ⟦(redacted for publication)⟧ and ⟦(name withheld at the family's request)⟧ follow.",
      "It was ⟦<redacted>⟧ and ⟦<name removed>⟧; she saw ⟦REDACTED⟧ at home.",
      "name,seen\n⟦REDACTED⟧,yes\n",
      ".mark { ⟦color: black; background-color: rgb(0, 0, 0)⟧; }",
      "⟦<b style='background: black'>a name</b>⟧",
      "Para 14 says \"⟦[xxx]⟧\" and \"quiet. ⟦[   ]⟧ in at 9\"; Mum: ⟦**********⟧, Dad: not known, aged ⟦XX⟧.",
      "School: deputy head, ⟦_________⟧\nHead of ⟦______⟧ School. It reads \"Ms ⟦--------⟧\".",
      "The entry held ⟦&#9608;&#9608;&#9608;⟧ only.",
      "In the name of ⟦[third party]⟧; who is ⟦[Name of GP]⟧, and ⟦[ redacted ]⟧?",
      "Page 44 has \"⟦----------⟧ denied it\" and working in ⟦\\_\\_\\_\\_⟧.",
      "1,Ann,no\n2,⟦******⟧,yes\n",
    ],
    decoys: [
      "The report needed no redaction, and no redacted version exists.",
      "A text without amendment or redaction (redacted for no one) was agreed.",
      "---\ntitle: Review\n---\n\nText\n\n***\n\n___\n\n* * *\n\n- - -\n",
      "| Step | Date |\n|------|:----:|\n| ---- | ---- |",
      "The plan — agreed in May — was not shared – not once.",
      "See [name](/names/), [date][1], and ![place](a.png) below.",
      "[name]: /names/\n[1]: /dates/ \"Dates\"",
      "He said [sic] that [the mother] and [Child A] were out [emphasis added].",
      "- [x] Notify the panel\n- [ ] Publish the report",
      "It was **bold**, ***both***, __strong__ and ~~struck~~.[^1]",
      "Part XXX of the Act and Schedule XX apply; the shirt was XXL.",
      "Signed ________ Date ________",
      "Name: ____\nRole: ____",
      "Text above\n----------\nmore text\n==========",
      "The variable child___name and the file a----b.md remain.",
      "REDACTED VERSION FOR PUBLICATION",
      "title: A\ntopics: [schools]\n",
      "The REDACTED version is online, with <strong>all</strong> text.",
      "<b style=\"background: inherit; color: inherit\">text</b>",
      "th { background: #000; color: #fff }",
      "body { color: #000; background: #fff }",
      "■ First point\n■ Second point",
      "The quotation ends here [footnotes omitted] (name changed by the family).",
      "Run the tool with --verbose -- then read on.",
      "The plan (agreed and read, and redacted for no reason) was kept.",
      "Use the menu [insert link here] to begin.",
      "Love you xxx, she wrote.",
      "Yours sincerely, ________\n\nIf yes, ________\n\nRating: ***** Password: ********",
      "Consent given: Yes [  ] No [  ] [xx]\n- [  ] Ring the head",
      "- [ ] Ring the head\n- [x] Write\n\n*****\n",
      "North,*****,good\nEast,*****,fine\nFill in the gap: \"_____ people live here.\"",
    ],
    scan: { scan in
      let bytes = scan.bytes
      let signs = scan.landmarks.signs.lazy.filter { mayBeBlock($0, in: bytes) }
      scan.reportMatches(of: blocks, at: signs) { _, match in match.range }
      // Of `20XX` the letters are the landmark.
      let years = scan.landmarks.rowsOfX.lazy.flatMap { [$0 - 2, $0] }
      scan.reportMatches(of: crosses, at: years) { _, match in match.range }
      BracketedMarks.report(in: &scan)
      BlankRows.report(in: &scan)
      BlackHighlights.report(in: &scan)
      CapitalMarks.report(in: &scan)
    })
}

/// Any of the block elements, or two and more of the squares and bars that also serve as bullets.
private let blocks = Pattern(
  #"""
  (?: \xE2\x96[\x80-\x9F] | &[#](?: 9608 | x2588 ); | &block;
    | (?: \xE2\x96[\xA0\xAC\xAE] | \xE2\x97\xBC | \xE2\xAC\x9B ){2} )
  (?: [ ]? (?: \xE2\x96[\x80-\x9F] | &[#](?: 9608 | x2588 ); | &block; ) | [/.-] (?= [0-9]{2,4} (?! [0-9A-Za-z] ) | \xE2\x96 ) [0-9]{0,4}
    | \xE2\x96[\xA0\xAC\xAE] | \xE2\x97\xBC | \xE2\xAC\x9B ){0,150}+
  """#, ignoringCase: true, anchored: true)

/// Whether a sign can begin a row of blocks: by the second byte of a block element, or as a character reference.
private func mayBeBlock(_ place: Int, in bytes: [UInt8]) -> Bool {
  if bytes[place] == UInt8(ascii: "&") { return true }
  guard bytes[place] == 0xE2, place + 1 < bytes.count else { return false }
  return bytes[place + 1] == 0x96 || bytes[place + 1] == 0x97 || bytes[place + 1] == 0xAC
}

/// X for letters and for the figures of a date.
private let crosses = Pattern(
  #"""
  (?<! [A-Za-z0-9_] ) (?:
      [Xx]{2} ([-./]) [Xx]{2} \g{-1} (?: (?: 19 | 20 )? [Xx]{2} | [Xx]{4} )
    | X{4,}+ | x{4,}+ | (?: 19 | 20 ) XX
    | (?<= aged [ ] | Mr [ ] | Mrs [ ] | Ms [ ] | Miss [ ] | Mx [ ] | Dr [ ] ) X{2,3}
  ) (?! [A-Za-z0-9_] )
  """#, anchored: true)
