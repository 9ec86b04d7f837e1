import Glibc

extension [UInt8] {
  /// The first place of a byte from a place on; nil if there is none.
  func place(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// The first run of ASCII letters in a range; nil if there is none.
  func letters(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, !self[start].isLetter { start += 1 }
    var end = start
    while end < range.upperBound, self[end].isLetter { end += 1 }
    return start < end ? start..<end : nil
  }
}
