import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first offset of a byte at or after another offset; nil if there is none.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func begins(with text: StaticString, at offset: Int = 0) -> Bool {
    guard let base = baseAddress, text.utf8CodeUnitCount <= count - offset else { return false }
    return memcmp(base + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  func ends(with text: StaticString) -> Bool {
    let offset = count - text.utf8CodeUnitCount
    return offset >= 0 && begins(with: text, at: offset)
  }

  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && begins(with: text)
  }
}
