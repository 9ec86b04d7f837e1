/// Labels of days: `date of visit`, and the first column of a chronology.
extension Scan {
  /// Whether `date of` stands before a word, with at most two words between, as in `Date of s47 visit`.
  func isDateOf(before place: Int) -> Bool {
    let end = place
    var place = place
    for _ in 0..<4 {
      guard let word = word(before: place), areOneBreath(word.upperBound..<place) else { return false }
      // The word itself may be the `of`.
      if word.upperBound + 3 < end, isDateOf(word) { return true }
      place = word.lowerBound
    }
    return false
  }

  /// Whether `, date of` or ` (date of` follows a day.
  func isDateOf(after place: Int) -> Bool {
    guard var word = word(after: place), word.lowerBound - place <= 3,
      !bytes[place..<word.lowerBound].contains(UInt8(ascii: "\n"))
    else { return false }
    if DateLabels.fillers.meaning(of: word, in: bytes) != nil, let next = self.word(after: word.upperBound) {
      word = next
    }
    return isDateOf(word) || isDayOn(word)
  }

  /// Whether a key of a program's record says that a board set the day: `"agreed": "2024-03-14"`.
  func isValueOfPlan(_ day: Range<Int>) -> Bool {
    guard self[day.lowerBound - 1] == UInt8(ascii: "\""),
      bytes.hasPhrase("\":", before: skipBlanks(day.lowerBound - 1))
    else { return false }
    let end = skipBlanks(day.lowerBound - 1) - 2
    var start = end
    while let byte = self[start - 1], byte.isLetter || byte == UInt8(ascii: "_"), end - start < 24 {
      start -= 1
    }
    return start < end && DateLabels.keysOfPlans.meaning(of: start..<end, in: bytes) != nil
  }

  private func skipBlanks(_ place: Int) -> Int { self[place - 1] == 0x20 ? place - 1 : place }

  /// Whether a day begins a row of values that are figures and nothing else, as counts of calls are: `2022-10-03,412,96`.
  func isOfFigures(_ day: Range<Int>) -> Bool {
    guard startOfLine(day.lowerBound) == day.lowerBound, self[day.upperBound] == UInt8(ascii: ",") else {
      return false
    }
    var (place, figures, values) = (day.upperBound, 0, 0)
    while let byte = self[place], byte != UInt8(ascii: "\n"), place - day.upperBound < Self.longestRow {
      guard byte.isDigit || ",. \r%".utf8.contains(byte) else { return false }
      if byte == UInt8(ascii: ",") { (values, figures) = (values + 1, 0) }
      if byte.isDigit { figures += 1 }
      // A number that is as long as somebody's is no count.
      if figures > 6 { return false }
      place += 1
    }
    return values > 1
  }

  /// Whether a sentence goes on to count: `there were 1,312 children`.
  func isOfCount(after place: Int) -> Bool {
    let start = self[place] == UInt8(ascii: ",") ? place + 1 : place
    if start > place, isShare(at: start + 1) { return true }
    guard bytes.hasPhrase(" there were ", at: start) else { return false }
    // Of a life few are counted: bruises, calls.
    let figures = bytes[min(start + 12, bytes.count)...].prefix(6)
    return figures.prefix { $0.isDigit || $0 == UInt8(ascii: ",") }.count(where: \.isDigit) > 2
  }

  /// Whether a share stands there: `71 per cent`.
  private func isShare(at place: Int) -> Bool {
    guard let number = word(after: place), number.lowerBound == place, number.count <= 3,
      bytes[number].allSatisfy(\.isDigit)
    else { return false }
    return [" per cent", "%", " percent"].contains {
      bytes.hasPhrase($0, at: number.upperBound)
    }
  }

  /// Whether the hours follow from which and to which something takes place: `, 9.15 am to 4 pm`.
  func isTimeOfEvent(after place: Int) -> Bool {
    guard self[place] == UInt8(ascii: ","), self[place + 1] == 0x20, let from = hour(at: place + 2) else {
      return false
    }
    for joint: StaticString in [" to ", " - ", "-"] where bytes.hasPhrase(joint, at: from.end) {
      guard let to = hour(at: from.end + joint.utf8CodeUnitCount) else { return false }
      return from.isHalf || to.isHalf
    }
    return false
  }

  /// An hour, perhaps with its minutes and `am` or `pm`, and where it ends.
  private func hour(at start: Int) -> (end: Int, isHalf: Bool)? {
    var end = start
    while let byte = self[end], byte.isDigit || ".:".utf8.contains(byte), end - start < 5 { end += 1 }
    guard end > start else { return nil }
    let half = self[end] == 0x20 ? end + 1 : end
    let isHalf = bytes.hasPhrase("am", at: half) || bytes.hasPhrase("pm", at: half)
    guard isHalf, self[half + 2]?.isLetter != true else { return (end, false) }
    return (half + 2, true)
  }

  /// Whether a word is that of `the day on which she died` or `the day she died`.
  private func isDayOn(_ word: Range<Int>) -> Bool {
    guard word.count == 3, bytes.hasPhrase("day", at: word.lowerBound),
      let next = self.word(after: word.upperBound), areOneBreath(word.upperBound..<next.lowerBound)
    else { return false }
    return DateLabels.afterDay.meaning(of: next, in: bytes) != nil
  }

  /// Whether a word is the last for a meeting about one person, which is none of a board: `core group`, `strategy
  /// meeting`.
  func isMeetingOfCase(_ word: Range<Int>) -> Bool {
    guard DateLabels.gatherings.meaning(of: word, in: bytes) != nil,
      let before = self.word(before: word.lowerBound), areOneBreath(before.upperBound..<word.lowerBound)
    else { return false }
    return DateLabels.gatheringsOfCases.meaning(of: before, in: bytes) != nil
  }

  private func isDateOf(_ word: Range<Int>) -> Bool {
    guard DateLabels.dates.meaning(of: word, in: bytes) != nil,
      let next = self.word(after: word.upperBound), areOneBreath(word.upperBound..<next.lowerBound)
    else { return false }
    return next.count == 2 && bytes[next.lowerBound].lowercased == UInt8(ascii: "o")
      && bytes[next.lowerBound + 1].lowercased == UInt8(ascii: "f")
  }

  /// Whether a column is the one for days of a table that goes on to say what happened on each to somebody.
  ///
  /// - Parameter heading: the head of the column, among its neighbours in one line.
  func isOfChronology(_ heading: Range<Int>) -> Bool {
    let row = row(of: heading)
    return !holds(DateLabels.plans, in: heading) && !isOfCalendar(heading)
      && (holds(DateLabels.dates, in: heading) || holds(DateLabels.meetings, in: heading))
      && holds(DateLabels.entries, in: row)
  }

  /// Whether a column is of a table of courses and the like: what its first cells speak of happened to nobody.
  func isOfCalendar(_ heading: Range<Int>) -> Bool {
    holds(DateLabels.calendars, in: row(of: heading))
  }

  /// The line that a heading stands in.
  private func row(of heading: Range<Int>) -> Range<Int> {
    let start = startOfLine(heading.lowerBound)
    var end = heading.upperBound
    while let byte = self[end], byte != UInt8(ascii: "\n"), end - start < Self.longestRow { end += 1 }
    return start..<end
  }

  private func holds(_ words: WordTable<Bool>, in range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while let word = bytes.letters(in: place..<range.upperBound) {
      if ([word] + parts(ofKey: word)).contains(where: { words.meaning(of: $0, in: bytes) != nil }) {
        return true
      }
      place = word.upperBound
    }
    return false
  }
}

enum DateLabels {
  static let dates = WordTable<Bool>(["date dates day when": true])
  /// What somebody did on the days of a column.
  static let meetings = WordTable<Bool>(["seen visited visit attended contacted seized": true])
  /// Of `date of issue`: of a text, not of a life.
  static let papers = WordTable<Bool>([
    "target due deadline completed completion closing decision issue report letter email version audit completion approval sign-off next last this meeting birth review agenda":
      true,
    "print upload access update minutes guidance training workshop event closure invoice receipt renewal expiry":
      true,
  ])
  /// Of columns with the days by which, or on which, a board has something done.
  static let plans = WordTable<Bool>([
    "target due deadline completed completion closing decision review issue published approved": true
  ])
  /// What records of publications and of courses call their days.
  static let keysOfPlans = WordTable<Bool>([
    "published agreed approved decided completed notified commissioned remove_after removeafter review_by book_by":
      true,
    "start starts end ends generated updated modified created deadline expires expiry issued next_review nextreview lastmod closes opens":
      true,
  ])
  /// What only the columns of a calendar of courses or of a list of publications are called.
  static let calendars = WordTable<Bool>([
    "venue places cost booking bookings booked course session trainer registered capacity presenter audience":
      true,
    "recommendation owner rag version": true,
  ])
  static let afterDay = WordTable<Bool>(["on that she he they her his": true])
  static let gatherings = WordTable<Bool>([
    "group meeting discussion conference minutes record": true
  ])
  /// What stands before them; the first word of `strategy meeting`.
  static let gatheringsOfCases = WordTable<Bool>([
    "core strategy protection professionals professionals' discharge marac": true
  ])
  static let fillers = WordTable<Bool>(["as the his her their is was being": true])
  /// What the other columns of a chronology are called, but not those of a calendar or of a list of publications.
  static let entries = WordTable<Bool>([
    "entry entries detail details narrative worker practitioner contact agency incident attendance informant":
      true,
    "exhibit source chronology presentation allegation concern concerns injury outcome": true,
  ])
}
