/// A text reduced to a number, where only equality is asked for and millions of texts would have to be kept. Two
/// texts that somebody wrote have the same one with a chance of one in 10^19.
package struct Fingerprint: Hashable, Sendable {
  package let number: UInt64

  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var number = UInt64(bytes.count) &* Self.factor
    var place = 0
    while place + 8 <= raw.count {
      number = Self.mixed(number ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    self.number = Self.mixed(number ^ Self.rest(of: raw, from: place))
  }

  /// The last bytes, up to seven of them, in as few looks as there can be: most texts are words.
  @inlinable
  static func rest(of raw: UnsafeRawBufferPointer, from place: Int) -> UInt64 {
    let count = raw.count - place
    switch count {
    case 4...:
      // The two looks overlap, which is no harm.
      let first = raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      let last = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    case 1...:
      return UInt64(raw[place]) << 16 | UInt64(raw[place + count / 2]) << 8 | UInt64(raw[raw.count - 1])
    default: return 0
    }
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

  @inlinable
  static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// Both halves of a product, so that every bit has a say in every other.
  @inlinable @inline(__always)
  static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ 0xD6E8_FEB8_6659_FD93).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
