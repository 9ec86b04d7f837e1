public import CVector

/// Sixteen bytes of a text, looked at together.
@usableFromInline package typealias SixteenBytes = SIMD16<UInt8>

/// For each of sixteen bytes, whether something holds.
@usableFromInline package typealias SixteenAnswers = SIMDMask<SIMD16<Int8>>

extension SIMD16<UInt8> {
  /// - Parameter text: sixteen bytes at least.
  @inlinable @inline(__always)
  package init(_ text: UnsafePointer<UInt8>) {
    self = UnsafeRawPointer(text).loadUnaligned(as: Self.self)
  }

  /// - Parameter text: any number of bytes; what is missing is 0.
  @inlinable
  package init(padding text: UnsafeBufferPointer<UInt8>) {
    self = .zero
    for index in 0..<Swift.min(16, text.count) { self[index] = text[index] }
  }

  @inlinable @inline(__always)
  package func store(at target: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }

  @inlinable @inline(__always)
  package func are(_ byte: UInt8) -> SixteenAnswers { self .== Self(repeating: byte) }

  @inlinable @inline(__always)
  package func are(from lower: UInt8, through upper: UInt8) -> SixteenAnswers {
    (self &- Self(repeating: lower)) .<= Self(repeating: upper &- lower)
  }

  /// The same bytes, with another for each that was answered with yes.
  @inlinable @inline(__always)
  package func with(_ byte: UInt8, where answers: SixteenAnswers) -> Self {
    self ^ ((self ^ Self(repeating: byte)) & unsafeBitCast(answers, to: Self.self))
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Sixteen bits, the lowest for the first byte.
  @inlinable @inline(__always)
  package var bits: UInt64 { UInt64(candour_highest_bits(unsafeBitCast(self, to: SixteenBytes.self))) }
}

extension UnsafeBufferPointer<UInt8> {
  /// A bit for each of 64 bytes, or of as many as there are, whether something holds; the lowest for the first.
  @inlinable @inline(__always)
  package func mask(of start: Int, where holds: (SixteenBytes) -> SixteenAnswers) -> UInt64 {
    guard let base = baseAddress else { return 0 }
    if start + 64 <= count {
      let place = base + start
      let first = holds(SixteenBytes(place)).bits | holds(SixteenBytes(place + 16)).bits &<< 16
      return first | holds(SixteenBytes(place + 32)).bits &<< 32 | holds(SixteenBytes(place + 48)).bits &<< 48
    }
    var mask: UInt64 = 0
    for place in stride(from: start, to: count, by: 16) {
      let rest = Self(rebasing: self[place..<Swift.min(place + 16, count)])
      mask |= holds(SixteenBytes(padding: rest)).bits &<< UInt64(place - start)
    }
    return count > start ? mask & (UInt64.max &>> UInt64(64 - (count - start))) : 0
  }
}
