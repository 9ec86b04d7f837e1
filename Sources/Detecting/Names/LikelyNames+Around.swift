import Model

/// What stands around a word.
extension LikelyNames {
  /// Where the words that go with a forename end.
  func surnames(after index: Int, in run: Range<Int>) -> Int {
    var end = index + 1
    var hasWord = false
    while end < run.upperBound, end - index < 4 {
      let next = words[end]
      // `Barrow-Lane` is no lane.
      let isSecond = words[end - 1].joint == .hyphen && words[end - 1].mayBeName && end > index + 1
      guard
        next.traits.isDisjoint(with: isSecond ? [.odd, .mixed, .title] : [.odd, .mixed, .thing, .title]),
        !next.traits.contains(.publicName) || words[end - 1].joint == .hyphen || next.joint == .hyphen
      else { break }
      // `Mohammed Al-Jaberi`, `Hui Ling Cheung`: what stands between is part of it.
      if next.traits.contains(.word), !next.traits.contains(.surname), end + 1 < run.upperBound,
        words[index].traits.contains(.forename), words[end + 1].mayBeName,
        next.traits.isDisjoint(with: [.role, .time]),
        NameContext.particles.contains(next.print) || words[end + 1].traits.contains(.surname)
      {
        end += 1
        continue
      }
      if next.traits.contains(.initial) {
        guard end + 1 < run.upperBound, words[end + 1].mayBeName else { break }
      } else if next.traits.contains(.word), !next.traits.contains(.surname) {
        // One surname that is a word, where no more capitals follow it.
        let isLast = end + 1 == run.upperBound || words[end - 1].joint == .hyphen
        let isSole =
          end == index + 1 && !text.hasLineEnd(after: index)
          && (words[index].traits.contains(.forename)
            || words[index].traits.contains(.forenameWord)
              && (isApposed(index, upTo: end + 1) || isNamed(index)))
        guard !hasWord, isLast, next.traits.isDisjoint(with: [.role, .time]), !next.traits.contains(.upper),
          words[end - 1].joint != .blank || isSole && isSurnameWord(end) || !isWithinTitle(index)
        else { break }
        hasWord = true
      } else if next.traits.contains(.upper), !words[index].traits.contains(.upper) {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a run goes on to the head of an institution, a street or a document that the words before it name.
  func leadsToThing(from end: Int, in run: Range<Int>) -> Bool {
    if end < words.count, text.isPossessive(words[end - 1].range.upperBound),
      words[end].range.lowerBound - words[end - 1].range.upperBound <= 3, words[end].traits.contains(.thing)
    {
      return true
    }
    guard end < run.upperBound, words[end - 1].joint == .blank else { return false }
    return words[end..<min(run.upperBound, end + Self.longestTitle)].contains { $0.traits.contains(.thing) }
  }

  /// In words: no institution has a longer name, but a text in capitals may be one run from end to end.
  private static var longestTitle: Int { 16 }

  /// Whether a word behind a forename is more likely a surname than the head of something: a title would go on with
  /// further words, and a plural names no person.
  private func isSurnameWord(_ index: Int) -> Bool {
    let place = words[index].range.upperBound
    guard let last = text.bytes[..<place].last else { return false }
    let isPlural = last == UInt8(ascii: "s") && text.bytes[place - 2] != UInt8(ascii: "s")
    return !isPlural || text.wordAfter(place).map(NameContext.deeds.contains) ?? false
  }

  /// Whether something is named after somebody: an inquiry, a course, a charity; or after two, of whom this is the first.
  func isMemorial(upTo end: Int) -> Bool {
    let place = words[end - 1].range.upperBound
    if let after = text.wordAfter(place) {
      if NameContext.memorials.contains(after) { return true }
      guard after == Self.and else { return false }
    }
    guard end < words.count, words[end].range.lowerBound - place == 5,
      text.bytes[place..<place + 5].elementsEqual(" and ".utf8)
    else { return false }
    var last = end
    while last + 1 < words.count, last - end < 3, words[last].joint == .blank || words[last].joint == .hyphen
    { last += 1 }
    return text.wordAfter(words[last].range.upperBound).map(NameContext.inquiries.contains) ?? false
  }

  func isSaint(_ index: Int, in run: Range<Int>) -> Bool {
    index > run.lowerBound && Self.saints.contains(words[index - 1].print)
  }

  static let saints = Lexicon.Words(
    "st saint saints santa san queen king prince princess duke duchess storm")

  /// Whether a role, a kin word or a naming word stands right before.
  func isNamed(_ index: Int) -> Bool {
    let place = words[index].range.lowerBound
    if index > 0, words[index - 1].joint == .blank {
      let before = words[index - 1]
      if NameContext.callings.contains(before.print) || before.traits.contains(.role) { return true }
    }
    guard let before = text.wordBefore(place) else { return false }
    return NameContext.kin.contains(before) || NameContext.calledBy.contains(before)
      || NameContext.roles.contains(before) || NameContext.naming.contains(before)
  }

  /// Whether it is a label as `Child Heron`; that such are declared is for a rule to ask.
  func isLabelled(_ index: Int) -> Bool {
    index > 0 && words[index - 1].joint == .blank && NameContext.heads.contains(words[index - 1].print)
  }

  /// Whether a list goes on right before or after it with a word that is no name: of trees, of houses, of teams.
  func isAmongWords(_ index: Int, _ last: Int) -> Bool {
    func isPlain(_ other: Int) -> Bool {
      words[other].traits.contains(.word) && words[other].traits.isDisjoint(with: [.role, .title, .initial])
    }
    return index > 0 && words[index - 1].joint == .comma && isPlain(index - 1)
      || words[last].joint == .comma && isPlain(last + 1)
  }

  func isFamily(_ index: Int) -> Bool {
    text.wordAfter(words[index].range.upperBound).map(NameContext.families.contains) ?? false
  }

  func isHead(before place: Int) -> Bool {
    text.wordBefore(place).map(NameContext.heads.contains) ?? false
  }

  /// Whether a month or a feast stands where a time is told, as in `an event in June attended by`.
  func isTimeOfYear(_ index: Int) -> Bool {
    guard words[index].traits.contains(.time) else { return false }
    if isBesideNumber(index) { return true }
    guard let before = text.wordBefore(words[index].range.lowerBound)
    else {
      return false
    }
    return NameContext.beforeTimes.contains(before)
  }

  /// Whether a hyphen joins a word to the next, and one of both is no ordinary word: `Cavendish-Oyelaran`.
  func isDoubled(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].joint == .hyphen else { return false }
    return words[index].mayBeName && words[index].traits.isDisjoint(with: .place)
      || words[index + 1].mayBeName && words[index + 1].traits.isDisjoint(with: .place)
  }

  /// Whether what follows makes it the name of a person and not of a place or a body.
  func isClearlyPerson(_ index: Int, upTo end: Int) -> Bool {
    // `the aunt in Kingston says`.
    if words[index].traits.contains(.place), text.wordBefore(words[index].range.lowerBound) == Self.in {
      return false
    }
    let after = text.wordAfter(words[end - 1].range.upperBound)
    if let after, NameContext.deeds.contains(after) { return true }
    let place = words[end - 1].range.upperBound
    if text.isPossessive(place), text.wordAfterPossessive(place).map(NameContext.ownThings.contains) ?? false
    {
      return true
    }
    return isNamed(index) || isAged(upTo: end)
  }

  /// Whether an age follows: `Heron, 4, slept`, `Heron (aged 4)`.
  func isAged(upTo end: Int) -> Bool {
    let place = words[end - 1].range.upperBound
    let rest = text.bytes[place...].prefix(12)
    var digits = rest.dropFirst(2)
    if rest.starts(with: ", aged ".utf8) || rest.starts(with: " (aged ".utf8) {
      digits = rest.dropFirst(7)
    } else if !rest.starts(with: ", ".utf8) {
      return false
    }
    let count = digits.prefix(while: \.isDigit).count
    guard (1...2).contains(count) else { return false }
    return rest.starts(with: ", aged ".utf8) || rest.starts(with: " (aged ".utf8)
      || digits.dropFirst(count).first == UInt8(ascii: ",")
  }

  func isEponym(upTo end: Int) -> Bool {
    let place = words[end - 1].range.upperBound
    let after = text.isPossessive(place) ? text.wordAfterPossessive(place) : text.wordAfter(place)
    return after.map { NameContext.eponyms.contains($0) && !NameContext.belongings.contains($0) } ?? false
  }

  /// Whether a word stands among other capitalised words that are ordinary ones, as in a title.
  func isWithinTitle(_ index: Int) -> Bool {
    let before =
      index > 0 && words[index - 1].joint == .blank && words[index - 1].traits.contains(.word)
      && words[index - 1].traits.isDisjoint(with: [.role, .forenameWord])
      && !text.beginsSentence(words[index - 1].range.lowerBound)
    let after =
      index + 1 < words.count && words[index].joint == .blank && words[index + 1].traits.contains(.word)
      && words[index + 1].traits.isDisjoint(with: [.role, .forenameWord])
    return before || after
  }

  func isBesideNumber(_ index: Int) -> Bool {
    let range = words[index].range
    let bytes = text.bytes
    let before = range.lowerBound >= 2 && bytes[range.lowerBound - 2].isDigit
    let after = range.upperBound + 1 < bytes.count && bytes[range.upperBound + 1].isDigit
    return before || after
  }
}
