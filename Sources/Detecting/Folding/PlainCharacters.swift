import Foundation

/// What characters beyond ASCII look like to a reader, in ASCII where that can be said.
enum PlainCharacters {
  enum Look {
    /// Nothing plainer.
    case itself
    /// It is not seen, or only changes the letter before it.
    case nothing
    case letters([UInt8])
    /// A small digit above or below the line.
    case raised(UInt8)
    /// A letter of another script that looks like a Latin one.
    case lookalike(UInt8)
    /// A letter of another script that looks like a figure.
    case figurelike(UInt8)
  }

  static subscript(scalar: Unicode.Scalar) -> Look {
    if scalar.isASCII {
      return (0x20...0x7E).contains(scalar.value)
        ? .itself : (0x09...0x0D).contains(scalar.value) ? .letters([UInt8(ascii: " ")]) : .nothing
    }
    if let look = table[scalar.value] { return look }
    // All but the first planes' letters and signs are told by their properties.
    if scalar.properties.isDefaultIgnorableCodePoint { return .nothing }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return .nothing
    case .spaceSeparator: return .letters([UInt8(ascii: " ")])
    case .lineSeparator, .paragraphSeparator: return .letters([UInt8(ascii: "\n")])
    case .dashPunctuation: return .letters([UInt8(ascii: "-")])
    case .decimalNumber:
      guard let value = scalar.properties.numericValue, (0...9).contains(value) else { return .itself }
      return .letters([0x30 + UInt8(value)])
    default: return .itself
    }
  }

  /// For the characters whose look no property tells.
  private static let table: [UInt32: Look] = {
    var table: [UInt32: Look] = [:]
    for (scalar, letters) in compatible() { table[scalar.value] = .letters(letters) }
    for (scalars, letters) in strokes {
      for scalar in scalars.unicodeScalars { table[scalar.value] = .letters(Array(letters.utf8)) }
    }
    for (scalars, letters) in lookalikes {
      for (scalar, letter) in zip(scalars.unicodeScalars, letters.utf8) {
        table[scalar.value] = .lookalike(letter)
      }
    }
    for (scalar, digit) in zip("ЗзӠӡб".unicodeScalars, "33336".utf8) {
      table[scalar.value] = .figurelike(digit)
    }
    for (scalars, digits) in [("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"), ("₀₁₂₃₄₅₆₇₈₉", "0123456789")] {
      for (scalar, digit) in zip(scalars.unicodeScalars, digits.utf8) { table[scalar.value] = .raised(digit) }
    }
    for scalar in "™©®℠ªº".unicodeScalars { table[scalar.value] = .itself }
    return table
  }()

  /// Characters that Unicode calls a form of ASCII letters, digits or signs, with or without accents.
  private static func compatible() -> [(Unicode.Scalar, [UInt8])] {
    let blocks: [ClosedRange<UInt32>] = [
      0xA1...0x24F, 0x1E00...0x1EFF, 0x2024...0x2026, 0x2047...0x2049, 0x2074...0x209C, 0x2100...0x214F,
      0x2150...0x218B, 0x2460...0x24EA, 0xFB00...0xFB06, 0xFE50...0xFE6B, 0xFF01...0xFF5E, 0x1D400...0x1D7FF,
      0x1F100...0x1F189, 0x1FBF0...0x1FBF9,
    ]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    // All at once: each call of its own costs a hundred times as much.
    let text = scalars.map { String($0) }.joined(separator: "\n").decomposedStringWithCompatibilityMapping
    let forms = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(scalars, forms).compactMap { scalar, form in
      let letters = form.filter { $0.properties.generalCategory != .nonspacingMark }
        .map { $0 == "\u{2044}" ? "/" : $0 }
      guard !letters.isEmpty, letters.allSatisfy(\.isASCII) else { return nil }
      return (scalar, letters.map { UInt8(truncatingIfNeeded: $0.value) })
    }
  }

  /// Letters whose stroke or shape Unicode does not take apart, and signs of print.
  private static let strokes: [(String, String)] = [
    ("ØǾ", "O"), ("øǿ", "o"), ("Ł", "L"), ("łƚ", "l"), ("ĐÐƉ", "D"), ("đð", "d"), ("Ħ", "H"), ("ħ", "h"),
    ("Ŧ", "T"),
    ("ŧ", "t"), ("ıɪ", "i"), ("ȷ", "j"), ("ß", "ss"), ("ẞ", "SS"), ("Æ", "AE"), ("æ", "ae"), ("Œ", "OE"),
    ("œ", "oe"),
    ("Þ", "Th"), ("þ", "th"), ("Ŋ", "N"), ("ŋ", "n"), ("Ɓ", "B"), ("ɓ", "b"), ("Ɗ", "D"), ("ɗ", "d"),
    ("Ƙ", "K"),
    ("ƙ", "k"), ("Ƴ", "Y"), ("ƴ", "y"), ("ə", "e"), ("Ə", "E"), ("ɛ", "e"), ("Ɛ", "E"), ("ɔ", "o"),
    ("Ɔ", "O"),
    ("ɑ", "a"), ("ɡ", "g"), ("ɴ", "n"), ("ʀ", "r"),
    ("‘’‚‛ʼʹ′´", "'"), ("“”„‟″", "\""), ("‐‑‒–−", "-"), ("—―", " - "), ("・·•", "."), ("／∕⁄", "/"),
    ("＠﹫", "@"),
  ]

  /// Greek and Cyrillic letters beside the Latin ones they are taken for; what is the same to the eye, and small
  /// letters that people put for others whose capitals are.
  private static let lookalikes: [(String, String)] = [
    ("АВЕЅІЈКМНОРСТУХҮԌԛԝ", "ABESIJKMHOPCTYXYGqw"), ("аеѕіјорсухһӏԁ", "aesijopcyxhld"),
    ("нткмвгп", "htkmbrn"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"), ("οιανρυκχϲ", "oiavpukxc"), ("աօոսցհ", "woungh"),
  ]
}
