/// The two ends of a life, as stones, plaques and orders of service give them: `Ola Mazur (21/3/2008 – 21/9/2020)`.
enum LifeDays {
  struct Life {
    let birth: Range<Int>
    let death: Range<Int>
  }

  /// Days with a dash between, behind somebody's name in brackets or a word for what the living set up for the dead;
  /// a tenancy or a chair's years have dashes too.
  ///
  /// - Parameter days: in order.
  static func among(_ days: [DatedPlace], in scan: borrowing Scan) -> [Life] {
    zip(days, days.dropFirst()).compactMap { first, last in
      guard areEnds(first.range, last.range, in: scan),
        isBehindName(first.range, last.range, in: scan) || isOnStone(first.range.lowerBound, in: scan)
      else { return nil }
      return Life(birth: first.range, death: last.range)
    }
  }

  /// Whether both are whole, with nothing but a dash between them.
  private static func areEnds(_ first: Range<Int>, _ last: Range<Int>, in scan: borrowing Scan) -> Bool {
    let gap = first.upperBound..<max(first.upperBound, last.lowerBound)
    return (1...5).contains(gap.count) && scan.bytes[gap].contains(UInt8(ascii: "-"))
      && scan.bytes[gap].allSatisfy { " -".utf8.contains($0) }
      && scan.bytes[first].count(where: \.isDigit) >= 5 && scan.bytes[last].count(where: \.isDigit) >= 5
  }

  private static func isBehindName(_ first: Range<Int>, _ last: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan[first.lowerBound - 1] == UInt8(ascii: "(") && scan[last.upperBound] == UInt8(ascii: ")")
      && LinkedDays.isName(before: first.lowerBound, in: scan)
      && CaseTalk.weight(around: first.lowerBound..<last.upperBound, in: scan) >= CaseTalk.ofDays
  }

  private static func isOnStone(_ start: Int, in scan: borrowing Scan) -> Bool {
    scan.isPreceded(start, by: stones, within: 8)
  }

  private static let stones = WordTable<Bool>([
    "plaque headstone gravestone tombstone grave stone memorial epitaph engraved inscribed inscription bench coffin":
      true,
    "locket tattoo wreath urn obituary eulogy funeral": true,
  ])
}
