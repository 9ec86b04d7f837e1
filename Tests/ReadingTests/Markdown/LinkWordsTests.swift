import Testing

@testable import Reading

@Suite("Words of links")
struct LinkWordsTests {
  @Test(
    "links and pictures know their words",
    arguments: [
      ("[ The *whole* `plan`\nof 2025 ](/a/)", ["The whole plan of 2025"]),
      ("https://example.org/ and a@example.org", ["https://example.org/", "a@example.org"]),
      ("[](/a/) [![](b.png)](/c/)", ["", "", ""]),
      ("[Before ![the map](b.png) after](/c/) ![x](d.png)", ["Before the map after", "the map", "x"]),
      ("[a][b] [b]\n\n[b]: /c/ 'title'", ["a", "b"]),
      ("![a ![b](c.png) d](e.png)", ["a b d", "b"]),
      ("[a\\\nb](/c/) [&amp;&nbsp;](/d/)", ["a b", "&"]),
      ("[a](javascript:x) [b](/c/)", ["b"]),
      ("| [a](/b/) |\n|--|\n| ![c](d.png) |", ["a", "c"]),
    ])
  func words(text: String, words: [String]) {
    #expect(MarkdownSample(text).body.links.map(\.text) == words)
  }

  @Test("long words are cut between characters")
  func long() throws {
    for length in 330...340 {
      let sample = MarkdownSample(
        "[" + String(repeating: "a", count: length % 3) + String(repeating: "€", count: length) + "](/a/)")
      let text = try #require(sample.body.links.first?.text)
      #expect(text.utf8.count <= LinkWords.longest && text.utf8.count > LinkWords.longest - 5 || length < 334)
      #expect(!text.contains("\u{FFFD}"))
    }
  }

  @Test("pictures within pictures do not copy each other's words")
  func nested() {
    let depth = 2_000
    let words = String(repeating: "word ", count: 8_000)
    let text = String(repeating: "![", count: depth) + words + String(repeating: "](a.png)", count: depth)
    let links = MarkdownSample(text).body.links
    #expect(links.count == depth && links.allSatisfy { $0.text.utf8.count <= LinkWords.longest })
  }
}
