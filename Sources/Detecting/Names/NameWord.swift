import Model

/// A word with a capital letter, and what is known of it.
struct NameWord {
  struct Traits: OptionSet {
    let rawValue: UInt32

    /// An ordinary English word, also where it is a name.
    static let word = Traits(rawValue: 1 << 0)
    /// A forename that is no ordinary word.
    static let forename = Traits(rawValue: 1 << 1)
    /// A forename that is an ordinary word too.
    static let forenameWord = Traits(rawValue: 1 << 2)
    static let surname = Traits(rawValue: 1 << 3)
    static let place = Traits(rawValue: 1 << 4)
    /// Known, and of nobody's private life.
    static let publicName = Traits(rawValue: 1 << 5)
    /// All capitals, two letters and more.
    static let upper = Traits(rawValue: 1 << 6)
    /// A single letter.
    static let initial = Traits(rawValue: 1 << 7)
    /// A capital within, as in the name of a product.
    static let mixed = Traits(rawValue: 1 << 8)
    /// The head of an institution, a street, a document: `School`, `Road`, `Act`.
    static let thing = Traits(rawValue: 1 << 9)
    /// A calling or a kin word: `Worker`, `Nurse`, `Sister`.
    static let role = Traits(rawValue: 1 << 10)
    /// Before a surname: `Mr`, `PC`.
    static let title = Traits(rawValue: 1 << 11)
    /// A letter of another script, or a digit at its end.
    static let odd = Traits(rawValue: 1 << 12)
    /// A month, a season or a feast, which are forenames as well.
    static let time = Traits(rawValue: 1 << 13)
    /// `McAskill`, `MacNeil`, `O'Shea`: hardly ever anything but a surname.
    static let clan = Traits(rawValue: 1 << 14)
    /// Of some name of several words, of a place or a public one, the first.
    static let beginning = Traits(rawValue: 1 << 15)
    /// Of such a name the second.
    static let second = Traits(rawValue: 1 << 16)
  }

  /// What stands between a word and the next one with a capital.
  enum Joint {
    case blank, hyphen, dot, comma, particle, far
  }

  let range: Range<Int>
  /// Of its small letters, without apostrophes.
  let print: Fingerprint
  var traits: Traits
  /// To the word after it.
  var joint = Joint.far

  /// Whether nothing speaks against its being the name of a person, or part of one.
  var mayBeName: Bool {
    traits.isDisjoint(with: [.word, .publicName, .initial, .mixed, .thing, .odd]) && !isAcronym
  }

  /// Whether a number may stand between it and a name.
  var mayHaveNumber: Bool {
    traits.contains(.title) || traits.contains(.upper) && NameContext.numbered.contains(print)
  }

  /// Short words in capitals are letters of other words.
  var isAcronym: Bool { traits.contains(.upper) && range.count < 5 }

  init(_ range: Range<Int>, in bytes: [UInt8], _ lexicon: Lexicon, _ scratch: inout [UInt8]) {
    self.range = range
    scratch.removeAll(keepingCapacity: true)
    var capitals = 0
    var isOdd = false
    for byte in bytes[range] where byte != UInt8(ascii: "'") {
      if byte.isUpper { capitals += 1 }
      if byte >= 0x80 { isOdd = true }
      scratch.append(byte.lowercased)
    }
    print = Fingerprint(scratch)
    if range.upperBound < bytes.count, bytes[range.upperBound].isDigit { isOdd = true }
    var traits: Traits = isOdd ? .odd : []
    if scratch.count == 1 {
      traits.insert(.initial)
    } else if capitals == scratch.count {
      traits.insert(.upper)
    } else if capitals > 1, !Self.hasInnerCapital(bytes, range) {
      traits.insert(.mixed)
    }
    let kinds = lexicon.kinds(print)
    if kinds.contains(.word) || scratch.count < range.count && Self.isContraction(bytes[range]) {
      traits.insert(.word)
      if kinds.contains(.forenameWord) { traits.insert(.forenameWord) }
    } else if kinds.contains(.forename) {
      traits.insert(.forename)
    }
    if kinds.contains(.surname) { traits.insert(.surname) }
    if !kinds.isDisjoint(with: [.place, .smallPlace]) { traits.insert(.place) }
    if kinds.contains(.publicName) { traits.insert(.publicName) }
    if kinds.contains(.beginning) { traits.insert(.beginning) }
    if kinds.contains(.second) { traits.insert(.second) }
    if kinds.contains(.thing) { traits.insert(.thing) }
    if kinds.contains(.role) { traits.insert(.role) }
    if kinds.contains(.time) { traits.insert(.time) }
    if kinds.contains(.title) || traits.contains(.upper) && kinds.contains(.rank) { traits.insert(.title) }
    if traits.isDisjoint(with: [.word, .mixed, .upper, .publicName]), Self.isOfClan(bytes[range]) {
      traits.insert(.clan)
    }
    self.traits = traits
  }

  /// `I've`, `Don't`: an apostrophe stands for letters that were left out.
  private static func isContraction(_ word: ArraySlice<UInt8>) -> Bool {
    guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")) else { return false }
    let tail = word[(apostrophe + 1)...].map(\.lowercased)
    return ["ve", "ll", "re", "d", "m", "t", "s"].contains { tail.elementsEqual($0.utf8) }
  }

  private static func isOfClan(_ word: ArraySlice<UInt8>) -> Bool {
    guard let capital = word.dropFirst().firstIndex(where: \.isUpper), capital + 2 < word.endIndex else {
      return false
    }
    return ["Mc", "Mac", "O'"].contains { word[..<capital].elementsEqual($0.utf8) }
  }

  /// Whether a second capital is one that surnames have: `McBride`, `O'Neill`, `D'Souza`.
  private static func hasInnerCapital(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 3 else { return false }
    let first = range.lowerBound
    var start = first + 1
    if bytes[start] == UInt8(ascii: "'") {
      start += 1
    } else if bytes[first] == UInt8(ascii: "M"), bytes[start] == UInt8(ascii: "c") {
      start += 1
    } else if bytes[first] == UInt8(ascii: "M"), bytes[start] == UInt8(ascii: "a"),
      bytes[start + 1] == UInt8(ascii: "c")
    {
      start += 2
    }
    guard start > first + 1, start < range.upperBound else { return false }
    return !bytes[start + 1..<range.upperBound].contains(where: \.isUpper)
  }
}
