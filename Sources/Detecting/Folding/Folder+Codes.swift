import CXML

/// Codes that stand for characters.
extension Folder {
  /// `&#64;`, `&commat;`, `&eacute;`.
  mutating func readReference(at sign: Int) {
    let window = source[(sign + 1)...].prefix(Self.longestReference)
    guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > sign + 1,
      let scalar = Self.character(of: source[sign + 1..<end])
    else { return }
    put(scalar, for: sign..<end + 1)
  }

  /// In bytes, without its `&`.
  private static let longestReference = 12

  private static func character(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first.map { $0.lowercased == UInt8(ascii: "x") } ?? false
      guard let text = String(validating: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self),
        let number = UInt32(text, radix: isHexadecimal ? 16 : 10)
      else { return nil }
      return Unicode.Scalar(number)
    }
    guard name.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
    // Those of HTML 5 beside the ones of HTML 4 that the library knows.
    for (own, scalar) in signs where name.elementsEqual(own.utf8) { return scalar }
    let letters = Array(name) + [0]
    guard let found = htmlEntityLookup(letters) else { return nil }
    return Unicode.Scalar(found.pointee.value)
  }

  private static let signs: [(String, Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
    ("commat", "@"),
    ("period", "."), ("lowbar", "_"), ("colon", ":"), ("plus", "+"), ("sol", "/"), ("hyphen", "-"),
    ("dash", "-"),
    ("comma", ","), ("num", "#"), ("lpar", "("), ("rpar", ")"), ("ZeroWidthSpace", "\u{200B}"), ("Tab", " "),
  ]

  /// `%40`, and a character of several codes as `%C3%A9`.
  mutating func readPercentCode(at sign: Int) {
    var bytes: [UInt8] = []
    var end = sign
    while bytes.count < 4, source.indices.contains(end + 2), source[end] == UInt8(ascii: "%"),
      let byte = Self.byte(source[end + 1], source[end + 2])
    {
      // A plain sign stands by itself.
      if byte < 0x80, !bytes.isEmpty { break }
      bytes.append(byte)
      end += 3
      if byte < 0x80 { break }
      if let (scalar, length) = bytes.scalar(at: 0), length == bytes.count {
        return put(scalar, for: sign..<end)
      }
    }
    guard let first = bytes.first, (0x20...0x7E).contains(first) else { return }
    replace(sign..<sign + 3, by: [first])
  }

  /// A backslash: before a sign it is not seen, `\u00e9` is a letter, `\n` ends a line in JSON.
  mutating func readEscape(at sign: Int) {
    guard let next = self[sign + 1] else { return }
    switch next {
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(at: sign) else { return }
      if let scalar = Unicode.Scalar(unit) {
        return put(scalar, for: sign..<sign + 6)
      }
      guard UTF16.isLeadSurrogate(unit), let second = codeUnit(at: sign + 6), UTF16.isTrailSurrogate(second)
      else {
        return
      }
      let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      if let scalar = Unicode.Scalar(value) { put(scalar, for: sign..<sign + 12) }
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      // A word of its own, as in the path of a file, begins with that letter.
      replace(sign..<sign + 2, by: [UInt8(ascii: " ")])
    // Before a line end it only breaks the line.
    case 0x0A, 0x0D, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      remove(sign..<sign + 1)
    default: break
    }
  }

  /// The number of `\uXXXX` at an offset.
  private func codeUnit(at place: Int) -> UInt16? {
    guard place + 6 <= source.count, source[place] == UInt8(ascii: "\\"),
      source[place + 1] == UInt8(ascii: "u"),
      let high = Self.byte(source[place + 2], source[place + 3]),
      let low = Self.byte(source[place + 4], source[place + 5])
    else { return nil }
    return UInt16(high) << 8 | UInt16(low)
  }

  /// The byte of two hexadecimal digits.
  private static func byte(_ high: UInt8, _ low: UInt8) -> UInt8? {
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }
    guard let high = digit(high), let low = digit(low) else { return nil }
    return high << 4 | low
  }
}
