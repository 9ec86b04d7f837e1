/// Words as rules compare them.
enum PlainWords {
  /// Small letters and digits, one space between words; punctuation and other signs are dropped.
  static func fold(_ text: String) -> String {
    if let plain = foldASCII(text) { return plain }
    var words: [String] = [""]
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        words[words.count - 1] += properties.lowercaseMapping
      } else if properties.isWhitespace || "-–—/_".unicodeScalars.contains(scalar) {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The same by bytes; nil for a text with other characters.
  private static func foldASCII(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    let space = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte + 0x20)
      case 0x09...0x0D, space, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"):
        if let last = folded.last, last != space { folded.append(space) }
      case 0x80...: return nil
      default: break
      }
    }
    if folded.last == space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}
