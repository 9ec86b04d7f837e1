/// Homes, units and hospitals that are told by what brought somebody there.
extension SchoolNames {
  /// A name behind a word for dying, moving or being kept somewhere: `She died at Larch Grange`, `was taken to the Heron
  /// Unit`, `moved to The Laurels`.
  ///
  /// - Parameter start: of the name, behind `the` in small letters.
  static func moved(to start: Int, in scan: borrowing Scan) -> Range<Int>? {
    guard scan[start - 1] == 0x20, var link = scan.word(before: start), link.upperBound + 1 == start else {
      return nil
    }
    var begin = start
    if scan.bytes[link].dropFirst().elementsEqual("he".utf8),
      scan.bytes[link.lowerBound].lowercased == UInt8(ascii: "t")
    {
      if scan.bytes[link.lowerBound].isUpper { begin = link.lowerBound }
      guard let before = scan.word(before: link.lowerBound), before.upperBound + 1 == link.lowerBound else {
        return nil
      }
      link = before
    }
    guard places.meaning(of: link, in: scan.bytes) != nil, let verb = scan.word(before: link.lowerBound),
      verb.upperBound + 1 == link.lowerBound
    else { return nil }
    if let end = endOfBareName(from: start, behind: verb, link, in: scan),
      CaseTalk.weight(around: begin..<end, in: scan) >= CaseTalk.ofDays
    {
      return begin..<end
    }
    guard let move = moves.meaning(of: verb, in: scan.bytes),
      let end = endOfHouse(from: start, isPluralEnough: begin < start, in: scan)
    else { return nil }
    // Offices and courses are moved too, and `moved` itself weighs.
    let least = move == .death ? -CaseTalk.ofThings : CaseTalk.overWork
    return CaseTalk.weight(around: begin..<end, in: scan) >= least ? begin..<end : nil
  }

  /// The end of capital words of which the last is one that a home, a unit or a hospital is called by.
  ///
  /// - Parameter isPluralEnough: whether some plurals alone are, as in `The Laurels`.
  private static func endOfHouse(from start: Int, isPluralEnough: Bool, in scan: borrowing Scan) -> Int? {
    var words: [Range<Int>] = []
    var end = start
    while words.count < 5, let word = scan.word(after: end), word.lowerBound - end <= (words.isEmpty ? 0 : 1),
      scan.bytes[word.lowerBound].isUpper,
      scan.bytes[word].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
    {
      words.append(word)
      end = word.upperBound
      // `St Oswin's Lodge`
      if scan[end] == UInt8(ascii: "'"), scan[end + 1] == UInt8(ascii: "s") { end += 2 }
    }
    guard let last = words.last, end == last.upperBound,
      !words.contains(where: { courts.meaning(of: $0, in: scan.bytes) != nil })
    else { return nil }
    if isPluralEnough, words.count == 1, plurals.meaning(of: last, in: scan.bytes) != nil { return end }
    return houses.meaning(of: last, in: scan.bytes) != nil
      && words.dropLast().contains { plain.meaning(of: $0, in: scan.bytes) == nil } ? end : nil
  }

  /// What houses for the old are called by.
  static let plurals = WordTable<Bool>([
    "laurels elms oaks limes beeches cedars hollies willows firs pines poplars birches hawthorns brambles sycamores":
      true,
    "larches rowans gables maples chestnuts hazels acorns cloisters orchards meadows chimneys towers yews":
      true,
  ])

  private enum Move { case death, other }

  private static let moves = WordTable<Move>([
    "died dies": .death,
    "moved transferred discharged admitted taken conveyed sent placed detained returned placement resident living stay":
      .other,
    "kept cared": .other,
  ])
  private static let places = WordTable<Bool>(["at in to into on of from": true])
  private static let houses = WordTable<Bool>([
    "house lodge grange manor court hall unit centre villa villas cottage cottages view general hospital infirmary":
      true,
    "living clinic ward gardens park place rest mead": true,
  ])
  static let courts = WordTable<Bool>([
    "crown high family county magistrates magistrates' supreme youth appeal coroner's town city county council":
      true,
    "civic board partnership service services team parliament": true,
  ])
  static let plain = WordTable<Bool>([
    "the custody detention attendance adult child children's family intensive care emergency acute medical high":
      true,
    "dependency stroke cardiac assessment admissions neonatal special baby secure mental health day resource":
      true,
    "community leisure sports visitor visitors contact referral arrest sexual assault general public young people's":
      true,
    "paediatric psychiatric coronary clinical decision urgent treatment protection safeguarding crime abuse":
      true,
    "investigation immigration removal detox rehabilitation multi-agency stroke burns eye domestic violence birth":
      true,
    "mother and surgical discharge admission maternity labour a&e training head police head-quarters": true,
  ])
}
