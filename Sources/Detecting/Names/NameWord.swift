import Model

/// A word with a capital letter, and what is known of it.
struct NameWord {
  struct Traits: OptionSet {
    let rawValue: UInt16

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
    let isWord = lexicon.words.contains(print)
    if isWord {
      traits.insert(.word)
      if lexicon.forenameWords.contains(print) { traits.insert(.forenameWord) }
    } else if lexicon.forenames.contains(print) {
      traits.insert(.forename)
    }
    if lexicon.surnames.contains(print) { traits.insert(.surname) }
    if lexicon.places.contains(print) || lexicon.smallPlaces.contains(print) { traits.insert(.place) }
    if lexicon.publicNames.contains(print) { traits.insert(.publicName) }
    if NameContext.things.contains(print) { traits.insert(.thing) }
    if NameContext.roles.contains(print) || NameContext.kin.contains(print) { traits.insert(.role) }
    if NameContext.times.contains(print) { traits.insert(.time) }
    if NameContext.titles.contains(print) || traits.contains(.upper) && NameContext.ranks.contains(print) {
      traits.insert(.title)
    }
    self.traits = traits
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
