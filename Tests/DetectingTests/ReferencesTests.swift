import TestSupport
import Testing

@testable import Detecting

/// What is the tail of a reference is told by its bytes as a pattern would tell it.
@Suite struct ReferencesTests {
  private static let pattern = Pattern(
    #"(?: [A-Z0-9]- | \b [0-9]{1,4}[.,/:] | [$] | \xC2\xA3 | \xE2\x82\xAC ) \z"#)
  private static let likely = Array("012A-.,/:$_a ".utf8) + [0xC2, 0xA3, 0xE2, 0x82, 0xAC]

  @Test func agreesWithAPattern() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...8, using: &generator)
      // Numbers of one digit to six, so that of four and of five digits there are enough.
      let bytes = (0..<length).flatMap { _ in
        Bool.random(using: &generator)
          ? Array(repeating: UInt8(ascii: "7"), count: Int.random(in: 1...6, using: &generator))
          : [Self.likely.randomElement(using: &generator) ?? 0]
      }
      var scan = Scan(bytes: bytes, landmarks: Landmarks(bytes), workspace: Workspace())
      for place in 0...bytes.count {
        let expected = scan.match(Self.pattern, before: place) != nil
        let isTail = scan.isTailOfReference(place)
        #expect(isTail == expected, "\(bytes) at \(place)")
      }
    }
  }
}
