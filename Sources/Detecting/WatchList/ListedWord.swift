import Model

/// A word of a text that may belong to a name.
struct ListedWord {
  enum Letters: Equatable {
    case small
    /// Only the first is a capital.
    case capital
    /// All are, and there is more than one.
    case capitals
  }

  let range: Range<Int>
  let letters: Letters
  /// Folded.
  let text: [UInt8]
  let fingerprint: Fingerprint
  /// Whether it is a part of a handle or of a file's name, where capitals say nothing.
  let isInHandle: Bool
  /// What was found out so far.
  var ground: Detection.Ground?
  /// Which word of the text it is; the parts of `HeatherDawson` are words of their own.
  var number = 0
  /// How it is joined to the word before it.
  var joint = ListedJoint.parted
  /// Whether it was found as a part of a phrase, and whether the word before it belongs to the same.
  var isInPhrase = false
  var continuesPhrase = false
  /// Whether it belongs to the name of a town, a law or a body, and so to no person's.
  var isPublic = false

  var isCapital: Bool { letters != .small }
  var spelling: String { String(decoding: text, as: UTF8.self) }
  /// How many letters it has, as far as that matters.
  var letterCount: Int { text.count { $0 & 0xC0 != 0x80 } }
}

/// What stands between a word and the one before it.
enum ListedJoint: Equatable {
  /// Nothing, as in `HeatherDawson`.
  case none
  /// Signs without a blank: a hyphen, a dot, digits.
  case tight
  /// A blank or one line end, perhaps with signs of emphasis.
  case blank(isLineEnd: Bool)
  /// A dot behind an initial, and a blank.
  case dotted
  /// A comma and a blank.
  case comma
  /// Anything that parts two names.
  case parted

  var isTight: Bool { self == .none || self == .tight }

  var isBlank: Bool {
    if case .blank = self { true } else { false }
  }

  /// Judges what stands between two words.
  ///
  /// - Parameter isAfterInitial: whether the word before has one or two letters.
  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, isAfterInitial: Bool) {
    guard !bytes.isEmpty else {
      self = .none
      return
    }
    guard bytes.count <= 12 else {
      self = .parted
      return
    }
    var (blanks, lineEnds, commas, dots, hyphens, others) = (0, 0, 0, 0, 0, 0)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let rest = bytes[place...]
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): blanks += 1
      case UInt8(ascii: "\n"): lineEnds += 1
      case UInt8(ascii: ">") where lineEnds > 0: break
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): break
      case UInt8(ascii: "+") where bytes.count == 1: blanks += 1
      case UInt8(ascii: "%") where rest.starts(with: [0x25, 0x32, 0x30]):
        blanks += 1
        place += 2
      case 0xC2 where rest.starts(with: [0xC2, 0xA0]):
        blanks += 1
        place += 1
      case 0xE2 where rest.starts(with: [0xE2, 0x80]) && rest.count > 2:
        switch rest[place + 2] {
        case 0x80...0x8A, 0xAF: blanks += 1
        case 0x90...0x95: hyphens += 1
        case 0x98, 0x99: others += 1
        default: others += 2
        }
        place += 2
      case UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "&"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        others += 1
      default:
        self = .parted
        return
      }
      place += 1
    }
    guard blanks + lineEnds > 0 else {
      self = commas == 0 && bytes.count <= 6 ? .tight : commas == 1 && bytes.count == 1 ? .comma : .parted
      return
    }
    switch (lineEnds, commas, dots, hyphens + others) {
    case (0...1, 0, 0, 0): self = .blank(isLineEnd: lineEnds > 0)
    case (0...1, 1, 0, 0): self = .comma
    case (0...1, 0, 1, 0) where isAfterInitial: self = .dotted
    // A word parted at the end of a line.
    case (1, 0, 0, 1) where hyphens == 1: self = .tight
    default: self = .parted
    }
  }
}
