import Model
import Testing

@Suite struct SpellingTests {
  private let words = ["published", "planned", "title", "themes", "kind", "lang"]

  @Test(arguments: [
    ("publishd", "published"), ("pubilshed", "published"), ("Published", "published"),
    ("titel", "title"), ("tittle", "title"),
    ("theme", "themes"), ("knid", "kind"), ("published", "published"), ("PLANED", "planned"),
  ])
  func findsTheNearest(_ word: String, _ expected: String) {
    #expect(Spelling.nearest(to: word, among: words) == expected)
  }

  @Test(arguments: ["", "colour", "xyzzy", "kinetic", "ti", "publ", "öäüß"])
  func findsNothingNear(_ word: String) {
    #expect(Spelling.nearest(to: word, among: words) == nil)
  }

  @Test func firstOfEqualsWins() {
    #expect(Spelling.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(Spelling.nearest(to: "cat", among: []) == nil)
  }

  /// Three slips in a long word, no more.
  @Test func countsSlips() {
    #expect(Spelling.nearest(to: "abcdefghijkl", among: ["xyzdefghijkl"]) == "xyzdefghijkl")
    #expect(Spelling.nearest(to: "abcdefghijkl", among: ["wxyzefghijkl"]) == nil)
  }

  @Test func longWordsEndQuickly() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Spelling.nearest(to: long, among: Array(repeating: long + "b", count: 200)) != nil)
  }
}
