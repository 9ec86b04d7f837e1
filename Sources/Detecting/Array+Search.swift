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

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether two line ends, with or without carriage returns, stand right before a place: a paragraph ends there.
  func isBlankLine(before place: Int) -> Bool {
    guard place > 1, place <= endIndex, self[place - 1] == UInt8(ascii: "\n") else { return false }
    return self[place - 2] == UInt8(ascii: "\n")
      || place > 2 && self[place - 2] == UInt8(ascii: "\r") && self[place - 3] == UInt8(ascii: "\n")
  }
}
