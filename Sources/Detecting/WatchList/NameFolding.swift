import Foundation

/// Brings a name, or one word of it, to the form in which names are sealed and looked up: small letters, without accents,
/// apostrophes and invisible signs, letters of other alphabets that look like Latin ones put back.
enum NameFolding {
  /// What is left of a word. Signs that are no letters are dropped, blanks and hyphens too: cut words apart first.
  static func fold(_ word: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    var isPlain = true
    for byte in word.utf8 {
      guard byte < 0x80 else {
        isPlain = false
        break
      }
      if byte.isLetter { folded.append(byte.lowercased) }
    }
    return isPlain ? folded : foldSlowly(String(word))
  }

  private static func foldSlowly(_ word: String) -> [UInt8] {
    var folded = ""
    for scalar in word.decomposedStringWithCompatibilityMapping.unicodeScalars {
      for small in scalar.properties.lowercaseMapping.unicodeScalars where small.isLetterOfName {
        if let latin = lookalikes[small] { folded += latin } else { folded.unicodeScalars.append(small) }
      }
    }
    return Array(folded.utf8)
  }

  /// Letters that do not fall apart into a Latin one and an accent, and small letters of Cyrillic and Greek that look
  /// like a Latin letter, or whose capital does.
  private static let lookalikes: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "đ": "d", "ð": "d", "ħ": "h", "ı": "i",
    "ŋ": "n", "ŧ": "t", "ĸ": "k", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o",
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c", "т": "t",
    "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "ԁ": "d", "ԛ": "q", "ԝ": "w", "һ": "h", "ӏ": "l",
    "α": "a", "β": "b", "ε": "e", "ζ": "z", "η": "h", "ι": "i", "κ": "k", "μ": "m", "ν": "n", "ο": "o",
    "ρ": "p", "τ": "t", "υ": "y", "χ": "x",
  ]
}

extension Unicode.Scalar {
  /// Whether it stays in a folded name: letters do, accents and signs that only look like apostrophes do not.
  fileprivate var isLetterOfName: Bool {
    guard !isASCII else { return properties.isAlphabetic }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .spacingMark: return true
    case .modifierLetter: return !(0x2B0...0x2FF).contains(value)
    default: return false
    }
  }

  /// Whether a word of a text goes on over it: letters, accents, and what is not seen at all.
  var isInName: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .spacingMark,
      .nonspacingMark, .enclosingMark, .format:
      true
    default: false
    }
  }
}
