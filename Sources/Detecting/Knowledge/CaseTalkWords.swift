/// How much single words say that a text tells of somebody's life, or else of the work of a board.
enum CaseTalkWords {
  /// Words in place of names,  a letter or a number.
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
    "overdose ambulance paramedics conveyed arrested bailed charged remanded sentenced pregnant":
      2,
    "pregnancy bruise bruises injuries injury fracture fractures assaulted stabbed collapsed hv cpn":
      2,
    "imr mr mrs miss ms dob nhs upn pc mri gp dna fta nfa ed coroner inquest hearing crown postmortem":
      2,
    "post mortem pathologist ward seen saw rang rung missing absconded disclosed refused detained":
      2,
    "sectioned tenancy mosaic liquidlogic rio systmone nomis oasys crn cad intel marac triage midwife":
      2,
    "foster carer carers placement placed evicted overdosed  asleep bedroom kitchen sofa flat":
      2,
    "phoned told incident incidents victim fire visited slept hungry crying cried nursery":
      2,
    "published publish publication publications publishes version versions policy policies procedure":
      -2,
    "procedures protocol protocols guidance guideline guidelines framework board boards executive":
      -2,
    "subgroup subgroups committee partnership partners training trained course courses workshop":
      -2,
    "workshops webinar webinars elearning learning newsletter bulletin  ":
      -2,
    "calendar diary booking bookings venue teams zoom slides briefing briefings forum forums event":
      -2,
    "events lunch lunchtime audit audits auditors survey surveys sample statistics figures data":
      -2,
    "census annual quarter quarterly report reports reporting draft drafts edition revised revision":
      -2,
    "update updated updates reviewed review reviews reviewer reviewers consultation deadline due":
      -2,
    "closing applicants interviews grade salary vacancy advert act acts regulations legislation":
      -2,
    "statute parliament law amended amendment commencement force effect applies website site page":
      -2,
    "pages accessibility statement wcag pdf download links link recommendation recommendations target":
      -2,
    "owner rag amber green red overdue progress plan actions action milestone milestones completed":
      -2,
    "criteria criterion standards inspection inspections inspectors ofsted cqc hmicfrs ":
      -2,
    "strategic national ministers minister department government secretary thematic chair chaired":
      -2,
    "scrutineer minutes agenda apologies aob quorate attendees budget pilot launch launched launches":
      -2,
    "toolkit template templates supplier portal password awareness awards nominations celebrate week":
      -2,
    "campaign module appendix bibliography accessed doi isbn journal supreme appeal ewca uksc":
      -2,
    "judgment terms methodology scope commissioned approved ratified signed sign off signoff agreed":
      -2,
    "embargoed press release members membership directors director managers chief":
      -2,
    "was were had did said asked called found known lived lives moved left taken given brought":
      1,
    "hospital surgery clinic school teacher police officer visit visits  phone tel mobile text":
      1,
    "texted message address house home street road car door night morning evening male female man":
      1,
    "woman child adult nobody nothing alone again late returned recorded noted notes letter letters":
      1,
    "log logged entry file opened closed call calls attendance appointment referral referred mash":
      1,
    "social worker support another both without when then later who wrote weight reply unknown says":
      1,
    "birth death tests scan blood appt allocated stopped arrears notice served application order":
      1,
    "court judge solicitor proceedings":
      1,
    "will must should your you we our us are is people practitioners professionals organisations":
      -1,
    "agencies agency services sector families children adults how these those new next meeting":
      -1,
    "meetings year years since   before by use make help read see local good quality":
      -1,
    "single period places free open opens month months start starts run runs replaced corrected":
      -1,
    "correction thank thanks welcome join  please office":
      -1,
    "webcast decision executive schools colleges pilot pilots academies headteachers governors programme programmes random percentage total duty lawful unlawful responses respondents agree disagree supervision":
      -2,
    "contact":
      1,
    "average rose number strategy births unless":
      -1,
    "fell":
      1,
  ])
}
