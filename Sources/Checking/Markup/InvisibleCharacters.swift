import Model

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
    guard let base = text.baseAddress else { return 0 }
    var read = 0
    var written = 0
    while read < text.count {
      if read + 16 <= text.count {
        let sixteen = SixteenBytes(base + read)
        let firsts = (sixteen.are(0xC2) .| sixteen.are(0xE2) .| sixteen.are(0xEF)).bits
        let length = firsts == 0 ? 16 : firsts.trailingZeroBitCount
        // Until something was taken out, what remains stays where it is.
        if written < read { (base + written).update(from: base + read, count: length) }
        read += length
        written += length
        if firsts == 0 { continue }
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
