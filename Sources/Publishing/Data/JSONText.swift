import Model

/// Text as JSON quotes it, so that it is safe inside a `script` element too.
enum JSONText {
  /// Appends a text in quotes; runs that need no escape are copied whole.
  static func quote(_ text: String, into line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    text.utf8.withBytes { bytes in
      var start = 0
      var next = 0
      while next < bytes.count {
        guard mayNeedEscape(bytes[next]), let (scalar, length) = escaped(bytes, at: next) else {
          next += 1
          continue
        }
        line.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<next]))
        append(scalar, to: &line)
        next += length
        start = next
      }
      line.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
    line.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// The scalar that begins at a byte, with its length, if it may not stand for itself.
  ///
  /// `</script>` and `<!--` end or change a script element; the separators end a line of JavaScript; marks of
  /// direction turn round what a person sees of the file.
  private static func escaped(_ bytes: UnsafeRawBufferPointer, at start: Int) -> (
    scalar: UInt32, length: Int
  )? {
    let first = bytes[start]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    // A text is valid UTF-8, so the bytes that follow are there.
    let second = UInt32(bytes[start + 1] & 0x3F)
    if first < 0xE0 {
      let scalar = UInt32(first & 0x1F) << 6 | second
      return scalar < 0xA0 || scalar == 0x61C ? (scalar, 2) : nil
    }
    let scalar = UInt32(first & 0x0F) << 12 | second << 6 | UInt32(bytes[start + 2] & 0x3F)
    switch scalar {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
    default: return nil
    }
  }

  private static func append(_ scalar: UInt32, to line: inout [UInt8]) {
    switch scalar {
    case 0x22: line.append("\\\"")
    case 0x5C: line.append("\\\\")
    default:
      line.append("\\u")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
        line.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
