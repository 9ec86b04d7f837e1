import Testing

@testable import Checking

/// The scanner that reads built pages.
@Suite struct MarkupTests {
  private func text(_ html: String) -> [String] {
    String(decoding: Markup(Array(html.utf8)).text, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func takesInlineTagsOutAndParagraphsApart() {
    #expect(text("<p>999 <b>123</b> 45<em>6</em>0</p><p>next</p>") == ["999 123 4560", "next"])
  }

  @Test func readsAttributesOnLinesOfTheirOwn() {
    #expect(
      text("<a href=\"mailto:jo@example.org\" title=\"A &amp; B\">us</a>") == [
        "us", "mailto:jo@example.org", "A & B",
      ])
  }

  @Test(arguments: [
    ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&#48;&#x31;&#X32;", "012"),
    ("&nbsp; & &#xD800; &#999999999;", "&nbsp; & &#xD800; &#999999999;"),
  ])
  func resolvesReferences(_ html: String, _ expected: String) {
    #expect(text(html) == [expected])
  }

  @Test(arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"", "</", "<!doctype html", "&#", "a<b>c"])
  func endsOnBrokenMarkup(_ html: String) {
    _ = Markup(Array(html.utf8))
  }

  @Test func findsElementsWithTheirAttributes() {
    let elements = Markup(Array("<h2 id=\"a\">x</h2><time datetime=\"2026-01-02\">then</time>".utf8)).elements
    #expect(elements.map(\.name) == ["h2", "time"])
    #expect(elements[0]["id"] == "a")
    #expect(elements[1]["datetime"] == "2026-01-02")
    #expect(elements[1]["class"] == nil)
  }

  /// What the scanner passes over is known to be passed over.
  @Test(arguments: [
    ("<!doctype html><p class=\"a\">x <b>y</b><br/></p>", true), ("<?xml version=\"1.0\"?><feed/>", true),
    ("<p>x<!-- y --></p>", false), ("<p class='a'>x</p>", false), ("<p class=a>x</p>", false),
    ("<![CDATA[x]]>", false), ("a < b", false), ("<p \"x\">y</p>", false),
  ])
  func knowsWhetherItReadEverything(_ html: String, _ isComplete: Bool) {
    #expect(Markup(Array(html.utf8)).isComplete == isComplete)
  }
}
