import TestSupport
import Testing

@testable import Model

/// Sixteen bytes at once say what each of them says.
@Suite struct SixteenBytesTests {
  private static let likely = Array("09/:ab_ \n\t".utf8) + [0x00, 0x7F, 0x80, 0xC2, 0xE2, 0xFF]

  /// Texts of every length up to two blocks and a little more, from every place in them.
  @Test func aMaskHoldsABitForEachByte() {
    var generator = SeededGenerator(seed: 31)
    for length in 0...130 {
      let bytes = (0..<length).map { _ in Self.likely.randomElement(using: &generator) ?? 0 }
      for start in [0, 1, 15, 16, 17, 63, 64, 65, 128].filter({ $0 <= length }) {
        let ends = bytes.dropFirst(start).prefix(64)
        func plain(_ holds: (UInt8) -> Bool) -> UInt64 {
          zip(0..<64, ends).reduce(0) { $0 | (holds($1.1) ? 1 << UInt64($1.0) : 0) }
        }
        bytes.withUnsafeBufferPointer { bytes in
          #expect(bytes.mask(of: start) { $0.are(0xE2) } == plain { $0 == 0xE2 })
          #expect(bytes.mask(of: start) { $0.are(0) } == plain { $0 == 0 })
          let digits = bytes.mask(of: start) { $0.are(from: 0x30, through: 0x39) }
          #expect(digits == plain { (0x30...0x39).contains($0) })
          #expect(bytes.mask(of: start) { $0.are(from: 0x80, through: 0xFF) } == plain { $0 >= 0x80 })
        }
      }
    }
  }

  @Test func bytesAreExchangedWhereAnAnswerIsYes() {
    let bytes = Array("a_b_c d_e_f_g_h_".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      let sixteen = SixteenBytes(padding: bytes)
      let other = sixteen.with(UInt8(ascii: "-"), where: sixteen.are(UInt8(ascii: "_")))
      #expect((0..<16).map { other[$0] } == Array("a-b-c d-e-f-g-h-".utf8))
    }
  }
}
