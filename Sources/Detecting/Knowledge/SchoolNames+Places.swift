/// Whether a place is one that somebody of a case goes to.
extension SchoolNames {
  /// Whether the words around a place tell of a life: less will do where its sentence says what somebody has to do with
  /// it, and no more than its capitals tell a name from `Dental practice`.
  static func isOfLife(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    let weight = CaseTalk.weight(around: place, in: scan)
    if weight > -CaseTalk.overWork, isNearPerson(place, in: scan) { return true }
    guard weight >= CaseTalk.ofDays, let last = scan.word(before: place.upperBound) else { return false }
    // `Oriel House children's home` is a name, `Larchmere surgery` may be any of the town's.
    return scan.bytes[last.lowerBound].isUpper || hasTwoCapitals(place, in: scan)
  }

  private static func hasTwoCapitals(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let first = scan.word(after: place.lowerBound), let second = scan.word(after: first.upperBound)
    else {
      return false
    }
    return scan.bytes[second.lowerBound].isUpper && second.upperBound < place.upperBound
  }

  /// Whether the sentence of a place says what somebody has to do with it, or, of a school, the paragraph speaks of a
  /// child.
  static func isNearPerson(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    if isFull(place, in: scan), isInParagraphOfChild(place, in: scan) { return true }
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

  /// Whether one of the words for a child of a case stands some way before or behind a place, over the ends of
  /// sentences but not of the paragraph.
  private static func isInParagraphOfChild(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < paragraph, !isEndOfParagraph(start - 1, in: scan) {
      start -= 1
    }
    var end = place.upperBound
    while end < scan.bytes.count, end - place.upperBound < paragraph, !isEndOfParagraph(end, in: scan) {
      end += 1
    }
    while let word = scan.bytes.letters(in: start..<end) {
      if children.meaning(of: word, in: scan.bytes) != nil, !place.overlaps(word) { return true }
      start = word.upperBound
    }
    return false
  }

  private static func isEndOfParagraph(_ end: Int, in scan: borrowing Scan) -> Bool {
    scan.bytes[end] == UInt8(ascii: "\n")
      && (scan[end + 1] == UInt8(ascii: "\n") || scan[end - 1] == UInt8(ascii: "\n"))
  }

  /// In bytes, either way.
  static let paragraph = 300

  private static let children = WordTable<Bool>([
    "his her him mother father mum dad stepfather sibling siblings brother sister grandmother nan aunt": true,
    "pupil tutor bruise bruises injury injuries twins twin toddler boy girl guardian": true,
  ])

  /// Whether a place stands where only one of a case does: behind `School:`, in the words for a picture, or as the
  /// heading of a part that goes on about somebody.
  static func isLabelled(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    if scan.isInColumn(place, of: labels) || isInRow(place, in: scan) { return true }
    if let before = scan.word(before: place.lowerBound),
      scan.bytes[before.upperBound..<place.lowerBound].contains(where: { ":|=".utf8.contains($0) })
    {
      return labels.meaning(of: before, in: scan.bytes) != nil
    }
    if isBehindGP(place, in: scan) { return true }
    guard isFull(place, in: scan) else { return false }
    return isInPicture(place, in: scan) || isHeading(place, in: scan)
  }

  /// Whether the first cell of its row says what it is: `GP practice,Larchmere Medical Centre,Registration`.
  private static func isInRow(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let cell = scan.firstCell(ofRowWith: place), !cell.contains(place.lowerBound) else { return false }
    var start = cell.lowerBound
    while start < cell.upperBound, let word = scan.word(after: start), word.upperBound <= cell.upperBound {
      if labels.meaning(of: word, in: scan.bytes) != nil { return true }
      start = word.upperBound
    }
    return false
  }

  /// Whether somebody's doctor is said to be there: `GP is Larchmere Surgery`, `the GP, at Larchmere Medical Centre`.
  private static func isBehindGP(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    var start = place.lowerBound
    for _ in 0..<3 {
      guard let word = scan.word(before: start) else { return false }
      if doctors.meaning(of: word, in: scan.bytes) != nil { return true }
      guard links.meaning(of: word, in: scan.bytes) != nil else { return false }
      start = word.lowerBound
    }
    return false
  }

  private static let doctors = WordTable<Bool>(["gp gps doctor doctors": true])
  private static let links = WordTable<Bool>(["is was at from the with of registered": true])

  /// A name, and what it is of: `Larchmere Primary School`, not `Larchmere Church`.
  private static func isFull(_ place: Range<Int>, in scan: borrowing Scan) -> Bool {
    if welsh.meaning(of: firstWord(of: place, in: scan), in: scan.bytes) != nil { return true }
    guard let last = scan.word(before: place.upperBound) else { return false }
    return taught.meaning(of: last, in: scan.bytes) != nil
  }

  private static func firstWord(of place: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    var end = place.lowerBound
    while end < place.upperBound, scan.bytes[end].isLetter { end += 1 }
    return place.lowerBound..<end
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
    "provider hospital unit school schools college nursery setting provision practice placement attended attends roll surgery ward preschool gp":
      true
  ])
  private static let taught = WordTable<Bool>([
    "school academy college nursery infants juniors primary preschool playgroup kindergarten high unit": true
  ])

  private static let persons = WordTable<Bool>([
    "attended attends attend attending pupil pupils enrolled registered excluded expelled taught admitted joined":
      true,
    "roll teacher teacher's term his her their he she child child's boy boys girl girls mother mother's father father's baby baby's sibling patient patients":
      true,
    "admitted discharged conveyed transferred taken bed": true,
    "siblings brother brothers sister sisters son daughter twins toddler grandmother aunt uncle":
      true,
  ])
}
