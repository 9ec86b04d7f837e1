/// A text reduced to a number, where only equality is asked for and millions of texts would have to be kept. Two
/// texts that somebody wrote have the same one with a chance of one in 10^19.
package struct Fingerprint: Hashable, Sendable {
  package let number: UInt64

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var number = UInt64(bytes.count) &* Self.factor
    var place = 0
    while place + 8 <= raw.count {
      number = Self.mixed(number ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    self.number = Self.mixed(number ^ rest)
  }

  package init(_ text: some StringProtocol) {
    self = text.utf8.withContiguousStorageIfAvailable { Self($0) } ?? Self(Array(text.utf8))
  }

  package init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Self($0) }
  }

  /// Of a part of a text, without making a copy of it.
  package init(_ range: Range<Int>, of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Self(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Both halves of a product, so that every bit has a say in every other.
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ 0xD6E8_FEB8_6659_FD93).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
