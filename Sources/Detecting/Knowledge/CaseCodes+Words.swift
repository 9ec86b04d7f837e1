/// The words beside the numbers of cases.
extension CaseCodes {
  /// Letters that offices put before the numbers of their records.
  static let offices = WordTable<Bool>([
    "lado chain chn asc csc hn hsg mrn crn cad mosaic ehm lcs cypf ycs asbo asb marac mash hosp casref swis pid pncid cid tcy cyp cfs yot yos ceop ncmec iwf amhp":
      true
  ])

  enum Label { case system, own, thing, number, filler }

  static let labels = WordTable<Label>([
    "wccis childview badgernet cpoms myconcern datix ulysses steis trakcare ais abacus sims bromcom adastra orcuma casepad":
      .system,
    "mosaic liquidlogic lcs ics ehm carefirst rio systmone emis paris pas niche athena connect nexus":
      .system,
    "azeus frameworki eclipse cerner lorenzo epic meditech paris carenotes oasis delius ndelius visor":
      .system,
    "dbs dvds acct misper cad casref nomis prisoner mrn crn pnc pncid noms oic chi uprn cris": .own,
    "case client person file unit hospital crime police log incident tenancy tenant rent prison":
      .thing,
    "office patient customer user child pupil student custody offence occurrence record records housing hosp":
      .thing,
    "lado coroner coroners coroner's mortem pm maternity dash ppn ppd vist merlin idva isva camhs yjs eha camis":
      .thing,
    "probation marac mash system ticket ward clinic referral asb iro complaint safeguarding claimant care":
      .thing,
    "our your my urn": .thing,
    "tenancies repair repairs storm enquiry ambulance": .thing,
    "sarc imca mace nrm leder cafcass ssid las pipot viability homelessness panel council daars uasc":
      .thing,
    "concern intelligence": .thing, "system1": .system, "refs nos ids numbers references": .number,
    "number no id ref reference num nr identifier urn.": .number,
    "is was the as under with of given recorded quoted her his their held on in system and a account for him them":
      .filler,
    "capita civica": .system, "s notes entry cert certificate": .filler, "exhibit": .thing,
  ])

  static let logs = WordTable<Bool>(["police incident cad custody crime": true])
}
