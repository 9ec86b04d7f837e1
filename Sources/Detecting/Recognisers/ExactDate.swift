import Model

extension Recogniser {
  /// Certain where the sentence says that a date is that of harm, a call for help, an arrest or a hearing. Under a
  /// heading that speaks of the case, or among words that tell of somebody's life, any other date is likely to be one
  /// of the case too, unless its sentence tells of what a board or a law did that day.
  static let exactDate = Recogniser(
    category: .exactDate,
    meaning: "Exact dates of the incident or a hearing, and any exact date in a section about the case",
    positives: [
      "The boy, who was brought by his stepmother on ⟦8/10⟧ with a limp, was seen. ⟦Tues 5/11⟧ contact, mum late. She left on ⟦28/8⟧ and ⟦29/8⟧.",
      "His train ticket was dated ⟦19MAY18⟧, and his mother was told.",
      "The assault took place on ⟦4 March 2023⟧ at home.",
      "The assault on ⟦Hogmanay 2021⟧ was seen, and its picture is IMG_⟦20211231⟧_2355.jpg in the police record.",
      "On ⟦12 June 2023⟧ Child H was brought to hospital by ambulance.",
      "Date of incident: ⟦04/03/2023⟧",
      "| Incident | ⟦4 Mar 2023⟧ |",
      "He was arrested on ⟦Tuesday 4 March 2023⟧ and later released.",
      "The mother disclosed on ⟦4 March⟧ that he had hit her.",
      "She attended A&E on ⟦4.3.23⟧ with a fracture.",
      "The neighbour made a 999 call on ⟦2023-03-04⟧.",
      "The hearing was listed for ⟦March 4, 2024⟧.",
      "The trial began on ⟦4 March 2024⟧ and lasted a week.",
      "He was sentenced at Crown Court on ⟦4 March 2024⟧.",
      "The inquest opened on ⟦4th March 2023⟧.",
      "An Interim Care Order was made on ⟦4 March 2023⟧.",
      "The accident on ⟦04/03/2023⟧ was not reported.",
      "The fire of ⟦4 March 2023⟧ destroyed the kitchen.",
      "| What | Hearing |\n|---|---|\n| First | ⟦4 March 2024⟧ |",
      "She went missing on ⟦4\nMarch 2023⟧ for two nights.",
      "## Family background\n\nThe health visitor called on ⟦4 March 2022⟧.\n\n### School\n\nHe began on ⟦5/9/22⟧.",
      "## 2. Chronology\n\n1. ⟦18/01/2023⟧: referral\n2. ⟦20/01/2023⟧: closed\n\n## Methodology\n\nBegun on 1 May 2024.",
      "# What happened\n\nMother moved on ⟦4 March⟧. The policy was revised on 1 May 2022.",
      "## The child's lived experience\n\nOn ⟦4 March 2023⟧ nobody came.",
      "## Case history\n\nBy ⟦4/3/2023⟧ nobody had come. She was last seen alive on ⟦3 March⟧.",
      "<h2>What happened</h2>\n<p>On <time>⟦9 May 2021⟧</time> he rang.</p><h2>The panel</h2>\n<p>On 3 May 2022 it met.</p>",
      "| Date | Source | Event |\n|---|---|---|\n| ⟦09/10/2020⟧ | Fire service | Home fire safety visit |",
      "CHRONOLOGY (HEALTH) - EXTRACT\n\nDates:  ⟦14 Jan 2023⟧  seen at home\n\nMETHOD OF REVIEW\n\nBegun on 1 May 2024.",
      "Date of release ⟦13 April 2018⟧. Date of offence: ⟦30 July 2021⟧\nDate of birth: 1 May 1990\n",
      "{\"lastVisit\": \"⟦2021-08-30⟧\", \"meetingDate\": \"2021-09-01\"}",
      "id,seen,worker\n1,⟦28/02/2020⟧,x\n",
      "date,contact,entry\n⟦14.10.20⟧,HV,x\n",
      "Date of the s47 visit ⟦04-03-2023⟧, by phone.",
      "Next seen ⟦4/3/2023⟧, date of arrest.",
      "{\"hearingDate\": \"⟦2023-03-04⟧\", \"madeOn\": \"2023-03-05\"}",
      "date,source,entry\n⟦04/03/2023⟧,ED,seen\n⟦05/03/2023⟧,HV,no access\n",
      "EventDate,EventType,Worker\n⟦04/03/2023⟧,Review,x\n",
      "| Date | Agency | Detail |\n|---|---|---|\n| ⟦4 March 2023⟧ | GP | Not brought |",
      "## Chronology\n\n⟦6.3.18⟧ – sentenced.",
      "The fire was on ⟦the sixteenth of August 2019⟧, the hearing on ⟦August the twenty-first⟧.",
      "The note went with her to the ward on ⟦4 March 2023⟧, and her mother rang twice.",
      "⟦09/10/17⟧  Came in no coat again. Says slept in car.\n⟦12.10.20⟧  DNA. Text to mother.",
      "Log of the tenancy\n\n⟦03/06⟧ caretaker smells it, neighbour asked\n⟦11/06⟧ letter to mother sent",
      "| When | What |\n|---|---|\n| ⟦12 | March | 2019⟧ | He was taken to hospital |",
      "No,Date,Agency,Contact\n4,⟦17.11.2018⟧,Health visitor,Mother not seen alone\n",
      "The assault of ⟦11 March 2019⟧ to ⟦2 July 2019⟧, as published guidance on the service has it, were three.",
      "On ⟦4 March 2021⟧ there were 3 bruises on his arm and his mother was told.",
      "During lockdown, on ⟦12 May 2020⟧, his mother took him to hospital with a fracture.",
      "Evicted from the flat, county court hearing ⟦28/02⟧",
      "3. Minutes of the core group on ⟦16 June 2020⟧. 4. Strategy meeting record, ⟦21/09/2020⟧",
      "## Chronology: health\n\n⟦6.10.15⟧ Booked at 14 weeks.\n⟦20.4.16⟧ Seen at home.\n",
      "Judgment was handed down on ⟦17 July 2020⟧; the application was heard on ⟦9 November 2019⟧.",
      "incident: ⟦2021-09-02⟧\n",
      "⟦24/10⟧ Joint visit to his mother. ⟦31/10⟧ Letter returned. ⟦06/11⟧ His cousin rang. ⟦14/11⟧ Found by a neighbour.",
      "- ⟦24/10⟧ His mother rang.\n- ⟦31/10⟧ She was bruised.\n- ⟦14/11⟧ No reply at the flat.\n",
      "| ⟦14 May | 2020⟧ | Her mother rang the ambulance | log |",
      "| Day | Month | Year | What |\n|---|---|---|---|\n| ⟦12 | 03 | 2019⟧ | He was taken to hospital |",
    ],
    decoys: [
      "From 1 October 2023 the record has a box for who else was in the house.",
      "The policy (version 3.2, 01.09.2021) was not used when the baby was bruised.",
      "She wrote the review on 4 March 2024, and the board told her mother.",
      "Date,Session,Lead agency,Venue\n2024-01-11,Child protection,Health,Town hall\n",
      "Ref,Recommendation,Lead agency,Target date\n1,Revise the bruising procedure,ICB,31/10/2023\n",
      Decoy("His wages went into sort code 20-04-17 each week, said his mother.", isRather: .bankDetails),
      "The report was published on 4 March 2025.",
      "The assault on Hogmanay was told. His mother has the picture 20211231 and IMG_20219931_2355.jpg, IMG_20210231_1.jpg and 47-20150607-22.",
      "The panel met on 4 March 2025 to read the draft.",
      "The Act came into force on 4 March 2021.",
      "The incident reporting form was revised on 4 March 2021.",
      "Incident data up to 31 March 2024 were used.",
      "The fire safety policy is dated 4 March 2021.",
      "The trial period began on 4 March 2024.",
      "The hearing aid clinic opened on 4 March 2024.",
      "The disclosure and barring service changed its form on 4 March 2024.",
      "Arrests from 1 April 2023 to 31 March 2024 are in table 2.",
      "The injury happened in March 2023.",
      "## History of this page\n\nCorrected on 4 March 2025.",
      "## Background to the review\n\nIt was commissioned on 4 March 2024.",
      "## Family background\n\n### Methodology\n\nThe records were read on 4 March 2024.",
      "## Timeline\n\nNothing.\n\n## Recommendations\n\nTo be done on 4 March 2025.",
      "## Case\n\nSee section 4.3.10, and of the 12 may have been 3 march.",
      "## Circumstances\n\nThe panel's terms were agreed on 4 March 2024; the panel met on 5 May 2024.",
      "## Events\n\nThe procedure was revised on 4 March 2021.",
      "The minutes of 4 March 2024 are online.",
      "Date of issue: 4 March 2024. Date of the last audit 5 March 2024. Date of report: 6 March 2024",
      "Date of publication: 4 March 2024. The date of the next meeting is 5 May 2024.",
      "date,event,venue\n04/03/2024,Neglect workshop,online\n",
      "| Date | Version | Changes |\n|---|---|---|\n| 4 March 2024 | 1.1 | Links |",
      "## 6.3.18 – incidents\n\nThe second May be long. In the first, August was hot.",
      "## Findings\n\n6.10.15 Staff met.\n6.10.16 Staff read.\n7.1.17 Staff went.\n",
      "The panel met on 4 March 2024 and 5 May 2024.",
      "On 1/2 of the visits his mother was out, on call 24/7; she scored from 3/10 to 8/10%. It was Sun 5/11/A.",
      "The plenary hearing 28/02/B of the select committee is online.",
      "On 1 October 2024 there were 1,312 children at home, with his mother or her father.",
      "Child protection plans at 31 March 2024,318\nThe lockdowns of 23 March 2020 and 5 November 2020 kept his mother in.",
      "Session,Date,Venue\nSuicide: asking the question,06/12/2022,Library\nPre-birth assessments,2023-07-11,Hall\n",
      "week,calls,texts,missed\n2022-10-03,412,96,88\n2022-10-10,398,101,91\n",
      "The working group on 16 June 2020 revised the form.",
      "He missed 14/10 of his visits. 21/12 of hers failed. 31/10 were late, said his mother; 13/12, 15/10, 16/11 are scores.",
      "14/10 Training. 21/10 Panel. 28/10 Subgroup of the board on the policy.",
    ],
    scan: { scan in
      let dates = scan.dates()
      var next = 0
      let short = scan.openShortDays().filter { day in
        while next < dates.count, dates[next].range.upperBound <= day.lowerBound { next += 1 }
        return next == dates.count || !dates[next].range.overlaps(day)
      }
      let entries = entries(among: short, in: scan)
      for day in short {
        if entries.contains(day) {
          scan.report(day, .likely)
        } else {
          scan.workspace.open.append((.exactDate, day))
        }
      }
      guard !dates.isEmpty else { return }
      var sections = CaseSections(scan.bytes)
      /// Of each day what speaks for it; nil where nothing does.
      var grounds: [Detection.Ground?] = []
      for index in dates.indices {
        let date = dates[index]
        // The words around it are those of other fields, and need not be weighed.
        if date.isField, !isLinked(index, among: dates, in: scan) {
          grounds.append(nil)
          continue
        }
        let isInCase = sections.verdict(at: date.range.lowerBound)
        switch date.event {
        case .incident: grounds.append(.certain)
        case .death, .work: grounds.append(nil)
        default:
          let least = leastWeight(for: date.event, isInCase)
          let isOfCase = least.map { CaseTalk.weight(around: date.range, in: scan) >= $0 } ?? true
          grounds.append(isOfCase ? .likely : nil)
        }
      }
      for index in dates.indices.dropFirst()
      where (grounds[index] == nil) != (grounds[index - 1] == nil)
        && LinkedDays.areLinked(dates[index - 1].range, dates[index].range, in: scan)
      {
        // `until` itself makes the second one of a process.
        let first = dates[index - 1].event
        // `the lockdowns of 23 March 2020 and 5 November 2020`.
        if first == .work, dates[index].event == .unknown {
          grounds[index] = nil
          continue
        }
        if grounds[index] == nil, dates[index].event.mayBeLinked {
          grounds[index] = .likely
        } else if grounds[index - 1] == nil, first.mayBeLinked, first != .process {
          grounds[index - 1] = .likely
        }
      }
      CaseEntries.extend(&grounds, of: dates, in: scan)
      for (date, ground) in zip(dates, grounds) {
        if let ground {
          scan.report(date.range, ground)
        } else if date.event.mayBeLinked, !date.isField {
          if date.event != .process { scan.workspace.openDays.append(date.range) }
          if scan.bytes[date.range].count(where: \.isDigit) >= 5 {
            scan.workspace.open.append((.exactDate, date.range))
          }
        }
      }
    })
}

/// Whether a day stands beside another one that counts if it does.
private func isLinked(_ index: Int, among days: [DatedPlace], in scan: borrowing Scan) -> Bool {
  [index, index + 1].contains { next in
    next > 0 && next < days.count && LinkedDays.areLinked(days[next - 1].range, days[next].range, in: scan)
  }
}

/// Of days without their year those of which three at least begin the entries of somebody's running record:
/// `24/10 Joint visit. 31/10 Letter returned. 06/11 Cousin rang.`
private func entries(among days: [Range<Int>], in scan: borrowing Scan) -> Set<Range<Int>> {
  let beginnings = days.filter { isBeginningOfEntry($0, in: scan) }
  var entries: Set<Range<Int>> = []
  for first in beginnings.indices.dropLast(2) {
    let range = beginnings[first].lowerBound..<beginnings[first + 2].upperBound
    guard range.count <= 400, !range.contains(where: { scan.bytes.isBlankLine(before: $0) }) else { continue }
    entries.formUnion(beginnings[first...first + 2])
  }
  return entries.filter { CaseTalk.weight(around: $0, in: scan) >= CaseTalk.ofDays }
}

/// Whether a day begins a line or a sentence, and is no share: `14/10 of the visits`.
private func isBeginningOfEntry(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard scan.bytes[day].contains(UInt8(ascii: "/")), !scan.bytes.hasPhrase(" of ", at: day.upperBound) else {
    return false
  }
  let signs = scan.bytes[..<day.lowerBound].suffix(8).reversed()
  guard let before = signs.first(where: { !" ([*->|".utf8.contains($0) }) else { return day.lowerBound <= 8 }
  // A quotation is a text of its own.
  return "\n\"'`".utf8.contains(before) || signs.first != before && ".;:".utf8.contains(before)
}

/// How much the words around a day have to tell of a life, so that it counts; nil where the heading is enough.
private func leastWeight(for event: DateEvent, _ isInCase: Bool?) -> Int? {
  switch event {
  // A label says so already, if it is none of a calendar.
  case .contact: -CaseTalk.overWork
  case .process: CaseTalk.overWork
  default: isInCase.map { $0 ? nil : CaseTalk.overWork } ?? CaseTalk.ofDays
  }
}
