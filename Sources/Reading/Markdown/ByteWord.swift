/// Eight bytes of a text, to be looked at all at once.
struct ByteWord {
  /// The first byte in the lowest.
  let bytes: UInt64

  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Nought beyond the end of the text.
  ///
  /// - Parameter offset: in the text.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let rest = text.count - offset
    let start = UnsafeRawPointer(text.baseAddress)
    if rest >= 8, let start {
      bytes = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else if text.count >= 8, let start {
      let last = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self))
      bytes = last >> UInt64(8 * (8 - rest))
    } else {
      var bytes: UInt64 = 0
      for index in offset..<text.count { bytes |= UInt64(text[index]) << UInt64(8 * (index - offset)) }
      self.bytes = bytes
    }
  }
}
