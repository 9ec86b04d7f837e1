import Model

/// What Candour knows of words: which are ordinary English, which are forenames and surnames, which are places. From
/// data files, as values.
///
/// One for a whole run, shared by all scans.
package final class Lexicon: Sendable {
  /// A list of words, asked for one at a time.
  package struct Words: Sendable {
    private var entries: FingerprintSet
    /// How many words the longest entry has.
    private(set) var mostWords = 1

    /// - Parameter file: an entry a line, the words of an entry apart by one blank; lines that begin with `#` and empty
    ///   ones do not count, nor do capitals and apostrophes.
    package init(_ file: [UInt8]) {
      entries = FingerprintSet(expecting: file.count / 8)
      let file = file.lazy.filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
      insert(Array(file))
    }

    /// - Parameter list: words apart by blanks.
    init(_ list: String) {
      entries = FingerprintSet()
      for word in list.split(separator: " ") { _ = entries.insert(Fingerprint(word)) }
    }

    private mutating func insert(_ file: [UInt8]) {
      file.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < bytes.count {
          var end = start
          var blanks = 0
          while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            if bytes[end] == UInt8(ascii: " ") { blanks += 1 }
            end += 1
          }
          if end > start, bytes[start] != UInt8(ascii: "#") {
            _ = entries.insert(Fingerprint(UnsafeBufferPointer(rebasing: bytes[start..<end])))
            mostWords = max(mostWords, blanks + 1)
          }
          start = end + 1
        }
      }
    }

    /// - Parameter word: in small letters.
    func contains(_ word: some StringProtocol) -> Bool { entries.contains(Fingerprint(word)) }

    func contains(_ word: Fingerprint) -> Bool { entries.contains(word) }

    var isEmpty: Bool { entries.count == 0 }
  }

  /// Ordinary words of British English, in small letters.
  let words: Words
  /// Forenames that are no ordinary words.
  let forenames: Words
  /// Forenames that are ordinary words too: `grace`, `will`.
  let forenameWords: Words
  /// Surnames that are no ordinary words.
  let surnames: Words
  /// Places, peoples and languages.
  let places: Words
  /// Small towns and villages, where everybody knows whom a report is about.
  let smallPlaces: Words
  /// Names that name no private person: of laws, tests, bodies, brands.
  let publicNames: Words

  /// - Parameter file: gives the bytes of a data file by its name.
  package init(file: (String) throws -> [UInt8]) rethrows {
    words = Words(try file("words.txt") + file("words-extra.txt"))
    forenames = Words(try file("forenames.txt"))
    forenameWords = Words(try file("forename-words.txt"))
    surnames = Words(try file("surnames.txt"))
    places = Words(try file("places.txt"))
    smallPlaces = Words(try file("small-places.txt"))
    publicNames = Words(try file("public-names.txt"))
  }

  /// Knows nothing: names are then found on the watch-list alone.
  package static let none = Lexicon { _ in [] }
}
