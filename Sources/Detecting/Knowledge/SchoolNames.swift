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
    "school college academy nursery preschool playgroup surgery practice ward church mosque gurdwara synagogue":
      .institution,
    "temple chapel kindergarten creche hospice": .institution,
    "centre home club unit": .general,
    "primary secondary junior infant infants high middle first grammar special independent medical health":
      .kind,
    "children's childrens children youth boarding day community sixth form family pre care residential":
      .kind,
    "maternity antenatal postnatal paediatric acute mental nursing gp group football boxing after breakfast":
      .kind,
    "catholic ce rc upper lower prep preparatory free village comprehensive studio technical further": .kind,
    "pupil referral alternative provision juniors supplementary saturday faith": .kind,
    "sports leisure drop in-patient inpatient": .kind,
    "royal national general british english welsh local best good social safeguarding child adult adults":
      .body,
    "designated sunday each every public state private legal clinical serious domestic evidence joint rapid":
      .body,
    "working reflective restorative effective professional common learning professional's current normal":
      .body,
    "multi agency multiagency": .body,
    "the a an this that his her their our in at on of and from to for with by after when while she he it they":
      .never,
    "both no all some any one other another most many": .never,
  ])

  private static let shortNames = WordTable<Bool>(["primary infants juniors high grammar comprehensive": true]
  )

  /// The name that begins with a capital word, with the institution it ends in; nil if there is none.
  static func name(at word: Int, in scan: borrowing Scan) -> Range<Int>? {
    let bytes = scan.bytes
    let first = scan.capitals[word]
    switch table.meaning(of: first, in: bytes) {
    case nil: break
    default: return nil
    }
    // Only the first word of a name is asked; the words before it belong to it.
    if word > 0, let before = Optional(scan.capitals[word - 1]),
      isBeside(before.upperBound, first.lowerBound, in: scan),
      [nil, .body].contains(table.meaning(of: before, in: bytes))
    {
      return nil
    }
    guard let end = end(of: first, in: scan), !isOfBody(end, in: scan) else { return nil }
    return first.lowerBound..<end
  }

  /// Where a name ends: at an institution, or at a word such as `Primary` that nothing of its name follows.
  private static func end(of first: Range<Int>, in scan: borrowing Scan) -> Int? {
    var end = first.upperBound
    var (isKind, isShortName) = (false, false)
    for _ in 0..<8 {
      guard let next = next(behind: end, from: first.lowerBound, in: scan) else { break }
      switch table.meaning(of: next, in: scan.bytes) {
      case .institution?: return next.upperBound
      case .general? where isKind: return next.upperBound
      case .general?: isShortName = false
      case .kind?:
        isKind = true
        isShortName =
          scan.bytes[next.lowerBound].isUpper && shortNames.meaning(of: next, in: scan.bytes) != nil
      case .never? where isOfEngland(next, in: scan): isShortName = false
      case .body?, .never?: return isShortName ? end : nil
      case nil:
        guard scan.bytes[next.lowerBound].isUpper else { return isShortName ? end : nil }
        isShortName = false
      }
      end = next.upperBound
    }
    return isShortName ? end : nil
  }

  /// The next word of a name, over the sign of a possessive and the point of `St.`.
  private static func next(behind end: Int, from start: Int, in scan: borrowing Scan) -> Range<Int>? {
    var end = end
    if scan[end] == UInt8(ascii: "'") { end += scan[end + 1]?.lowercased == UInt8(ascii: "s") ? 2 : 1 }
    if scan[end] == UInt8(ascii: "."), end - start <= 3 { end += 1 }
    guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound) else { return nil }
    return whole(next, in: scan)
  }

  /// Whether a word is the `of` in `C of E`.
  private static func isOfEngland(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan[word.lowerBound - 2] == UInt8(ascii: "C") && scan[word.upperBound + 1] == UInt8(ascii: "E")
      && scan[word.upperBound + 2].map { !$0.isLetter } ?? true
  }

  /// A word with the `'s` of `Children's`.
  private static func whole(_ word: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    guard scan[word.upperBound] == UInt8(ascii: "'"),
      scan[word.upperBound + 1]?.lowercased == UInt8(ascii: "s"),
      scan.bytes[word.lowerBound].lowercased == UInt8(ascii: "c")
    else { return word }
    return word.lowerBound..<word.upperBound + 2
  }

  private static func isBeside(_ end: Int, _ start: Int, in scan: borrowing Scan) -> Bool {
    var end = end
    if scan[end] == UInt8(ascii: "'") { end += 2 }
    if scan[end] == UInt8(ascii: ".") { end += 1 }
    return end < start && scan.areOneBreath(end..<start)
  }

  /// Whether an institution is only the first half of a body's name or of a thing: `College of Policing`.
  private static func isOfBody(_ end: Int, in scan: borrowing Scan) -> Bool {
    guard let next = scan.word(after: end), scan.areOneBreath(end..<next.lowerBound) else { return false }
    return bodies.meaning(of: next, in: scan.bytes) != nil
  }

  private static let bodies = WordTable<Bool>([
    "of review reviews forum regulations nursing service services leavers heads nurse nurses lead leads manager":
      true,
    "improvement standards guidance board boards policy framework model notes note direction learning": true,
  ])

  /// Whether the sentence of a place says what somebody has to do with it.
  static func isNearPerson(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    var (before, after) = (Optional(place.lowerBound), Optional(place.upperBound))
    for _ in 0..<18 {
      if let edge = before {
        let word = scan.word(before: edge)
        if let word, persons.meaning(of: word, in: scan.bytes) != nil { return true }
        before = word?.lowerBound
      }
      if let edge = after {
        let word = scan.word(after: edge)
        if let word, persons.meaning(of: word, in: scan.bytes) != nil { return true }
        after = word?.upperBound
      }
    }
    return false
  }

  /// Whether a place stands where only one of a case does: behind `School:`, in the words for a picture, or as the
  /// heading of a part that goes on about somebody.
  static func isLabelled(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isFull(place, in: scan), scan.isInColumn(place, of: labels) { return true }
    if let before = scan.word(before: place.lowerBound),
      scan.bytes[before.upperBound..<place.lowerBound].contains(where: { ":|=".utf8.contains($0) })
    {
      return labels.meaning(of: before, in: scan.bytes) != nil
    }
    guard isFull(place, in: scan) else { return false }
    return isInPicture(place, in: scan) || isHeading(place, in: scan)
  }

  /// A name, and what it is of: `Larchmere Primary School`, not `Larchmere Church`.
  private static func isFull(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let last = scan.word(before: place.upperBound) else { return false }
    return taught.meaning(of: last, in: scan.bytes) != nil
  }

  private static func isInPicture(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    var start = place.lowerBound
    while place.lowerBound - start < 120, let byte = scan[start - 1], byte != UInt8(ascii: "["),
      byte != UInt8(ascii: "]"), byte != UInt8(ascii: "\n")
    {
      start -= 1
    }
    return scan[start - 1] == UInt8(ascii: "[") && scan[start - 2] == UInt8(ascii: "!")
  }

  private static func isHeading(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    var start = place.lowerBound
    while scan[start - 1] == UInt8(ascii: " ") || scan[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < place.lowerBound, scan[start] == UInt8(ascii: "#"),
      start == 0 || scan[start - 1] == UInt8(ascii: "\n"), scan[place.upperBound] == UInt8(ascii: "\n")
    else { return false }
    var text = place.upperBound
    while let byte = scan[text], byte <= 0x20, text - place.upperBound < 8 { text += 1 }
    var end = text
    for _ in 0..<12 {
      guard let word = scan.word(after: end) else { return false }
      if persons.meaning(of: word, in: scan.bytes) != nil { return true }
      end = word.upperBound
    }
    return false
  }

  private static let labels = WordTable<Bool>([
    "school schools college nursery setting provision placement attended attends roll surgery ward preschool gp":
      true
  ])
  private static let taught = WordTable<Bool>([
    "school academy college nursery infants juniors primary unit": true
  ])

  private static let persons = WordTable<Bool>([
    "attended attends attend attending pupil pupils enrolled registered excluded expelled taught admitted joined":
      true,
    "roll teacher teacher's term his her their he she child child's boy boys girl girls mother mother's father father's baby baby's sibling":
      true,
    "siblings brother brothers sister sisters son daughter twins toddler grandmother aunt uncle":
      true,
  ])
}
