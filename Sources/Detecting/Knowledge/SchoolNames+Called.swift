/// Names that no word of their own tells, but one before them.
extension SchoolNames {
  /// A name in brackets or behind a comma, after a word for what it is: `the nursery (Tiny Steps, Gasworks Lane)`, `her
  /// nursery, Acorns on the Green, rang`.
  ///
  /// - Parameter start: of the name.
  static func called(at start: Int, in scan: borrowing Scan) -> Range<Int>? {
    if let ward = ward(at: start, in: scan) { return ward }
    let isInBrackets = scan[start - 1] == UInt8(ascii: "(")
    let isLabelled = scan[start - 1] == 0x20 && scan[start - 2] == UInt8(ascii: ":")
    guard isInBrackets || isLabelled || scan[start - 1] == 0x20 && scan[start - 2] == UInt8(ascii: ","),
      let kind = scan.word(before: start - 1), start - kind.upperBound <= 2,
      let meaning = kinds.meaning(of: kind, in: scan.bytes)
    else { return nil }
    let isOwned = !isLabelled && isSomebodys(kind, in: scan)
    guard isLabelled || meaning == .anywhere || isOwned && meaning == .owned else { return nil }
    var end = start
    var names = 0
    while end - start < longest, let word = scan.word(after: end), word.lowerBound - end <= 1 {
      if scan.bytes[word.lowerBound].isUpper {
        guard word.count > 1, scan.bytes[word].allSatisfy(\.isLetter),
          agencies.meaning(of: word, in: scan.bytes) == nil || isOfPartners(word, in: scan)
        else { return nil }
        names += 1
      } else {
        guard names > 0,
          joints.meaning(of: word, in: scan.bytes) != nil || scan.bytes[word].elementsEqual("&".utf8)
        else { return nil }
      }
      end = word.upperBound
      if isInBrackets, scan[end] == UInt8(ascii: ","), scan[end + 1] == 0x20, scan[end + 2]?.isUpper == true {
        break
      }
    }
    guard names > 1 || isOwned && names == 1 && isSingleName(start..<end, in: scan),
      let sign = scan[end] ?? (isLabelled ? 0x0A : nil)
    else { return nil }
    let isEnd =
      if isLabelled {
        ",.;|<\n".utf8.contains(sign) || sign == 0x20 && scan[end + 1] == UInt8(ascii: "(")
      } else if isInBrackets {
        sign == UInt8(ascii: ")") || sign == UInt8(ascii: ",")
      } else {
        isEndOfAside(end, in: scan)
      }
    guard isEnd, scan.bytes[end - 1].isLetter else { return nil }
    let name = start..<end
    let least =
      isSomebodys(kind, in: scan)
      ? -CaseTalk.ofThings : isLabelled ? 0 : isInBrackets ? CaseTalk.ofDays : CaseTalk.ofThings
    return CaseTalk.weight(around: name, in: scan) >= least ? name : nil
  }

  /// Whether a word stands before a kind for whose it is: `Ola's school`, `her nursery`.
  private static func isSomebodys(_ kind: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let whose = scan.word(before: kind.lowerBound), whose.upperBound + 1 == kind.lowerBound else {
      return false
    }
    if owners.meaning(of: whose, in: scan.bytes) != nil { return true }
    guard scan.bytes[whose].elementsEqual("s".utf8), scan[whose.lowerBound - 1] == UInt8(ascii: "'"),
      let name = scan.word(before: whose.lowerBound)
    else { return false }
    return scan.bytes[name.lowerBound].isUpper
      || CaseTalkWords.labels.meaning(of: name, in: scan.bytes) != nil
  }

  /// Whether one word is a name, and no abbreviation or sort: `his school (DSL)`, `his placement (Connected)`.
  private static func isSingleName(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[name].dropFirst().contains(where: \.isLower)
      && !scan.bytes[name].elementsEqual("Connected".utf8)
      && isNoTown(name, in: scan)
  }

  private static let owners = WordTable<Bool>(["his her their": true])

  /// Whether a comma closes what one has opened, and no list goes on behind it; or the line ends, as a heading does.
  private static func isEndOfAside(_ end: Int, in scan: borrowing Scan) -> Bool {
    if scan[end] == 0x0A { return true }
    guard scan[end] == UInt8(ascii: ","), let next = scan.word(after: end) else { return false }
    return scan.bytes[next.lowerBound].isLower && !scan.bytes[next].elementsEqual("and".utf8)
      && !scan.bytes[next].elementsEqual("or".utf8)
  }

  /// Whether `Dr` begins the name of a surgery: `Dr Heron & Partners`.
  private static func isOfPartners(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[word].elementsEqual("Dr".utf8), let name = scan.word(after: word.upperBound),
      let joint = scan.word(after: name.upperBound), let last = scan.word(after: joint.upperBound)
    else { return false }
    return scan.bytes[last].elementsEqual("Partners".utf8)
  }

  /// In bytes.
  private static let longest = 60

  /// A ward with its number and perhaps its hospital: `Ward 27, Cranmere Infirmary`, `Ward F4`.
  private static func ward(at start: Int, in scan: borrowing Scan) -> Range<Int>? {
    guard scan.bytes.hasPhrase("ward ", at: start), let number = scan.word(after: start + 5),
      number.count <= 3,
      number.lowerBound == start + 5, scan.bytes[number].contains(where: \.isDigit),
      scan.bytes[number].allSatisfy({ $0.isDigit || $0.isLetter })
    else { return nil }
    var end = number.upperBound
    if scan[end] == UInt8(ascii: ","), scan[end + 1] == 0x20 {
      var place = end + 2
      var names = 0
      while names < 4, let name = scan.word(after: place), name.lowerBound - place <= 1,
        scan.bytes[name.lowerBound].isUpper, name.count > 1
      {
        place = name.upperBound
        names += 1
      }
      if names > 0 { end = place }
    }
    // A number alone is that of a ward in any hospital, or of a town.
    let isPlain = scan.bytes[number].allSatisfy(\.isDigit)
    let least =
      end > number.upperBound ? -CaseTalk.ofThings : isPlain ? CaseTalk.overWork : CaseTalk.ofThings
    return CaseTalk.weight(around: start..<end, in: scan) >= least ? start..<end : nil
  }

  private enum Kind { case anywhere, owned, label }

  private static let kinds = WordTable<Kind>([
    "school nursery college surgery preschool playgroup childminder's placement hospital": .anywhere,
    "home setting": .label,
    "unit ward": .owned,
  ])
  private static let joints = WordTable<Bool>(["on the of in at by": true])
  private static let agencies = WordTable<Bool>([
    "children's children social care police health council local authority education early help team service":
      true,
    "services support hub nhs trust family designated lead head year reception key stage mr mrs ms miss dr":
      true,
    "child adult baby mother father ofsted probation housing board partnership not no none unknown": true,
    "kinship foster special mainstream see the in with own mum dad nan tbc yes": true,
  ])
}
