import Model

/// Finds what is likely to be a person's name without knowing whom a text is about: by titles and roles before it, by
/// lists of forenames and surnames, and by capitals that no ordinary word explains.
struct LikelyNames {
  let text: NameText
  private(set) var found: [Range<Int>] = []
  /// The words of names that are sure to be some.
  private var known: Set<Fingerprint> = []

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
    findAgain()
  }

  /// Looks for the words of the names that were found where they stand alone.
  private mutating func findAgain() {
    guard !known.isEmpty else { return }
    var places = found[...]
    for (index, word) in words.enumerated() where known.contains(word.print) {
      while let first = places.first, first.upperBound <= word.range.lowerBound { places.removeFirst() }
      let isFound = places.first.map { $0.lowerBound <= word.range.lowerBound } ?? false
      guard !isFound, word.mayBeName || word.traits.contains(.forename), !isEponym(upTo: index + 1),
        !isLabelled(index), !leadsToThing(from: index + 1, in: index..<min(index + 3, words.count))
      else { continue }
      found.append(word.range)
    }
    found.sort { $0.lowerBound < $1.lowerBound }
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
        report(index + titles(at: index, in: run)..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func report(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    guard !isCitation(place), !isCompound(place) else { return }
    found.append(place)
    let isSure = range.count > 1 || range.lowerBound > 0 && isTitle(range.lowerBound - 1)
    guard isSure else { return }
    for word in words[range] where word.range.count > 2 && !word.traits.contains(.word) {
      known.insert(word.print)
    }
  }

  /// How many titles stand at the beginning of a name.
  private func titles(at index: Int, in run: Range<Int>) -> Int {
    words[index..<run.upperBound].prefix { $0.traits.contains(.title) }.count
  }

  /// Whether small words are joined to it, as in `Weston-super-Mare`.
  private func isCompound(_ place: Range<Int>) -> Bool {
    let bytes = text.bytes
    let end = place.upperBound
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 1].isLower
      || place.lowerBound > 1 && bytes[place.lowerBound - 1] == UInt8(ascii: "-")
        && bytes[place.lowerBound - 2].isLower
  }

  /// Where a name ends that begins with a word, its title counted; nil if none does.
  private func nameEnd(at index: Int, in run: Range<Int>) -> Int? {
    if isTitle(index) { return titled(at: index, in: run) }
    let word = words[index]
    guard word.traits.isDisjoint(with: [.odd, .mixed, .thing]), !isSaint(index, in: run) else { return nil }
    if word.traits.contains(.initial) { return initialled(at: index, in: run) }
    guard !word.isAcronym else { return nil }
    let end = surnames(after: index, in: run)
    if leadsToThing(from: end, in: run) || isMemorial(upTo: end) { return nil }
    if word.traits.contains(.forename), !word.traits.contains(.word) {
      return isForename(index, upTo: end) ? end : nil
    }
    if word.traits.contains(.forenameWord) { return isForenameWord(index, upTo: end) ? end : nil }
    guard word.mayBeName else { return nil }
    return isUnknownName(index, upTo: end) ? end : nil
  }

  // MARK: - Grounds

  private func isTitle(_ index: Int) -> Bool { words[index].traits.contains(.title) }

  /// A title and what follows it, unless that is an office; a letter alone only where it stands for a professional, who
  /// would be known by it: `Ms A` is a pseudonym, `Dr S` is somebody.
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
    if !hasName, end == index + 1, end < run.upperBound, words[end].traits.contains(.initial),
      words[end].traits.isDisjoint(with: .odd), NameContext.professions.contains(words[index].print)
    {
      return end + 1
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

  private func isForename(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if word.traits.contains(.publicName), end == index + 1 { return isClearlyPerson(index, upTo: end) }
    if word.traits.contains(.upper), end == index + 1 { return isNamed(index) }
    // The short form of a month or a day.
    if word.traits.contains(.time), end == index + 1 || isBesideNumber(index) { return false }
    if end == index + 1, isOfThing(index) { return false }
    if word.traits.contains(.place), end == index + 1 { return isClearlyPerson(index, upTo: end) }
    if end == index + 1 {
      let before = text.wordBefore(word.range.lowerBound)
      if isEponym(upTo: end) || isBesidePlace(index) || before.map(NameContext.linking.contains) ?? false {
        return false
      }
    }
    return isNamed(index) || text.isAmongEnglish(word.range.lowerBound..<words[end - 1].range.upperBound)
  }

  /// Whether a list has a place right before or after it.
  private func isBesidePlace(_ index: Int) -> Bool {
    index > 0 && words[index - 1].joint == .comma && words[index - 1].traits.contains(.place)
      || words[index].joint == .comma && words[index + 1].traits.contains(.place)
  }

  private func isForenameWord(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    if isLabelled(index) { return false }
    if word.traits.contains(.upper) { return end > index + 1 && words[index + 1].traits.contains(.surname) }
    if isNamed(index) { return true }
    if end > index + 1 {
      let next = words[index + 1]
      // Beside a surname that is no word; or one that is, but not at the head of a title.
      if next.mayBeName { return !next.traits.contains(.place) }
      return next.traits.isSuperset(of: [.word, .surname]) && !text.beginsSentence(word.range.lowerBound)
        && next.traits.isDisjoint(with: [.thing, .role]) && !word.traits.contains(.time) && end == index + 2
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
    guard let before = text.wordBefore(place.lowerBound) else { return false }
    return before == Self.and ? isBesideFound(index) : NameContext.before.contains(before)
  }

  /// Whether the name before it is joined to a word by `and`.
  private func isBesideFound(_ index: Int) -> Bool {
    guard let last = found.last else { return false }
    return words[index].range.lowerBound - last.upperBound <= 6
  }

  private static let and = Fingerprint("and")

  /// A word that is neither English nor known otherwise.
  private func isUnknownName(_ index: Int, upTo end: Int) -> Bool {
    let word = words[index]
    let place = word.range.lowerBound..<words[end - 1].range.upperBound
    guard word.range.count > 2, !isLabelled(index) else { return false }
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
    if before == Self.the, !isPossessive || isOfThing(index) { return false }
    let isSurname = word.traits.contains(.surname)
    let acts =
      after.map { NameContext.deeds.contains($0) || isSurname && NameContext.being.contains($0) } ?? false
    let has =
      isPossessive && text.wordAfterPossessive(place.upperBound).map(NameContext.belongings.contains) ?? false
    let isPair = end > index + 1 && words[index].joint == .blank && isSurname
    let isSecond = before == Self.and && isBesideFound(index)
    guard acts || has || isPair || isSecond else { return false }
    return !isWithinTitle(index) && text.isAmongEnglish(place)
  }

  /// Whether it stands behind `of` and another capital: `Isles of …`, `University of …`.
  private func isOfThing(_ index: Int) -> Bool {
    guard index > 0, words[index].range.lowerBound - words[index - 1].range.upperBound == 4 else {
      return false
    }
    return text.wordBefore(words[index].range.lowerBound) == Self.of
  }

  private static let of = Fingerprint("of")

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
        let isLast = end + 1 == run.upperBound || words[end - 1].joint == .hyphen
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
    if end < words.count, text.isPossessive(words[end - 1].range.upperBound),
      words[end].range.lowerBound - words[end - 1].range.upperBound <= 3, words[end].traits.contains(.thing)
    {
      return true
    }
    guard end < run.upperBound, words[end - 1].joint == .blank else { return false }
    return words[end..<run.upperBound].contains { $0.traits.contains(.thing) }
  }

  /// Whether something is named after somebody: an inquiry, a course, a charity.
  private func isMemorial(upTo end: Int) -> Bool {
    text.wordAfter(words[end - 1].range.upperBound).map(NameContext.memorials.contains) ?? false
  }

  private func isSaint(_ index: Int, in run: Range<Int>) -> Bool {
    index > run.lowerBound && Self.saints.contains(words[index - 1].print)
  }

  private static let saints = Lexicon.Words(
    "st saint saints santa san our queen king prince princess duke duchess storm")

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

  /// Whether it is a label as `Child Heron`; that such are declared is for a rule to ask.
  private func isLabelled(_ index: Int) -> Bool {
    index > 0 && words[index - 1].joint == .blank && NameContext.heads.contains(words[index - 1].print)
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
    let place = words[end - 1].range.upperBound
    let after = text.isPossessive(place) ? text.wordAfterPossessive(place) : text.wordAfter(place)
    return after.map { NameContext.eponyms.contains($0) && !NameContext.belongings.contains($0) } ?? false
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
      var joined: [UInt8] = []
      for (offset, word) in words[index..<index + count].enumerated() {
        if offset > 0 {
          joined.append(words[index + offset - 1].joint == .hyphen ? UInt8(ascii: "-") : UInt8(ascii: " "))
        }
        joined += text.bytes[word.range].lazy.filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
      }
      let phrase = Fingerprint(joined)
      let isKnown =
        text.lexicon.publicNames.contains(phrase) || text.lexicon.places.contains(phrase)
        || text.lexicon.smallPlaces.contains(phrase)
      if isKnown { return index + count }
    }
    return nil
  }
}
