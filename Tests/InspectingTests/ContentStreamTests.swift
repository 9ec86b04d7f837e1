import Testing

@testable import Inspecting

struct ContentStreamTests {
  @Test(arguments: [
    ("BT /F1 12 Tf (Kay) Tj ET", "BT /F1 12 Tf () Tj ET"),
    ("BT [(K) -20 (ay)] TJ ET", "BT [] TJ ET"),
    ("BT <4B6179> Tj ET", "BT () Tj ET"),
    ("BT 1 2 (K\\)ay) \" ET", "BT 1 2 () \" ET"),
    ("(a (nested) one) Tj 0 0 m", "() Tj 0 0 m"),
    ("% (a comment) Tj\n(x) Tj", "% (a comment) Tj\n() Tj"),
    ("5 Tr (cut out) Tj", "7 Tr (cut out) Tj"),
    ("7 Tr (cut out) Tj 0 Tr (seen) Tj", "7 Tr (cut out) Tj 0 Tr () Tj"),
    ("BI /W 1 /H 1 ID (x) Tj EI (y) Tj", "BI /W 1 /H 1 ID (x) Tj EI () Tj"),
    (
      "/Span << /ActualText (x) /A [(y)] >> BDC (z) Tj EMC",
      "/Span << /ActualText (x) /A [(y)] >> BDC () Tj EMC"
    ),
    ("0 0 10 10 re f", "0 0 10 10 re f"),
    ("(never ends", "(never ends"), ("<< /A [ (x", "<< /A [ (x"), ("Tj", "Tj"), ("", ""),
  ])
  func takesAwayTextAndNothingElse(instructions: String, expected: String) {
    var count = 0
    let result = ContentStream.withoutText(Array(instructions.utf8), count: &count)
    #expect(String(decoding: result, as: UTF8.self) == expected)
  }

  @Test func countsThroughSeveralStreams() {
    var count = 0
    let first = ContentStream.withoutText(Array("(a) Tj (b) Tj".utf8), count: &count) { $0 == 1 }
    let second = ContentStream.withoutText(Array("(c) Tj (d) Tj".utf8), count: &count) { $0 == 2 }
    #expect(String(decoding: first, as: UTF8.self) == "(a) Tj () Tj")
    #expect(String(decoding: second, as: UTF8.self) == "() Tj (d) Tj")
    #expect(count == 4)
  }

  @Test(arguments: [
    ("/Span << /ActualText (Kay) >> BDC", ["Kay"]),
    ("/Span << /ActualText <FEFF004B00E9> >> BDC", ["K\u{E9}"]),
    ("/Span << /ActualText (a\\051\\n) >> BDC", ["a)\n"]),
    ("/Span << /ActualText 12 >> BDC", [String]()),
  ])
  func readsWhatStandsInForText(instructions: String, expected: [String]) {
    #expect(ContentStream.replacementTexts(in: Array(instructions.utf8)) == expected)
  }

  /// Whatever the bytes: every byte that is no text that is shown stays, and nothing hangs or traps.
  @Test func neverLosesOtherBytes() {
    let pieces = [
      "(", ")", "<", ">", "[", "]", "<<", ">>", " Tj ", " TJ ", "\\", "BI", " ID ", " EI ", "%", "\n",
      "3 Tr ", "a",
    ]
    for seed in 0..<2_000 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      let text = (0..<24).map { _ -> String in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
      var count = 0
      let kept = ContentStream.withoutText(Array(text.utf8), count: &count) { _ in false }
      #expect(String(decoding: kept, as: UTF8.self).count <= text.count + 24)
      var again = 0
      _ = ContentStream.withoutText(Array(text.utf8), count: &again)
      #expect(again == count)
    }
  }

  @Test(arguments: [
    ("0 0 10 10 re f q /P Do Q", "0 0 10 10 re n q /P Do Q", "0 0 10 10 re n q /P Do Q"),
    ("0 0 9 9 re W* n /P Do", "0 0 9 9 re W* n /P Do", "0 0 9 9 re  n /P Do"),
    ("/G gs /P Do", "/G gs /P Do", " /P Do"),
    ("0 0 m 1 1 l S (f) Tj /P Do", "0 0 m 1 1 l n  /P Do", "0 0 m 1 1 l n  /P Do"),
    ("BI /W 1 /H 1 ID f S W EI f", "BI /W 1 /H 1 ID f S W EI n", "BI /W 1 /H 1 ID f S W EI n"),
    ("/Sh sh [1 2] 0 d B", " [1 2] 0 d n", " [1 2] 0 d n"), ("", "", ""), ("(f", "(f", "(f"),
  ])
  func leavesPicturesAlone(instructions: String, covered: String, bare: String) {
    func alone(_ omissions: ContentStream.Omissions) -> String {
      String(
        decoding: ContentStream.picturesAlone(Array(instructions.utf8), without: omissions), as: UTF8.self)
    }
    #expect(alone([]) == covered)
    #expect(alone([.clips, .transparency]) == bare)
  }

  @Test func namesWhatIsPainted() {
    let drawing = "q /Photo Do Q (/Text Do) Tj /Form1 Do /Other gs BI /W 1 ID /In Do EI"
    #expect(ContentStream.paintedNames(in: Array(drawing.utf8)) == ["Photo", "Form1"])
  }
}
