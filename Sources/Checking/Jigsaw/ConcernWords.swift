import Model

/// Words for whose concern was raised where, and when.
enum ConcernWords {
  enum Kind: Sendable {
    case agency, role, month
  }

  static let table = PhraseTable<Kind>([
    (
      """
      police,school,college,nursery,hospital,ward,surgery,gp surgery,gp practice,dental practice,dental surgery,clinic
      children's social care,adult social care,social care,social services,council,early help,youth justice
      youth offending team,probation,prison,care home,nursing home,residential home,children's home,hospice
      ambulance service,fire service,fire and rescue service,health visiting service,school nursing service
      mental health trust,nhs trust,integrated care board,housing association,housing department,housing service
      housing,homelessness service,refuge,hostel,charity,care agency,home care agency,fostering agency
      drug and alcohol service,community dental service,emergency department,maternity unit,children's centre
      family hub,voluntary organisation
      """, .agency
    ),
    (
      """
      social worker,social workers,nurse,school nurse,practice nurse,staff nurse,student nurse,mental health nurse
      district nurse,ward sister,sister in charge,charge nurse,health visitor,midwife,doctor,junior doctor,consultant
      paediatrician,psychiatrist,psychologist,gp,dentist,dental nurse,pharmacist,paramedic,therapist,physiotherapist
      teacher,head teacher,headteacher,deputy head,teaching assistant,lunchtime supervisor,school secretary
      safeguarding lead,designated safeguarding lead,police officer,officer,constable,sergeant,inspector,detective
      manager,team manager,registered manager,deputy manager,night manager,supervisor,care worker,carer,support worker
      key worker,keyworker,youth worker,family support worker,early help worker,probation officer,prison officer
      housing officer,receptionist,secretary,cleaner,cook,porter,healthcare assistant,health care assistant,volunteer
      nursery worker,nursery nurse,foster carer,interpreter,advocate,firefighter,trainee,student,apprentice,agency worker
      practitioner,clinician,caseworker,personal adviser
      """, .role
    ),
    ("january,february,march,april,may,june,july,august,september,october,november,december", .month),
  ])

  /// Whether a paragraph says agency, role and a day or month.
  static func tellsWhoAndWhen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let passage = Passage(bytes: bytes, range: range)
    var (agency, role, date) = (false, false, false)
    table.forEachMatch(in: bytes, range) { match, kind in
      switch kind {
      case .agency: agency = true
      case .role: role = true
      case .month: if !date { date = isDate(match, passage) }
      }
    }
    return agency && role && (date || holdsNumericDate(bytes, range))
  }

  private static func isDate(_ month: Range<Int>, _ passage: Passage) -> Bool {
    guard WordKey.isCapital(passage.bytes[month.lowerBound]) else { return false }
    let next = passage.following(month.upperBound, 1).first?.text
    if let next, let first = next.utf8.first, WordKey.isDigit(first) { return true }
    let before = passage.preceding(month.lowerBound, 1).first?.text
    guard let before, let first = before.utf8.first else { return false }
    return WordKey.isDigit(first)
      || ["in", "on", "of", "by", "since", "until", "during", "early", "late", "last", "mid", "from"]
        .contains(before)
  }

  /// `2025-03-04`, `4/3/2025`, `04.03.25`.
  private static func holdsNumericDate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard WordKey.isDigit(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, WordKey.isDigit(bytes[place]) || "-/.".utf8.contains(bytes[place]) {
        place += 1
      }
      let parts = bytes[start..<place].split(omittingEmptySubsequences: false) { !WordKey.isDigit($0) }
        .map { Digits.number($0) ?? -1 }
      guard parts.count == 3 || parts.count == 4 && parts[3] == -1 else { continue }
      let (first, second, third) = (parts[0], parts[1], parts[2])
      guard (1...12).contains(second) else { continue }
      if (1900...2099).contains(first), (1...31).contains(third) { return true }
      if (1...31).contains(first),
        (1900...2099).contains(third) || (0...99).contains(third) && place - start >= 6
      {
        return true
      }
    }
    return false
  }
}
