import Synchronization

/// Words of which a list was asked and that it does not hold: those that make up nearly all of any text, few enough to stay
/// near the processor. What is new takes the place of what is old. Any number of threads may ask at once, and none waits.
final class PassedWords: @unchecked Sendable {
  /// Letters that a word may have, and bytes that are read from where it begins.
  static let longest = 16
  private static let bits: UInt64 = 13
  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>

  init() {
    slots = .allocate(capacity: 1 << Int(Self.bits))
    for place in 0..<1 << Int(Self.bits) { (slots + place).initialize(to: Atomic(0)) }
  }

  deinit {
    slots.deinitialize(count: 1 << Int(Self.bits))
    slots.deallocate()
  }

  /// A word as a number, never 0: of up to eight letters these themselves, of a longer one a number that is as good as its
  /// own.
  ///
  /// - Parameters:
  ///   - count: up to `longest`; so many bytes must be there to be read, whatever the word's length.
  ///   - hasCapital: whether the first letter is a capital, which does not count.
  ///   - isAnyForm: whether the list was asked for any form of it, and not only for small letters that stand alone.
  @inline(__always)
  static func number(
    from start: Int, count: Int, hasCapital: Bool, isAnyForm: Bool, in text: UnsafeRawBufferPointer
  ) -> UInt64 {
    func eight(_ place: Int, _ letters: Int) -> UInt64 {
      let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      return letters > 0 ? eight & (UInt64.max &>> UInt64(64 &- 8 &* letters)) : 0
    }
    let first = eight(start, min(count, 8)) | (hasCapital ? 0x20 : 0)
    let rest = eight(start &+ 8, max(0, count &- 8)) &* Self.factor
    // No letter has the highest bit of its byte.
    return (first ^ rest ^ rest &>> 29) ^ (isAnyForm ? 0x8080_8080_8080_8080 : 0)
  }

  @inline(__always)
  func contains(_ number: UInt64) -> Bool { slots[place(of: number)].load(ordering: .relaxed) == number }

  @inline(__always)
  func insert(_ number: UInt64) { slots[place(of: number)].store(number, ordering: .relaxed) }

  @inline(__always)
  private func place(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* Self.factor) &>> (64 - Self.bits))
  }
}
