import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes of a range come before the first of a kind; all if there is none.
  func distance(to byte: UInt8, in range: Range<Int>) -> Int {
    guard let baseAddress, let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count) else {
      return range.count
    }
    return UnsafeRawPointer(baseAddress + range.lowerBound).distance(to: UnsafeRawPointer(found))
  }

  /// Where other bytes begin that stand at a place or behind it; nil if they do not. Nothing stands at once.
  func first(_ sought: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let first = sought.first, let baseAddress, let soughtAddress = sought.baseAddress else {
      return sought.isEmpty ? start : nil
    }
    var place = start
    while place + sought.count <= count {
      place += distance(to: first, in: place..<count - sought.count + 1)
      guard place + sought.count <= count else { return nil }
      if memcmp(baseAddress + place, soughtAddress, sought.count) == 0 { return place }
      place += 1
    }
    return nil
  }

  /// Whether a text stands anywhere in these bytes.
  func contains(_ text: StaticString) -> Bool {
    first(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) != nil
  }
}
