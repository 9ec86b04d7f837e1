import Model

/// A name in a tag, and where it stands.
struct Name: Hashable, Sendable {
  let text: String
  let range: SourceRange

  /// The parts between dots; the implicit iterator `.` has none.
  var parts: [String] {
    isIterator ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  var isIterator: Bool { text == "." }

  /// Whether a text is made of ASCII letters, digits, `_` and `-` only, and is not empty.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0.isLetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether every part between separators is plain.
  static func isPlain(_ text: String, separatedBy separator: Character) -> Bool {
    text.split(separator: separator, omittingEmptySubsequences: false).allSatisfy(isPlain)
  }
}

extension UInt8 {
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isLetterOrDigit: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  /// A space or a tab: what may stand beside a tag that has a line to itself.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// What HTML and Mustache call white space.
  var isSpace: Bool {
    isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == 0x0C
  }

  /// ASCII capitals in lower case, every other byte as it is.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
