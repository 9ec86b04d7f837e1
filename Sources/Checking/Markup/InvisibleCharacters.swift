/// The characters that no reader sees, which would keep the parts of a number asunder: soft hyphen, zero-width
/// space and joiners, word joiner, byte-order mark.
enum InvisibleCharacters {
  /// A text without them.
  static func removed(from text: [UInt8]) -> [UInt8] {
    var text = text
    let count = text.withUnsafeMutableBufferPointer { remove(from: $0) }
    text.removeSubrange(count...)
    return text
  }

  /// Moves what remains together.
  ///
  /// - Returns: how many bytes remain.
  static func remove(from text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var read = 0
    var written = 0
    while read < text.count {
      // Plain text, eight bytes at a time; until something was taken out it stays where it is.
      if read + 8 <= text.count {
        let eight = raw.loadUnaligned(fromByteOffset: read, as: UInt64.self)
        if eight & highBits == 0 {
          if written < read {
            UnsafeMutableRawBufferPointer(text).storeBytes(of: eight, toByteOffset: written, as: UInt64.self)
          }
          read += 8
          written += 8
          continue
        }
      }
      let length = length(at: read, in: text)
      if length == 0 {
        text[written] = text[read]
        written += 1
      }
      read += max(1, length)
    }
    return written
  }

  /// How many bytes the invisible character at a place has; 0 for any other.
  private static func length(at place: Int, in text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }
    switch text[place] {
    case 0xC2: return byte(1) == 0xAD ? 2 : 0
    case 0xE2:
      let isJoiner = byte(1) == 0x80 && (0x8B...0x8D).contains(byte(2))
      return isJoiner || byte(1) == 0x81 && byte(2) == 0xA0 ? 3 : 0
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
