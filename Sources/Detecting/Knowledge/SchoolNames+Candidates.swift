import Model

/// What may be the name of a place that somebody of a case goes to or lives in, while no rule says so: only everything
/// around it together can tell, so that these are asked of learned weights.
extension SchoolNames {
  /// - Returns: in order, none overlapping another.
  static func candidates(in scan: borrowing Scan) -> [Range<Int>] {
    guard scan.workspace.weighsTalk else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < scan.capitals.count {
      let run = run(from: index, in: scan)
      index += run.count
      if let name = candidate(run, in: scan) { found.append(name) }
    }
    return found
  }

  /// Words with capitals that belong together: `The Willows at Stonegate`, `St Bede's`, `Maes-y-coed Primary`.
  private static func run(from first: Int, in scan: borrowing Scan) -> Range<Int> {
    var last = first
    while last - first < 6, last + 1 < scan.capitals.count {
      let gap = end(of: scan.capitals[last], in: scan)..<scan.capitals[last + 1].lowerBound
      guard (1...9).contains(gap.count),
        openers.meaning(of: scan.capitals[last + 1], in: scan.bytes) == nil
      else { break }
      let isEnd = ends.meaning(of: scan.capitals[last], in: scan.bytes) != nil
      guard
        isEnd
          ? scan[gap.lowerBound] == 0x20 && gap.count == 1
          : isJoint(gap, behind: scan.capitals[last], in: scan)
      else { break }
      last += 1
    }
    return first..<last + 1
  }

  /// Where a word ends with the small ones that hyphens join to it: `Glan-y-nant`.
  private static func end(of word: Range<Int>, in scan: borrowing Scan) -> Int {
    var end = word.upperBound
    while scan[end] == UInt8(ascii: "-"), scan[end + 1]?.isLower == true, end - word.upperBound < 24 {
      end += 1
      while scan[end]?.isLower == true { end += 1 }
    }
    return end
  }

  private static func isJoint(_ gap: Range<Int>, behind word: Range<Int>, in scan: borrowing Scan) -> Bool {
    if scan.areOneBreath(gap) { return true }
    // `St. Oswin's`, and no sentence's end.
    if scan[gap.lowerBound] == UInt8(ascii: "."), !isShortened(word, in: scan) { return false }
    return joints.contains {
      $0.utf8CodeUnitCount == gap.count && scan.bytes.hasPhrase($0, at: gap.lowerBound)
    }
  }

  private static let joints: [StaticString] = [
    "'s ", "' ", ". ", "-", "-y-", " of ", " of the ", " at ", " at the ", " on ", " on the ", " y ", " & ",
    " and ",
  ]

  private static func candidate(_ run: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    var words = scan.capitals[run]
    // The first word of a sentence, or an article, is none of a name, but of `The Laurels`.
    var article: Int?
    while let first = words.first, openers.meaning(of: first, in: scan.bytes) != nil {
      article = scan.bytes[first].elementsEqual("The".utf8) ? first.lowerBound : nil
      words.removeFirst()
    }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return nil }
    let close = self.end(of: last, in: scan)
    let end = endOfKind(behind: close, in: scan)
    let isKind = end != nil || isHouse(words, in: scan)
    guard isKind || isBare(words, in: scan),
      !words.contains(where: { bodies.meaning(of: $0, in: scan.bytes) != nil })
    else { return nil }
    let isPlural = plurals.meaning(of: first, in: scan.bytes) != nil
    let name = (isPlural ? article ?? first.lowerBound : first.lowerBound)..<(end ?? close)
    if end != nil, isPlainSpeech(name, in: scan) { return nil }
    let least = isKind ? -CaseTalk.overWork : CaseTalk.ofDays
    return CaseTalk.weight(around: name, in: scan) >= least ? name : nil
  }

  /// Whether capital words end in one for a house or a part of a hospital: `Merrow Lodge`, `Lavender Suite`.
  private static func isHouse(_ words: ArraySlice<Range<Int>>, in scan: borrowing Scan) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return plurals.meaning(of: last, in: scan.bytes) != nil }
    let isHouse =
      ends.meaning(of: last, in: scan.bytes) != nil || plurals.meaning(of: last, in: scan.bytes) != nil
    return isHouse && words.dropLast().contains { plain.meaning(of: $0, in: scan.bytes) == nil }
      || scan.bytes[first].elementsEqual("Royal".utf8) || plurals.meaning(of: first, in: scan.bytes) != nil
  }

  /// Where small words for a kind of place end behind a name: `Elms sexual health clinic`, `Larch Bank care home`.
  private static func endOfKind(behind end: Int, in scan: borrowing Scan) -> Int? {
    guard scan[end] == 0x20, scan[end + 1]?.isLower == true else { return nil }
    var place = end
    for _ in 0..<4 {
      guard let word = scan.word(after: place), word.lowerBound - place == 1,
        scan.bytes[word.lowerBound].isLower
      else { return nil }
      if kindsInSmall.meaning(of: word, in: scan.bytes) != nil { return word.upperBound }
      guard modifiers.meaning(of: word, in: scan.bytes) != nil else { return nil }
      place = word.upperBound
      if scan[place] == UInt8(ascii: "'"), scan[place + 1] == UInt8(ascii: "s") { place += 2 }
    }
    return nil
  }

  /// Whether words stand behind one for where somebody is, and are no town's, nobody's title and no day's.
  private static func isBare(_ words: ArraySlice<Range<Int>>, in scan: borrowing Scan) -> Bool {
    guard words.count <= 3, let first = words.first,
      scan[first.lowerBound - 1].map({ " (".utf8.contains($0) }) == true,
      let before = scan.word(before: first.lowerBound)
    else {
      return false
    }
    var link = before
    if scan.bytes[link].elementsEqual("the".utf8) {
      guard let other = scan.word(before: link.lowerBound) else { return false }
      link = other
    }
    guard first.lowerBound - before.upperBound <= 2, ways.meaning(of: link, in: scan.bytes) != nil,
      let last = words.last, !hasWord(first.lowerBound..<last.upperBound, of: institutions, in: scan)
    else { return false }
    return words.allSatisfy { word in
      word.count > 2 && scan.bytes[word].dropFirst().contains(where: \.isLower)
        && scan.lexicon.kinds(Fingerprint(small: word, of: scan.bytes))
          .isDisjoint(with: [.place, .smallPlace, .publicName, .time, .title, .rank, .role])
    }
  }

  private static let ways = WordTable<Bool>([
    "at to from in into via near outside school nursery home ward surgery unit": true
  ])
  private static let openers = WordTable<Bool>([
    "the a an this that his her their our in at on of and from to for with by after when while she he it they":
      true,
    "both no all some any one other another most many is are was were if so as also but or then now here there who":
      true,
    "before during until since because although though where what how why each every new former nearby mr mrs ms":
      true,
    "mother father mum dad child children baby adult staff police social workers worker nurse": true,
  ])
  private static let bodies = WordTable<Bool>([
    "council police board partnership authority department government ministry commission committee society":
      true,
    "association federation foundation university institute act regulations code guidance service services team teams":
      true,
    "procedure procedures policy protocol strategy review court courts inquiry report panel parliament":
      true,
    "tribunal constabulary nhs cqc ofsted attorney director solicitor registrar secretary inspector auditor":
      true,
  ])
  private static let ends = WordTable<Bool>([
    "house lodge grange manor court hall unit centre center villa villas cottage cottages view general royal":
      true,
    "hospital infirmary living clinic ward gardens place rest mead suite hub mews heights hostel refuge home":
      true,
    "homes croft gables towers vale bank mount priory abbey farm park retreat haven wing annexe practice surgery":
      true,
    "primary school academy nursery juniors infants tots playgroup preschool group partners nook nest":
      true,
  ])
  /// Whether a small word is one for a kind of place, or stands before such a word.
  static func isOfKindInSmall(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    kindsInSmall.meaning(of: word, in: scan.bytes) != nil
      || modifiers.meaning(of: word, in: scan.bytes) != nil && !scan.bytes[word].elementsEqual("and".utf8)
        && !scan.bytes[word].elementsEqual("in".utf8)
  }

  private static let kindsInSmall = WordTable<Bool>([
    "ward unit clinic suite hospital surgery nursery school centre home homes hostel refuge hub practice college":
      true,
    "academy playgroup hospice annexe foyer shelter": true,
  ])
  private static let modifiers = WordTable<Bool>([
    "care nursing residential children childrens secure sexual health medical short break respite":
      true,
    "primary infant junior mental detox rehabilitation walk day community family youth assessment":
      true,
    "special sixth form pre high secondary supported housing temporary nursery and in": true,
  ])
}
