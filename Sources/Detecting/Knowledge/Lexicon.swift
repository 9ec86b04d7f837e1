import Model

/// What Candour knows of words: which are ordinary English, which are forenames and surnames, which are places. From
/// data files, as values.
///
/// One for a whole run, shared by all scans.
package final class Lexicon: Sendable {
  /// A list of words, asked for one at a time.
  package struct Words: Sendable {
    fileprivate let all: WordKinds
    private let kind: WordKinds.Kinds

    fileprivate init(_ kind: WordKinds.Kinds, in all: WordKinds) { (self.all, self.kind) = (all, kind) }

    /// - Parameter list: words apart by blanks, in small letters.
    init(_ list: String) {
      let words = list.split(separator: " ")
      var all = WordKinds(expecting: words.count)
      for word in words { all.insert(Fingerprint(word), .word) }
      self.init(.word, in: all)
    }

    /// - Parameter word: in small letters.
    func contains(_ word: some StringProtocol) -> Bool { contains(Fingerprint(word)) }

    func contains(_ word: Fingerprint) -> Bool { all(word).contains(kind) }
  }

  /// Every list that a word is in, and those of `NameContext` that say what a capitalised word is.
  let kinds: WordKinds
  /// How many words the longest name of a place or a public one has.
  let mostWords: Int
  /// What the signs around a day say of it, for the kinds of `LearnedDays`.
  let days: LearnedWeights
  /// What the signs around a code, a street, a school or a name on a platform say of its being somebody's.
  let things: LearnedWeights
  /// What the signs around what is likely to be a name say of its being that of a person of a case.
  let names: LearnedWeights
  /// Whether it knows no ordinary word, so that nothing could be told from a name.
  let isEmpty: Bool

  /// Ordinary words of British English, in small letters.
  var words: Words { Words(.word, in: kinds) }
  /// Forenames that are no ordinary words.
  var forenames: Words { Words(.forename, in: kinds) }
  /// Forenames that are ordinary words too: `grace`, `will`.
  var forenameWords: Words { Words(.forenameWord, in: kinds) }
  /// Surnames that are no ordinary words.
  var surnames: Words { Words(.surname, in: kinds) }
  /// Places, peoples and languages.
  var places: Words { Words(.place, in: kinds) }
  /// Small towns and villages, where everybody knows whom a report is about.
  var smallPlaces: Words { Words(.smallPlace, in: kinds) }
  /// Names that name no private person: of laws, tests, bodies, brands.
  var publicNames: Words { Words(.publicName, in: kinds) }

  /// - Parameter file: gives the bytes of a data file by its name: an entry a line, the words of an entry apart by one
  ///   blank; lines that begin with `#` and empty ones do not count, nor do capitals and apostrophes.
  package init(file: (String) throws -> [UInt8]) rethrows {
    let words = try file("words.txt") + file("words-extra.txt")
    let forenames = try file("forenames.txt")
    var list = WordList(expecting: (words.count + 2 * forenames.count) / 8)
    list.add(words, .word)
    isEmpty = list.kinds.count == 0
    list.add(forenames, .forename)
    list.add(try file("forename-words.txt"), .forenameWord)
    list.add(try file("surnames.txt"), .surname)
    list.add(try file("places.txt"), .place)
    list.add(try file("public-names.txt"), .publicName)
    mostWords = list.mostWords
    list.add(try file("small-places.txt"), .smallPlace)
    var kinds = list.kinds
    for (words, kind) in Self.contexts { kinds.insert(words.all, kind) }
    self.kinds = kinds
    days = LearnedWeights(try file("day-signs.txt"))
    things = LearnedWeights(try file("thing-signs.txt"))
    names = LearnedWeights(try file("name-signs.txt"))
  }

  private static let contexts: [(Words, WordKinds.Kinds)] = [
    (NameContext.things, .thing), (NameContext.roles, .role), (NameContext.kin, .role),
    (NameContext.times, .time), (NameContext.titles, .title), (NameContext.ranks, .rank),
  ]

  /// Knows nothing: names are then found on the watch-list alone.
  package static let none = Lexicon { _ in [] }
}

/// A table that is filled from files.
private struct WordList {
  private(set) var kinds: WordKinds
  /// How many words the longest entry has.
  private(set) var mostWords = 1

  init(expecting capacity: Int) { kinds = WordKinds(expecting: capacity) }

  mutating func add(_ file: [UInt8], _ kind: WordKinds.Kinds) {
    let file = file.lazy.filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
    Array(file).withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[start] != UInt8(ascii: "#") {
          add(UnsafeBufferPointer(rebasing: bytes[start..<end]), kind)
        }
        start = end + 1
      }
    }
  }

  private mutating func add(_ entry: UnsafeBufferPointer<UInt8>, _ kind: WordKinds.Kinds) {
    kinds.insert(Fingerprint(entry), kind)
    guard kind == .place || kind == .publicName || kind == .smallPlace else { return }
    let words = entry.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard words.count > 1 else { return }
    mostWords = max(mostWords, entry.count { $0 == UInt8(ascii: " ") } + 1)
    for (word, kind) in zip(words, [WordKinds.Kinds.beginning, .second]) {
      kinds.insert(Fingerprint(UnsafeBufferPointer(rebasing: word)), kind)
    }
  }
}
