import Model

/// Days that are told in one breath: what one of them is, all of them are.
///
/// `on 6 November, 20 November and 1 December 2023`, `on 4, 9 and 15 December`, `between 3 and 5 May`.
enum DaysInARow {
  /// Adds the days that stand in a row with one that is of the case.
  ///
  /// - Parameters:
  ///   - found: in any order.
  ///   - days: in order.
  static func complete(_ found: inout [Detection], days: [DatedPlace], in scan: borrowing Scan) {
    guard found.contains(where: { $0.category == .exactDate }) else { return }
    let known = found.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let ofCase = Set(found.lazy.filter { $0.category == .exactDate }.map(\.range.upperBound))
    var others: [Range<Int>] = []
    var start = 0
    while start < days.count {
      var end = start + 1
      while end < days.count, areListed(days[end - 1].range, days[end].range, in: scan) { end += 1 }
      let row = days[start..<end]
      if row.contains(where: { ofCase.contains($0.range.upperBound) }) {
        others += row.lazy.filter(mayJoin).map(\.range)
        if ofCase.contains(row[start].range.upperBound) || mayJoin(row[start]) {
          others += numbers(before: row[start].range, in: scan)
        }
      }
      start = end
    }
    found += others.lazy.filter { known.overlapping($0).isEmpty }.map {
      Detection(category: .exactDate, range: $0, ground: .likely)
    }
  }

  private static func mayJoin(_ day: DatedPlace) -> Bool { day.event.mayBeLinked && day.event != .process }

  private static func areListed(_ first: Range<Int>, _ second: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= 16 else {
      return false
    }
    let gap = first.upperBound..<second.lowerBound
    if scan[gap.lowerBound] == UInt8(ascii: ","), scan.bytes[gap.dropFirst()].allSatisfy({ $0 == 0x20 }) {
      return true
    }
    return LinkedDays.areLinked(first, second, in: scan)
  }

  /// Figures of which each is a day of the month that stands with the last one.
  private static func numbers(before day: Range<Int>, in scan: borrowing Scan) -> [Range<Int>] {
    // `4 and 9 December`, but not `March 4, 2024` or `04/09/2024`.
    guard scan[day.lowerBound]?.isDigit == true, hasMonthInLetters(day, in: scan),
      let link = scan.word(before: day.lowerBound), link.upperBound + 1 == day.lowerBound,
      lastLinks.meaning(of: link, in: scan.bytes) != nil,
      let last = number(before: link.lowerBound, in: scan)
    else { return [] }
    var numbers = [last]
    while let first = numbers.last, scan[first.lowerBound - 1] == 0x20,
      scan[first.lowerBound - 2] == UInt8(ascii: ","),
      let number = number(before: first.lowerBound - 1, in: scan)
    {
      numbers.append(number)
    }
    guard let first = numbers.last, let word = scan.word(before: first.lowerBound),
      openings.meaning(of: word, in: scan.bytes) != nil
    else { return [] }
    return numbers
  }

  private static func hasMonthInLetters(_ day: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[day].count(where: \.isLetter) >= 3
  }

  /// The day of a month that ends before a place, with nothing but a blank or a comma between them.
  private static func number(before place: Int, in scan: borrowing Scan) -> Range<Int>? {
    guard let word = scan.word(before: place), place - word.upperBound == 1 else { return nil }
    let figures = scan.bytes[word].prefix(while: \.isDigit)
    let ending = word.lowerBound + figures.count..<word.upperBound
    guard (1...2).contains(figures.count), let value = Int(String(decoding: figures, as: UTF8.self)),
      (1...31).contains(value), ending.isEmpty || endings.meaning(of: ending, in: scan.bytes) != nil
    else { return nil }
    return word
  }

  private static let lastLinks = WordTable<Bool>(["and or to": true])
  private static let endings = WordTable<Bool>(["st nd rd th": true])
  /// What a row of days begins behind.
  private static let openings = WordTable<Bool>([
    "on of between from the both nights days dated since until": true
  ])
}
