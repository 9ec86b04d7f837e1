/// A full name or a nickname to be sealed, in folded words.
package struct ListedName: Sendable {
  struct Word: Hashable, Sendable {
    let text: String
    /// Whether it only leads to the word after it, as `de` and `bin` do.
    let isParticle: Bool

    var letters: Int { text.unicodeScalars.count }
    var initial: String { String(text.unicodeScalars.prefix(1)) }
  }

  /// Forenames first.
  let words: [Word]

  /// Longer lines are no name.
  static let maximumLetters = 100
  static let maximumWords = 10

  /// What a line is in place of a name.
  package enum Fault: Error, Hashable, Sendable {
    case notText, tooLong, noLetters, oneLetter
  }

  /// - Parameter line: a name as people write it, or as lists do: `Dawson, Heather`.
  package init(_ line: String) throws(Fault) {
    guard line.unicodeScalars.count <= Self.maximumLetters else { throw .tooLong }
    // As texts are folded before they are looked through.
    let line = String(decoding: FoldedBytes(Array(line.utf8)).bytes, as: UTF8.self)
    let halves = line.split(separator: ",", maxSplits: 1)
    let ordered = halves.count == 2 ? "\(halves[1]) \(halves[0])" : line
    let texts = ordered.unicodeScalars
      .split { !$0.isInName && !Self.apostrophes.contains($0) }
      .map { String(decoding: NameFolding.fold(String($0)), as: UTF8.self) }
      .filter { !$0.isEmpty }
    guard !texts.isEmpty else { throw .noLetters }
    guard texts.contains(where: { $0.unicodeScalars.count > 1 }) else { throw .oneLetter }
    guard texts.count <= Self.maximumWords else { throw .tooLong }
    words = texts.enumerated().map { index, text in
      Word(text: text, isParticle: index < texts.count - 1 && NameParticle.all.contains(text))
    }
  }

  private init(_ words: [Word]) { self.words = words }

  /// The same person under each short form of the forename.
  func variants(by nicknames: Nicknames) -> [ListedName] {
    guard words.count > 1 else { return [] }
    return nicknames.shortForms(of: words[0].text).map { form in
      ListedName([Word(text: form, isParticle: false)] + words.dropFirst())
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´", "ʼ", "ʻ", "′"]
}

/// Words that belong to the word after them and name nobody by themselves.
enum NameParticle {
  static let words = Lexicon.Words(all.sorted().joined(separator: " "))
  static let all: Set<String> = [
    "de", "da", "do", "dos", "das", "di", "du", "del", "della", "la", "le", "les", "el", "al", "ul", "ur",
    "bin",
    "bint", "binti", "ibn", "van", "von", "der", "den", "ter", "ten", "o", "mac", "mc", "st", "ap", "ab",
    "af",
    "av", "zu", "y", "e", "i", "abu", "umm",
  ]
}
