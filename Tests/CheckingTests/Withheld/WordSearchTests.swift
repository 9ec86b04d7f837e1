import TestSupport
import Testing

@testable import Checking

/// The search that LEG-05 and the reports rely on.
@Suite struct WordSearchTests {
  private func found(_ words: [String], in text: String) -> [String] {
    let search = WordSearch(words.map { FoldedText($0).bytes })
    return search.matches(in: FoldedText(text)).map { "\(words[$0.word])@\($0.range.lowerBound)" }
  }

  @Test func findsEachWordWhereAWordBegins() {
    #expect(
      found(["heron", "her", "Heron Lane"], in: "Her heron, HERON LANE, xheron") == [
        "her@0", "her@4", "heron@4", "her@11", "heron@11", "Heron Lane@11",
      ])
    #expect(found([], in: "text").isEmpty)
    #expect(found(["a"], in: "").isEmpty)
    #expect(found(["/a/b"], in: "x/a/b") == ["/a/b@1"])
    #expect(found(["\u{E9}lan"], in: "\u{E9}lan x\u{E9}lan") == ["\u{E9}lan@0"])
  }

  /// Against the plainest search there is, over an alphabet so small that everything overlaps.
  @Test func agreesWithTryingEveryWordEverywhere() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("aAb -".utf8)
    func text(_ length: Int) -> [UInt8] {
      (0..<length).map { _ in letters[Int.random(in: letters.indices, using: &generator)] }
    }
    for _ in 0..<2000 {
      let words = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        FoldedText(text(Int.random(in: 1...5, using: &generator))).bytes
      }
      let haystack = FoldedText(text(Int.random(in: 0...140, using: &generator)))
      let matches = WordSearch(words).matches(in: haystack)
      let found = matches.map { "\($0.word) \($0.range)" }.sorted()
      #expect(found == plainly(words, in: haystack.bytes).sorted())
    }
  }

  /// The same of long words, of which eight bytes or 24 are looked at together.
  @Test func agreesForLongWordsToo() {
    var generator = SeededGenerator(seed: 8)
    let pieces = ["heron ", "Kestrel", "-", "lane ", "A", " and the ", "1", "learning from "].map {
      Array($0.utf8)
    }
    func text(_ count: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: count, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator) ?? []
      }
    }
    for _ in 0..<1000 {
      let haystack = FoldedText(text(0...30))
      var words = (0..<Int.random(in: 1...8, using: &generator)).map { _ in FoldedText(text(1...6)).bytes }
      // Some that are there for certain, of every length.
      for _ in 0..<4 where haystack.bytes.count > 1 {
        let start = Int.random(in: 0..<haystack.bytes.count, using: &generator)
        let length = Int.random(in: 1...min(60, haystack.bytes.count - start), using: &generator)
        words.append(Array(haystack.bytes[start..<start + length]))
      }
      let found = WordSearch(words).matches(in: haystack).map { "\($0.word) \($0.range)" }.sorted()
      #expect(found == plainly(words, in: haystack.bytes).sorted())
    }
  }

  private func plainly(_ words: [[UInt8]], in text: [UInt8]) -> [String] {
    let small = text.map(WordSearch.small)
    return words.enumerated().flatMap { index, word in
      small.indices.compactMap { start -> String? in
        let isInside = start > 0 && WordSearch.isLetter(text[start]) && WordSearch.isLetter(text[start - 1])
        guard !isInside, small[start...].starts(with: word.map(WordSearch.small)) else { return nil }
        return "\(index) \(start..<start + word.count)"
      }
    }
  }

  @Test(arguments: [
    ("Child\n  Heron", "Child Heron"), ("Child\u{A0}Heron", "Child Heron"), ("Child\u{2019}s", "Child's"),
    ("2025\u{2013}26", "2025-26"), ("He\u{AD}ron", "Heron"), ("He\u{200B}ron", "Heron"),
    ("\u{E2}\u{80}", "\u{E2}\u{80}"),
  ])
  func foldsWhatReadersDoNotTellApart(_ text: String, _ expected: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == expected)
  }

  @Test func knowsWhereItsBytesCameFrom() {
    let text = "A \u{2019}\n\n Child\u{A0}\u{A0}Heron\u{2019}s"
    let folded = FoldedText(text, keepingOffsets: true)
    let match = WordSearch([Array("child heron".utf8)]).matches(in: folded)[0]
    let range = folded.original(match.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Child\u{A0}\u{A0}Heron")
  }

  @Test(arguments: [
    #"a\/b"#, #"a\u002fb"#, #"\u0061/b"#, "a/b",
  ])
  func resolvesEscapesOfJSON(_ text: String) {
    #expect(JSONEscapes.resolved(Array(text.utf8)) == Array("a/b".utf8))
  }

  @Test(arguments: [#"\"#, #"\u12"#, #"\ud800"#])
  func endsOnBrokenEscapes(_ text: String) {
    _ = JSONEscapes.resolved(Array(text.utf8))
  }
}
