import Model

/// A day that a text names.
struct DatedPlace: Sendable {
  let range: Range<Int>
  /// What happened on it, as far as its sentence says.
  let event: DateEvent
  /// Whether it is the value of a field: no day of the case, but what stands beside it may be one for its sake.
  var isField = false
}

extension Scan {
  /// Every day in the text, found once for all recognisers of a scan.
  mutating func dates() -> [DatedPlace] {
    if let known = workspace.dates { return known }
    var dates: [DatedPlace] = []
    var next = 0
    for number in landmarks.numbers where number.lowerBound >= next {
      if number.count == 8, let day = dayOfFile(number) {
        dates.append(DatedPlace(range: day, event: DateEvent(of: day, in: self)))
        continue
      }
      guard mayBeOfDate(number) else { continue }
      let beginning = beginning(of: number, notBefore: next)
      let range =
        date(from: beginning, over: number)
        ?? (beginning < number.lowerBound ? date(from: number.lowerBound, over: number) : nil)
        ?? dayWithoutYear(number)
      guard let range, !isNumberOfSection(range), !isVerb(range), !isSortCode(range) else { continue }
      dates.append(
        DatedPlace(
          range: range, event: DateEvent(of: range, in: self), isField: FieldDates.isField(range, of: bytes)))
      next = range.upperBound
    }
    dates = adding(datesInWords(), to: dates)
    workspace.dates = dates
    return dates
  }

  /// A day in eight figures within the name of a file, as cameras and clerks put it: `IMG_20210914_1830.jpg`,
  /// `conference-20210914.docx`.
  private func dayOfFile(_ number: Range<Int>) -> Range<Int>? {
    guard let before = self[number.lowerBound - 1], "-_".utf8.contains(before),
      isBeforeEnding(number.upperBound)
    else { return nil }
    let value = bytes[number].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100) == nil ? nil : number
  }

  /// Whether the name of a file goes on from a place to its ending: `_1830.jpg`.
  private func isBeforeEnding(_ place: Int) -> Bool {
    var end = place
    while let byte = self[end], byte.isLetter || byte.isDigit || "-_".utf8.contains(byte), end - place < 40 {
      end += 1
    }
    guard self[end] == UInt8(ascii: "."), self[end + 1]?.isLower == true, self[end + 2]?.isLetter == true
    else {
      return false
    }
    return end == place || !(self[place]?.isLetter ?? true)
  }

  /// The year of a day, where all four of its figures stand.
  func year(of day: Range<Int>) -> Int? {
    for figures in [bytes[day].prefix(4), bytes[day].suffix(4)]
    where figures.count == 4 && figures.allSatisfy(\.isDigit) {
      return figures.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return nil
  }

  /// Whether a day is so long past that no chronology reaches back to it: reviews of children and adults are published
  /// since 2006, and look back no more than twenty years.
  func isLongAgo(_ day: Range<Int>) -> Bool { year(of: day).map { $0 <= 1985 } ?? false }

  private mutating func date(from start: Int, over number: Range<Int>) -> Range<Int>? {
    guard
      let range = first(datePattern, from: start)?.range
        ?? (isEndOfCell(number.upperBound) ? first(dateInCells, from: start)?.range : nil),
      range.upperBound >= number.upperBound
    else { return nil }
    return areCounts(range) ? nil : withYearOfNextCell(range)
  }

  /// Whether the edge of a cell follows, or blanks and then the edge.
  private func isEndOfCell(_ place: Int) -> Bool {
    var end = place
    while self[end] == 0x20, end - place < 4 { end += 1 }
    return self[end] == UInt8(ascii: "|")
  }

  /// Whether figures in three cells are those of a table that counts something each year: the head of the second column
  /// is no word for a month or a day.
  private func areCounts(_ day: Range<Int>) -> Bool {
    guard bytes[day].contains(UInt8(ascii: "|")), !bytes[day].contains(where: \.isLetter) else {
      return false
    }
    let cells = bytes[day].split(separator: UInt8(ascii: "|"))
    guard cells.count == 3 else { return false }
    guard let heading = headingOfColumn(cells[1].startIndex),
      let word = word(after: heading.lowerBound), word.upperBound <= heading.upperBound
    else { return false }
    return !["month", "mm", "m", "date", "day"].contains {
      $0.utf8.elementsEqual(bytes[word].map(\.lowercased))
    }
  }

  /// A day with the year that has a cell of its own behind it: `| 14 May | 2020 |`.
  private func withYearOfNextCell(_ day: Range<Int>) -> Range<Int> {
    guard bytes[day].count(where: \.isDigit) <= 2, let year = word(after: day.upperBound), year.count == 4,
      bytes[year].allSatisfy(\.isDigit), "12".utf8.contains(bytes[year.lowerBound]),
      bytes[day.upperBound..<year.lowerBound].contains(UInt8(ascii: "|")),
      bytes[day.upperBound..<year.lowerBound].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "|") }),
      bytes[year.upperBound...].first(where: { $0 != 0x20 }) == UInt8(ascii: "|")
    else { return day }
    return day.lowerBound..<year.upperBound
  }

  /// Whether a run of digits can be part of a date, by what stands beside it: tried for every number of a text, and so
  /// without a pattern.
  private func mayBeOfDate(_ number: Range<Int>) -> Bool {
    let after = self[number.upperBound] ?? 0
    switch number.count {
    case 4:
      guard after == UInt8(ascii: "-") || after == UInt8(ascii: ".") || after == UInt8(ascii: "/") else {
        return false
      }
      return isPart(after: number.upperBound) && !areThreeFigures(after: number.upperBound + 1)
        && number.upperBound + 3 < bytes.count
    case 1, 2:
      switch after {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        if isPart(after: number.upperBound) { return true }
      case 0x20 where self[number.upperBound + 1] == UInt8(ascii: "|"):
        return number.count == 2 && isMonthInCell(behind: number.upperBound + 1)
      case 0x20 where isSpaced(number): return true
      default: break
      }
      return isMonth(after: number.upperBound) || isMonth(before: number.lowerBound)
    default: return false
    }
  }

  /// Whether the month and the year follow a day in figures over nothing but blanks: `14 08 2022`. What stands before has
  /// to tell that it is one.
  private func isSpaced(_ day: Range<Int>) -> Bool {
    let end = day.upperBound
    return day.count == 2 && end + 8 <= bytes.count && self[end + 3] == 0x20
      && [1, 2, 4, 5, 6, 7].allSatisfy { bytes[end + $0].isDigit }
  }

  /// Whether a figure follows the stroke between two parts of a date, at once or in the next line.
  private func isPart(after stroke: Int) -> Bool {
    guard let next = self[stroke + 1] else { return false }
    return next.isDigit || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
  }

  /// Whether more figures follow than a month has: references go on with a number behind their year.
  private func areThreeFigures(after place: Int) -> Bool {
    [0, 1, 2].allSatisfy { self[place + $0]?.isDigit == true }
  }

  /// Whether two figures alone in a cell follow, or letters that a month begins with.
  private func isMonthInCell(behind edge: Int) -> Bool {
    guard let word = word(after: edge), word.lowerBound - edge <= 5 else { return false }
    return word.count == 2 && bytes[word.lowerBound].isDigit || isBeginningOfMonth(word.lowerBound)
  }

  /// Whether letters that a month begins with follow a day, over `th`, `of` and blanks.
  private func isMonth(after day: Int) -> Bool {
    var place = day
    for _ in 0..<5 {
      guard let byte = self[place] else { return false }
      if byte.isLetter {
        if isBeginningOfMonth(place) { return true }
        var end = place
        while let byte = self[end], byte.isLetter, end - place < 4 { end += 1 }
        guard end - place < 4 else { return false }
        place = end
      }
      let start = place
      while let byte = self[place], !byte.isLetter, !byte.isDigit, place - start < 9 { place += 1 }
      guard place > start || self[place]?.isLetter == true else { return false }
    }
    return false
  }

  private func isMonth(before day: Int) -> Bool {
    guard let word = word(before: day), day - word.upperBound <= 8 else { return false }
    if isBeginningOfMonth(word.lowerBound) { return true }
    guard word.count == 3, bytes[word.lowerBound].lowercased == UInt8(ascii: "t"),
      let month = self.word(before: word.lowerBound)
    else { return false }
    return isBeginningOfMonth(month.lowerBound)
  }

  private func isBeginningOfMonth(_ place: Int) -> Bool {
    place + 3 <= bytes.count
      && DatePattern.beginningsOfMonths.meaning(of: place..<place + 3, in: bytes) != nil
  }

  /// Where a date begins whose day is a number: at a weekday or a month before it, or at itself.
  private func beginning(of number: Range<Int>, notBefore least: Int) -> Int {
    var start = number.lowerBound
    var place = start
    while let word = word(before: place), place - word.upperBound <= 8, word.lowerBound >= least,
      let meaning = Self.wordsBefore.meaning(of: word, in: bytes)
    {
      place = word.lowerBound
      if meaning != .the { start = place }
      if meaning == .weekday { break }
    }
    return start
  }

  private enum WordBefore { case month, weekday, the }

  private static let wordsBefore = WordTable<WordBefore>([
    "january february march april may june july august september october november december": .month,
    "jan feb mar apr jun jul aug sep sept oct nov dec": .month,
    "monday tuesday wednesday thursday friday saturday sunday": .weekday,
    "mon tue tues wed thu thur thurs fri sat sun": .weekday, "the": .the,
  ])

  /// Whether the month is the verb in `of the 12 may have` or the walk in `the 3 march on`.
  private func isVerb(_ range: Range<Int>) -> Bool {
    guard let last = bytes[range].lastIndex(where: { !$0.isLetter }), last + 1 < range.upperBound else {
      return false
    }
    return bytes[last + 1] == UInt8(ascii: "m") && bytes[range].allSatisfy { !$0.isUpper }
  }

  /// Whether figures between full stops number a part of a text: `section 4.3.10`, or a paragraph at the beginning of
  /// its line.
  private func isNumberOfSection(_ range: Range<Int>) -> Bool {
    guard bytes[range].contains(UInt8(ascii: ".")), !bytes[range].contains(where: \.isLetter),
      range.count < 8, !hasLeadingZero(range)
    else { return false }
    if bytes[range.upperBound...].starts(with: " of the ".utf8) { return true }
    var start = range.lowerBound
    while let byte = self[start - 1], " #>*".utf8.contains(byte), range.lowerBound - start < 10 { start -= 1 }
    if start == 0 || self[start - 1] == UInt8(ascii: "\n") {
      return bytes[start..<range.lowerBound].contains(UInt8(ascii: "#"))
        || !isEntry(range) && !isBesideEntry(range)
    }
    guard let word = word(before: range.lowerBound) else { return false }
    return Self.parts.meaning(of: word, in: bytes) != nil
  }

  /// Whether what looks like a day in figures is called the sort code of a bank: `sort code 11-07-23`.
  private func isSortCode(_ range: Range<Int>) -> Bool {
    guard range.count == 8, let word = word(before: range.lowerBound) else { return false }
    return ["sort", "code"].contains { $0.utf8.elementsEqual(bytes[word].map(\.lowercased)) }
  }

  /// Whether a part of a date has a figure too many for the number of a section, as `03.02.22` has.
  private func hasLeadingZero(_ range: Range<Int>) -> Bool {
    bytes[range].split(separator: UInt8(ascii: ".")).contains { $0.first == UInt8(ascii: "0") }
  }

  /// Whether a dash or a colon follows what begins a line, as a day is followed in a chronology by what happened on it.
  private func isEntry(_ range: Range<Int>) -> Bool {
    let rest = bytes[range.upperBound..<min(range.upperBound + 5, bytes.count)].drop { $0 == 0x20 }
    // Blanks in place of a column's edge.
    if self[range.upperBound] == 0x20, self[range.upperBound + 1] == 0x20 { return true }
    return rest.first.map { "-:,;|\t".utf8.contains($0) } == true || rest.starts(with: "–".utf8)
      || rest.starts(with: "—".utf8)
  }

  /// Whether the line before or behind begins as a day of about the same year does, and as no next section: `20.4.16`
  /// behind `6.10.15`.
  private func isBesideEntry(_ range: Range<Int>) -> Bool {
    guard let own = parts(at: range.lowerBound), own[2] > 9 else { return false }
    let next = bytes.place(of: UInt8(ascii: "\n"), from: range.upperBound).map { $0 + 1 }
    let line = startOfLine(range.lowerBound)
    let last = line > 0 ? startOfLine(line - 1) : nil
    return [last, next].compactMap { $0 }.contains { place in
      guard let other = parts(at: place), (1...31).contains(other[0]), (1...12).contains(other[1]) else {
        return false
      }
      return abs(other[2] - own[2]) <= 1 && abs(other[0] - own[0]) > 1
    }
  }

  /// The three numbers at a place with full stops between.
  private func parts(at place: Int) -> [Int]? {
    var (parts, start) = ([Int](), place)
    while parts.count < 3 {
      var end = start
      var value = 0
      while let byte = self[end], byte.isDigit, end - start < 2 {
        value = 10 * value + Int(byte - 0x30)
        end += 1
      }
      guard end > start, parts.count == 2 || self[end] == UInt8(ascii: ".") else { return nil }
      parts.append(value)
      start = end + 1
    }
    return parts
  }

  private static let parts = WordTable<Bool>([
    "section sections sec s para paragraph paragraphs clause chapter part annex appendix table figure fig version":
      true,
    "v standard rule regulation recommendation item step release schedule article page p pp see": true,
  ])
}

private let datePattern = Pattern(
  "(?<! [0-9A-Za-z] | [0-9][-./] ) \(DatePattern.date)", ignoringCase: true, anchored: true)

/// In cells of its own each: `| 12 | March | 2019 |`, `| 07 | 03 | 2019 |`.
private let dateInCells = Pattern(
  """
  (?<! [0-9A-Za-z] | [0-9][-./] ) \(DatePattern.day) [ ]{0,4} [|] [ ]{0,4} (?: \(DatePattern.month) | 0[1-9] | 1[0-2] ) [ ]{0,4} [|] [ ]{0,4}
  (?: 19 | 20 )[0-9]{2} (?! [0-9A-Za-z] )
  """, ignoringCase: true, anchored: true)
