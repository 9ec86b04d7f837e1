import Model

extension Recogniser {
  /// A date counts only with a word for birth beside it, and what is found is the date itself, never the
  /// word. Between the two may stand a few words, but none that turn to another event: `born at home on
  /// 4 March` is a birthday, `born in 2010 and seen on 4 March` is not. A month without a day is no hit.
  static let dateOfBirth = Recogniser(
    category: .dateOfBirth,
    meaning: "Dates of birth: a day and month, with or without a year, beside a word for birth",
    positives: [
      "Child H was born on ⟦4 March 2010⟧ at term.",
      "Child H, born ⟦4th of March 2010⟧, is the eldest.",
      "Date of birth: ⟦04/03/2010⟧",
      "DOB ⟦4.3.10⟧, seen at home",
      "D.O.B. ⟦2010-03-04⟧",
      "Her mother (b ⟦4 March 1990⟧) was told, and his d o b ⟦5 March 2011⟧ was read. D. O. B. ⟦6/3/11⟧",
      "| Date of birth | ⟦4 Mar 2010⟧ |",
      "**Date of birth:** ⟦March 4, 2010⟧",
      "date_of_birth: ⟦2010-03-04⟧",
      "Her birthday is ⟦4 March⟧ and was not marked.",
      "The baby was born prematurely at the district hospital on ⟦Tuesday 4 March 2010⟧.",
      "The twins were born by emergency section on ⟦4th March⟧, both well.",
      "On ⟦4 March 2010⟧ Child H was born at home.",
      "The form had ⟦4 March 2010⟧ (date of birth) twice.",
      "On ⟦4 March 2010⟧, Ms A gave birth to her second child.",
      "Child H (b. ⟦04/03/2010⟧) lives with kin.",
      "The children's dates of birth are ⟦4 March 2010⟧, ⟦6 May 2012⟧ and ⟦1/2/14⟧.",
      "The date of birth was recorded as ⟦4-3-2010⟧ in error.",
      "He was born on\n⟦4\nMarch 2010⟧ abroad.",
      "DOB ⟦04032010⟧; date of birth ⟦04 03 2010⟧; DOB ⟦20100304⟧.",
      "| Name | DOB |\n|---|---|\n| Child H | ⟦04/03/2010⟧ |",
      "She was born at 10:20 on ⟦4 March 2010⟧; the birth took place on ⟦4 March⟧.",
      "Ganwyd Plentyn H ar ⟦4 Mawrth 2010⟧.",
      "He was born ⟦Thurs 4 March 2010⟧; she was born at 34 weeks on ⟦5 May 2012⟧.",
      "⟦4 March⟧ is her birthday, and nobody came.",
      "name,dob,seen\nA,⟦2010-03-04⟧,yes\nB,⟦5/6/2012⟧,no\n",
      "| | Child A | Child B |\n|---|---|---|\n| Date of birth | ⟦4/3/2010⟧ | ⟦2012-06-05⟧ |",
      "{\"dateOfBirth\": \"⟦2010-03-04⟧\"}",
      "Her date of birth was wrong: ⟦9/9/2010⟧ for ⟦9/9/2011⟧.",
      "Two dates of birth were held for her. The right one, ⟦4 March 2010⟧, was on her passport.",
      "The birth certificate has ⟦4\nMarch 2010⟧ on it.",
      "The baby was due on ⟦4 March 2023⟧. The boy arrived on ⟦9 March 2023⟧ at night.",
      "Her due date was ⟦4 March⟧. The twins were delivered on ⟦2 March⟧ by section.",
      "He turned five on ⟦4 March 2023⟧. Her fifth birthday was on ⟦6 May 2023⟧.",
      "See [the certificate](scans/birth-⟦2015-07-28⟧.pdf).",
      "<th>Name</th><th>Date of birth</th>\n<td>A</td><td>⟦04/11/2009⟧</td>",
      "Child H (d.o.b. ⟦04/03/\n2010⟧) was seen.",
      "The sheet gives ⟦04/03/2010⟧ as d.o.b. which is her twin's, corrected in pen to ⟦05/03/2010⟧ later.",
      "subject_dob: ⟦2010-03-04⟧",
      "A Tuesday's child, ⟦8 June 1976⟧ she was born. Her son's date of birth? A. ⟦4 March 2010⟧.",
      "| Born | ⟦12 | 05 | 1997⟧ |",
      "She was born on ⟦New Year's Day 2004⟧ and he was born on ⟦Christmas Eve⟧.",
      "She was born on ⟦Ash Wednesday 2004⟧; her brother was born on ⟦St Andrew's Day 2006⟧.",
      "She was delivered by emergency section on ⟦4 March 2010⟧.",
      "Child Y (⟦2.10.07⟧) had hit the mother.",
      "He came into the world on ⟦4 March 2010⟧, early.",
      "The children: Ola Mazur (⟦6.6.2013⟧), her sister Iga Mazur (⟦19.1.2016⟧)",
      "Victim Ola Mazur ⟦05 May 1996⟧ of no fixed home, told her mother.",
      "He was age 10 (⟦4.11.10⟧) then.",
      "<tr><td>⟦30/04/2014⟧</td><td>Born at 34 weeks, twin 2</td></tr>",
      "## Chronology\n\n⟦20.04.16⟧ Baby born by section.\n",
      "Trigger dates: birth (⟦22 October 2019⟧), first visit.",
      "A baby, born ⟦Xmas Eve 2022⟧, was seen.",
      "The passport gives ⟦06 JUN 1989⟧; the red book has ⟦25th December 2019⟧.",
      "The plaque on her bench gives ⟦21/3/2008⟧ - 21/9/2020. The boy's mother remembered Ola Mazur (⟦1 May 2001⟧ - 4 June 2019) that night.",
      "Her date of birth was given as ⟦30-08-2001⟧; the maternity booking has ⟦30 Aug 2002⟧.",
      "She had two dates of birth: ⟦5 November 1936⟧ with the surgery and ⟦11 May 1936⟧ with the council.",
      "| Ola Mazur | Adult | ⟦11.1.1940⟧ | Died 6.2.2022 |",
      "She came on 22 May 2022, giving her date of birth as ⟦30 June 1989⟧. She would have been 34 on ⟦27 November 2022⟧.",
      "Her date of birth was recorded as ⟦30 September 2009⟧ by the school and ⟦30/09/2008⟧ by the hotel.",
      "DoB (as claimed): ⟦01/01/2005⟧",
      "The family listed ⟦1 May 2003⟧, when he was born.",
      "| Sibling | D.o.b. |\n|---|---|\n| 1 | ⟦02.09.09⟧ |",
      "She had a date of birth that was out by a year, ⟦12 May 1993⟧. Her date of birth, which is ⟦31 October 1995⟧.",
      "Bed 3 dob ⟦110352⟧ NHS",
      "Date of birth of child: ⟦2010-03-04⟧.\nShe was born, the midwife noted: ⟦2010-03-05⟧.",
    ],
    decoys: [
      "In the snow he was born, beside St George's Day care and the Remembrance Day Band.",
      "Child H was born in 2010.",
      "The action is due on 4 March 2025, and the due date of 5 May 2025 was missed.",
      "- date: 2026-03-02\n  text: Leaflets on babies the due visits brought.",
      "The training was delivered on 4 March 2025, and the police arrived on time.",
      "The report turned her away on 4 March 2025.",
      "name,birthplace,approved\nPanel,Northmere,4/3/2025\n",
      "The birth certificate was requested on 4 March 2025 by the board.",
      "Child H was born in March 2010 and is the eldest.",
      "The report was published on 4 March 2025.",
      "<th>Name</th><th>Approved</th>\n<td>Seen</td><td>04/11/2009</td>",
      "See [the list](scans/births-in-2015-07.pdf).",
      "The baby was born at 34 weeks, weighing 2.1 kg.",
      "The date of birth was recorded in both systems.",
      Decoy("Child H was born in 2010 and was first seen on 4 March 2015.", isRather: .exactDate),
      Decoy(
        "Child H was born at home and was seen by the health visitor on 4 March 2015.", isRather: .exactDate),
      "He was born abroad. On 4 March 2015 the panel met.",
      "The date of birth was checked on 4 March 2025 by the registrar.",
      "On 4 March 2025 the panel discussed why the date of birth was missing.",
      "The newborn pathway was revised on 4 March 2021.",
      "The plan born of the review was agreed before 4 March 2021.",
      Decoy("She was stubborn on 4 March 2021 as ever.", isRather: .exactDate),
      "Section 4.3.10 covers dates of birth in general.",
      "The review borne out on 4 March 2021 by the audit was accepted.",
      Decoy("Signed by Ola Mazur, 3.3.2017\n", isRather: .name),
      Decoy("The minister, Ola Mazur (4 March 2024), wrote to the board about its plan.", isRather: .name),
      "Page 10 (4.11.10) of the policy.",
      Decoy("The children and his mother moved to Northmere on 12 June 1971.", isRather: .exactDate),
      Decoy("There have been 12 on 27 November 2022 alone.", isRather: .exactDate),
      "The Memorial Hall is closed from 3 March 2024 to 5 March 2024. Funeral costs: the fund is open 1 April 2023 to 31 March 2024.",
      "Babies born: 121110 in the year.",
      "| Births | Deaths | Year |\n|---|---|---|\n| 10 | 11 | 2019 |\n| 12 | 08 | 2020 |",
    ],
    scan: { scan in
      var next = 0
      for letter in scan.landmarks.lettersB where letter >= next && mayBeInLabel(letter, of: scan.bytes) {
        guard
          let found = scan.first(label, from: max(next, letter - lettersBefore), to: letter + lettersAfter)?
            .range,
          found.lowerBound <= letter
        else { continue }
        reportDateBefore(found, in: &scan)
        next = reportDates(after: found, in: &scan)
      }
      reportOthers(in: &scan)
    })
}

private let word = """
  (?: born | gave [ ] birth | birth [ ] certificate (?: [ ] (?: has | had | gives | gave | shows | says | reads ) )? | dates? [ _-]? of [ _-]? birth | birth [ _-]? da(?: te | y )s?
    | dobs? | d [ ] o [ ] b \\b | d[.] [ ]? o[.] [ ]? b\\b[.]? | b[.] (?= [ ]? [0-9] ) | (?<= [(] ) b (?= [ ] [0-9] )
    | birth (?: [ ] cert(?: ificate )? )? (?= [-_] [0-9] )
    | birth (?= [ ] [(] [0-9] ) | the [ ] birth (?= [ ] (?: took | was | occurred | happened ) ) ) (?! [A-Za-z] )
  """

private let label = Pattern("(?<! [A-Za-z0-9] ) \(word)", ignoringCase: true)

/// How many bytes a label can have before its letter B, as `dates of birth` has, and after it, with what is looked
/// at behind it.
private let lettersBefore = 12
private let lettersAfter = 30

/// Whether a letter B can be that of a label: of `born` or `birth`, the last of `DOB`, however it is parted, or one that
/// stands for `born` before a day.
private func mayBeInLabel(_ place: Int, of bytes: [UInt8]) -> Bool {
  func letter(_ offset: Int) -> UInt8 {
    bytes.indices.contains(place + offset) ? bytes[place + offset].lowercased : 0
  }
  switch letter(1) {
  case UInt8(ascii: "o"), UInt8(ascii: "i"): return letter(2) == UInt8(ascii: "r")
  case UInt8(ascii: "."), 0x20:
    if letter(2).isDigit || letter(2) == 0x20 && letter(3).isDigit { return true }
  default: break
  }
  var before = -1
  while before > -3, letter(before) == 0x20 || letter(before) == UInt8(ascii: ".") { before -= 1 }
  guard letter(before) == UInt8(ascii: "o") else { return false }
  switch letter(before - 1) {
  case UInt8(ascii: "d"), 0x20, UInt8(ascii: "."): return true
  default: return false
  }
}

/// A word that may stand between a birth and its date without telling of something else.
private let plainWord = """
  (?! (?: \(DatePattern.weekday) | \(DatePattern.shortWeekday) | and | but | who | which | when | while | then | before | after | until | since | by\(Grammar.gap)\(DatePattern.day)
    | had | has | have | he | she | they | it | we | seen | met | married | moved | died | placed | removed
    | published | revised | agreed | checked | verified | changed | corrected | entered | audited
    | issued | requested | obtained | dated | ordered
    | report | review | panel | recorded \(Grammar.gap) on | out | of \(Grammar.gap) the \(Grammar.gap) review
    ) \\b )
  (?: [A-Za-z\\x80-\\xFF][A-Za-z'\\x80-\\xFF-]{0,24} | [0-9]{1,2} [:.] [0-9]{2} (?: [ ]? [ap]m )? | [0-9]{2} (?= [ ] weeks ) )
  """

private let dateAfter = Pattern(
  """
  (?: [?] \(Grammar.gap) (?: (?: A | Answer ) [.:] )? )?
  (?: [ ]? (?: [:|*_"'(),=>] | </?[A-Za-z]{1,8}> | </[A-Za-z]{1,8} (?= [ ]* [|] ) | \(Grammar.joiner) ) | \(Grammar.gap) ){0,8}
  (?: \(plainWord) ,? (?: \(Grammar.gap) | [ ]? [:|(] [ ]? | [)] [ ]? :? [ ]? ) ){0,9} (\(DatePattern.date))
  """, ignoringCase: true, anchored: true)

private let furtherDate = Pattern(
  "(?: (?: [ ] (?: with | in | at | on | from | for ) (?: [ ] [a-z']{1,12} ){1,4} )? ,? \(Grammar.gap) (?: and | & ) | [,;] ) \(Grammar.gap) (\(DatePattern.date))",
  ignoringCase: true,
  anchored: true)

/// What a date of birth is said to be over a clause or a pair of words between: `a date of birth that was out by a year,
/// 12 May 1993`, `date of birth, which is 31 October`.
private let dateBehindClause = Pattern(
  """
  (?: ,? [ ] (?: which | that ) [ ] | [ ] (?: given | held | shown | typed | copied ) [ ] ) [^\\n.,;0-9]{0,40}
  (?: , | (?<= [ ] is | [ ] was | [ ] as | [ ] has | gives | reads ) ) [ ] (\(DatePattern.date))
  """, ignoringCase: true, anchored: true)

/// A second date of one birth: `4/3/2010 for 4/3/2011`.
private let otherDate = Pattern(
  """
  (?: ,? \(Grammar.gap) (?: or | not | for | and [ ] not | rather [ ] than | instead [ ] of | in [ ] place [ ] of
      | when [ ] it [ ] (?: is | was ) )
    | [ ] (?: by | in | on | at ) (?: [ ] [a-z']{1,12} ){1,4} [ ] (?: and | but ) (?: [ ] (?: as | to [ ] be ) )?
    | ; [ ] (?: [A-Za-z'-]{2,16} [ ] ){1,5} (?: has | had | gives | gave | says | said | shows | showed )
    | [^\\n.;0-9]{0,60} \\b (?: corrected | changed | amended | altered ) \\b [^\\n.;0-9]{0,60} \\b to
  ) \(Grammar.gap) (\(DatePattern.date))
  """, ignoringCase: true, anchored: true)

/// The date of a birth in the sentence after the one that speaks of it.
private let dateInNextSentence = Pattern(
  """
  [^\\n.0-9]{0,60} [.] \(Grammar.gap) (?: the | its | her | his | their ) \(Grammar.gap) (?: right | correct | true | real | actual | wrong | other | first )
  (?: \(Grammar.gap) (?: one | date | day | entry ) )? (?: ,? \(Grammar.gap) (?: is | was ) )? ,? \(Grammar.gap) (\(DatePattern.date))
  """, ignoringCase: true, anchored: true)

private let dateBefore = Pattern(
  """
  (?<! [0-9A-Za-z] | [0-9][-./] ) (\(DatePattern.date)) (?:
    ,? (?: \(Grammar.gap) \(plainWord) ){0,6} \(Grammar.gap)
      (?: (?: (?: when \(Grammar.gap) )? (?: he | she | they | it | we | I ) \(Grammar.gap) )? (?: was | were ) \(Grammar.gap) born | gave [ ] birth )
    | (?: [ ]? [,(] [ ]? | ,? \(Grammar.gap) (?: is | was | as | for ) \(Grammar.gap) )
      (?! (?: giving | gave | with | stating | stated | quoting | using | confirming ) \\b )
      (?: \(plainWord) \(Grammar.gap) ){0,3} (?! born | gave ) \(word)
  ) \\z
  """, ignoringCase: true)

/// Dates that only their label tells from other figures: `DOB 04032010`, `date of birth 04 03 2010`.
private let figures = Pattern(
  """
  (?: [ ]? [:|*_"'(,=-] | [ ]){0,6} ( \(DatePattern.day) (?: [ ] | [ ]?[|][ ]? ) (?: 1[0-2] | 0?[1-9] ) (?: [ ] | [ ]?[|][ ]? ) (?: 19 | 20 )[0-9]{2}
    | (?: 0[1-9] | [12][0-9] | 3[01] ) (?: 0[1-9] | 1[0-2] ) (?: 19 | 20 )? [0-9]{2}
    | (?: 19 | 20 )[0-9]{2} (?: 0[1-9] | 1[0-2] ) (?: 0[1-9] | [12][0-9] | 3[01] ) ) (?! [0-9A-Za-z] )
  """, anchored: true)

/// Reports births that the grammar here does not know: those at the head of a column, in Welsh, and on days in words.
private func reportOthers(in scan: inout Scan) {
  let known = scan.ranges.sorted { $0.lowerBound < $1.lowerBound }
  var next = 0
  let dates = scan.dates()
  let lives = LifeDays.among(dates, in: scan)
  for date in dates
  where !date.isField
    && (lives.births.contains(date.range.lowerBound) || isLongAgo(date, in: scan) || date.event == .birth
      || isInPassport(date.range, in: scan) || isBornOn(date.range, in: scan)
      || isBehindLabel(date.range, in: scan) || isAgeReached(on: date.range, in: scan)
      || LinkedDays.isOfPerson(date.range, in: scan) || LinkedDays.isOfBirth(date.range, in: scan))
  {
    while next < known.count, known[next].upperBound <= date.range.lowerBound { next += 1 }
    if next == known.count || !known[next].overlaps(date.range) { scan.report(date.range) }
  }
}

/// Whether somebody would have been of an age on a day: `She would have been 34 on 27 November`.
private func isAgeReached(on day: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard scan.bytes.hasPhrase(" on ", at: day.lowerBound - 4), let age = scan.word(before: day.lowerBound - 4),
    age.upperBound == day.lowerBound - 4, age.count <= 2, scan.bytes[age].allSatisfy(\.isDigit)
  else { return false }
  return ["he would have been ", "she would have been ", "they would have been "].contains {
    scan.bytes.hasPhrase($0, before: age.lowerBound)
  }
}

/// Whether a day long past is that of a birth: where a life is told and nothing says what happened on it.
private func isLongAgo(_ day: DatedPlace, in scan: borrowing Scan) -> Bool {
  guard day.event == .unknown || day.event == .other, scan.isLongAgo(day.range),
    scan.isOnlyTextOfCell(day.range) || LinkedDays.isName(before: day.range.lowerBound, in: scan)
      || scan[day.range.lowerBound - 1] == UInt8(ascii: "(")
        && scan[day.range.upperBound] == UInt8(ascii: ")")
  else { return false }
  return CaseTalk.weight(around: day.range, in: scan) >= CaseTalk.ofDays
}

/// Whether a day stands in brackets behind a label for a person, as in `Child Y (2.10.07)`.
private func isBehindLabel(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard scan[day.lowerBound - 1] == UInt8(ascii: "("), scan[day.upperBound] == UInt8(ascii: ")"),
    let letter = scan.word(before: day.lowerBound), letter.count <= 2,
    let label = scan.word(before: letter.lowerBound)
  else { return false }
  return CaseTalkWords.labels.meaning(of: label, in: scan.bytes) != nil
    && CaseTalk.isClear(around: day, in: scan)
}

/// Whether a passport or a child's red book is said to give a day.
private func isInPassport(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard let verb = scan.word(before: day.lowerBound), givings.meaning(of: verb, in: scan.bytes) != nil,
    let paper = scan.word(before: verb.lowerBound)
  else { return false }
  return papers.meaning(of: paper, in: scan.bytes) != nil
    || scan.bytes.hasPhrase("red book", before: paper.upperBound)
}

private let givings = WordTable<Bool>(["gives gave has had says said shows showed": true])
private let papers = WordTable<Bool>(["passport licence visa tazkira": true])

/// Whether a day in words, as `New Year's Day`, follows a word for birth.
private func isBornOn(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard !scan.bytes[day].prefix(8).contains(where: \.isDigit) else { return false }
  var place = day.lowerBound
  for _ in 0..<5 {
    guard let word = scan.word(before: place) else { return false }
    if DateWords.births.meaning(of: word, in: scan.bytes) != nil { return true }
    switch DateWords.table.meaning(of: word, in: scan.bytes) {
    case nil, .by, .limit: break
    default: return false
    }
    place = word.lowerBound
  }
  return false
}

/// How far from the word for birth a date is looked for, in bytes.
private let reach = 160

private func reportDateBefore(_ label: Range<Int>, in scan: inout Scan) {
  var start = max(label.lowerBound - reach, scan.ranges.last?.upperBound ?? 0)
  // Every date has a figure, and nothing of it stands further before its first than a weekday and a month.
  guard start < label.lowerBound,
    let figure = scan.bytes[start..<label.lowerBound].firstIndex(where: \.isDigit)
  else { return }
  start = max(start, figure - 32)
  if let match = scan.first(dateBefore, from: max(0, start), to: label.upperBound), let date = match[1] {
    scan.report(date)
    if let other = scan.first(otherDate, from: label.upperBound, to: label.upperBound + reach)?[1] {
      scan.report(other)
    }
  }
}

/// Whether a label is `date of birth` and not `born`.
private func isOfDate(_ label: Range<Int>, in scan: borrowing Scan) -> Bool { label.count >= 10 }

/// Reports the date after a word for birth and, after "dates of birth", those that follow it.
///
/// - Returns: where to look on.
private func reportDates(after label: Range<Int>, in scan: inout Scan) -> Int {
  let pluralS = UInt8(ascii: "s")
  let isPlural = [label.lowerBound + 4, label.upperBound - 1]
    .contains { scan[$0]?.lowercased == pluralS }
  var end = label.upperBound
  guard scan.bytes[end..<min(end + reach, scan.bytes.count)].contains(where: \.isDigit) else { return end }
  var pattern = dateAfter
  while let date = scan.first(pattern, from: end, to: end + reach)?[1] {
    scan.report(date)
    end = date.upperBound
    if let other = scan.first(otherDate, from: end, to: end + reach)?[1] {
      scan.report(other)
      end = other.upperBound
    }
    guard isPlural else { break }
    pattern = furtherDate
  }
  if end == label.upperBound, isOfDate(label, in: scan),
    let date =
      (scan.first(dateBehindClause, from: end, to: end + reach)
      ?? scan.first(dateInNextSentence, from: end, to: end + reach))?[1]
  {
    scan.report(date)
    end = date.upperBound
  }
  // Six figures behind `born` count children.
  if end == label.upperBound, let date = scan.first(figures, from: end, to: end + reach)?[1],
    date.count > 6 || scan.bytes[label.lowerBound].lowercased == UInt8(ascii: "d")
  {
    scan.report(date)
    end = date.upperBound
  }
  return end
}
