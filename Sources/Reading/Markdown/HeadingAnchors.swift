/// Gives headings their anchors, as GitHub does: lower case, a hyphen for each blank, punctuation dropped,
/// letters and digits of every script kept, and a number after a name that is taken.
struct HeadingAnchors {
  private var taken: Set<String> = []
  /// For each name, the last number tried: keeps a thousand equal headings linear.
  private var numbers: [String: Int] = [:]

  /// Whether an author's anchor is free; it is then taken. All of them are claimed before any is made, so
  /// that a made one gives way.
  mutating func claim(_ id: String) -> Bool {
    taken.insert(id).inserted
  }

  mutating func anchor(for heading: String) -> String {
    let name = HeadingAnchors.name(for: heading)
    var candidate = name
    while !taken.insert(candidate).inserted {
      let number = numbers[name, default: 0] + 1
      numbers[name] = number
      candidate = "\(name)-\(number)"
    }
    return candidate
  }

  /// `fn…` belongs to footnotes and `site-…` to the furniture of the page around the body.
  static func isReserved(_ name: String) -> Bool {
    name.utf8.starts(with: "fn".utf8) || name.utf8.starts(with: "site-".utf8)
  }

  private static func name(for heading: String) -> String {
    var name: [UInt8] = []
    for scalar in heading.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        if byte.isASCIILetter {
          name.append(byte | 0x20)
        } else if byte.isASCIIDigit {
          name.append(byte)
        } else if byte == UInt8(ascii: "-") || byte.isBlank || byte.isLineEnd {
          name.append(UInt8(ascii: "-"))
        }
      } else if scalar.properties.isWhitespace {
        name.append(UInt8(ascii: "-"))
      } else if isKept(scalar) {
        name += scalar.properties.lowercaseMapping.utf8
      }
    }
    let text = String(decoding: name, as: UTF8.self)
    if text.isEmpty { return "section" }
    return isReserved(text) ? "section-" + text : text
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
