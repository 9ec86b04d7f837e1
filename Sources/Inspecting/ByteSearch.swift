import CLinux

extension [UInt8] {
  /// Where a text begins; nil where it is not.
  func first(_ text: String, from start: Int = 0) -> Int? {
    first(text, in: start..<count)
  }

  func contains(_ text: String, in place: Range<Int>) -> Bool { first(text, in: place) != nil }

  private func first(_ text: String, in place: Range<Int>) -> Int? {
    guard place.lowerBound < place.upperBound, place.lowerBound >= 0, place.upperBound <= count else {
      return nil
    }
    var text = text
    return withUnsafeBytes { bytes in
      text.withUTF8 { text in
        guard let base = bytes.baseAddress,
          let found = memmem(base + place.lowerBound, place.count, text.baseAddress, text.count)
        else { return nil }
        return base.distance(to: UnsafeRawPointer(found))
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  func contains(_ text: StaticString) -> Bool {
    guard let baseAddress else { return false }
    return memmem(baseAddress, count, text.utf8Start, text.utf8CodeUnitCount) != nil
  }
}
