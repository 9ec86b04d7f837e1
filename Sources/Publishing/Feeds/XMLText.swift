import Model

/// Text for XML: escaped, and without the characters XML 1.0 has no place for.
enum XMLText {
  /// Appends a text; runs that need no escape are copied whole.
  static func append(_ text: String, to xml: inout [UInt8]) {
    text.utf8.withBytes { bytes in
      var start = 0
      var next = 0
      while next < bytes.count {
        guard let (replacement, length) = replacement(bytes, at: next) else {
          next += 1
          continue
        }
        xml.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<next]))
        xml.append(replacement)
        next += length
        start = next
      }
      xml.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// What to put for the character that begins at a byte; nil if it stands for itself.
  @inline(__always)
  private static func replacement(
    _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) -> (replacement: String, length: Int)? {
    switch bytes[offset] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case 0x09, 0x0A, 0x0D: nil
    case 0x00...0x1F: ("", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE: ("", 3)
    default: nil
    }
  }
}
