/// Percent-encoding, as addresses have it.
enum PercentEncoding {
  /// The text with every well-formed escape replaced by its byte; nil if the bytes are then not UTF-8.
  ///
  /// - Parameter text: valid UTF-8.
  static func decoded(_ text: ArraySlice<UInt8>) -> String? {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offset = text.startIndex
    while offset < text.endIndex {
      if text[offset] == UInt8(ascii: "%"), offset + 2 < text.endIndex,
        let high = digit(text[offset + 1]), let low = digit(text[offset + 2])
      {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(text[offset])
        offset += 1
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  /// A path, with everything escaped but its slashes and what RFC 3986 lets stand between them.
  static func encoded(path: ArraySlice<UInt8>) -> String {
    let kept = kept
    guard path.contains(where: { kept[$0] == 0 }) else { return String(decoding: path, as: UTF8.self) }
    var result: [UInt8] = []
    for byte in path {
      if kept[byte] != 0 {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let kept = ByteTable { byte in
    byte.isASCIILetter || byte.isASCIIDigit || "/-._~!$&'()*+,;=:@".utf8.contains(byte) ? 1 : 0
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
