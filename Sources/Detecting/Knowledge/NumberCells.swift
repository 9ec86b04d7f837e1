/// What tells the number of a home from other figures before a name.
enum NumberCells {
  private static let cell = Pattern(
    #"\| [ ]{0,20} ( (?: flat [ ] )? [0-9]{1,4} [A-Za-z]? ) [ ]{0,20} \| [ ]{0,20} \z"#, ignoringCase: true)
  private static let endOfCell = Pattern(#"[ ]{0,20} (?: \| | , )"#, anchored: true)
  private static let ofStreets = Pattern(#"\b (?: street | road | address )"#, ignoringCase: true)

  /// The number of a house in the cell before that of its street, in a table of addresses.
  static func number(before street: Int, upTo end: Int, in scan: inout Scan) -> Range<Int>? {
    guard scan[street - 1] == UInt8(ascii: "|") || scan[street - 2] == UInt8(ascii: "|"),
      let number = scan.match(cell, before: street)?[1], scan.first(endOfCell, from: end) != nil,
      scan.isUnderHeading(street, of: ofStreets)
    else { return nil }
    return number
  }

  private enum Before { case place, number }
  private static let words = WordTable<Before>([
    "at by outside to from near of in inside opposite behind off address home live lives lived living moved visited":
      .place,
    "above below served u collect pickup was is were left rented owns and or into on then": .place,
    "room rooms floor level suite step stage point phase strand tier pillar page chapter figure table":
      .number,
  ])

  /// Whether a number stands where an address does: behind a word for a place, or at the beginning of a cell, a quotation
  /// or a line that goes on as an address.
  static func isOfHome(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let before = scan[number.lowerBound - 1] else { return true }
    var start = number.lowerBound
    while let byte = scan[start - 1], " *_>".utf8.contains(byte), number.lowerBound - start < 8 { start -= 1 }
    guard let sign = scan[start - 1] else { return true }
    if sign == UInt8(ascii: "#") { return false }
    if sign == UInt8(ascii: "\n") || ",|:;\"'(-".utf8.contains(sign) { return true }
    guard before == UInt8(ascii: " ") || before == UInt8(ascii: "\n"), let word = scan.word(before: start)
    else {
      return false
    }
    return words.meaning(of: word, in: scan.bytes) == .place
  }

  private static let singles = WordTable<Bool>([
    "cornmarket haymarket cheapside cornhill kingsway queensway eastgate westgate northgate southgate broadway":
      true,
    "esplanade promenade ridgeway shambles": true,
  ])

  /// Whether a street has no other name than this word.
  static func isWholeName(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    singles.meaning(of: word, in: scan.bytes) != nil
  }

  private static let plans = WordTable<Bool>([
    "step steps point points stage stages strand strands tier way ways part parts phase pillar level": true
  ])

  /// Whether the first word of a name counts the parts of a plan: `5 Step Approach`.
  static func isOfPlan(_ name: Int, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(after: name) else { return false }
    return plans.meaning(of: word, in: scan.bytes) != nil
  }

  private static let offices = WordTable<Bool>([
    "council offices office headquarters hq civic depot depots venue venues board's meetings training": true
  ])

  /// Whether two names beside a comma are of bodies' buildings: a row of them, or the sentence says so.
  static func areOffices(_ names: Range<Int>, in scan: borrowing Scan) -> Bool {
    var (before, after) = (names.lowerBound, names.upperBound)
    var isOffice = false
    for _ in 0..<8 {
      if let word = scan.word(before: before) {
        if StreetWords.living.meaning(of: word, in: scan.bytes) != nil { return false }
        if offices.meaning(of: word, in: scan.bytes) != nil { isOffice = true }
        before = word.lowerBound
      }
      if let word = scan.word(after: after) {
        if StreetWords.living.meaning(of: word, in: scan.bytes) != nil { return false }
        if offices.meaning(of: word, in: scan.bytes) != nil { isOffice = true }
        after = word.upperBound
      }
    }
    return isOffice
  }
}
