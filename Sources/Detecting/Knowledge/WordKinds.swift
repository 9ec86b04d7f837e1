import Model

/// Words with the lists that have them, as one table: what is known of a word takes one look, however many lists there
/// are.
struct WordKinds: Sendable {
  /// Lists that a word can be in.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    static let word = Kinds(rawValue: 1 << 0)
    static let forename = Kinds(rawValue: 1 << 1)
    static let forenameWord = Kinds(rawValue: 1 << 2)
    static let surname = Kinds(rawValue: 1 << 3)
    static let place = Kinds(rawValue: 1 << 4)
    static let smallPlace = Kinds(rawValue: 1 << 5)
    static let publicName = Kinds(rawValue: 1 << 6)
    /// Of a name of several words, of a place or a public one, the first.
    static let beginning = Kinds(rawValue: 1 << 7)
    static let thing = Kinds(rawValue: 1 << 8)
    static let role = Kinds(rawValue: 1 << 9)
    static let time = Kinds(rawValue: 1 << 10)
    static let title = Kinds(rawValue: 1 << 11)
    static let rank = Kinds(rawValue: 1 << 12)
    /// Of a name of several words, of a place or a public one, the second.
    static let second = Kinds(rawValue: 1 << 13)
  }

  /// Each the highest 48 bits of a fingerprint and, in place of its lowest 16, the word's lists; 0 where there is none.
  /// Fingerprints are numbers as good as drawn by lot: each stands at the place that the lowest of its 48 bits give or at
  /// the next free one. That one word in 10^9 is taken for another is little beside what lists of names leave open.
  private var entries: [UInt64]
  private(set) var count = 0

  /// - Parameter capacity: how many words are expected; more may come.
  init(expecting capacity: Int) {
    var room = 64
    while room < 2 * capacity { room *= 2 }
    entries = [UInt64](repeating: 0, count: room)
  }

  /// The lists that have a word.
  func callAsFunction(_ word: Fingerprint) -> Kinds {
    Kinds(rawValue: UInt16(truncatingIfNeeded: entries[place(of: word.number)]))
  }

  mutating func insert(_ word: Fingerprint, _ kind: Kinds) { insert(word.number, kind) }

  /// Adds what another table has, as words of one more list.
  mutating func insert(_ others: WordKinds, _ kind: Kinds) {
    for entry in others.entries where entry != 0 { insert(entry, kind) }
  }

  private mutating func insert(_ number: UInt64, _ kind: Kinds) {
    if 2 * count >= entries.count { grow() }
    let place = place(of: number)
    if entries[place] == 0 {
      entries[place] = number & ~Self.lists
      count += 1
    }
    entries[place] |= UInt64(kind.rawValue)
  }

  private static let lists: UInt64 = 0xFFFF

  private func place(of number: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: number &>> 16) & mask
    while entries[place] != 0, (entries[place] ^ number) & ~Self.lists != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let known = entries
    entries = [UInt64](repeating: 0, count: 4 * known.count)
    for entry in known where entry != 0 { entries[place(of: entry)] = entry }
  }
}
