import Model

/// The parts of a reference or of a file's name, between signs that are neither letters nor figures.
struct NameParts {
  /// In small letters.
  private let parts: [String]
  private let spelling: String

  /// - Parameter text: without the ending of a file.
  init(_ text: String) {
    spelling = text
    parts = text.utf8.split { !WordKey.isInWord($0) && !WordKey.isDigit($0) }.map { part in
      String(decoding: part.map(WordKey.lowered), as: UTF8.self)
    }
  }

  /// Of the last part of a path, without its ending.
  init(stemOf path: SitePath) {
    let name = String(path.name)
    self.init(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
  }

  /// What is wrong with the name of a file of which nobody said what it is for, and how much that weighs. Newsletters and
  /// events bear dates, and many short words are nobody's initials: beside the name of a kind of review they are doubtful,
  /// both together are not.
  var faultsOfUnknownUse: [(fault: NameFault, severity: Severity)] {
    let isOfReview = parts.contains(where: Self.reviews.contains)
    let mayNameSomebody = isOfReview && !initials(besides: []).isEmpty
    if holdsDate { return [(.date, mayNameSomebody ? .error : .warning)] }
    if holdsLongNumber(allowingDates: true) { return [(.number, .error)] }
    return mayNameSomebody ? [(.initials, .warning)] : []
  }

  private static let reviews: Set<String> = [
    "scr", "lcspr", "cspr", "lcpr", "sar", "dhr", "dardr", "apr", "cpr", "smr", "imr", "review", "case",
  ]

  /// Whether a glance shows that nothing can be wrong: one short number at most, and no part of two or three letters.
  static func arePlain(_ text: some Sequence<UInt8>) -> Bool {
    var (letters, digits, numbers) = (0, 0, 0)
    for byte in text {
      if WordKey.isDigit(byte) {
        if digits == 0 { numbers += 1 }
        digits += 1
        if digits > 5 || numbers > 1 { return false }
      } else {
        digits = 0
      }
      if WordKey.isInWord(byte) {
        letters += 1
      } else {
        if letters == 2 || letters == 3 { return false }
        letters = 0
      }
    }
    return letters != 2 && letters != 3
  }

  /// Whether a whole day stands in it: `2009-05-04`, `040509`, `4-may-2009`.
  var holdsDate: Bool {
    let numbers = parts.map { Digits.number($0.utf8) ?? -1 }
    for (index, part) in parts.enumerated() {
      if Self.isDate(digits: Array(part.utf8)) || Self.isDateWithMonth(part) { return true }
      guard index + 2 < parts.count else { continue }
      let (first, second, third) = (numbers[index], numbers[index + 1], numbers[index + 2])
      let month = Self.month(parts[index + 1]) ?? (parts[index + 1].utf8.count <= 2 ? second : -1)
      if isYear(index), Self.isDay(third, month), parts[index + 2].utf8.count <= 2 { return true }
      guard part.utf8.count <= 2, isYear(index + 2) || parts[index + 2].utf8.count == 2 && third >= 0 else {
        continue
      }
      if Self.isDay(first, month) { return true }
    }
    // "may-4-2009"
    return parts.indices.dropLast(2).contains { index in
      Self.month(parts[index]) != nil && Self.isDay(numbers[index + 1], 1) && isYear(index + 2)
    }
  }

  /// Whether there is a run of six figures and more; those that make a day do not count where days may stand.
  func holdsLongNumber(allowingDates: Bool) -> Bool {
    var run: [UInt8] = []
    for byte in Array(spelling.utf8) + [0] {
      if WordKey.isDigit(byte) {
        run.append(byte)
      } else {
        if run.count >= 6, !(allowingDates && (Self.isDate(digits: run) || Self.isMonth(digits: run))) {
          return true
        }
        run.removeAll(keepingCapacity: true)
      }
    }
    return false
  }

  /// Two or three letters that may be somebody's initials.
  func initials(besides known: Set<String>) -> [String] {
    parts.filter { part in
      (2...3).contains(part.utf8.count) && part.utf8.allSatisfy(WordKey.isLetter)
        && !ShortWords.contains(part) && !known.contains(part)
    }
  }

  var first: String? { parts.first }

  private func isYear(_ index: Int) -> Bool {
    parts[index].utf8.count == 4 && (1900...2099).contains(Digits.number(parts[index].utf8) ?? 0)
  }

  private static func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }

  /// `04052009`, `20090504`, `040509`, `090504`.
  private static func isDate(digits: [UInt8]) -> Bool {
    func number(_ from: Int, _ count: Int) -> Int { Digits.number(digits[from..<from + count]) ?? -1 }
    switch digits.count {
    case 8:
      return (1900...2099).contains(number(0, 4)) && isDay(number(6, 2), number(4, 2))
        || (1900...2099).contains(number(4, 4)) && isDay(number(0, 2), number(2, 2))
    case 6: return isDay(number(0, 2), number(2, 2)) || isDay(number(4, 2), number(2, 2))
    default: return false
    }
  }

  /// `202611`.
  private static func isMonth(digits: [UInt8]) -> Bool {
    digits.count == 6 && (1900...2099).contains(Digits.number(digits.prefix(4)) ?? 0)
      && (1...12).contains(Digits.number(digits.suffix(2)) ?? 0)
  }

  /// `4may2009`.
  private static func isDateWithMonth(_ part: String) -> Bool {
    let bytes = Array(part.utf8)
    let day = bytes.prefix(while: WordKey.isDigit)
    let name = bytes.dropFirst(day.count).prefix(while: WordKey.isLetter)
    let year = bytes.dropFirst(day.count + name.count)
    return isDay(Digits.number(day) ?? 0, 1) && month(String(decoding: name, as: UTF8.self)) != nil
      && (year.count == 4 || year.count == 2) && Digits.number(year) != nil
  }

  private static func month(_ name: String) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    let index = months.firstIndex {
      $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september"
    }
    return index.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
