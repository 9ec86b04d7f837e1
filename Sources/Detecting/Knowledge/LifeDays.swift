/// The two ends of a life, as stones, plaques and orders of service give them: `Ola Mazur (21/3/2008 – 21/9/2020)`.
enum LifeDays {
  struct Lives {
    /// Where the days of births and of deaths begin.
    var births: Set<Int> = []
    var deaths: Set<Int> = []
  }

  /// Days with a dash between, behind somebody's name in brackets or a word for what the living set up for the dead;
  /// a tenancy or a chair's years have dashes too.
  ///
  /// - Parameter days: in order.
  static func among(_ days: [DatedPlace], in scan: borrowing Scan) -> Lives {
    var lives = Lives()
    for (first, last) in zip(days, days.dropFirst()) {
      guard areWhole(first.range, last.range, in: scan) else { continue }
      let gap = first.range.upperBound..<max(first.range.upperBound, last.range.lowerBound)
      let isDash = isDash(gap, in: scan)
      let isSpan = isDash || gap.count == 4 && scan.bytes.hasPhrase(" to ", at: gap.lowerBound)
      guard
        isDash && isBehindName(first.range, last.range, in: scan)
          || isSpan && isOnStone(first.range.lowerBound, in: scan)
      else { continue }
      lives.births.insert(first.range.lowerBound)
      lives.deaths.insert(last.range.lowerBound)
    }
    return lives
  }

  private static func areWhole(_ first: Range<Int>, _ last: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[first].count(where: \.isDigit) >= 5 && scan.bytes[last].count(where: \.isDigit) >= 5
  }

  private static func isDash(_ gap: Range<Int>, in scan: borrowing Scan) -> Bool {
    (1...5).contains(gap.count) && scan.bytes[gap].contains(UInt8(ascii: "-"))
      && scan.bytes[gap].allSatisfy { " -".utf8.contains($0) }
  }

  private static func isBehindName(_ first: Range<Int>, _ last: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan[first.lowerBound - 1] == UInt8(ascii: "(") && scan[last.upperBound] == UInt8(ascii: ")")
      && LinkedDays.isName(before: first.lowerBound, in: scan)
      && CaseTalk.weight(around: first.lowerBound..<last.upperBound, in: scan) >= CaseTalk.ofDays
  }

  static func isOnStone(_ start: Int, in scan: borrowing Scan) -> Bool {
    scan.isPreceded(start, by: stones, within: 8)
  }

  /// Whether a stone is said to give a day, which is that of the death if it gives but one: `what is on the gravestone; the
  /// date there is 2 May 2021`.
  static func isOnlyOneOnStone(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[day].count(where: \.isDigit) >= 5, scan.isPreceded(day.lowerBound, by: dates, within: 4)
    else {
      return false
    }
    // A semicolon may part the two.
    let clause = scan.bytes[max(0, day.lowerBound - 40)..<day.lowerBound].lastIndex(of: UInt8(ascii: ";"))
    return isOnStone(clause ?? day.lowerBound, in: scan)
  }

  private static let dates = WordTable<Bool>(["date day": true])
  private static let stones = WordTable<Bool>([
    "plaque headstone gravestone tombstone grave stone epitaph engraved inscribed inscription locket tattoo":
      true
  ])
}
