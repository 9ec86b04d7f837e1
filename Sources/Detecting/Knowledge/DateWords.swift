/// The words by which a sentence says what happened on a day.
enum DateWords {
  enum Meaning: Sendable {
    case death
    /// Of Welsh; English has a grammar of its own.
    case birth
    /// `turned`, of `turned five`.
    case turned
    /// Of a baby: `delivered`, `due`.
    case arrival
    /// `passed`, of `passed away`.
    case passed
    /// `life`, of `lost his life` and `life support`.
    case life
    /// `lost`, of `we lost her`.
    case lost
    /// `world`, of `came into the world`.
    case world
    /// `death`: not where somebody was told of it, nor in `death rates`.
    case deathNoun
    /// `D`, of `D.O.D.` and `(d. 4 March)`.
    case letterD
    /// `murder`: a death, unless somebody was charged with it.
    case crime
    /// `own`, of `his own life`, and `body`, of `her body was found`.
    case own, body
    case incident
    /// `called`, of `police were called`.
    case called
    /// Not where it is half of another word, as in `incident data` and `fire safety`.
    case incidentNoun
    /// `missing`, of `went missing`.
    case missing
    /// `offence`, of `became an offence`, which a law does.
    case ofLaw
    /// `handed`, of `judgment was handed down`, and `heard`, of `the application was heard`.
    case handed, heard
    /// `emergency`, of `emergency department`, and the number of the call.
    case emergency
    /// `order`, of `care order`.
    case order
    case other
    /// `recorded`, of `recorded on` but not of `recorded as`.
    case recorded
    case process
    case and
    /// The sentence turns to something else.
    case stop
    /// Right before a date: the end of a period.
    case limit
    /// `by`, of `By 4 March nobody had come`: no matter of what its sentence speaks.
    case by
  }

  static let table = WordTable<Meaning>([
    "died dies dead deceased dod dod's killed fatal fatally extinct succumbed demise pronounced murdered drowned hanged stillborn perished":
      .death,
    "rip suicide lifeless dateofdeath deathdate": .death, "murder manslaughter homicide killing": .crime,
    "own": .own,
    "body": .body,
    "farw marwolaeth": .death, "ganwyd ganed geni dateofbirth birthdate": .birth,
    "turned reached attained": .turned, "delivered arrived arriving due edd": .arrival,
    "passed slipped": .passed, "life": .life, "lost": .lost, "world": .world,
    "death": .deathNoun, "d": .letterD,
    "assaulted attacked injured collapsed arrested strangled charged remanded bailed proceedings stabbed overdosed convicted pleaded overdose":
      .incident,
    "sentenced disclosed admitted ambulance a&e shaken scalded hospitalised resuscitated detained sectioned absconded raped abducted unresponsive unconscious alive ligature resuscitation cpr":
      .incident,
    "incident accident assault attack injury injuries collapse arrest admission disclosure disclosures strangulation":
      .incidentNoun,
    "fire collision crash stabbing shooting hearing trial sentence sentencing conviction plea inquest court":
      .incidentNoun,
    "offence crime": .ofLaw, "missing": .missing, "handed": .handed, "heard": .heard, "called": .called,
    "emergency 999": .emergency,
    "order orders": .order,
    "born birth birthday dob seen saw met meeting meetings married moved placed removed visit visits visited":
      .other,
    "referral referred assessment assessed conference contacted phoned rang wrote letter email told informed":
      .other,
    "notified asked spoke said discussed agreed considered decided checked verified changed corrected":
      .other,
    "completed attended appointment enrolled buried funeral burial discharged immunisation vaccinated report":
      .other,
    "reports reviewed incidents arrests admissions hearings attacks trials deaths assaults fires": .other,
    "recorded entered noted stated typed": .recorded,
    "published publication publish panel policy policies procedure procedures protocol guidance version":
      .process,
    "versions revised revision review reviews reviewer reviewers audit audited act acts force board boards":
      .process,
    "partnership partners committee approved ratified issued updated accessed commissioned launched":
      .process,
    "consultation training trained inspection inspected ofsted newsletter website webinar deadline":
      .process,
    "pub pubdate lastmod modified created census regulations statute legislation parliament uksc ewca draft edition minutes":
      .process,
    "and": .and,
    "but who which when while until because although whereas where": .stop,
    "to ending ended until at": .limit, "by": .by,
  ])

  /// Of the words for what boards and laws do, those that are said of no case.
  static let works = WordTable<Bool>([
    "version versions edition published publication publish policy policies procedure procedures protocol guidance":
      true,
    "act acts trained training launched revised revision consultation website newsletter webinar deadline census":
      true,
    "audit audited inspection inspected review reviews panel board partnership committee executive subgroup":
      true,
  ])
  /// Those who meet.
  static let bodies = WordTable<Bool>([
    "panel board boards partnership partners committee executive subgroup": true
  ])

  /// Words for birth at the head of a column.
  static let births = WordTable<Bool>(["born birth births birthday dob dobs geni dateofbirth birthdate": true]
  )

  /// - Returns: nil if a word, beside those it stands by, tells of nothing.
  static func event(_ meaning: Meaning, at word: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    switch meaning {
    case .death where isFollowed(word, by: "prevention", in: scan): .process
    case .death where isTopic(word, in: scan): nil
    case .death:
      scan[word.lowerBound - 1] == UInt8(ascii: "-") && isHalfOfNonFatal(word, in: scan) ? nil : .death
    case .birth: .birth
    case .turned: scan.word(after: word.upperBound).map { isAge($0, in: scan) } == true ? .birth : nil
    case .arrival:
      isOfBaby(word, in: scan) || isBySection(word, in: scan)
        ? .birth : isDue(word, in: scan) ? .process : nil
    case .passed:
      isFollowed(word, by: "away", in: scan) || isFollowed(word, by: "peacefully", in: scan)
        || isFollowed(word, by: "on", in: scan) && isPreceded(word, by: people, within: 2, in: scan)
        ? .death : nil
    case .life:
      isPreceded(word, by: losing, within: 2, in: scan) || isFollowed(word, by: "support", in: scan)
        ? .death : nil
    case .lost:
      isFollowed(word, by: "her", in: scan) || isFollowed(word, by: "him", in: scan)
        || isOfKin(word, in: scan)
        ? .death : nil
    case .world: isPreceded(word, by: entering, within: 3, in: scan) ? .birth : nil
    case .deathNoun:
      if isHalfOfAnother(word, in: scan) {
        .process
      } else if isPreceded(word, by: inquests, within: 4, in: scan) {
        .incident
      } else if isPreceded(word, by: tellings, within: 5, in: scan) {
        .other
      } else {
        .death
      }
    case .letterD: isAbbreviation(word, in: scan) ? .death : nil
    case .crime: isPreceded(word, by: charging, within: 5, in: scan) ? .incident : .death
    case .own: isFollowed(word, by: "life", in: scan) ? .death : nil
    case .body:
      isFollowed(word, by: "was", in: scan) || isFollowed(word, by: "found", in: scan) ? .death : nil
    case .called: isPreceded(word, by: callers, within: 2, in: scan) ? .incident : .other
    case .incident: isPreceded(word, by: fatally, in: scan) ? .death : .incident
    case .incidentNoun: isHalfOfAnother(word, in: scan) ? .process : .incident
    case .ofLaw: isPreceded(word, by: articles, within: 2, in: scan) ? .process : nil
    case .handed: isFollowed(word, by: "down", in: scan) ? .incident : nil
    case .heard: isPreceded(word, by: being, in: scan) ? .incident : nil
    case .missing: isPreceded(word, by: leaving, in: scan) ? .incident : nil
    case .emergency:
      isFollowed(word, by: "department", in: scan) || isFollowed(word, by: "call", in: scan)
        || isPreceded(word, by: calling, in: scan) ? .incident : nil
    case .order: isPreceded(word, by: kindsOfOrder, in: scan) ? .incident : nil
    case .other: .other
    case .recorded: isFollowed(word, by: "as", in: scan) ? nil : .other
    case .process where isPreceded(word, by: ofPatients, in: scan) && isConsultation(word, in: scan): .other
    case .process: .process
    case .and, .stop, .limit, .by: nil
    }
  }

  private static func isFollowed(_ word: Range<Int>, by text: StaticString, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: word.upperBound), next.count == text.utf8CodeUnitCount else {
      return false
    }
    return zip(next, 0..<next.count).allSatisfy { scan.bytes[$0].lowercased == text.utf8Start[$1] }
  }

  /// Whether one of some words stands before a word, right before it or not far.
  private static func isPreceded(
    _ word: Range<Int>, by words: WordTable<Bool>, within reach: Int = 1, in scan: borrowing Scan
  ) -> Bool {
    scan.isPreceded(word.lowerBound, by: words, within: reach)
  }

  /// Whether somebody's kin is said to be lost: `lost his sister`.
  private static func isOfKin(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let whose = scan.word(after: word.upperBound), let kin = scan.word(after: whose.upperBound) else {
      return false
    }
    return owners.meaning(of: whose, in: scan.bytes) != nil && kinfolk.meaning(of: kin, in: scan.bytes) != nil
  }

  private static let owners = WordTable<Bool>(["his her their my our": true])
  private static let kinfolk = WordTable<Bool>([
    "mother father sister brother son daughter child baby wife husband partner mum dad mam nan": true
  ])

  /// Whether a word is the second half of `non-fatal`.
  private static func isHalfOfNonFatal(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let non = scan.word(before: word.lowerBound) else { return false }
    return non.upperBound + 1 == word.lowerBound
      && ["non", "near"].contains { $0.utf8.elementsEqual(scan.bytes[non].map(\.lowercased)) }
  }

  private static func isAge(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    ages.meaning(of: word, in: scan.bytes) != nil
      || word.count <= 2 && scan.bytes[word].allSatisfy(\.isDigit)
        && !(scan[word.upperBound] == UInt8(ascii: "/"))
  }

  /// Whether it is a baby that was delivered or due: what somebody wrote down of its birth before it.
  private static func isOfBaby(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    if scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "e"), word.count == 3 { return true }
    // `the due visits` are no birth.
    if isDue(word, in: scan), isPreceded(word, by: determiners, in: scan) { return false }
    if isPreceded(word, by: babies, within: 4, in: scan) { return true }
    return isFollowed(word, by: "date", in: scan) && isPreceded(word, by: ofMothers, within: 2, in: scan)
  }

  /// Whether `delivered` goes on with `by emergency section`.
  private static func isBySection(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    var place = word.upperBound
    for _ in 0..<4 {
      guard let next = scan.word(after: place) else { return false }
      if waysOfBirth.meaning(of: next, in: scan.bytes) != nil { return true }
      place = next.upperBound
    }
    return false
  }

  private static func isDue(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "d") && word.count == 3
  }

  /// Whether the letter D is the last of `D.O.D.` or stands for `died` in brackets.
  private static func isAbbreviation(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    let before = scan[word.lowerBound - 1]
    // `Ola Mazur, d. 16 June 2022`.
    let isBehindName =
      before == 0x20 && scan.bytes[word.lowerBound].isLower
      && (scan[word.lowerBound - 2] == UInt8(ascii: ",") || scan[word.lowerBound - 2]?.isLetter == true)
    return before == UInt8(ascii: "(") && scan[word.upperBound] == UInt8(ascii: ".")
      || isBehindName && scan[word.upperBound] == UInt8(ascii: ".")
        && scan[word.upperBound + 2].map { $0.isDigit || $0.isUpper } == true
      || before == UInt8(ascii: ".") && scan[word.lowerBound - 2]?.lowercased == UInt8(ascii: "o")
  }

  /// Whether a noun only says what kind the next one is of.
  private static func isHalfOfAnother(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: word.upperBound), scan.areOneBreath(word.upperBound..<next.lowerBound)
    else { return false }
    if secondHalves.meaning(of: next, in: scan.bytes) != nil { return true }
    return isFollowed(word, by: "and", in: scan) && isFollowed(next, by: "barring", in: scan)
  }

  /// Whether `suicide` is what people speak of and nothing that somebody did: `at risk of suicide`, `after a suicide`.
  private static func isTopic(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes.hasPhrase("suicide", at: word.lowerBound) && word.count == 7
      && topics.contains { scan.bytes.hasPhrase($0, before: word.lowerBound) }
  }

  private static let topics: [StaticString] = ["risk of ", "thoughts of ", "after a ", "about ", "youth "]

  private static func isConsultation(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes.hasPhrase("consultation", at: word.lowerBound)
  }

  private static let ofPatients = WordTable<Bool>(["gp telephone phone video surgery triage doctor": true])
  private static let inquests = WordTable<Bool>(["inquest inquests": true])
  private static let articles = WordTable<Bool>(["a an": true])
  private static let being = WordTable<Bool>(["was were be been": true])

  private static let ages = WordTable<Bool>([
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen":
      true,
    "eighteen nineteen twenty twenty-one thirty forty fifty sixty seventy eighty ninety": true,
  ])
  private static let babies = WordTable<Bool>([
    "baby babies twin twins infant newborn boy girl son daughter triplets sibling brother sister": true
  ])
  private static let determiners = WordTable<Bool>([
    "the a an all any each every their its no these those": true
  ])
  private static let waysOfBirth = WordTable<Bool>([
    "section caesarean caesarian forceps ventouse emcs elcs lscs vaginally svd": true
  ])
  private static let ofMothers = WordTable<Bool>(["her mother's mum's s estimated expected pregnancy": true])
  private static let people = WordTable<Bool>([
    "he she who mother father mum dad grandmother grandfather nan brother sister son daughter baby": true
  ])
  private static let losing = WordTable<Bool>(["lost took taken ended claimed": true])
  private static let entering = WordTable<Bool>(["came entered arrived brought": true])
  private static let fatally = WordTable<Bool>(["fatally": true])
  private static let charging = WordTable<Bool>([
    "charged convicted trial guilty accused sentenced arrested suspicion acquitted": true
  ])
  private static let callers = WordTable<Bool>(["police ambulance paramedics": true])
  private static let leaving = WordTable<Bool>(["went reported gone": true])
  private static let calling = WordTable<Bool>(["called dialled rang to": true])
  private static let kindsOfOrder = WordTable<Bool>([
    "final care supervision placement protection residence arrangements guardianship restraining recovery":
      true
  ])
  private static let secondHalves = WordTable<Bool>([
    "reporting form forms data report reports management policy policies procedure procedures safety aid aids":
      true,
    "period service services rate rates statistics figures brigade type types response team teams review":
      true,
    "reviews prevention awareness training drill door doors risk impairment bundle bundles centre system":
      true,
    "database guidance protocol advice plan planning line panel category categories scheme criteria overview":
      true,
    "reporter recording records user users welfare reform rules fees alarm alarms stations station": true,
  ])
  /// A death is then only what somebody was told of, or learnt from.
  private static let tellings = WordTable<Bool>([
    "notified notification informed told reported aware learned learnt lessons learning review inquiry response":
      true,
    "reviews reviewed considered discussed investigation panel notify report": true,
  ])
}
