import Model

extension Recogniser {
  /// A date counts only where its own sentence, by the word nearest to it that tells, speaks of a death; what is found
  /// is the date itself. A death that somebody was told of, or learnt from, on a day gives no hit.
  static let dateOfDeath = Recogniser(
    category: .dateOfDeath,
    meaning: "Dates of death: a day and month, with or without a year, beside a word for death",
    positives: [
      "Child H died on ⟦4 March 2023⟧ in hospital.",
      "Child H, who died in the family's care on ⟦Tuesday 4 March⟧, was four.",
      "Date of death: ⟦04/03/2023⟧",
      "| Date of death | ⟦4 Mar 2023⟧ |",
      "DOD ⟦4.3.23⟧, certified at home",
      "D.O.D. ⟦2023-03-04⟧",
      "**Died:** ⟦March 4, 2023⟧",
      "On ⟦4 March 2023⟧ Adult B was found dead by a neighbour.",
      "On ⟦4th of March 2023⟧, after two days, life was pronounced extinct.",
      "Mr A passed away on ⟦4 March⟧, alone.",
      "He was fatally injured on ⟦4 March 2023⟧.",
      "Her sister was killed by a former partner on ⟦4/3/2023⟧.",
      "The death certificate gives ⟦4 March 2023⟧.",
      "Baby H (d. ⟦4 March 2023⟧) had two siblings.",
      "The date of death was recorded as ⟦4-3-2023⟧ in error.",
      "Following his death on ⟦4\nMarch 2023⟧ the home was closed.",
      "| Child H | deceased | ⟦2023-03-04⟧ |",
      "She took her life and was pronounced dead at 04:12 on ⟦4 March 2023⟧.",
      "| Name | Date of death |\n|---|---|\n| Child H | ⟦4 March 2023⟧ |",
      "Her body was found on ⟦4 March 2023⟧; on ⟦5/3/23⟧ he took his own life.",
      "name,dod\nA,⟦2023-03-04⟧\nB,⟦5/6/2023⟧\n",
      "{\"dateOfDeath\": \"⟦2023-03-04⟧\"}",
      "<dl><dt>Date of death</dt><dd>⟦4 March 2023⟧</dd></dl>",
      "RIP ⟦18.06.22⟧, says the diary.",
      "She slipped away on ⟦4 March 2023⟧, he passed on ⟦6 May⟧; their son lost his life on ⟦7/5/23⟧.",
      "We lost her on the ⟦20th of March, 2021⟧; his mother had passed on ⟦Boxing Day 2020⟧.",
      "He died on ⟦Palm Sunday 2022⟧; she died on ⟦Mothering Sunday⟧.",
      "The coroner gave the date of death as ⟦27/04/2023⟧ then.",
      "She died during the night of ⟦6/7 October 2022⟧, on a ward.",
      "He succumbed to it on ⟦4 March 2023⟧; life support was withdrawn on ⟦3 March⟧ for her.",
      "Bu farw Plentyn H ar ⟦4 Mawrth 2023⟧.",
      "B9,\"Death certificate gives ⟦29-01-2023⟧\"", "Her death certificate says ⟦29 January 2023⟧.",
      "Ola Mazur, d. ⟦16 June 2022⟧, of this parish.",
      "Her father, d. ⟦18 Sept 2009⟧; his mother Joyce d. ⟦2009-12-03⟧; his cousin, d. ⟦Dec 27th 2009⟧.",
      "He lost his sister on ⟦9 April 2021⟧. She had died. The date we hold is ⟦7.7.2022⟧.",
      "date_of_homicide: ⟦2020-11-29⟧\n",
      "Date of death therefore ⟦26/01/2023⟧.",
      "He died at home; the certificate gives ⟦4 March 2023⟧. She was found dead; the date on the certificate is ⟦5/3/23⟧.",
      "She died on ⟦11/03/2020⟧, and not, as the draft has it, on ⟦13/03/2020⟧. Date of death entered as ⟦12/12/2017⟧.",
      "We ought to have been told before ⟦28 April 2021⟧, when the boy died. Peacefully, on ⟦May 6th 2016⟧, at home.",
      "The plaque on her bench gives 21/3/2008 - ⟦21/9/2020⟧. b. 06/04/2023 d. ⟦07/04/2023⟧",
      "3/6/22 He was at home, contrary to plan. ⟦7/6/22⟧ RIP. The entry gives the date of death and must come out: ⟦7 June 2022⟧",
      "- Baby: d. ⟦2 Oct 2022⟧",
      "It is three years since ⟦8 May 2021⟧, when the neighbour was killed by him. She was taken from us on ⟦22 March 2020⟧.",
      "The time of death is between 8 and 9am on ⟦14 September 2022⟧.",
      "Two deaths fall within it: the baby's, on ⟦19.10.2020⟧, and the uncle's, on ⟦25 December 2020⟧. D. of d. for him ⟦15-03-2017⟧",
      "The stone gives the dates, 30 November 2020 to ⟦19 January 2021⟧. Ola b. 21st Oct 2005. d. ⟦1st Dec 2022⟧. Date of death is therefore ⟦18/03/2021⟧",
      "She died in her father's arms at a quarter past four on ⟦2 June 2021⟧.",
      "That name is on the gravestone; the date there is ⟦2 May 2021⟧.",
      "On ⟦4 March 2021⟧, 2 of the children were killed by their father. The family moved after his suicide on ⟦5 March 2021⟧.",
      "date of death,age,ward\n⟦2021-10-03⟧,4,12\n",
      "The log for ⟦03.02.2023⟧, the day on which Mrs B died, is missing.",
    ],
    decoys: [
      "Child H died in March 2023.",
      "Training at the Memorial Hall, date: 4 March 2024. The panel on child deaths meets at St Oswin's, on 4 March 2024.",
      "The protocol on establishing the time of death was published on 4 March 2024.",
      Decoy(
        "The scheme was extended on 1 April 2024, when the number of people who died rose.",
        isRather: .exactDate),
      Decoy("The inquest touching the death of Child H was opened on 20 June 2019.", isRather: .exactDate),
      "Child H died in 2023, aged 4.",
      "The Panel was notified of the death on 4 March 2023.",
      "The death was discussed on 4 March 2023 by the group.",
      "Child H died in 2022 and the report was published on 4 March 2024.",
      "The child death overview panel met on 4 March 2024.",
      "Death rates to 31 March 2024 are in table 3.",
      "His life was hard on most Christmas Days.",
      "He died at home. On 4 March 2024 the panel met.",
      "The letter was passed on 4 March 2024 to the board, and family life was the theme of 5 May 2024.",
      "Adult B died in 2022, and the review began on 4 March 2023.",
      "The deadline of 4 March 2024 was missed.",
      "Lessons from the death were shared on 4 March 2024.",
      "On 4 March 2024 the board agreed how deaths are reported.",
      "The suicide prevention policy of 4 March 2020 was used.",
      "The dead letter file was opened before 4.3.10 of the guide.",
      "Section 4.3.10 covers deaths in custody.",
      Decoy("He died. His birth certificate gives 4 March 2023.", isRather: .dateOfBirth),
      "The cause of death was read; the training was certified on 4 March 2023.",
      "Sudden infant death conference. The closing date is 4 March 2024.",
      Decoy("She died in May 2021.\r\n\r\nThe certificate gives 4 March 2023.", isRather: .exactDate),
      "Logs about young people at risk of suicide have carried a marker since 8 April 2024.",
      "{\"name\": \"Practitioner forum: after a suicide\", \"start\": \"2025-06-03T10:00\"}",
      "It was published on World Suicide Prevention Day, 10 September 2024.",
      "The death grants scheme changed; on 4 March 2024 it closed.",
      "The death certificate form was revised on 4 March 2024.",
      Decoy("He was taken ill on 8 April 2021 and died at home.", isRather: .exactDate),
    ],
    scan: { scan in
      var last: Range<Int>?
      let dates = scan.dates()
      let lives = LifeDays.among(dates, in: scan)
      for date in dates {
        let isDenied = last.map { DeathDays.isDenied(date.range, after: $0, in: scan) } ?? false
        guard
          date.event == .death || isDenied || DeathDays.isCertified(date.range, in: scan)
            || lives.deaths.contains(date.range.lowerBound)
            || !lives.births.contains(date.range.lowerBound)
              && LifeDays.isOnlyOneOnStone(date.range, in: scan)
        else {
          continue
        }
        scan.report(date.range)
        last = date.range
      }
    })
}
