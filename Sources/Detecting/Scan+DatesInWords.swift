/// Days whose number is a word: `the sixteenth of August 2019`, `August the sixteenth`.
extension Scan {
  /// Found from the month, which has a capital; where `of` does not join the two, a year has to follow.
  func datesInWords() -> [DatedPlace] {
    var dates: [DatedPlace] = []
    for month in capitals where DayWords.mayBeMonth(month, in: bytes) {
      guard let range = dateInWords(around: month) else { continue }
      dates.append(DatedPlace(range: range, event: DateEvent(of: range, in: self)))
    }
    for word in capitals {
      let range: Range<Int>?
      switch DayWords.feasts.meaning(of: word, in: bytes) {
      case nil: continue
      case .loose?: range = feast(from: word)
      case .fixed(let lasts)?: range = fixedDay(from: word, endingIn: lasts)
      case .whole?: range = year(behind: word.upperBound).map { word.lowerBound..<$0 }
      }
      guard let range else { continue }
      dates.append(DatedPlace(range: range, event: DateEvent(of: range, in: self)))
    }
    // `Good Boxing Day` is read from both of its words.
    var end = 0
    return dates.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { date in
      guard date.range.lowerBound >= end else { return false }
      end = date.range.upperBound
      return true
    }
  }

  /// Two lists of days as one, in the order of the text; of two that overlap the first list's.
  func adding(_ others: [DatedPlace], to dates: [DatedPlace]) -> [DatedPlace] {
    guard !others.isEmpty else { return dates }
    var next = 0
    let fresh = others.filter { other in
      while next < dates.count, dates[next].range.upperBound <= other.range.lowerBound { next += 1 }
      return next == dates.count || !dates[next].range.overlaps(other.range)
    }
    return (dates + fresh).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func dateInWords(around month: Range<Int>) -> Range<Int>? {
    let year = year(behind: month.upperBound)
    if let start = ordinal(before: month.lowerBound, needsOf: year == nil) {
      return start..<(year ?? month.upperBound)
    }
    guard let article = breath(after: month.upperBound), DayWords.isArticle(article, in: bytes),
      let end = ordinal(after: article.upperBound)
    else { return nil }
    return month.lowerBound..<(self.year(behind: end) ?? end)
  }

  /// A day that has a name, as `New Year's Day 2004`: over the words between the first and `Day` or `Eve`.
  private func feast(from first: Range<Int>) -> Range<Int>? {
    var end = first.upperBound
    for _ in 0..<2 {
      if self[end] == UInt8(ascii: "'") { end += self[end + 1]?.lowercased == UInt8(ascii: "s") ? 2 : 1 }
      guard let next = breath(after: end) else { return nil }
      end = next.upperBound
      if DayWords.ends.meaning(of: next, in: bytes) != nil {
        return first.lowerBound..<(year(behind: end) ?? end)
      }
    }
    return nil
  }

  /// A day of the church's year, as `Ash Wednesday 2018`; what is called after one goes on with a capital or has a place's
  /// word behind it: `St George's Day Nursery`.
  private func fixedDay(from first: Range<Int>, endingIn lasts: [String]) -> Range<Int>? {
    guard self[first.upperBound] == 0x20 else { return nil }
    for last in lasts {
      let start = first.upperBound + 1
      guard bytes[start...].starts(with: last.utf8) else { continue }
      let end = start + last.utf8.count
      guard self[end]?.isLetter != true else { continue }
      if let year = year(behind: end) { return first.lowerBound..<year }
      guard let next = breath(after: end) else { return first.lowerBound..<end }
      let isPlace = bytes[next.lowerBound].isUpper || DayWords.places.meaning(of: next, in: bytes) != nil
      return isPlace ? nil : first.lowerBound..<end
    }
    return nil
  }

  /// Where a day begins that ends before a month: `sixteenth of`, `twenty-first day of`.
  private func ordinal(before month: Int, needsOf: Bool) -> Int? {
    guard var word = breath(before: month) else { return nil }
    if DayWords.fillers.meaning(of: word, in: bytes) != nil {
      guard let before = breath(before: word.lowerBound) else { return nil }
      word = before
      if DayWords.days.meaning(of: word, in: bytes) != nil {
        guard let before = breath(before: word.lowerBound) else { return nil }
        word = before
      }
    } else if needsOf {
      return nil
    }
    guard DayWords.ordinals.meaning(of: word, in: bytes) != nil else { return nil }
    if let tens = self.word(before: word.lowerBound), word.lowerBound - tens.upperBound == 1,
      DayWords.tens.meaning(of: tens, in: bytes) != nil
    {
      word = tens
    }
    if let article = breath(before: word.lowerBound), DayWords.isArticle(article, in: bytes) {
      return article.lowerBound
    }
    return word.lowerBound
  }

  private func ordinal(after place: Int) -> Int? {
    guard let word = breath(after: place) else { return nil }
    if DayWords.ordinals.meaning(of: word, in: bytes) != nil { return word.upperBound }
    guard DayWords.tens.meaning(of: word, in: bytes) != nil, let last = self.word(after: word.upperBound),
      last.lowerBound - word.upperBound == 1, DayWords.ordinals.meaning(of: last, in: bytes) != nil
    else { return nil }
    return last.upperBound
  }

  /// Where the year ends that follows, over a comma.
  private func year(behind place: Int) -> Int? {
    let start = self[place] == UInt8(ascii: ",") ? place + 1 : place
    guard let word = word(after: start), areOneBreath(start..<word.lowerBound), word.count == 4,
      bytes[word].starts(with: "19".utf8) || bytes[word].starts(with: "20".utf8),
      bytes[word].allSatisfy(\.isDigit)
    else { return nil }
    return word.upperBound
  }

  private func breath(before place: Int) -> Range<Int>? {
    word(before: place).flatMap { areOneBreath($0.upperBound..<place) ? $0 : nil }
  }

  private func breath(after place: Int) -> Range<Int>? {
    word(after: place).flatMap { areOneBreath(place..<$0.lowerBound) ? $0 : nil }
  }
}

private enum DayWords {
  static let ordinals = WordTable<Bool>([
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth":
      true,
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth": true,
  ])
  enum Feast {
    /// A word may stand before its last: `New Year's Day`.
    case loose
    /// One of these follows, and nothing between: days of the church's year, whose first words are names too.
    case fixed([String])
    /// No other word: `Hogmanay 2021`. Without a year it is any year's.
    case whole
  }
  /// Days that have a name, by its first word.
  static let feasts = WordTable<Feast>([
    "christmas xmas boxing new valentine easter good bonfire": .loose,
    "hogmanay hallowe'en halloween": .whole,
    "ash": .fixed(["Wednesday"]), "palm mothering": .fixed(["Sunday"]), "maundy": .fixed(["Thursday"]),
    "shrove": .fixed(["Tuesday"]), "whit": .fixed(["Sunday", "Monday"]),
    "remembrance": .fixed(["Sunday", "Day"]),
    "all": .fixed(["Saints' Day", "Souls' Day"]),
    "st": .fixed(["Andrew's Day", "David's Day", "Patrick's Day", "George's Day", "Stephen's Day"]),
  ])
  static let places = WordTable<Bool>(["nursery centre unit care school surgery hospital service": true])
  static let ends = WordTable<Bool>(["day eve friday sunday monday night": true])
  static let tens = WordTable<Bool>(["twenty thirty": true])
  static let fillers = WordTable<Bool>(["of": true])
  static let days = WordTable<Bool>(["day": true])
  private static let months = WordTable<Bool>([
    "january february march april may june july august september october november december": true
  ])
  private static let articles = WordTable<Bool>(["the": true])

  static func isArticle(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    articles.meaning(of: word, in: bytes) != nil
  }

  static func mayBeMonth(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    (3...9).contains(word.count) && months.meaning(of: word, in: bytes) != nil
  }
}
