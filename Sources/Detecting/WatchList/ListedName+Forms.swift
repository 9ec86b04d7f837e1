extension ListedName {
  /// Every form in which the name is looked for. Some may come more than once.
  func forms(by lexicon: Lexicon, take: (WatchListForm, [UInt8]) -> Void) {
    func add(_ form: WatchListForm, _ text: String) { take(form, Array(text.utf8)) }
    let core = words.filter { !$0.isParticle }
    for word in core where word.letters > 1 {
      singleForms(of: word, by: lexicon, add: add)
    }
    for joined in joinedForms(core) {
      add(.phrase, joined)
      if joined.unicodeScalars.count >= 5, !lexicon.isOrdinary(joined) { add(.word, joined) }
    }
    if (2...4).contains(core.count) { add(.initials, core.map(\.initial).joined()) }
    if core.count > 2 { add(.initials, core[0].initial + core[core.count - 1].initial) }
    for word in core.count > 1 ? core.dropLast() : core[...] { add(.initial, word.initial) }
  }

  /// The forms of a word that stands alone.
  private func singleForms(of word: Word, by lexicon: Lexicon, add: (WatchListForm, String) -> Void) {
    let isOrdinary = lexicon.isOrdinary(word.text)
    add(word.letters < 4 || isOrdinary ? .capital : .word, word.text)
    // A family is named too.
    let plural = word.text + (word.text.hasSuffix("s") ? "es" : "s")
    if word.letters >= 4, !isOrdinary, !lexicon.isOrdinary(plural) { add(.word, plural) }
    guard word.letters >= 5 else { return }
    // A word can be parted itself: `Mc Donald`, or at the end of a line.
    add(.phrase, word.text)
    for text in [word.text] + NearWords.deletions(of: word.text) { add(.near, text) }
  }

  /// Words of the name without anything between them, in the orders and with the initials that people use.
  private func joinedForms(_ core: [Word]) -> Set<String> {
    var forms: Set<String> = []
    for start in words.indices {
      for end in start + 1..<min(start + 4, words.count) where end < words.count {
        forms.insert(words[start...end].map(\.text).joined())
      }
    }
    for first in core.indices {
      for second in core.indices.dropFirst(first + 1) {
        let (one, other) = (core[first], core[second])
        for other in Set([other.text, withParticles(other)]) {
          forms.formUnion([one.text + other, other + one.text, one.initial + other, other + one.initial])
        }
        forms.insert(one.text + other.initial)
      }
    }
    if let last = core.last, core.count > 2 {
      let initials = core.dropLast().map(\.initial).joined()
      for last in Set([last.text, withParticles(last)]) {
        forms.formUnion([initials + last, last + initials])
      }
    }
    return forms.filter { $0.unicodeScalars.count > 2 }
  }

  /// A word behind the particles that lead to it: `desouza`.
  private func withParticles(_ word: Word) -> String {
    guard let place = words.lastIndex(of: word) else { return word.text }
    let particles = words[..<place].reversed().prefix(while: \.isParticle).reversed()
    return particles.map(\.text).joined() + word.text
  }
}

/// The words that are one slip away from each other.
enum NearWords {
  /// A word with each of its letters left out.
  static func deletions(of word: String) -> [String] {
    let letters = Array(word.unicodeScalars)
    return letters.indices.map { index in
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: letters[..<index])
      rest.append(contentsOf: letters[(index + 1)...])
      return String(rest)
    }
  }
}

extension Lexicon {
  /// Whether a folded word says something else than a name to most readers. Lists of words leave out the months, which have
  /// capitals.
  func isOrdinary(_ word: String) -> Bool {
    CommonWords.frequent.contains(word) || CommonWords.months.contains(word) || words.contains(word)
  }
}
