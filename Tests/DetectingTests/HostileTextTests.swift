import Testing

@testable import Detecting

/// Each of these is over in a blink if time grows with length, and never if it grows with its square.
@Suite struct HostileTextTests {
  static let pieces = [
    "0", "1", "9", "@", " ", "a", "A", "X", "x", "[", "(", "_", "-", "*", "\\*", "\n", ">", ".", "%40",
    "█", "■",
    "0 ", "01632 ", "+44", "999 ", "1 ", "born ", "born on ", "4 March ", "a@", "a.", "@a.", "[at]",
    "[name",
    "[name]", "postcode ", "SW1A ", "A1", "AB 12 ", "background:black;", "color:", "—", "\u{A0}", "> \n",
    "J****",
    "dates of birth ", "a -- ", "a ---- b", "(0)", "44", "NHS ", "[redacted ",
  ]

  @Test(arguments: pieces) func isOverInTimeInProportionToLength(_ piece: String) {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    let result = Detector().scan(text)
    #expect(result.limitReached.isEmpty)
    #expect((result.detections.last?.range.upperBound ?? 0) <= text.utf8.count)
  }
}
