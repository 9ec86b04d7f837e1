import Model
import Testing

@Suite struct BodyTests {
  private static func body(_ html: String, _ mentions: [(String, Int)]) -> Body {
    Body(
      html: Array(html.utf8), headings: [], links: [],
      mentions: mentions.map { FileMention(file: SitePath($0.0), offset: $0.1) }, wordCount: 0)
  }

  @Test(arguments: [
    ([], "abc"), ([("x", 0)], "[x&amp;]abc"), ([("x", 3)], "abc[x&amp;]"),
    ([("x", 1), ("none", 1), ("y", 1), ("z", 2)], "a[x&amp;][y&amp;]b[z&amp;]c"),
  ])
  func putsFactsAfterTheirLinks(mentions: [(String, Int)], html: String) {
    let result = Self.body("abc", mentions).html { $0 == "none" ? nil : "[\($0)&]" }
    #expect(String(decoding: result, as: UTF8.self) == html)
  }

  @Test func escapesFacts() {
    let result = Self.body("a", [("x", 1)]).html { _ in "<i title=\"&\">é" }
    #expect(String(decoding: result, as: UTF8.self) == "a&lt;i title=&quot;&amp;&quot;&gt;é")
  }
}
