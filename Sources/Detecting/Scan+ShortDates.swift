/// Days of which only figures for the day and the month are written, as logs and letters leave out the year.
extension Scan {
  /// `03/06` at the beginning of a line that goes on with words, `28/02` behind a word for a hearing, `5/11` behind a day
  /// of the week, and `8/10` behind `on` or `booked` in a text that tells of a life.
  func dayWithoutYear(_ number: Range<Int>) -> Range<Int>? {
    let start = number.lowerBound
    guard number.count <= 2, self[number.upperBound] == UInt8(ascii: "/"),
      let day = value(at: start, number.count), (1...31).contains(day),
      let (month, end) = month(at: number.upperBound + 1), (1...12).contains(month),
      !(self[end].map { $0.isDigit || $0.isLetter || "/-%".utf8.contains($0) } ?? false),
      !(self[end] == UInt8(ascii: ".") && self[end + 1]?.isDigit == true)
    else { return nil }
    let range = start..<end
    if start == 0 || self[start - 1] == UInt8(ascii: "\n") {
      return range.count == 5 && self[end] == 0x20 && self[end + 1]?.isLetter == true ? range : nil
    }
    guard self[start - 1] == 0x20, let word = word(before: start) else { return nil }
    switch Self.wordsBeforeShortDays.meaning(of: word, in: bytes) {
    case .weekday?: return word.lowerBound..<end
    case .hearing?: return range.count == 5 ? range : nil
    // `on 1/2 of the days`, `open 24/7`.
    // `28/8 and 29/8`
    case .and?
    where self[word.lowerBound - 1] == 0x20 && self[word.lowerBound - 2]?.isDigit == true
      && bytes[max(0, word.lowerBound - 6)..<word.lowerBound].contains(UInt8(ascii: "/")):
      return CaseTalk.isClear(around: range, in: self) ? range : nil
    case .link? where (day, month) != (24, 7) && !bytes.hasPhrase(" of ", at: end):
      return CaseTalk.isClear(around: range, in: self) ? range : nil
    default: return nil
    }
  }

  /// What may be a day although no month or no year stands with it: `14/9` that is no share, `Sat 4th`, `on the 23rd.`
  /// Only beside what identifies somebody is it hardly anything else.
  func openShortDays() -> [Range<Int>] {
    landmarks.numbers.compactMap { number in
      guard number.count <= 2, let day = value(at: number.lowerBound, number.count), (1...31).contains(day)
      else { return nil }
      return self[number.upperBound] == UInt8(ascii: "/")
        ? dayOfMonth(number, day) : ordinalDay(number)
    }
  }

  private func dayOfMonth(_ number: Range<Int>, _ day: Int) -> Range<Int>? {
    guard let (month, end) = month(at: number.upperBound + 1), (1...12).contains(month),
      (day, month) != (24, 7),
      !(self[end].map { $0.isDigit || $0.isLetter || "/-%".utf8.contains($0) } ?? false),
      !(self[end] == UInt8(ascii: ".") && self[end + 1]?.isDigit == true),
      self[number.lowerBound - 1].map({ " \n|(,;:\"'`*[>".utf8.contains($0) }) ?? true
    else { return nil }
    // Shares, marks out of ten, pages, eyesight, and what doctors write for days of a week and months of a year.
    let hasZero =
      bytes[number.lowerBound] == UInt8(ascii: "0") || self[number.upperBound + 1] == UInt8(ascii: "0")
    return day <= month && !hasZero ? nil : number.lowerBound..<end
  }

  private func ordinalDay(_ number: Range<Int>) -> Range<Int>? {
    guard let ending = word(after: number.upperBound), ending.lowerBound == number.upperBound,
      Self.endings.meaning(of: ending, in: bytes) != nil, var before = word(before: number.lowerBound),
      before.upperBound + 1 == number.lowerBound
    else { return nil }
    let hasArticle = bytes.hasPhrase("the", at: before.lowerBound) && before.count == 3
    if hasArticle {
      guard let word = word(before: before.lowerBound), word.upperBound + 1 == before.lowerBound else {
        return nil
      }
      before = word
    }
    switch Self.wordsBeforeShortDays.meaning(of: before, in: bytes) {
    case .weekday?: return before.lowerBound..<ending.upperBound
    // `on the 4th floor`
    case .link? where hasArticle && (self[ending.upperBound].map { ".,;)\n".utf8.contains($0) } ?? true):
      return number.lowerBound..<ending.upperBound
    default: return nil
    }
  }

  private static let endings = WordTable<Bool>(["st nd rd th": true])

  private enum WordBefore { case weekday, hearing, link, and }

  private static let wordsBeforeShortDays = WordTable<WordBefore>([
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun":
      .weekday,
    "hearing trial inquest sentencing": .hearing, "and": .and,
    "on since until till dated booked seen round visit contact": .link,
  ])

  /// One figure or two, and where they end.
  private func month(at place: Int) -> (Int, Int)? {
    guard self[place]?.isDigit == true else { return nil }
    let count = self[place + 1]?.isDigit == true ? 2 : 1
    return value(at: place, count).map { ($0, place + count) }
  }

  private func value(at place: Int, _ count: Int) -> Int? {
    var value = 0
    for offset in 0..<count {
      guard let byte = self[place + offset], byte.isDigit else { return nil }
      value = 10 * value + Int(byte - 0x30)
    }
    return value
  }
}
