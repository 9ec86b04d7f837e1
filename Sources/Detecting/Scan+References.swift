extension Scan {
  /// Whether a number that begins at a place is only the tail of a longer reference, a date, or money.
  func isTailOfReference(_ place: Int) -> Bool {
    switch self[place - 1] {
    case UInt8(ascii: "-"): self[place - 2].map { $0.isUpper || $0.isDigit } ?? false
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"): isBehindNumber(place - 1)
    case UInt8(ascii: "$"): true
    case 0xA3: self[place - 2] == 0xC2
    case 0xAC: self[place - 2] == 0x82 && self[place - 3] == 0xE2
    default: false
    }
  }

  /// Whether one to four digits end at a place that are not the end of a word.
  private func isBehindNumber(_ end: Int) -> Bool {
    var start = end
    while end - start < 5, self[start - 1]?.isDigit == true { start -= 1 }
    guard (1...4).contains(end - start) else { return false }
    return self[start - 1].map { !$0.isLetter && $0 != UInt8(ascii: "_") } ?? true
  }
}
