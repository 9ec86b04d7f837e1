/// Percent-encoding, as addresses have it.
enum PercentEncoding {
  /// The text with every well-formed escape replaced by its byte; nil if the bytes are then not UTF-8.
  static func decoded(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return String(text) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
        let high = digit(bytes[offset + 1]), let low = digit(bytes[offset + 2])
      {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  /// One part of a path, with everything escaped but what RFC 3986 lets stand in one.
  static func encoded(_ part: some StringProtocol) -> String {
    var result = ""
    for byte in part.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || marks.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + String(byte >> 4, radix: 16, uppercase: true)
        result += String(byte & 15, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static let marks = Array("-._~!$&'()*+,;=:@".utf8)

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
