import Model

/// Homes and hospitals without any word for what they are, told by how somebody came to be there.
extension SchoolNames {
  /// Where the name ends of a place that somebody died at, lived at or was let out of: `She died at Larchbank`,
  /// `discharged from Heronsmere`.
  ///
  /// - Parameters:
  ///   - start: of the name.
  ///   - verb: what brought somebody there.
  ///   - link: the word between the two.
  static func endOfBareName(
    from start: Int, behind verb: Range<Int>, _ link: Range<Int>, in scan: borrowing Scan
  ) -> Int? {
    // People die at a house, but in a town.
    let isAtHouse = scan.bytes[link].elementsEqual("at".utf8)
    guard let stay = stays.meaning(of: verb, in: scan.bytes), isAtHouse || stay == .inHouse,
      let name = run(from: start, in: scan), isNoTown(name, in: scan), !isOfWords(name, in: scan)
    else { return nil }
    return name.upperBound
  }

  /// One to three words with capitals and small letters, with nothing behind them that makes them a part of more.
  private static func run(from start: Int, in scan: borrowing Scan) -> Range<Int>? {
    var end = start
    var words = 0
    while words < 4, let word = scan.word(after: end), word.lowerBound - end == (words == 0 ? 0 : 1),
      words == 0 || scan[end] == 0x20, word.count > 2, scan.bytes[word.lowerBound].isUpper,
      scan.bytes[word].dropFirst().allSatisfy({ !$0.isUpper && !$0.isDigit })
    {
      end = word.upperBound
      words += 1
    }
    guard (1...3).contains(words), !"'-&".utf8.contains(scan[end] ?? 0x0A) else { return nil }
    // `Larchmere C of E Primary`, `Larchmere nursing home`
    if scan[end] == 0x20, let next = scan.word(after: end), next.lowerBound == end + 1,
      scan.bytes[next.lowerBound].isUpper || isOfKindInSmall(next, in: scan)
    {
      return nil
    }
    return start..<end
  }

  /// Whether a name begins with a word that is in the dictionary, as `Probation` and `Level` are.
  private static func isOfWords(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.word(after: name.lowerBound).map {
      scan.lexicon.kinds(Fingerprint(small: $0, of: scan.bytes)).contains(.word)
    } ?? true
  }

  /// Whether the words of a name are no town's, nobody's own and none for a service or a time of the year.
  static func isNoTown(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard !hasWord(name, of: courts, in: scan), !hasWord(name, of: plain, in: scan),
      !hasWord(name, of: institutions, in: scan), !hasWord(name, of: times, in: scan),
      let first = scan.word(after: name.lowerBound)
    else { return false }
    let kinds = scan.lexicon.kinds(Fingerprint(small: first, of: scan.bytes))
    return kinds.isDisjoint(with: [
      .place, .smallPlace, .beginning, .publicName, .time, .role, .title, .forename,
    ])
  }

  static func hasWord<Meaning>(
    _ name: Range<Int>, of table: WordTable<Meaning>, in scan: borrowing Scan
  ) -> Bool {
    var place = name.lowerBound
    while let word = scan.word(after: place), word.upperBound <= name.upperBound {
      if table.meaning(of: word, in: scan.bytes) != nil { return true }
      place = word.upperBound
    }
    return false
  }

  private enum Stay { case inHouse, either }

  private static let stays = WordTable<Stay>([
    "admitted discharged resident": .inHouse,
    "died dies living lived placed stayed staying cared kept placement collapsed": .either,
  ])
  /// Of bodies, offices and kinds of places: no house is called by them.
  static let institutions = WordTable<Bool>([
    "college colleges society assent mail navy air force borough commission charter courts family institute school":
      true,
    "academy pharmaceutical marines engineers british london attorney director solicitor registrar secretary":
      true,
    "inspector auditor surveyor postmaster comptroller governor major lieutenant brigadier consul medical dental":
      true,
    "assembly practitioner practitioners election data internal external estate town county service services":
      true,
    "hospital infirmary house lodge care home trust nhs board university": true,
    "resus rehab travelodge heathrow gatwick segregation probation orthopaedics paediatrics radiology antenatal postnatal":
      true,
  ])
  private static let times = WordTable<Bool>([
    "christmas easter eid diwali ramadan halloween night midnight noon half stage level step section tier":
      true,
    "part number age home hospital school college risk first last least most best times work crossroads junction":
      true,
  ])
}
