import Model

/// Where a detail stands, judged by the words beside its sign; nil where it is none.
extension TraitSearch {
  func stretch(of sign: TraitSign, at range: Range<Int>, in passage: Passage) -> Range<Int>? {
    switch sign {
    case .old, .aged, .age, .schoolYear, .turned, .was: age(sign, range, passage)
    case .child: child(range, passage)
    case .adult: range
    // Only where a pseudonym stands before; the sentence says.
    case .pronoun: pseudonyms.isEmpty ? nil : range
    case .brothers, .children, .parent, .sibling, .twins, .onlyChild: siblings(sign, range, passage)
    case .eldest, .older, .placed: order(sign, range, passage)
    case .month: month(range, passage)
    case .preposition: place(range, passage)
    case .plain: range
    case .proper(let trait): proper(trait, range, passage)
    case .occupation: occupation(range, passage)
    }
  }

  private func proper(_ trait: TraitKind, _ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard WordKey.isCapital(passage.bytes[range.lowerBound]) else { return nil }
    let next = passage.following(range.upperBound, 4)
    // "Black and Asian practitioners" are many; "Black History Month" is nobody.
    if next.contains(where: { TraitWords.populations.contains($0.text) }) { return nil }
    if let first = next.first, first.isCapital, InstitutionWords.contains(first.text) { return nil }
    if trait == .ethnicity, let before = passage.preceding(range.lowerBound, 1).first, before.isCapital,
      InstitutionWords.contains(before.text)
    {
      return nil
    }
    return range
  }

  /// After "worked as a", "is a", or between commas: nurses and officers who act in a report are no occupations.
  private func occupation(_ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    var before = passage.preceding(range.lowerBound, 5)[...]
    while let word = before.first, Self.shades.contains(word.text) { before = before.dropFirst() }
    guard let article = before.first, article.text == "a" || article.text == "an" else {
      return nil
    }
    guard let verb = before.dropFirst().first else {
      // "her father, a welder, said"
      let comma = article.range.lowerBound - 2
      return passage[comma] == UInt8(ascii: ",") ? range : nil
    }
    return Self.callings.contains(verb.text) ? range : nil
  }

  private static let shades: Set<String> = [
    "retired", "former", "self", "employed", "part", "full", "time", "local", "trainee", "qualified",
    "skilled",
    "professional", "night", "senior", "junior", "apprentice", "freelance",
  ]
  private static let callings: Set<String> = [
    "as", "was", "is", "been", "being", "become", "became", "becoming",
  ]

  private func child(_ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let next = passage.following(range.upperBound, 2).map(\.text)
    let before = passage.preceding(range.lowerBound, 2).map(\.text)
    // "a boy or a girl" says neither.
    if next.first == "or" || before.contains("or") || before.first == "no" { return nil }
    return range
  }

  private func order(_ sign: TraitSign, _ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let next = passage.following(range.upperBound, 2)
    switch sign {
    case .eldest:
      guard let first = next.first, Self.ranked.contains(first.text) else { return nil }
      return range.lowerBound..<first.range.upperBound
    case .older:
      guard let first = next.first, Self.kin.contains(first.text) else { return nil }
      return range.lowerBound..<first.range.upperBound
    default: return range
    }
  }

  private static let ranked: Set<String> = [
    "child", "of", "son", "daughter", "sibling", "brother", "sister", "boy", "girl", "in",
  ]
  private static let kin: Set<String> = [
    "brother", "brothers", "sister", "sisters", "sibling", "siblings", "twin", "half", "stepbrother",
    "stepsister",
  ]

  private func siblings(_ sign: TraitSign, _ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    switch sign {
    case .parent, .sibling:
      let next = passage.following(range.upperBound, 2)
      guard let number = next.first, (2...14).contains(number.number ?? 0) else { return nil }
      if let noun = next.dropFirst().first, !Self.closing.contains(noun.text) { return nil }
      return range.lowerBound..<number.range.upperBound
    case .onlyChild:
      let next = passage.following(range.upperBound, 1).first?.text
      return next.map { ["who", "in", "to", "protection", "that"].contains($0) } ?? false ? nil : range
    case .brothers, .children:
      var before = passage.preceding(range.lowerBound, 4)[...]
      while let word = before.first, Self.adjectives.contains(word.text) { before = before.dropFirst() }
      guard let number = before.first, (1...14).contains(number.number ?? 0) else { return nil }
      if case .children = sign {
        guard let verb = before.dropFirst().first, Self.having.contains(verb.text) else { return nil }
        if verb.text == "of" {
          guard let whole = before.dropFirst(2).first, Self.wholes.contains(whole.text) else { return nil }
        }
      }
      return number.range.lowerBound..<range.upperBound
    default: return range
    }
  }

  private static let adjectives: Set<String> = [
    "older", "younger", "elder", "half", "step", "other", "small", "young", "little", "foster", "adult",
    "full",
  ]
  private static let closing: Set<String> = [
    "children", "boys", "girls", "who", "and", "had", "has", "was", "with", "siblings", "lived", "in", "told",
    "said",
  ]
  private static let having: Set<String> = [
    "of", "her", "his", "their", "had", "has", "have", "having", "with", "its",
  ]
  private static let wholes: Set<String> = [
    "one", "eldest", "oldest", "youngest", "second", "third", "fourth", "middle", "mother", "father",
    "family", "group",
    "parents", "household", "mum", "dad",
  ]

  /// A month with its year, or after a word that makes it a time.
  private func month(_ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard WordKey.isCapital(passage.bytes[range.lowerBound]) else { return nil }
    let year = passage.following(range.upperBound, 1).first
    if let year, year.text.utf8.count == 4, let number = Digits.number(year.text.utf8), number >= 1900 {
      return range.lowerBound..<year.range.upperBound
    }
    let before = passage.preceding(range.lowerBound, 1).first?.text
    return before.map { ["in", "during", "since", "until", "early", "late", "mid", "of"].contains($0) }
      ?? false
      ? range : nil
  }

  /// The capitalised words behind `in`, `near`, `from`, `moved to`, `town of`.
  private func place(_ range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard let space = passage[range.upperBound], space == 0x20 || space == 0x0A,
      let first = passage[range.upperBound + 1], WordKey.isCapital(first)
    else { return nil }
    let next = passage.following(range.upperBound, 4)
    let name = next.prefix { $0.isCapital }
    guard let last = name.last, name.count <= 3, name.allSatisfy({ isPlace($0, in: passage) }) else {
      return nil
    }
    // "in Rose's life", "in Table 3".
    if let byte = passage[last.range.upperBound], byte == UInt8(ascii: "'") || byte == 0xE2 { return nil }
    if next.count > name.count, Digits.number(next[name.count].text.utf8) != nil { return nil }
    return next[0].range.lowerBound..<last.range.upperBound
  }

  private func isPlace(_ word: Word, in passage: Passage) -> Bool {
    guard word.range.count >= 3, word.text.utf8.allSatisfy({ WordKey.isInWord($0) }),
      !WordKey.isCapital(passage.bytes[word.range.lowerBound + 1])
    else { return false }
    return !boardWords.contains(word.text) && !InstitutionWords.contains(word.text)
      && !Self.noPlaces.contains(word.text) && !isOfPseudonym(word, in: passage)
  }

  private func isOfPseudonym(_ word: Word, in passage: Passage) -> Bool {
    pseudonyms.contains { Sentence.holds(Array(passage.bytes[word.range]), in: $0, 0..<$0.count) }
  }

  private static let noPlaces: Set<String> = {
    let words = """
      january february march april may june july august september october november december monday tuesday wednesday
      thursday friday saturday sunday christmas easter ramadan eid diwali england wales scotland ireland northern britain
      great europe kingdom united african africa asia table figure section part appendix chapter year key stage
      paragraph annex box child baby adult infant young mother father parent sibling the this that these those what how
      why when where who all one two three four five six seven eight nine ten working together english welsh british
      scottish polish romanian urdu arabic french german spanish portuguese somali punjabi bengali latin black white
      asian muslim christian miss mrs reception nursery sure start
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
