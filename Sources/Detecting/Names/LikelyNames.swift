import Model

/// Finds what is likely to be a person's name without knowing whom a text is about: by titles and roles before it, by
/// lists of forenames and surnames, and by capitals that no ordinary word explains.
struct LikelyNames {
  let text: NameText
  private(set) var found: [Range<Int>] = []

  init(in scan: borrowing Scan) {
    text = NameText(scan)
    guard !text.lexicon.words.isEmpty else { return }
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, Self.joins(words[end - 1].joint) { end += 1 }
      judge(start..<end)
      start = end
    }
  }

  private var words: [NameWord] { text.words }

  private static func joins(_ joint: NameWord.Joint) -> Bool {
    switch joint {
    case .blank, .hyphen, .dot, .particle: true
    case .comma, .far: false
    }
  }

  /// Judges a run of capitalised words.
  private mutating func judge(_ run: Range<Int>) {
    var index = run.lowerBound
    while index < run.upperBound {
      if let skipped = publicPhrase(at: index, in: run) {
        index = skipped
      } else if let end = nameEnd(at: index, in: run) {
        report(index.advanced(by: isTitle(index) ? 1 : 0)..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func report(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    guard !isCitation(place) else { return }
    found.append(place)
  }

  /// Where a name ends that begins with a word, its title counted; nil if none does.
  private func nameEnd(at index: Int, in run: Range<Int>) -> Int? {
    if isTitle(index) { return titled(at: index, in: run) }
    let word = words[index]
    guard word.traits.isDisjoint(with: [.odd, .mixed, .thing]), !isSaint(index, in: run) else { return nil }
    if word.traits.contains(.initial) { return initialled(at: index, in: run) }
    guard !word.isAcronym else { return nil }
    let end = surnames(after: index, in: run)
    if leadsToThing(from: end, in: run) { return nil }
    if word.traits.contains(.forename), !word.traits.contains(.word) {
      return isForename(index, upTo: end) ? end : nil
    }
    if word.traits.contains(.forenameWord) { return isForenameWord(index, upTo: end) ? end : nil }
    guard word.mayBeName else { return nil }
    return isUnknownName(index, upTo: end) ? end : nil
  }

  // MARK: - Grounds

  private func isTitle(_ index: Int) -> Bool { words[index].traits.contains(.title) }

  /// A title and what follows it, unless that is a letter that stands for somebody, or an office.
  private func titled(at index: Int, in run: Range<Int>) -> Int? {
    var end = index + 1
    while end < run.upperBound, words[end].traits.contains(.title) { return titled(at: end, in: run) }
    var hasName = false
    while end < run.upperBound, end - index <= 4, words[end - 1].joint != .far {
      let traits = words[end].traits
      if traits.contains(.thing) && !traits.contains(.surname) || traits.contains(.odd) { break }
      if traits.contains(.initial) {
        // The initial of a forename has more behind it.
        guard end + 1 < run.upperBound, !words[end + 1].traits.contains(.initial) else { break }
      } else if traits.contains(.word), hasName || traits.contains(.role) {
        break
      } else if words[end].traits.contains(.upper), words[end].range.count < 3 {
        break
      } else {
        hasName = true
      }
      end += 1
    }
    return hasName && !leadsToThing(from: end, in: run) ? end : nil
  }

  /// `J. Heron`: an initial with its full stop and a surname.
  private func initialled(at index: Int, in run: Range<Int>) -> Int? {
    var last = index
    while last + 1 < run.upperBound, words[last].joint == .dot, words[last + 1].traits.contains(.initial) {
      last += 1
    }
    guard last + 1 < run.upperBound else { return nil }
    let next = words[last + 1]
    let isSurname = next.mayBeName || next.traits.contains(.forename)
    guard
      words[last].joint == .dot
        ? isSurname : words[last].joint == .blank && next.mayBeName && next.traits.contains(.surname),
      last > index || isSurname, !isHead(before: words[index].range.lowerBound), !next.traits.contains(.place)
    else { return nil }
    let end = surnames(after: last + 1, in: run)
    return leadsToThing(from: end, in: run) ? nil : end
  }

  private func isForename(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if word.traits.contains(.publicName), end == index + 1 { return isClearlyPerson(index, upTo: end) }
    if word.traits.contains(.upper), end == index + 1 { return isNamed(index) }
    // Where the word beside a number is a month's short form.
    if word.traits.contains(.time), isBesideNumber(index) { return false }
    if word.traits.contains(.place), end == index + 1 { return isClearlyPerson(index, upTo: end) }
    if end == index + 1, isEponym(upTo: end) { return false }
    return true
  }

  private func isForenameWord(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if word.traits.contains(.upper) { return end > index + 1 && words[index + 1].traits.contains(.surname) }
    if isNamed(index) { return true }
    if end > index + 1 {
      // Beside a surname that is no word, but not at the head of a title.
      return words[index + 1].mayBeName && !words[index + 1].traits.contains(.place)
    }
    let place = word.range
    let after = text.wordAfter(place.upperBound)
    if let after, NameContext.deeds.contains(after) { return true }
    guard !word.traits.contains(.time), !word.traits.contains(.role) else { return false }
    if let after, NameContext.eponyms.contains(after) { return false }
    let begins = text.beginsSentence(place.lowerBound)
    if text.isPossessive(place.upperBound) { return !begins }
    guard !begins, !isWithinTitle(index) else { return false }
    if let after, NameContext.being.contains(after) { return true }
    return text.wordBefore(place.lowerBound).map(NameContext.before.contains) ?? false
  }

  /// A word that is neither English nor known otherwise.
  private func isUnknownName(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    let place = word.range.lowerBound..<words[end - 1].range.upperBound
    guard word.range.count > 2 else { return false }
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
    if before == Self.the, !isPossessive { return false }
    if word.traits.contains(.surname) || end > index + 1 && words[index + 1].traits.contains(.surname) {
      return !isWithinTitle(index) && text.isAmongEnglish(place)
    }
    guard isPossessive || after.map(NameContext.deeds.contains) ?? false || end > index + 1 else {
      return false
    }
    return !isWithinTitle(index) && text.isAmongEnglish(place)
  }

  private static let the = Fingerprint("the")

  // MARK: - Around a word

  /// Where the words that go with a forename end.
  private func surnames(after index: Int, in run: Range<Int>) -> Int {
    var end = index + 1
    var hasWord = false
    while end < run.upperBound, end - index < 4 {
      let next = words[end]
      guard next.traits.isDisjoint(with: [.odd, .mixed, .thing, .title]),
        !next.traits.contains(.publicName) || words[end - 1].joint == .hyphen
      else { break }
      if next.traits.contains(.initial) {
        guard end + 1 < run.upperBound, words[end + 1].mayBeName else { break }
      } else if next.traits.contains(.word), !next.traits.contains(.surname) {
        // One surname that is a word, where no more capitals follow it.
        let isLast = end + 1 == run.upperBound || words[end].joint == .hyphen
        guard !hasWord, isLast, next.traits.isDisjoint(with: [.role, .time]), !next.traits.contains(.upper),
          words[end - 1].joint != .blank || !isWithinTitle(index)
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
  private func leadsToThing(from end: Int, in run: Range<Int>) -> Bool {
    guard end < run.upperBound, words[end - 1].joint == .blank else { return false }
    return words[end..<run.upperBound].contains { $0.traits.contains(.thing) }
  }

  private func isSaint(_ index: Int, in run: Range<Int>) -> Bool {
    index > run.lowerBound && Self.saints.contains(words[index - 1].print)
  }

  private static let saints = Lexicon.Words("st saint saints santa san our")

  /// Whether a role, a kin word or a naming word stands right before.
  private func isNamed(_ index: Int) -> Bool {
    let place = words[index].range.lowerBound
    if index > 0, words[index - 1].joint == .blank {
      let before = words[index - 1]
      if NameContext.callings.contains(before.print) || before.traits.contains(.role) { return true }
    }
    guard let before = text.wordBefore(place) else { return false }
    return NameContext.kin.contains(before) || NameContext.roles.contains(before)
      || NameContext.naming.contains(before)
  }

  private func isHead(before place: Int) -> Bool {
    text.wordBefore(place).map(NameContext.heads.contains) ?? false
  }

  /// Whether what follows makes it the name of a person and not of a place or a body.
  private func isClearlyPerson(_ index: Int, upTo end: Int) -> Bool {
    let after = text.wordAfter(words[end - 1].range.upperBound)
    if let after, NameContext.deeds.contains(after) { return true }
    return isNamed(index)
  }

  private func isEponym(upTo end: Int) -> Bool {
    text.wordAfter(words[end - 1].range.upperBound).map(NameContext.eponyms.contains) ?? false
  }

  /// Whether a word stands among other capitalised words that are ordinary ones, as in a title.
  private func isWithinTitle(_ index: Int) -> Bool {
    let before =
      index > 0 && words[index - 1].joint == .blank && words[index - 1].traits.contains(.word)
      && words[index - 1].traits.isDisjoint(with: [.role, .forenameWord])
      && !text.beginsSentence(words[index - 1].range.lowerBound)
    let after =
      index + 1 < words.count && words[index].joint == .blank && words[index + 1].traits.contains(.word)
      && words[index + 1].traits.isDisjoint(with: [.role, .forenameWord])
    return before || after
  }

  private func isBesideNumber(_ index: Int) -> Bool {
    let range = words[index].range
    let bytes = text.bytes
    let before = range.lowerBound >= 2 && bytes[range.lowerBound - 2].isDigit
    let after = range.upperBound + 1 < bytes.count && bytes[range.upperBound + 1].isDigit
    return before || after
  }

  /// A known name of several words, such as that of a charity: where it ends.
  private func publicPhrase(at index: Int, in run: Range<Int>) -> Int? {
    let most = min(
      run.upperBound - index, max(text.lexicon.publicNames.mostWords, text.lexicon.places.mostWords))
    guard most > 1 else { return nil }
    for count in (2...most).reversed() {
      let joined = words[index..<index + count]
        .map {
          String(
            decoding: text.bytes[$0.range].map(\.lowercased).filter { $0 != UInt8(ascii: "'") }, as: UTF8.self
          )
        }
        .joined(separator: " ")
      let isKnown =
        text.lexicon.publicNames.contains(joined) || text.lexicon.places.contains(joined)
        || text.lexicon.smallPlaces.contains(joined)
      if isKnown { return index + count }
    }
    return nil
  }
}
