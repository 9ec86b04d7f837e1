/// Days of deaths that no word for a death right beside them gives away.
enum DeathDays {
  /// Whether a certificate, or a date, is said to be a day in a text that has just spoken of a death: `He died at home; the
  /// certificate gives 4 March`, `She had died. The date we hold is 4 March`.
  static func isCertified(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    // `his cousin, d. Dec 27th`, where a full stop would end the sentence.
    if scan.bytes.hasPhrase(" d. ", at: day.lowerBound - 4), scan.bytes[day.lowerBound].isUpper {
      return true
    }
    // `b. 06/04/2023 d. 07/04/2023`.
    if scan.bytes.hasPhrase(" d. ", at: day.lowerBound - 4), isBehindSign(day.lowerBound - 5, in: scan) {
      return true
    }
    // `the date of death and must come out: 7 June 2022`.
    if scan.bytes.hasPhrase(": ", at: day.lowerBound - 2), isLabel(before: day.lowerBound - 2, in: scan) {
      return true
    }
    if isAnnounced(day, in: scan) || isWhen(day, in: scan) || isOfOne(day, in: scan)
      || scan.bytes.hasPhrase("taken from us on ", before: day.lowerBound)
      || isCalled(day, in: scan)
    {
      return true
    }
    var place = day.lowerBound
    for step in 0..<5 {
      guard let word = scan.word(before: place) else { return false }
      // A form is revised on a day, and gives none.
      if step == 0, givings.meaning(of: word, in: scan.bytes) == nil { return false }
      if others.meaning(of: word, in: scan.bytes) != nil { return false }
      if papers.meaning(of: word, in: scan.bytes) != nil {
        return !scan.isPreceded(word.lowerBound, by: others, within: 2)
          && isOfDeath(word.lowerBound, in: scan)
      }
      place = word.lowerBound
    }
    return false
  }

  /// Whether a day is said not to be that of a death which stands in the same sentence: `died on 4 March and not, as the
  /// draft has it, on 6 March`.
  static func isDenied(_ day: Range<Int>, after death: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard day.lowerBound - death.upperBound <= longestGap else { return false }
    var place = day.lowerBound
    for _ in 0..<12 {
      guard let word = scan.word(before: place), word.lowerBound > death.upperBound else { return false }
      if word.count == 3, scan.bytes.hasPhrase("not", at: word.lowerBound) { return true }
      place = word.lowerBound
    }
    return false
  }

  /// Whether what stands before `d.` is the day of a birth, with its `b.`, or the sign behind a label; no list from a. to d.
  private static func isBehindSign(_ place: Int, in scan: borrowing Scan) -> Bool {
    guard let sign = scan[place] else { return false }
    if ":)|*-".utf8.contains(sign) { return true }
    guard sign.isDigit || sign == UInt8(ascii: ".") else { return false }
    let before = max(0, place - 32)..<place
    return scan.bytes.hasPhrase("b. ", in: before) && !scan.bytes.hasPhrase("c. ", in: before)
  }

  private static func isLabel(before end: Int, in scan: borrowing Scan) -> Bool {
    var place = end
    for _ in 0..<8 {
      guard let word = scan.word(before: place) else { return false }
      if scan.bytes.hasPhrase("date of death", before: word.upperBound) { return true }
      place = word.lowerBound
    }
    return false
  }

  /// As families have it in a paper: `Peacefully, on 4 March`, `Peacefully, at home, on 4 March`.
  private static func isAnnounced(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    var place = day.lowerBound
    for _ in 0..<6 {
      guard let word = scan.word(before: place) else { return false }
      if announcements.meaning(of: word, in: scan.bytes) != nil {
        return scan.bytes[word.lowerBound].isUpper && scan[word.upperBound] == UInt8(ascii: ",")
      }
      guard placings.meaning(of: word, in: scan.bytes) != nil else { return false }
      place = word.lowerBound
    }
    return false
  }

  private static let announcements = WordTable<Bool>(["peacefully": true])
  private static let placings = WordTable<Bool>(["on at home in hospital and the of th": true])

  /// `on 28 April 2021, when Ola died`; nobody else does anything in between.
  private static func isWhen(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard
      scan.bytes.hasPhrase(", when ", at: day.upperBound)
        || scan.bytes.hasPhrase(", the day ", at: day.upperBound)
    else { return false }
    var place = day.upperBound + 6
    for _ in 0..<8 {
      guard let word = scan.word(after: place), scan.areOneBreath(place..<word.lowerBound) else {
        return false
      }
      if endings.meaning(of: word, in: scan.bytes) != nil { return true }
      guard many.meaning(of: word, in: scan.bytes) == nil else { return false }
      place = word.upperBound
    }
    return false
  }

  /// `Two deaths fall within it: the baby's, on 19 October, and the uncle's, on 25 December`.
  private static func isOfOne(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes.hasPhrase("'s, on ", at: day.lowerBound - 7),
      let kin = scan.word(before: day.lowerBound - 7),
      scan.bytes[kin.lowerBound].isLower
    else { return false }
    var place = day.lowerBound
    for _ in 0..<20 {
      guard let word = scan.word(before: place) else { return false }
      if deathsOfMany.meaning(of: word, in: scan.bytes) != nil { return true }
      place = word.lowerBound
    }
    return false
  }

  private static let deathsOfMany = WordTable<Bool>(["deaths": true])

  /// `time of death between 8 and 9 am on 14 September`, `D. of d. for the father 15-03-2017`.
  private static func isCalled(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    var place = day.lowerBound
    for _ in 0..<10 {
      guard let word = scan.word(before: place) else { return false }
      if scan.bytes.hasPhrase("time of death", before: word.upperBound)
        || scan.bytes.hasPhrase("date of death", before: word.upperBound)
        || word.count == 1 && scan.bytes.hasPhrase("d. of d.", before: word.upperBound + 1)
      {
        return true
      }
      guard fillers.meaning(of: word, in: scan.bytes) != nil || scan.bytes[word.lowerBound].isDigit else {
        return false
      }
      place = word.lowerBound
    }
    return false
  }

  private static let fillers = WordTable<Bool>([
    "is was as therefore thus then given recorded between and on at am pm of for the his her their a": true,
    "him father mother child baby son daughter partner uncle aunt grandmother grandfather brother sister":
      true,
  ])
  private static let many = WordTable<Bool>(["number numbers people who children those adults": true])
  private static let endings = WordTable<Bool>(["died killed murdered": true])

  /// In bytes: a clause.
  private static let longestGap = 80
  /// In bytes: two sentences.
  private static let reach = 200

  private static let papers = WordTable<Bool>(["certificate certified certifies date day summary": true])
  private static let givings = WordTable<Bool>([
    "gives gave says said is was as reads shows has had states": true
  ])
  private static let others = WordTable<Bool>([
    "closing final new launch event conference due expiry effective start meeting publication report inquest hearing panel next review court end born":
      true,
    "birth marriage medical training course attendance gas safety sick training fit service": true,
  ])
  private static let deaths = WordTable<Bool>(["died dead deceased death dying extinct passed": true])

  /// Whether one of the words before a place, in its paragraph, is for a death.
  private static func isOfDeath(_ end: Int, in scan: borrowing Scan) -> Bool {
    var place = startOfParagraph(before: end, in: scan)
    while let word = scan.bytes.letters(in: place..<end) {
      if deaths.meaning(of: word, in: scan.bytes) != nil { return true }
      place = word.upperBound
    }
    return false
  }

  /// The beginning of a paragraph, if it is not far.
  private static func startOfParagraph(before end: Int, in scan: borrowing Scan) -> Int {
    let least = max(0, end - reach)
    var place = end
    while place > least, !scan.bytes.isBlankLine(before: place) { place -= 1 }
    return place
  }
}
