/// A string as it is written in the instructions of a page: `(text)` or `<hexadecimal>`.
enum PDFString {
  /// Nil for what is no string.
  static func text(of token: ArraySlice<UInt8>) -> String? {
    guard let bytes = bytes(of: token) else { return nil }
    return decoded(bytes)
  }

  /// By its mark UTF-16 or UTF-8; else Latin-1, which is nearly what PDF's own encoding is.
  static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
    return String(scalars)
  }

  private static func bytes(of token: ArraySlice<UInt8>) -> [UInt8]? {
    switch token.first {
    case UInt8(ascii: "("): unescaped(token.dropFirst().dropLast())
    case UInt8(ascii: "<") where token.dropFirst().first != UInt8(ascii: "<"):
      hexadecimal(token)
    default: nil
    }
  }

  private static func hexadecimal(_ token: ArraySlice<UInt8>) -> [UInt8] {
    var digits = token.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  private static func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "b"): bytes.append(8)
      case UInt8(ascii: "f"): bytes.append(12)
      case 10: break
      case 13: if rest.first == 10 { rest = rest.dropFirst() }
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = Int(next - UInt8(ascii: "0"))
        for _ in 0..<2 {
          guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
          value = value * 8 + Int(digit - UInt8(ascii: "0"))
          rest = rest.dropFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      default: bytes.append(next)
      }
    }
    return bytes
  }
}
