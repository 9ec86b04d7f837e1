/// How much single words say that a text tells of somebody's life, or else of the work of a board.
enum CaseTalkWords {
  /// Words in place of names, before a letter or a number.
  static let labels = WordTable<Bool>(["adult child baby mr mrs ms miss person sibling parent young": true])

  /// From 2, for words that are hardly used but of people and what happens to them, to -2, for words that are hardly
  /// used but of boards, their publications, their meetings and the law.
  static let weights = WordTable<Int>([
    "he him his himself she her hers herself mother father mum mam mummy dad daddy stepfather":
      2,
    "stepmother parent grandmother grandfather gran nan nana grandad baby twin twins sibling siblings":
      2,
    "brother sister son daughter husband wife uncle aunt niece nephew cousin boyfriend girlfriend":
      2,
    "neighbour neighbours tenant resident landlord perpetrator perp pt patient caller girl boy":
      2,
    "toddler infant newborn chronology timeline born died dead deceased discharged admitted attended":
      2,
    "convicted guilty overdose ambulance paramedics conveyed arrested bailed charged remanded sentenced pregnant":
      2,
    "pregnancy bruise bruises injuries injury fracture fractures assaulted stabbed collapsed hv cpn":
      2,
    "imr mr mrs miss ms dob nhs upn pc mri gp dna fta nfa ed coroner inquest crown postmortem post":
      2,
    "mortem pathologist ward seen saw rang rung missing absconded disclosed refused detained":
      2,
    "sectioned tenancy mosaic liquidlogic rio systmone nomis oasys crn cad intel marac triage midwife":
      2,
    "foster carer carers placement placed evicted overdosed asleep bedroom kitchen sofa flat phoned":
      2,
    "grandfather grandparents icpc misper hmp custody prison told incident incidents victim fire visited slept hungry crying cried nursery":
      2,
    "hearing was were had did said asked called found known lived lives moved left taken given":
      1,
    "brought hospital surgery clinic school teacher police officer visit visits phone tel mobile text":
      1,
    "texted message address house home street road car door night morning evening male female man":
      1,
    "woman child adult nobody nothing alone again late returned recorded noted notes letter letters":
      1,
    "log logged entry file call calls attendance appointment referral referred mash social worker":
      1,
    "support another both without when then later who wrote weight reply unknown says tests scan":
      1,
    "blood appt allocated stopped arrears notice served application order court judge solicitor":
      1,
    "proceedings contact fell":
      1,
    "will must should your you we our us are is people practitioners professionals organisations":
      -1,
    "agencies agency services sector families children adults how these those new next meeting":
      -1,
    "meetings year years since by use make help read see local good quality single period places free":
      -1,
    "open opens month months start starts run runs replaced corrected correction thank thanks welcome":
      -1,
    "join please office average rose number births unless":
      -1,
    "published publish publication publications publishes version versions policy policies procedure":
      -2,
    "procedures protocol protocols guidance guideline guidelines framework board boards executive":
      -2,
    "subgroup subgroups committee partnership partners training trained course courses workshop":
      -2,
    "workshops webinar webinars elearning learning newsletter bulletin calendar diary booking":
      -2,
    "bookings venue teams zoom slides briefing briefings forum forums event events lunch lunchtime":
      -2,
    "audit audits auditors survey surveys sample statistics figures data census annual quarter":
      -2,
    "quarterly report reports reporting draft drafts edition revised revision update updated updates":
      -2,
    "reviewed review reviews reviewer reviewers consultation deadline due closing applicants":
      -2,
    "interviews grade salary vacancy advert act acts regulations legislation statute parliament law":
      -2,
    "amended amendment commencement force effect applies website site page pages accessibility":
      -2,
    "statement wcag pdf download links link recommendation recommendations target owner rag amber":
      -2,
    "green red overdue progress plan actions action milestone milestones completed criteria criterion":
      -2,
    "standards inspection inspections inspectors ofsted cqc hmicfrs strategic national ministers":
      -2,
    "minister department government secretary thematic chair chaired scrutineer minutes agenda":
      -2,
    "apologies aob quorate attendees budget pilot launch launched launches toolkit template templates":
      -2,
    "supplier portal password awareness awards nominations celebrate week campaign module appendix":
      -2,
    "bibliography accessed doi isbn journal supreme appeal ewca uksc judgment terms methodology scope":
      -2,
    "commissioned approved ratified signed sign off signoff agreed embargoed press release members":
      -2,
    "membership directors director managers chief webcast decision schools colleges pilots academies":
      -2,
    "headteachers governors programme programmes random percentage total duty lawful unlawful":
      -2,
    "responses respondents agree disagree supervision":
      -2,
    "fieldwork panel panels standard lessons lesson theme themes":
      -1,
    "posts caseload caseloads staffing vacancies planned":
      -2,
  ])
}
