import TestSupport
import Testing

@testable import Detecting

/// One pass finds what looking for each by itself finds.
@Suite struct LandmarksTests {
  private static let likely =
    Array("019@%&[({<\\_-*/:xXbBkKgG a\n'$]^`;=~".utf8) + [0xE2, 0x80, 0x93, 0xC2, 0xA0]

  /// Up to two blocks of 64 bytes and a little more.
  @Test func findsWhatALookAtEachPlaceFinds() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...140, using: &generator)
      let bytes = (0..<length).map { _ in Self.likely.randomElement(using: &generator) ?? 0 }
      func places(_ holds: (Int) -> Bool) -> [Int] { bytes.indices.filter(holds) }
      func small(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place].lowercased : nil }
      let (x, b, k, g) = (
        UInt8(ascii: "x"), UInt8(ascii: "b"), UInt8(ascii: "k"), UInt8(ascii: "g")
      )
      let starts = places { bytes[$0].isDigit && !($0 > 0 && bytes[$0 - 1].isDigit) }
      let runs = starts.map { $0..<$0 + bytes[$0...].prefix(while: \.isDigit).count }

      let landmarks = Landmarks(bytes)
      #expect(landmarks.numbers == runs)
      #expect(landmarks.signs == places { bytes[$0] == 0xE2 || "@%&[({<\\_-*/:".utf8.contains(bytes[$0]) })
      #expect(landmarks.rowsOfX == places { small($0) == x && small($0 + 1) == x && small($0 - 1) != x })
      #expect(landmarks.lettersB == places { small($0) == b })
      #expect(landmarks.lettersK == places { small($0) == k && small($0 + 1) == g })
    }
  }

  @Test func sayWhereThereIsNothing() {
    #expect(Landmarks(Array("Words, and more words.".utf8)).isEmpty)
    #expect(!Landmarks(Array("Words, and 1 more.".utf8)).isEmpty)
  }
}
