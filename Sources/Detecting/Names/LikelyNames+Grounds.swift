import Model

/// What makes a word the beginning of a name.
extension LikelyNames {
  func isTitle(_ index: Int) -> Bool { words[index].traits.contains(.title) }

  /// Of the titles of one person, and of the initials: a text may be nothing but such words from end to end.
  private static var mostTitles: Int { 6 }

  /// A title and what follows it, unless that is an office; a letter alone only where it stands for a professional, who
  /// would be known by it: `Ms A` is a pseudonym, `Dr S` is somebody.
  func titled(at first: Int, in run: Range<Int>) -> Int? {
    var index = first
    // `Detective Sergeant Dr`: nobody has more.
    while index + 1 < run.upperBound, words[index + 1].traits.contains(.title) {
      index += 1
      guard index - first < Self.mostTitles else { return nil }
    }
    var end = index + 1
    var hasName = false
    while end < run.upperBound, end - index <= 4, words[end - 1].joint != .far {
      let traits = words[end].traits
      if traits.contains(.thing) && !traits.contains(.surname) || traits.contains(.odd) { break }
      // Peers and knights who led inquiries.
      if traits.contains(.publicName), NameContext.honours.contains(words[index].print) { break }
      if traits.contains(.initial) {
        // The initial of a forename has more behind it.
        guard end + 1 < run.upperBound, !words[end + 1].traits.contains(.initial) else { break }
      } else if traits.contains(.word), hasName && words[end - 1].joint != .hyphen || traits.contains(.role) {
        break
      } else if words[end].traits.contains(.upper), words[end].range.count < 3 {
        break
      } else {
        hasName = true
      }
      end += 1
    }
    if !hasName, end == index + 1, end < run.upperBound, words[end].traits.contains(.initial),
      words[end].traits.isDisjoint(with: .odd), NameContext.professions.contains(words[index].print)
    {
      return end + 1
    }
    return hasName && !leadsToThing(from: end, in: run) ? end : nil
  }

  /// `J. Heron`: an initial with its full stop and a surname.
  func initialled(at index: Int, in run: Range<Int>) -> Int? {
    var last = index
    while last + 1 < run.upperBound, words[last].joint == .dot, words[last + 1].traits.contains(.initial) {
      last += 1
      guard last - index < Self.mostTitles else { return nil }
    }
    // `at School A. Records show`.
    let isLabel = index > 0 && words[index - 1].joint == .blank && words[index - 1].traits.contains(.thing)
    guard last + 1 < run.upperBound, !isLabel else { return nil }
    let next = words[last + 1]
    // `A` that begins a sentence is an article.
    let isArticle = words[last].joint == .blank && text.bytes[words[last].range].elementsEqual("A".utf8)
    if isArticle, text.beginsSentence(words[last].range.lowerBound) { return nil }
    let isSurname =
      next.mayBeName || next.traits.contains(.surname) && next.traits.isDisjoint(with: [.thing, .role])
    guard
      words[last].joint == .dot
        ? isSurname : words[last].joint == .blank && next.mayBeName && next.traits.contains(.surname),
      last > index || isSurname, !isHead(before: words[index].range.lowerBound), !next.traits.contains(.place)
    else { return nil }
    let end = surnames(after: last + 1, in: run)
    return leadsToThing(from: end, in: run) ? nil : end
  }

  func isForename(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if word.traits.contains(.publicName), end == index + 1 { return isClearlyPerson(index, upTo: end) }
    if word.traits.contains(.upper), end == index + 1 { return isNamed(index) }
    if end == index + 1, isOfVehicle(word.range) { return false }
    // The short form of a month or a day.
    if word.traits.contains(.time), end == index + 1 || isBesideNumber(index) { return false }
    if isOfThing(index) && end == index + 1 || isVehicle(index, upTo: end) { return false }
    // A word behind it that is no surname makes it no surer.
    let isOpen =
      end == index + 2 && words[end - 1].traits.contains(.word) && !words[end - 1].traits.contains(.surname)
    if word.traits.contains(.place), end == index + 1 || isOpen {
      return isClearlyPerson(index, upTo: end) || isOpen && isApposed(index, upTo: end)
    }
    if end == index + 1 || isOpen {
      let before = text.wordBefore(word.range.lowerBound)
      let follows =
        before.map { NameContext.linking.contains($0) || $0 == Self.the && !isFamily(index) } ?? false
      if isEponym(upTo: end) || isBesidePlace(index) || isAmongWords(index, end - 1) || follows {
        return false
      }
    }
    let isSure = isPair(index..<end) || isByLists(index..<end)
    return isNamed(index) || isSure
      || text.isAmongEnglish(word.range.lowerBound..<words[end - 1].range.upperBound)
  }

  /// Whether lists have the first word among forenames and the last among surnames, and neither among other words: such a
  /// pair is a name in whatever language.
  private func isByLists(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let first = words[range].first, let last = words[range].last else { return false }
    return last.mayBeName && last.isNameByLists && first.traits.contains(.forename)
      && first.traits.isDisjoint(with: .place)
      && last.traits.isDisjoint(with: .place)
  }

  /// Whether a list has a place right before or after it.
  func isBesidePlace(_ index: Int) -> Bool {
    index > 0 && words[index - 1].joint == .comma && words[index - 1].traits.contains(.place)
      || words[index].joint == .comma && words[index + 1].traits.contains(.place)
  }

  func isForenameWord(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if isLabelled(index) || end == index + 1 && isTimeOfYear(index) { return false }
    if word.traits.contains(.upper) { return end > index + 1 && words[index + 1].traits.contains(.surname) }
    if isNamed(index) { return true }
    if end > index + 1 {
      let next = words[index + 1]
      // `…, Rose Tinker, …` behind somebody's role; `Rose-Ann`.
      if end == index + 2, isApposed(index, upTo: end),
        next.traits.isDisjoint(with: [.thing, .role, .time, .upper])
      {
        return true
      }
      // Beside a surname that is no word; or one that is, but not at the head of a title.
      if next.mayBeName { return !next.traits.contains(.place) || isDoubled(index + 1) }
      return next.traits.isSuperset(of: [.word, .surname]) && !text.beginsSentence(word.range.lowerBound)
        && next.traits.isDisjoint(with: [.thing, .role]) && !word.traits.contains(.time) && end == index + 2
    }
    let place = word.range
    let after = text.wordAfter(place.upperBound)
    if isOfTwo(index) { return true }
    if let after, NameContext.deeds.contains(after) { return true }
    guard !word.traits.contains(.time), !word.traits.contains(.role) else { return false }
    if let after, NameContext.eponyms.contains(after) { return false }
    if isAged(upTo: end) { return true }
    let begins = text.beginsSentence(place.lowerBound)
    if text.isPossessive(place.upperBound) { return !begins }
    guard !begins, !isWithinTitle(index) else { return false }
    if let after, NameContext.being.contains(after) { return true }
    guard let before = text.wordBefore(place.lowerBound) else { return false }
    return before == Self.and ? isBesideFound(index) : NameContext.before.contains(before)
  }

  /// Whether the name before it is joined to a word by `and`.
  func isBesideFound(_ index: Int) -> Bool {
    guard let last = found.last else { return false }
    return words[index].range.lowerBound - last.upperBound <= 6
  }

  static let and = Fingerprint("and")

  /// A word that is neither English nor known otherwise.
  func isUnknownName(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    let place = word.range.lowerBound..<words[end - 1].range.upperBound
    guard word.range.count > 2, !isLabelled(index), !isVehicle(index, upTo: end), !isShop(index, upTo: end)
    else { return false }
    if word.traits.contains(.clan) { return !isEponym(upTo: end) && text.isAmongEnglish(place) }
    if isNamed(index) { return !word.traits.contains(.place) && text.isAmongEnglish(place) }
    if word.traits.contains(.upper) { return false }
    let before = text.wordBefore(place.lowerBound)
    let isPossessive = text.isPossessive(place.upperBound)
    if let before, NameContext.placing.contains(before), !isPossessive, end == index + 1 { return false }
    if isEponym(upTo: end) || word.traits.contains(.place) { return false }
    let after = text.wordAfter(place.upperBound)
    if let after, NameContext.families.contains(after), before.map({ $0 == Self.the }) ?? false {
      return true
    }
    if before == Self.the, end == index + 1, isPluralOfSurname(word) { return !isEponym(upTo: end) }
    if before == Self.the, !isPossessive || isOfThing(index) { return false }
    let isSurname = word.traits.contains(.surname)
    let acts =
      after.map { NameContext.deeds.contains($0) || isSurname && NameContext.being.contains($0) } ?? false
    let has =
      isPossessive && text.wordAfterPossessive(place.upperBound).map(NameContext.belongings.contains) ?? false
    let isPair =
      end > index + 1 && words[index].joint == .blank && (isSurname || isBeforeSurname(index, upTo: end))
    let isSecond = before == Self.and && isBesideFound(index)
    guard acts || has || isPair || isSecond || isAged(upTo: end) else { return false }
    return !isWithinTitle(index) && text.isAmongEnglish(place)
  }

  /// Whether it stands behind `of` and another capital: `Isles of …`, `University of …`.
  func isOfThing(_ index: Int) -> Bool {
    guard index > 0, words[index].range.lowerBound - words[index - 1].range.upperBound == 4 else {
      return false
    }
    return text.wordBefore(words[index].range.lowerBound) == Self.of
  }

  static let of = Fingerprint("of")

  static let `in` = Fingerprint("in")

  static let the = Fingerprint("the")
}
