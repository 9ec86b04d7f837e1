/// The groups of digits of what may be a telephone number, with what people put between them.
struct DigitGroups {
  private(set) var digits: [UInt8] = []
  /// How many digits each group has.
  private(set) var lengths: [Int] = []
  private var ends: [Int] = []
  /// Whether a bracket that stood open was closed after the first group.
  private(set) var closesBracket = false

  private static let gap = Pattern(
    """
    (?: \(Grammar.joiner)? \(Grammar.lineBreak) | \(Grammar.cellBreak) | [ ]?/[ ]? | (?: \(Grammar.blank) | \(Grammar.joiner) ){1,3} ) (?= [0-9] )
    """, anchored: true)
  /// No number has more digits than this after its leading 0.
  private static let mostDigits = 10

  /// Reads on from a digit until something else comes, or more digits than a number can have.
  ///
  /// - Parameter isOpen: whether a bracket stands before the first group.
  init(from start: Int, isOpen: Bool, in scan: inout Scan) {
    var place = start
    while digits.count <= DigitGroups.mostDigits {
      let first = place
      while let byte = scan[place], byte.isDigit, place - first <= DigitGroups.mostDigits {
        digits.append(byte)
        place += 1
      }
      guard place > first else { break }
      lengths.append(place - first)
      ends.append(place)

      if isOpen, lengths.count == 1, scan[place] == UInt8(ascii: ")") {
        closesBracket = true
        place += 1
      }
      if let gap = scan.first(DigitGroups.gap, from: place) {
        place = gap.range.upperBound
      }
    }
  }

  /// Where the last group ends; nil when there is none left.
  var end: Int? { ends.last }

  mutating func removeLast() {
    guard let length = lengths.popLast() else { return }
    digits.removeLast(length)
    ends.removeLast()
  }
}
