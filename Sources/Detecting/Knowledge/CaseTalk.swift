/// Whether a text, about a place in it, tells of somebody's life or of the work of a board.
///
/// A day, a street or a school says by itself nothing about whom it belongs to. The words around it do: reviews speak of
/// mothers and bruises and tenancies, boards of policies and workshops and subgroups, and of each hardly in the words of
/// the other.
enum CaseTalk {
  /// - Returns: more than 0 where the words around a range, those of its own sentence above all, rather tell of a life.
  static func weight(around range: Range<Int>, in scan: borrowing Scan) -> Int {
    guard scan.workspace.weighsTalk else { return Self.unknown }
    let start = beginningOfSentence(range.lowerBound, in: scan)
    let end = endOfSentence(range.upperBound, in: scan)
    let sentence = sum(start..<range.lowerBound, in: scan) + sum(range.upperBound..<end, in: scan)
    let heading = scan.headingOfColumn(ofValue: range)
    // A row is no nearer than the rows beside it: they are all of one kind.
    let isRow = heading != nil || scan.isOnlyTextOfCell(range)
    let ofHeading = heading.map { nearness * sum(line(of: $0, in: scan), in: scan) } ?? 0
    let before = max(0, range.lowerBound - reach)..<start
    let after = end..<min(scan.bytes.count, max(end, range.upperBound + reach))
    let rule = isBeginningOfRule(range, in: scan) ? ofRules : 0
    return rule + (isRow ? 1 : nearness) * sentence + ofHeading + sum(before, in: scan)
      + sum(after, in: scan)
  }

  /// From this weight on, a day is one of the case, and so is a number of a court's own form.
  static let ofDays = 1
  /// From this weight on, what has hardly any form of its own is somebody's: a street, a number, a name on a platform.
  static let ofThings = 4
  /// From this weight on, the words around a day outweigh that its sentence or its heading tells of the work of a board.
  static let overWork = 8

  /// Whether the words around a range tell of a life so clearly that what only might be somebody's, is.
  static func isClear(around range: Range<Int>, in scan: borrowing Scan) -> Bool {
    weight(around: range, in: scan) >= ofThings
  }

  /// How far is looked either way, in bytes.
  private static let reach = 350
  /// How many times more the words of the same sentence count.
  private static let nearness = 3

  /// Less than any threshold: where nobody asks for what is only likely.
  private static let unknown = -1_000

  /// What a rule's own words weigh: more than any that are likely to stand in it.
  private static let ofRules = -12

  private static func sum(_ range: Range<Int>, in scan: borrowing Scan) -> Int {
    guard !range.isEmpty else { return 0 }
    if let known = scan.workspace.talk { return known.sum(range) }
    // Most texts ask only a few times.
    scan.workspace.timesOfTalk += 1
    guard scan.workspace.timesOfTalk > 16 else { return TalkWeights.sum(range, in: scan.bytes) }
    let talk = TalkWeights(scan.bytes)
    scan.workspace.talk = talk
    return talk.sum(range)
  }

  /// Whether a sentence begins with `From` or `Since` and a day: what holds from a day on is a rule, if the day is not
  /// set apart by a comma, as in a story.
  private static func isBeginningOfRule(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: day.lowerBound), word.count == 4 || word.count == 5,
      scan.word(before: word.lowerBound) == nil, scan[day.upperBound] == 0x20
    else { return false }
    return ["From", "Since"].contains { $0.utf8.elementsEqual(scan.bytes[word]) }
  }

  private static func line(of cell: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    let start = scan.startOfLine(cell.lowerBound)
    var end = cell.upperBound
    while let byte = scan[end], byte != UInt8(ascii: "\n"), end - start < reach { end += 1 }
    return start..<end
  }

  private static func beginningOfSentence(_ place: Int, in scan: borrowing Scan) -> Int {
    var start = place
    while start > 0, place - start < reach,
      !(scan.bytes[start - 1].mayEndSentence && scan.endsSentence(start - 1))
    { start -= 1 }
    return start
  }

  private static func endOfSentence(_ place: Int, in scan: borrowing Scan) -> Int {
    var end = place
    while end < scan.bytes.count, end - place < reach,
      !(scan.bytes[end].mayEndSentence && scan.endsSentence(end))
    { end += 1 }
    return end
  }
}
