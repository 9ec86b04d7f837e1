/// What a sentence says happened on a day, from the nearest word that tells: those before a date come first, as in
/// `died on 4 March`, then those behind it, as in `On 4 March she died`.
enum DateEvent: Sendable {
  case death
  /// A birth, where the words for it are those of Welsh or stand at the head of a column.
  case birth
  /// Harm, a call for help, an arrest, or a hearing.
  case incident
  /// Something that happened to a person of the case, as a label says: `date of visit`, the first column of a
  /// chronology.
  case contact
  /// Another event of a life, such as a birth or a visit.
  case other
  /// Something a board or a law does, as far as its sentence says.
  case process
  /// The same, and the word that says so stands right beside the day: it identifies nobody, whatever is told around it.
  case work
  case unknown

  init(of date: Range<Int>, in scan: borrowing Scan) {
    // In rows of values what stands before is of another column or of the row above.
    if let heading = scan.headingOfColumn(ofValue: date) ?? scan.headingOfTag(before: date.lowerBound) {
      let event = Self.read(heading, in: scan)
      if event == nil || event == .other, scan.isOfFigures(date) {
        self = .work
        return
      }
      if event == nil || event == .other, scan.isOfChronology(heading) {
        let entry = Self.read(after: date, in: scan)
        self = entry == .death || entry == .incident ? entry ?? .contact : .contact
        return
      }
      if let event {
        self = event
        return
      }
      if scan.isOfCalendar(heading) {
        self = .process
        return
      }
    }
    if scan.isOnlyTextOfCell(date), let heading = scan.headingOfColumn(date.lowerBound) {
      if scan.isOfChronology(heading) {
        let entry = Self.read(after: date, in: scan)
        self = entry == .death || entry == .incident ? entry ?? .contact : .contact
        return
      }
      // What stands before is of another column: `| Baby L | Concealed pregnancy | 3 Dec 2019 |`.
      if Self.read(heading, in: scan) == .process {
        self = .work
        return
      }
    }
    // No life is planned like a course, and no life is counted: `On 1 October there were 1,312 children`.
    if scan.isValueOfPlan(date) || scan.isTimeOfEvent(after: date.upperBound)
      || scan.isOfCount(after: date.upperBound) && !Self.isOfHarm(Self.read(before: date, in: scan))
    {
      self = .work
      return
    }
    // `Terms of reference (agreed 9 June 2023)`.
    if scan.bytes.hasPhrase("(agreed ", at: date.lowerBound - 8) {
      self = .work
      return
    }
    // What a label behind a date says is meant for it and for nothing else.
    let label = scan.isDateOf(after: date.upperBound) ? Self.read(after: date, asLabel: true, in: scan) : nil
    let event =
      label ?? Self.read(before: date, in: scan) ?? Self.read(behind: date, in: scan)
      ?? Self.read(headingOf: date, in: scan)
    // Only births and deaths: the first cell may as well be a sentence of the first column.
    if event == nil || event == .other, let cell = scan.firstCell(ofRowWith: date),
      cell.count <= Self.longestLabel, !scan.bytes[cell].contains(UInt8(ascii: ":")),
      let first = Self.read(cell, in: scan), first == .birth || first == .death
    {
      self = first
    } else {
      self = event ?? .unknown
    }
  }

  /// Whether the head of its column says that a board did something on a day: `Published`, `Commissioned`.
  static func isUnderWork(_ date: Range<Int>, in scan: borrowing Scan) -> Bool {
    let heading =
      scan.headingOfColumn(ofValue: date)
      ?? (scan.isOnlyTextOfCell(date) ? scan.headingOfColumn(date.lowerBound) : nil)
    return heading.map { read($0, in: scan) == .process } ?? false
  }

  private static func isOfHarm(_ event: DateEvent?) -> Bool { event == .death || event == .incident }

  /// What the words behind a day say; but a day long past in a cell of its own is that of a birth, and the next cell tells of
  /// the death.
  private static func read(behind date: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    let event = read(after: date, in: scan)
    return event == .death && scan.isOnlyTextOfCell(date) && scan.isLongAgo(date) ? .birth : event
  }

  /// What the first cell of a column in a table says.
  private static func read(headingOf date: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    guard let heading = scan.headingOfColumn(date.lowerBound) else { return nil }
    return read(heading, in: scan) ?? (scan.isOfChronology(heading) ? .contact : nil)
  }

  private static func read(_ heading: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    var place = heading.lowerBound
    if let start = scan.bytes.letters(in: heading)?.lowerBound, scan.bytes.hasPhrase("d.o.b", at: start) {
      return .birth
    }
    while place < heading.upperBound, let word = scan.word(after: place),
      word.upperBound <= heading.upperBound
    {
      if DateWords.births.meaning(of: word, in: scan.bytes) != nil {
        let isBefore = scan.bytes.hasPhrase("pre-", at: word.lowerBound - 4)
        return isBefore || isFollowedByRate(word, in: scan) ? nil : .birth
      }
      if let event = event(of: word, in: scan) ?? eventOfParts(of: word, in: scan) { return event }
      place = word.upperBound
    }
    return nil
  }

  private static func event(of word: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    guard let meaning = DateWords.table.meaning(of: word, in: scan.bytes), meaning != .and, meaning != .stop
    else { return nil }
    return DateWords.event(meaning, at: word, in: scan)
  }

  /// What a key says that programs write in one word: `hearingDate`.
  private static func eventOfParts(of word: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    for part in scan.parts(ofKey: word) {
      if DateWords.births.meaning(of: part, in: scan.bytes) != nil { return .birth }
      if let event = event(of: part, in: scan) {
        return event == .other && DateLabels.papers.meaning(of: part, in: scan.bytes) == nil
          ? .contact : event
      }
    }
    return nil
  }

  private static func isFollowedByRate(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: word.upperBound) else { return false }
    return rates.meaning(of: next, in: scan.bytes) != nil
  }

  private static let rates = WordTable<Bool>([
    "rate rates weight order plan plans registration registrations parents family centre centres cohort": true
  ])

  /// Whether a day may be of the case because the one that it is joined to is.
  var mayBeLinked: Bool { self != .death && self != .work }

  /// In bytes: a first cell that is longer names a thing of its own, and is no label.
  private static let longestLabel = 24

  /// How many words are looked at either way.
  private static let reach = 14

  private static func read(before date: Range<Int>, in scan: borrowing Scan) -> DateEvent? {
    var place = date.lowerBound
    for step in 0..<reach {
      guard let word = scan.word(before: place) else { return nil }
      place = word.lowerBound
      // `the lockdowns of 23 March`; what happened during one is another thing.
      if step == 1, scan.bytes.hasPhrase("lockdown", at: word.lowerBound),
        scan.bytes.hasPhrase(" of ", at: date.lowerBound - 4)
      {
        return .work
      }
      if step <= 5, scan.isMeetingOfCase(word) { return .contact }
      guard let meaning = DateWords.table.meaning(of: word, in: scan.bytes) else {
        if step <= 3, isVersion(word, in: scan) { return .work }
        guard step == 0 else { continue }
        if let event = eventOfParts(of: word, in: scan) { return event }
        if isLabel(word, in: scan) { return isOfDeath(before: word, in: scan) ? .death : .contact }
        continue
      }
      switch meaning {
      // Figures are those `at 31 March`; what happens to somebody does so on a day.
      case .limit where step == 0:
        let isOfFigures =
          scan.bytes.hasPhrase("at", at: word.lowerBound)
          || scan.bytes.hasPhrase("year to", before: word.upperBound)
        return isOfFigures ? .work : .process
      case .by where step == 0: return .unknown
      case .limit, .by: continue
      case .and, .stop: return nil
      default:
        guard let event = DateWords.event(meaning, at: word, in: scan) else {
          // `date of offence`, where `an offence` would be one of the law.
          if step == 0, isLabel(word, in: scan) { return .contact }
          continue
        }
        if event == .process, step <= 3, DateWords.works.meaning(of: word, in: scan.bytes) != nil {
          return .work
        }
        guard event == .other else { return event }
        // `The panel met on`.
        if let body = scan.word(before: place), DateWords.bodies.meaning(of: body, in: scan.bytes) != nil {
          return .work
        }
        if isOfProcess(before: place, in: scan) { return .process }
        return step == 0 && isLabel(word, in: scan) ? .contact : event
      }
    }
    return nil
  }

  /// `v1` of `v1.0 of 24 February`.
  private static func isVersion(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    (2...3).contains(word.count) && scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "v")
      && scan.bytes[word].dropFirst().allSatisfy(\.isDigit)
  }

  /// Whether a word is the last of `date of offence`, said of a life and not of a paper.
  private static func isLabel(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.isDateOf(before: word.lowerBound) && DateLabels.fillers.meaning(of: word, in: scan.bytes) == nil
      && DateLabels.papers.meaning(of: word, in: scan.bytes) == nil
  }

  /// `Date of death therefore`.
  private static func isOfDeath(before word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let before = scan.word(before: word.lowerBound) else { return false }
    return event(of: before, in: scan) == .death
  }

  /// Whether it was a board that met, agreed or was told: `the panel's terms were agreed on`.
  private static func isOfProcess(before start: Int, in scan: borrowing Scan) -> Bool {
    var place = start
    for _ in 0..<6 {
      guard let word = scan.word(before: place) else { return false }
      if DateWords.table.meaning(of: word, in: scan.bytes) == .process { return true }
      place = word.lowerBound
    }
    return false
  }

  /// Whether the next entry of a line begins there with its own day: `3/6/22 at home. 7/6/22 RIP`.
  private static func isDay(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    word.count <= 2 && scan.bytes[word].allSatisfy(\.isDigit) && scan[word.upperBound] == UInt8(ascii: "/")
      && scan[word.upperBound + 1]?.isDigit == true
  }

  private static func read(after date: Range<Int>, asLabel: Bool = false, in scan: borrowing Scan)
    -> DateEvent?
  {
    var place = date.upperBound
    for step in 0..<reach + 2 {
      guard let word = scan.word(after: place), !isDay(word, in: scan) else { return nil }
      place = word.upperBound
      if step <= 2, DateWords.bodies.meaning(of: word, in: scan.bytes) != nil { return .work }
      guard let meaning = DateWords.table.meaning(of: word, in: scan.bytes) else { continue }
      switch meaning {
      // `On 4 March she fell and died`, but not `taken ill on 4 March and died on 6 March`.
      case .and where step == 0: return nil
      // `the day on which she died`.
      case .stop where asLabel && step <= 3: continue
      case .limit, .by, .and: continue
      case .stop: return nil
      default: if let event = DateWords.event(meaning, at: word, in: scan) { return event }
      }
    }
    return nil
  }
}
