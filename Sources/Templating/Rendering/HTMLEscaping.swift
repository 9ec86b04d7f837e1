import Model

/// Makes text safe between tags and in quoted attributes.
package enum HTMLEscaping {
  /// Appends a text with `& < > " '` written as character references; runs of anything else are copied whole.
  package static func append(_ text: String, to buffer: inout [UInt8]) {
    text.utf8.withBytes { append($0, to: &buffer) }
  }

  private static func append(_ bytes: UnsafeRawBufferPointer, to buffer: inout [UInt8]) {
    var start = 0
    for offset in 0..<bytes.count where isSpecial(bytes[offset]) {
      buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<offset]))
      reference(for: bytes[offset]).withUTF8Buffer { buffer.append(contentsOf: $0) }
      start = offset + 1
    }
    buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start...]))
  }

  /// One bit for each byte below 64 that has a reference; it has none above.
  private static let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && (specials &>> UInt64(byte)) & 1 == 1
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
