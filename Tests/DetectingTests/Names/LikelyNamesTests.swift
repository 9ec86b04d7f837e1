import Model
import TestSupport
import Testing

@testable import Detecting

/// Names of people on no list, by what tells them; every class with what looks like it and is not. All invented.
@Suite struct LikelyNamesTests {
  static func names(in text: MarkedText) -> [Range<Int>] {
    Detector(lexicon: Repository.lexicon).scan(text.bytes).detections
      .filter { $0.category == .name }.map(\.range)
  }

  private func expectMarked(_ text: String) {
    let marked = MarkedText(text)
    let found = Self.names(in: marked).map { String(decoding: marked.bytes[$0], as: UTF8.self) }
    let expected = marked.byteRanges.map { String(decoding: marked.bytes[$0], as: UTF8.self) }
    #expect(found == expected)
  }

  @Test(arguments: [
    "She said that ⟦Uncle Femi⟧ took him.", "He stayed with ⟦Nana Joan⟧ at weekends.",
    "Her stepdad ⟦Wayne⟧ hit him, and the cousin ⟦Tyrell⟧ saw it.", "Our ⟦Gemma⟧ never hurt a fly.",
    "The lodger, \"⟦Spud⟧\", was asleep.", "Her eldest, ⟦Kofi⟧, was at school.",
    "The new partner brought two children, ⟦Merlin⟧ and ⟦Poppy⟧. They were seen once.",
    "A neighbour at number 5, ⟦Rose Tinker⟧, rang twice.", "His wife, ⟦Comfort Amponsah⟧, fed the children.",
    "The firefighter ⟦Tumelty⟧ fitted an alarm.",
    "He is nicknamed ⟦Squeak⟧ at school.", "She goes by ⟦Foxy⟧.", "Keyworker ⟦Ruby Sandal⟧ rang.",
    "Her carers, ⟦Patrick⟧ and ⟦Roy Udall⟧, rang.", "⟦Ola Mazur⟧ and ⟦Sunita⟧ were moved.",
    "Grace and Hope House and ⟦Ola Mazur⟧ came.", "⟦Ola Mazur⟧ and Grace House were named in the plan.",
    "⟦Chelsea⟧'s mother rang.", "⟦Lincoln⟧, 4, and ⟦Chester⟧, 6, were hungry.", "⟦Heath⟧, aged 7, hid.",
    // Decoys.
    "He calls her Mum and goes by Child A.", "Leeds (4), Chester (6) and Lincoln (2) answered.",
    "Kent's children did well.",
    "They met at McDonald's. McVitie's biscuits were there.",
    "The uncle, \"No\", he said.", "Auntie said no, and Grandma agreed.", "The officer, \"Happy\", left.",
    "Two rooms, Hazel and Willow, were free.", "The victim Support leaflet was given.",
  ]) func byKinAndRoles(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "The girl whom we call Amber told a nurse. Amber was not asked again.",
    "In this report the man is called Walter.", "The woman, known in this report as Leila, was 34.",
    "The couple whom we call Mr and Mrs Teal were old.",
    "\"Sandra\", as her daughters have asked us to call her, did it all.",
    "# Summary: Child Aspen and Child Rowan\n\nAspen and Rowan are siblings.",
    "ref,pseudonym,months\n2023/01,Joyce,12\n2024/01,Desmond,15\n",
    "The independent lead reviewer, Helen Ashcombe, is a social worker. Helen Ashcombe met the family.",
    "The review was led by Marian Sowerby-Tate, an independent author.",
    "Second reviewer (health): Dr Ifan Ashcombe, formerly designated doctor.",
    "The mother is Roman Catholic.",
    "| Chair of the panel: Hugh Ashcombe | Independent |",
    "*Williams v London Borough of Hackney* was read, and Lady Hale's judgment [2014] UKSC 19.",
    "The term was coined by Reder, Duncan and Gray in 1993.",
    "Tumelty's review of child protection (2011) was read.",
    "The Council names the Chief Constable. They meet twice a year.",
    "# A child we call Robin\n\nRobin was seven.",
    "Kiran is the name given in this report to the woman who died. Kiran saw a GP.",
    "The boy, who we're calling Oliver, was six.",
    "The vignette (a fictional case study) has Oliver, who is six.",
    "Exercise: the scenario is made up. *Leo* told his mother.",
    "The action plan of SAR \"Harold\" is with the family.",
    "The man is called \"Mr Ash\" here. Mr Ash's sister rang the nurse.",
    "# SAR \"Mrs Rowan\"\n\nThe board heard how Mrs Rowan was moved.",
    "The chair and author of this review is Philippa Garsdale.",
    "The Partnership appointed Dr Helena Ashcombe as lead reviewer.",
    "Professor Ngozi Carmichael is an independent reviewer. She met the family.",
    "Michael Preston-Shoot and colleagues have published an analysis.",
    // What only looks like it.
    "\"Mr ⟦Dawson⟧\", she said, hit her, and Mr ⟦Ash⟧ held the door.",
    "She found Mr ⟦Ash⟧ at home, and Mr ⟦Ash⟧ hit her.",
    "⟦Derek Mazur⟧ and others saw her mother that night.",
    "The family is made up of ⟦Oliver⟧, ⟦Mia⟧ and their mother. ⟦Oliver⟧ said that he was hit.",
    "The account was a made-up story. ⟦Oliver⟧ said that he was hit.",
    "In the view of the reviewer, ⟦Oliver Mazur⟧ was failed. ⟦Oliver Mazur⟧ lived with his aunt.",
    "The reviewer was told that the father was ⟦Derek Mazur⟧. ⟦Derek Mazur⟧ lived alone.",
    "⟦Oliver⟧ is the name chosen by his parents. ⟦Oliver⟧ said that he was hit.",
    "His mother said: we are calling ⟦Oliver⟧ in from the street.",
    "The police named ⟦Derek Mazur⟧ as author of the threats to her mother.",
    "In 2019 ⟦Derek Mazur⟧ changed his name. ⟦Derek Mazur⟧ hit her mother.",
    "His parents chose the name ⟦Oliver⟧ at his birth. ⟦Oliver⟧ said that he was hit.",
    "She said that the man is called ⟦Derek⟧. ⟦Derek⟧ hit her mother.",
    "⟦Derek Mazur⟧, author of the threats to her mother, was arrested. ⟦Derek Mazur⟧ lived alone.",
    "⟦Derek Mazur⟧ and colleagues drank at home with the boy.",
    "⟦Oliver Mazur⟧'s attendance at work (2019 to 2020) was poor, his mother said.",
    "His uncle was out. Later ⟦Reg Norris⟧ hit the boy. Then ⟦Reg⟧ noticed the bruise.",
    "A letter from ⟦May Mazur⟧ was read. He went to ⟦Summer Mazur⟧ for tea.",
    "He told Child Zbyszko. ⟦Zbyszko⟧ said that his mother hit him.",
    "His neighbour ⟦Hyacinth Delacroix-Brown⟧ did his shopping.",
    "A caravan belonging to a man called ⟦Terry Lomax⟧ burned.",
    "The sister, called ⟦Jasmine⟧ by all, cried.",
    "The girl whom we call Amber lived with ⟦Kayleigh Marsh⟧.",
    "She was attacked by ⟦Kevin Marsh⟧ and ⟦Dean Rudd⟧ in 1993.", "⟦Kevin Marsh⟧ was independent at last.",
  ]) func declaredByTheText(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "PC 2281 ⟦Lightfoot⟧ attended.", "PS 114 ⟦Smith⟧ agreed with DC 4471 ⟦Quirke⟧.",
    "SN ⟦Bernadine Quirke⟧ noted it.",
    "Head of year Mr ⟦Allerton-Black⟧ knew.", "Ms ⟦Fell-Carter⟧ rang.",
    "PS Mark the form, please.", "The PC 2 Year plan.", "SN Referral made.",
  ]) func byRanks(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "UPN,Surname,Forename,Concern\nX1,⟦Mazur⟧,⟦Oskar⟧,late\nX2,⟦Farthing⟧,⟦Grace⟧,hungry\n",
    "Case,childName,keyWorker\n1,⟦Jayden Frith⟧,⟦H Popescu⟧\n2,⟦Comfort⟧,Duty Team\n",
    "{\"forename\": \"⟦Zainab⟧\", \"surname\": \"⟦Farthing⟧\", \"applicant\": \"⟦Ren\\u00e9e Astley⟧\"}",
    "{\"firstName\": \"⟦Joy⟧\", \"perp\": \"⟦Darren Slack⟧\", \"name\": \"⟦Ethel Marsden⟧\"}",
    "subject_name: ⟦Dominic Farthing⟧\nlayout: briefing\n",
    "| Known as | ⟦Ola⟧ |\n|---|---|\n| Next of kin | ⟦Hana Fell⟧ |\n",
    "| Child | Mother | Worker |\n|---|---|---|\n| ⟦Poppy⟧ | ⟦Tanya Lomax⟧ | Health Visitor |\n",
    "| Title | First | Last |\n|---|---|---|\n| Mrs | ⟦Ottoline⟧ | ⟦Ferrars⟧ |\n",
    "<table><tr><th>Surname</th><th>Age</th></tr>\n<tr><td>⟦Mazurek⟧</td><td>9</td></tr></table>",
    "<Record><Surname>⟦Threadgold⟧</Surname></Record>", "Mother: ⟦Dawn Tinsley⟧. Father: Not known.",
    "⟦KOWALSKA, Ewa⟧ was of no fixed abode.",
    // Decoys.
    "Agency,Worker,Child\nCouncil,Social Worker,Child A\nPolice,Duty Team,Withheld\n",
    "title: Grace\nname: Northmere Partnership\nauthor: Business Unit\nparent: Reports\nrole: Chair\nlabel: Hope\n",
    "{\"name\": \"Victoria House\", \"mother\": \"White British\", \"father\": \"Polish\", \"victim\": \"Female\"}",
    "Applicant: Northmere. Client: Firefox.",
    "| Role | Person |\n|---|---|\n| Mother | White British |\n| Worker | Social Worker |\n",
    "Surname: Required. Known as: None. First name: As above.",
    "mother_phone: Grace\nType of carer: Kinship\n",
  ]) func byFields(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "From: ⟦Thandiwe Odell⟧ <t.odell@example.org>\nTo: Safeguarding Inbox\nCc: ⟦Hannah Frayne⟧\n",
    "That is all.\n\nKind regards\n⟦Bev⟧\n", "Yours, ⟦Beverley Crouch⟧, b_crouch@example.com",
    "Best wishes, ⟦Nia⟧\n",
    "Please call me back. – ⟦Trev⟧\n",
    "On 12 Jun, at 14:07, ⟦Rory Farrant⟧ <rory.farrant@example.org> wrote:\n",
    "Kind regards\nSafeguarding Team\n", "Best wishes for the New Year.",
    "To: All Leads\nFrom: April\nTo: Birmingham\n",
    "- Robin\n- Hope\n- Faith\n", "It was late. – DSL\n",
  ]) func byLetters(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "The referral on ⟦Mohammed Al-Jaberi⟧ (LCS 1740993) came.", "Sent on behalf of ⟦Hui Ling Cheung⟧ today.",
    "A visit to the ⟦Szymanskis⟧ was made.", "He is open under ⟦McAskil⟧ as well, and ⟦O'Rafferty⟧ knows.",
    "[the report](files/SAR-report-⟦Ethel-Marsden⟧-final-v7.pdf)", "![x](img/SAR_⟦Tariq_Mahmoudi⟧_2.png)",
    "Trainers from the Samaritans, the Quakers and the Dales came.", "A McKenzie friend sat in.",
    "Beverley Minster, Chester Zoo and Lincoln Cathedral were visited.", "So I've asked, and Isn't it so?",
  ]) func byTheirForm(_ text: String) { expectMarked(text) }

  @Test(arguments: [
    "Author: Professor Helena Frostwick. Later Frostwick writes that more is needed.",
    "Independent reviewer: Dr Rosalind Tarn\n", "| Lead reviewer | Hilary Tarn |\n",
    "Written by Hilary Tarn.", "The plan, written by Ms ⟦Oyelaran⟧ of the team, was late.",
    "Bramwell and colleagues found the same, as did Lowther et al. in 2014.",
    "Bramwell and others argue that it is.",
    "The review draws on the work of Tarrant, Oyelaran and others, and on research by Ola Bramwell and Iga Tarrant.",
    "Ola Bramwell, Iga Tarrant and Jan Oyelaran have written of the need to notice.",
    "The Wilf Tarrant and Arthur Tarn-Hughes inquiries led to it.", "He sold a silver Astra and a Corsa.",
    "The story of Jay (not their real name). Jay's mum was killed when Jay was ten.",
    "She is called Juniper here. It is not her name: she chose it.", "Paed and Resus said so; Gynae did not.",
    "Two independent lead reviewers, Harriet Longmire and Desmond Achebe-Cole, worked with the team.",
    "The lead reviewer (Hamish Orde, who is also the author) used it.",
    "The independent reviewer for this report is Lucian Ferreby.",
    "The review's author, Gideon Farthingale, is independent of the Board.",
    "It is about fear.\" The author, Dr Winifred Castellane, is retired.",
    "See also Ada Heron's work on coercive control.",
    "Ms Carys Holt-Bevan (lead reviewer) and Mr Tunde Oyelaran (second reviewer) wrote it.",
    "reviewers: [\"Dr Imelda Corrigan\"]\n",
    "It was studied by Tarrant and Oyelaran in 2012; Tarrant and Oyelaran argued in 2013 that it was.",
    "Tarrant and others in 2008 said so.",
    "Ms Elm (not her name) had lived there. In the case of Ms Larch, a pseudonym, he held it.",
    "Mrs Amber, as she is called here, was there. Ms Teal, as she is called in this report, was too.",
    // Somebody else of the same text is found all the same.
    "Two lead reviewers, Harriet Longmire and Desmond Achebe, met ⟦Kayleigh Tarn⟧ and ⟦Tyler Gresham⟧.",
    "⟦Ola Bramwell⟧ and ⟦Iga Tarrant⟧ have written to the school. He admired the work of ⟦Iga Tarrant⟧ in the garden.",
    "⟦Tyler Gresham⟧'s work on the farm was hard. ⟦Kayleigh⟧ and ⟦Tyler⟧ argued in 2012.",
    "⟦Tyler Gresham⟧'s work on anger went well. He was hit by ⟦Kyle Gresham⟧ and others in June 2021.",
    "⟦Katie⟧, as she asked to be called, was 15.",
    "Independent reviewer: Dr Rosalind Tarn\n\nThe boy, ⟦Kayleigh Tarn⟧, was seen.", "Chair: ⟦N. Farrant⟧\n",
    "The story of Jay (a pseudonym) and his friend ⟦Tyler Gresham⟧ was told.",
    "⟦Kayleigh⟧ and others were seen running.",
  ]) func leavesThoseWhoMayBeNamed(_ text: String) { expectMarked(text) }
}
