import Model

extension TraitSearch {
  /// Exact ages; bands such as "5 to 10" and "under five" are none.
  func age(_ sign: TraitSign, _ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    switch sign {
    case .old: return unitsOld(range, passage)
    case .aged:
      let population = passage.preceding(range.lowerBound, 1).first?.text
      if population.map(Self.populations.contains) ?? false { return nil }
      return number(behind: range, passage)
    case .age:
      let before = passage.preceding(range.lowerBound, 2).map(\.text)
      // "under the age of 18" is a band.
      let verge = before.first == "the" ? before.dropFirst().first : before.first
      if verge.map(Self.verges.contains) ?? false { return nil }
      let next = passage.following(range.upperBound, 1).first
      return number(
        behind: next?.text == "of" ? range.lowerBound..<(next?.range.upperBound ?? 0) : range, passage)
    case .schoolYear:
      guard WordKey.isCapital(passage.bytes[range.lowerBound]),
        let next = passage.following(range.upperBound, 1).first, next.range.count <= 2,
        let number = Digits.number(next.text.utf8), (1...13).contains(number),
        passage.preceding(range.lowerBound, 1).first.map({
          ["in", "into", "a", "her", "his"].contains($0.text)
        })
          ?? false
      else { return nil }
      return range.lowerBound..<next.range.upperBound
    case .turned: return number(behind: range, passage)
    case .was:
      guard passage.mayBeNumber(range.upperBound + 1), let who = passage.preceding(range.lowerBound, 1).first,
        isPerson(who, in: passage)
      else {
        return nil
      }
      return number(behind: range, passage, onlyBefore: Self.times)
    default: return nil
    }
  }

  /// `seven years old`, `14-week-old`.
  private func unitsOld(_ old: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let before = passage.preceding(old.lowerBound, 4)
    guard before.count >= 2, Self.units.contains(before[0].text), let number = before[1].number else {
      return nil
    }
    var start = before[1].range.lowerBound
    if before.count > 2 {
      let third = before[2]
      if let tens = third.number {
        guard tens >= 20, tens % 10 == 0, number < 10 else { return nil }
        start = third.range.lowerBound
        if before.count > 3, Self.ranges.contains(before[3].text) { return nil }
      } else if Self.ranges.contains(third.text) {
        return nil
      }
    }
    return start..<old.upperBound
  }

  /// A number behind a word, unless it is one end of a range.
  private func number(behind range: Range<Int>, _ passage: Passage, onlyBefore: Set<String>? = nil) -> Range<
    Int
  >? {
    let next = passage.following(range.upperBound, 4)
    guard let first = next.first, let value = first.number, value > 0 else { return nil }
    var rest = next.dropFirst()
    var end = first.range.upperBound
    if value >= 20, value % 10 == 0, let units = rest.first, (1...9).contains(units.number ?? 0) {
      end = units.range.upperBound
      rest = rest.dropFirst()
    }
    if let follower = rest.first {
      if follower.number != nil || ["to", "plus"].contains(follower.text) { return nil }
      let pair = rest.prefix(2).map(\.text)
      if pair.count == 2, ["and", "or"].contains(pair[0]),
        Self.beyond.contains(pair[1]) || rest.dropFirst().first?.number != nil
      {
        return nil
      }
      if let onlyBefore, !onlyBefore.contains(follower.text) { return nil }
    }
    if let byte = passage[end],
      byte == UInt8(ascii: "+") || byte == 0xE2 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "/")
    {
      return nil
    }
    return range.lowerBound..<end
  }

  private func isPerson(_ word: Word, in passage: Passage) -> Bool {
    if ["he", "she", "child", "boy", "girl", "baby", "son", "daughter", "sister", "brother"].contains(
      word.text)
    {
      return true
    }
    let name = passage.bytes[word.range]
    return word.isCapital && pseudonyms.contains { $0.suffix(name.count).elementsEqual(name) }
  }

  private static let units: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days",
  ]
  private static let ranges: Set<String> = [
    "to", "and", "or", "over", "under", "than", "least", "between", "most", "below", "above",
  ]
  private static let verges: Set<String> = [
    "under", "over", "above", "below", "from", "until", "to", "by", "before", "after", "between", "school",
    "reach",
  ]
  private static let beyond: Set<String> = [
    "over", "under", "above", "below", "older", "younger", "more", "upwards", "less",
  ]
  private static let times: Set<String> = ["when", "years", "months", "weeks", "and", "at", "then"]
  private static let populations: Set<String> = [
    "children", "people", "adults", "those", "pupils", "boys", "girls", "men", "women", "patients",
    "residents",
    "babies", "teenagers", "parents", "students", "siblings",
  ]
}
