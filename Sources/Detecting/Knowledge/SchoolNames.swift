import Model

/// The names of places that people of a case go to.
enum SchoolNames {
  private enum Meaning {
    /// Ends a name: `School`.
    case institution
    /// Ends a name only behind another word of its kind: `Centre` of `Health Centre`.
    case general
    /// Says what kind it is, and is no name: `Primary`.
    case kind
    /// Begins the name of a public body.
    case body
    /// No part of a name, though it has a capital where a sentence begins.
    case never
  }

  private static let table = WordTable<Meaning>([
    "utc pru school college academy nursery preschool playgroup surgery practice ward church mosque gurdwara synagogue":
      .institution,
    "temple chapel kindergarten creche hospice hospital infirmary": .institution,
    "centre home club unit doctors": .general,
    "comp primary secondary junior infant infants high middle first grammar special independent medical health":
      .kind,
    "children's childrens children youth boarding day community sixth form family pre care residential":
      .kind,
    "maternity antenatal postnatal paediatric acute mental nursing gp group football boxing after breakfast":
      .kind,
    "catholic ce rc upper lower prep preparatory free village comprehensive studio technical further": .kind,
    "pupil referral alternative provision juniors supplementary saturday faith": .kind,
    "sports leisure drop in-patient inpatient district general neonatal burns walk-in eye stroke": .kind,
    "cottage": .kind,
    "royal national british english welsh local best good social safeguarding child adult adults":
      .body,
    "designated sunday each every public state private legal clinical serious domestic evidence joint rapid":
      .body,
    "working reflective restorative effective professional learning professional's current normal":
      .body,
    "multi agency multiagency virtual": .body,
    "the a an this that his her their our in at on of and from to for with by after when while she he it they":
      .never,
    "both no all some any one other another most many do does did is are was were can could would should might has":
      .never,
    "have had what which how why if so as also but or yet still then now here there who whose every few":
      .never,
  ])

  /// Whether the first word of a sentence stands before a word in small letters: `Poor school attendance`, `Key practice`.
  static func isPlainSpeech(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    let words = scan.bytes[name].split(separator: 0x20)
    guard words.count == 2, let first = words.first, let last = words.last, last.allSatisfy(\.isLower) else {
      return false
    }
    let word = Fingerprint(small: name.lowerBound..<name.lowerBound + first.count, of: scan.bytes)
    let kinds = scan.lexicon.kinds(word)
    return kinds.contains(.word) && kinds.isDisjoint(with: [.place, .surname, .forename, .forenameWord])
      && scan.word(before: name.lowerBound) == nil
  }

  private static let shortNames = WordTable<Bool>([
    "primary secondary infants junior juniors high grammar comprehensive comp provision prep preparatory ce":
      true
  ])

  /// The name that begins with a capital word, with the institution it ends in; nil if there is none.
  static func name(at word: Int, in scan: borrowing Scan) -> Range<Int>? {
    let bytes = scan.bytes
    let first = scan.capitals[word]
    let isRoyal = scan.bytes.hasPhrase("royal", at: first.lowerBound) && first.count == 5
    guard isRoyal || table.meaning(of: first, in: bytes) == nil else { return nil }
    // A row in place of the name.
    guard !bytes[first].allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
    // Only the first word of a name is asked; the words before it belong to it.
    if word > 0, let before = Optional(scan.capitals[word - 1]),
      isBeside(before, first.lowerBound, in: scan),
      [nil, .body].contains(table.meaning(of: before, in: bytes))
    {
      return nil
    }
    if let welsh = welshName(from: first, in: scan) { return welsh }
    guard let end = end(of: first, in: scan), !isOfBody(end, in: scan) else { return nil }
    // Colleges and societies that are royal are bodies.
    guard !isRoyal || ["hospital", "infirmary"].contains(where: { bytes.hasPhrase($0, before: end) }) else {
      return nil
    }
    return first.lowerBound..<end
  }

  /// A name in Welsh, where the word for the kind comes first: `Ysgol Bryn Derwen`, `Meddygfa'r Cwm`.
  private static func welshName(from first: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard welsh.meaning(of: first, in: scan.bytes) != nil else { return nil }
    var end = first.upperBound
    var names = 0
    for _ in 0..<6 {
      guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound),
        scan.bytes[next.lowerBound].isUpper || articles.meaning(of: next, in: scan.bytes) != nil
      else { break }
      if scan.bytes[next.lowerBound].isUpper { names += 1 }
      end = next.upperBound
    }
    return names > 0 ? first.lowerBound..<end : nil
  }

  static let welsh = WordTable<Bool>(["ysgol meddygfa meithrinfa coleg": true])
  private static let articles = WordTable<Bool>(["y yr ar wrth dan": true])

  /// Where a name ends: at an institution, or at a word such as `Primary` that nothing of its name follows.
  private static func end(of first: Range<Int>, in scan: borrowing Scan) -> Int? {
    var end = first.upperBound
    var (isKind, isShortName) = (false, false)
    for _ in 0..<8 {
      // The next line of a form.
      if isShortName, scan[end] == UInt8(ascii: "\n") { return end }
      guard let next = next(behind: end, from: first.lowerBound, in: scan) else { break }
      switch table.meaning(of: next, in: scan.bytes) {
      case .institution? where isChurch(next, in: scan):
        guard let of = scan.word(after: next.upperBound), let country = scan.word(after: of.upperBound) else {
          return nil
        }
        end = country.upperBound
        isKind = true
        continue
      // `Ola's school` is the one that she goes to.
      case .institution? where scan.bytes[next.lowerBound].isLower && isForenameOnly(first, end, in: scan):
        return nil
      case .institution?:
        if let whole = self.end(ofPairFrom: next, in: scan) { return whole }
        guard let last = self.next(behind: next.upperBound, from: first.lowerBound, in: scan),
          scan.bytes[last.lowerBound].isUpper, table.meaning(of: last, in: scan.bytes) == .institution
        else { return next.upperBound }
        return last.upperBound
      case .general? where isKind: return next.upperBound
      case .general?: isShortName = false
      case .kind?:
        isKind = true
        isShortName =
          scan.bytes[next.lowerBound].isUpper
          && (shortNames.meaning(of: next, in: scan.bytes) != nil || isSixthForm(next, in: scan))
      case .never? where isOfEngland(next, in: scan) || isKind && joinsKinds(next, in: scan):
        isShortName = false
      case .body?, .never?: return isShortName ? end : nil
      case nil:
        let goesOn = scan.bytes[next.lowerBound].isUpper && titles.meaning(of: next, in: scan.bytes) == nil
        guard goesOn else { return isShortName ? end : nil }
        isShortName = false
      }
      end = next.upperBound
    }
    return isShortName ? end : nil
  }

  private static func isSixthForm(_ form: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes.hasPhrase("form", at: form.lowerBound)
      && scan.bytes.hasPhrase("sixth ", before: form.lowerBound)
  }

  /// Where a name ends that goes on with `and` behind its first institution: `Larch Nursery and Infant School`.
  private static func end(ofPairFrom institution: Range<Int>, in scan: borrowing Scan) -> Int? {
    guard let and = scan.word(after: institution.upperBound), joinsKinds(and, in: scan) else { return nil }
    var end = and.upperBound
    for _ in 0..<3 {
      guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound),
        scan.bytes[next.lowerBound].isUpper
      else { return nil }
      switch table.meaning(of: next, in: scan.bytes) {
      case .institution?: return next.upperBound
      case .kind?: end = next.upperBound
      default: return nil
      }
    }
    return nil
  }

  /// Whether nothing but somebody's forename and the sign of a possessive stand before an institution.
  private static func isForenameOnly(_ first: Range<Int>, _ end: Int, in scan: borrowing Scan) -> Bool {
    first.upperBound == end && scan[end] == UInt8(ascii: "'")
      && scan.lexicon.kinds(Fingerprint(small: first, of: scan.bytes)).contains(.forename)
  }

  private static let titles = WordTable<Bool>(["mr mrs ms miss dr sister father": true])

  /// The next word of a name, over the sign of a possessive and the point of `St.`.
  private static func next(behind end: Int, from start: Int, in scan: borrowing Scan) -> Range<Int>? {
    var end = end
    if scan[end] == UInt8(ascii: "'") { end += scan[end + 1]?.lowercased == UInt8(ascii: "s") ? 2 : 1 }
    if scan[end] == UInt8(ascii: "."), end - start <= 3 { end += 1 }
    let isHyphen = scan[end] == UInt8(ascii: "-") && scan[end + 1]?.isLetter == true
    guard let next = scan.word(after: end), isHyphen || scan.areOneBreath(end..<next.lowerBound),
      !isNextRow(end..<next.lowerBound, in: scan)
    else { return nil }
    // `school=Heron%20Primary%20School&year=4`.
    if let sign = scan.bytes[next].firstIndex(of: UInt8(ascii: "&")), sign > next.lowerBound + 2 {
      return next.lowerBound..<sign
    }
    return whole(next, in: scan)
  }

  /// Whether a gap ends a line that is too short to be one of a paragraph, as a row of values is.
  private static func isNextRow(_ gap: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let end = scan.bytes[gap].firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let line = scan.startOfLine(end)
    return end - line < 40 && scan.bytes[line..<end].contains(UInt8(ascii: ","))
  }

  /// Whether a word is the `of` in `C of E`.
  private static func isOfEngland(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan[word.lowerBound - 2] == UInt8(ascii: "C") && scan[word.upperBound + 1] == UInt8(ascii: "E")
      && scan[word.upperBound + 2].map { !$0.isLetter } ?? true
  }

  /// Whether a name is one of three at least that stand near one another in its line, as venues and the schools of a
  /// pilot are listed.
  ///
  /// - Parameter index: of the name among `names`, which are in order.
  static func isListed(_ index: Int, among names: [Range<Int>], in scan: borrowing Scan) -> Bool {
    (index - 2...index).contains { first in
      guard first >= 0, first + 2 < names.count else { return false }
      let list = names[first].lowerBound..<names[first + 2].upperBound
      return list.count <= paragraph && !scan.bytes[list].contains(UInt8(ascii: "\n"))
    }
  }

  /// What the words `hospital` and `school` of a list itself may weigh.
  static let weightOfList = 9

  /// Whether a word is the first of `Church of England` or `Church in Wales`.
  private static func isChurch(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    ["Church of England", "Church in Wales"].contains { name in
      scan.bytes[word.lowerBound...].starts(with: name.utf8)
    }
  }

  /// Whether a word is the `and` in `Infant and Nursery School`.
  private static func joinsKinds(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard word.count == 3, scan.bytes[word.lowerBound] == UInt8(ascii: "a"),
      let next = scan.word(after: word.upperBound), scan.bytes[next.lowerBound].isUpper
    else { return false }
    return [.kind, .institution].contains(table.meaning(of: next, in: scan.bytes))
  }

  /// A word with the `'s` of `Children's`.
  private static func whole(_ word: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    guard scan[word.upperBound] == UInt8(ascii: "'"),
      scan[word.upperBound + 1]?.lowercased == UInt8(ascii: "s"),
      scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "c")
    else { return word }
    return word.lowerBound..<word.upperBound + 2
  }

  private static func isBeside(_ word: Range<Int>, _ start: Int, in scan: borrowing Scan) -> Bool {
    var end = word.upperBound
    if scan[end] == UInt8(ascii: "'") { end += 2 }
    if scan[end] == UInt8(ascii: "."), isShortened(word, in: scan) { end += 1 }
    return end < start && scan.areOneBreath(end..<start)
  }

  /// Whether a word is one that a point is put behind within a name: behind others it ends a sentence.
  static func isShortened(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    word.count == 1 || ["St", "Dr", "Mt"].contains { scan.bytes[word].elementsEqual($0.utf8) }
  }

  /// Whether an institution is only the first half of a body's name or of a thing: `College of Policing`.
  private static func isOfBody(_ end: Int, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound) else { return false }
    // The label of the next line is none of it.
    if scan[end] == UInt8(ascii: "\n"), scan[next.upperBound] == UInt8(ascii: ":") { return false }
    return bodies.meaning(of: next, in: scan.bytes) != nil
  }

  private static let bodies = WordTable<Bool>([
    "of review reviews forum regulations nursing service services leavers heads nurse nurses lead leads manager":
      true,
    "improvement standards guidance board boards policy framework model notes note direction learning": true,
  ])
}
