/// Days that are values of fields, as `aware: 2026-08-10` in front matter: boards have to record them, and the words
/// around them are those of other fields.
enum FieldDates {
  /// Keys that are no field of Candour's, and call their day one of the case.
  private static let ofEvents = [
    "incident_date", "date_of_incident", "hearing_date", "date_of_hearing", "arrest_date", "date_of_arrest",
    "offence_date", "date_of_offence", "incident", "hearing", "arrest", "offence",
  ]

  /// What keys hold that call their day one of a life.
  private static let ofLives = [
    "death", "died", "dod", "birth", "dob", "born", "hearing", "inquest", "homicide",
  ]

  /// A bit for each letter that one of them begins with, by its lowest five.
  private static let beginningsOfLives = ofLives.compactMap(\.utf8.first).reduce(UInt32(0)) {
    $0 | 1 << UInt32($1 & 31)
  }

  /// Whether a word begins its line, an item of a list or a field between braces, as no last word of a sentence does.
  private static func isKey(_ start: Int, in bytes: [UInt8]) -> Bool {
    var place = start
    while place > 0, bytes[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return true }
    switch bytes[place - 1] {
    case UInt8(ascii: "\n"), UInt8(ascii: "{"): return true
    case UInt8(ascii: "-"), UInt8(ascii: ","):
      let line = bytes[..<(place - 1)].suffix(longestLine).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let before = line.last ?? []
      return bytes[place - 1] == UInt8(ascii: "-")
        ? before.allSatisfy { $0 == 0x20 } : before.contains(UInt8(ascii: "{"))
    default: return false
    }
  }

  /// In bytes; fields between braces stand in one line.
  private static let longestLine = 256

  /// Whether a day stands right behind a key that does not call it one of birth or death.
  static func isField(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard range.count == 10, bytes[range.lowerBound + 4] == UInt8(ascii: "-"),
      bytes[range.lowerBound + 7] == UInt8(ascii: "-")
    else { return false }
    var place = range.lowerBound
    while place > 0, " \"'".utf8.contains(bytes[place - 1]) { place -= 1 }
    guard place > 1, bytes[place - 1] == UInt8(ascii: ":") else { return false }
    let end = place - 1
    var start = end
    while start > 0, end - start < 32, bytes[start - 1].isLower || bytes[start - 1] == UInt8(ascii: "_") {
      start -= 1
    }
    guard start < end, isKey(start, in: bytes),
      !ofEvents.contains(where: { $0.utf8.elementsEqual(bytes[start..<end]) })
    else {
      return false
    }
    let beginnings = beginningsOfLives
    return !(start..<end).contains { place in
      beginnings & (1 << UInt32(bytes[place] & 31)) != 0
        && ofLives.contains { bytes[place..<end].starts(with: $0.utf8) }
    }
  }
}
