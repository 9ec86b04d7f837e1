/// The name of an element or attribute as a number: those of up to eight bytes are told apart, longer ones are all
/// one, since no rule asks for them.
struct MarkupName: Equatable {
  private(set) var number: UInt64 = 0

  init() {}

  init(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
  }

  /// - Parameters:
  ///   - text: eight bytes at least, whatever follows the name.
  ///   - length: of the name.
  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, length: Int) {
    let eight = UInt64(bigEndian: UnsafeRawPointer(text).loadUnaligned(as: UInt64.self))
    number = length > 8 ? .max : eight >> UInt64(64 - 8 * length)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    number = number >> 56 == 0 ? number << 8 | UInt64(byte) : .max
  }

  var isEmpty: Bool { number == 0 }
}
