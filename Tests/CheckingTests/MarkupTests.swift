import Model
import TestSupport
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

  @Test func takesMarksOfFootnotesForNoPartOfWhatTheyStandBehind() {
    #expect(
      text("10<sup>2</sup> on screen found.<sup class=\"footnote-ref\"><a>3</a></sup>") == [
        "102 on screen found.", "3", "footnote-ref",
      ])
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

  @Test func notesWhatRulesAskFor() {
    let notes = Markup(
      Array(
        """
        <h2 id="a">x</h2><a id="b" href="/c/?d=1&amp;e">y</a><img src="/f.png"><a href="/f.png">z</a>
        <time datetime="2026-01-02">then</time><p datetime="2026-01-03"><time>now</time>
        """.utf8)
    ).notes
    #expect(notes.anchors == ["a", "b"].map { Fingerprint($0) })
    #expect(notes.days == [Fingerprint("2026-01-02")])
    var targets: [String] = []
    notes.targets.forEach { targets.append(String(decoding: $0, as: UTF8.self)) }
    #expect(targets == ["/c/?d=1&e", "/f.png"])
  }

  @Test(arguments: [
    ("<meta name=\"robots\" content=\"noindex\">", true),
    ("<meta content=\"a, noindex\" name=\"robots\"/>", true),
    ("<meta name=\"robots\" content=\"index\">", false),
    ("<meta name=\"author\" content=\"noindex\">", false),
    ("<meta name=\"robots\"><meta content=\"noindex\">", false),
  ])
  func knowsWhatSearchEnginesAreTold(_ html: String, _ isUnlisted: Bool) {
    #expect(Markup(Array(html.utf8)).notes.isUnlisted == isUnlisted)
  }

  /// Against a scanner that keeps every element and every string, over pieces that make broken markup too.
  @Test func agreesWithThePlainScanner() {
    var generator = SeededGenerator(seed: 23)
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<br/>", "<time datetime=\"2026-01-02\">", "<a href=\"/a/\">",
      "<a href='x'>",
      "<img src=\"b.png\" alt=\"A &amp; B\">", "<!-- x -->", "<!DOCTYPE html>", "<?xml version=\"1.0\"?>",
      "<h2 id=\"c\">",
      "<div class=\"\" id=\"d\" hidden>", "&lt;", "&#233;", "&#x2014;", "&#", "&;", "&unknown;", "&#x110000;",
      "&amp", "&",
      "<", ">", "\"", "=", "/", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{2014}", "\u{E9}", "word ",
      "a", "\n", "12 34 ",
      "<strong", "<figcaption>", " id=\"e\"", "<meta name=\"robots\" content=\"noindex\">",
    ].map { Array($0.utf8) }
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...30, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator) ?? []
      }
      let (markup, plain) = (Markup(bytes), PlainMarkup(bytes))
      #expect(markup.text == plain.text, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(markup.isComplete == plain.isComplete)
      #expect(markup.notes.anchors == plain.elements.compactMap { $0["id"].map { Fingerprint($0) } })
      var targets: [String] = []
      markup.notes.targets.forEach { targets.append(String(decoding: $0, as: UTF8.self)) }
      #expect(Set(targets) == Set(plain.elements.flatMap { [$0["href"], $0["src"]].compactMap { $0 } }))
    }
  }

  /// The same names, values and references at every place of a block of sixteen bytes, and near the end.
  @Test func agreesAtEveryPlaceOfABlock() {
    let pieces = [
      "<p>", "<a class=\"x y\" href=\"/a/?b&amp;c\">z</a>", "&amp;", "a&lt;b", "<figcaption id=\"f\">",
    ]
    for piece in pieces {
      for (before, after) in (0...33).flatMap({ before in (0...33).map { (before, $0) } }) {
        let letters = { (count: Int) in [UInt8](repeating: UInt8(ascii: "x"), count: count) }
        let bytes = letters(before) + Array(piece.utf8) + letters(after)
        let (markup, plain) = (Markup(bytes), PlainMarkup(bytes))
        #expect(markup.text == plain.text, "\(before) \(piece) \(after)")
        #expect(markup.isComplete == plain.isComplete)
      }
    }
  }

  /// A day that a `time` element shows as it gives it to machines was printed from a field.
  @Test(arguments: [
    ("On <time datetime=\"2026-01-02\">2 January 2026</time> it", "On ; it"),
    ("<time datetime=\"2026-01-02\">2 Jan</time>", "2 Jan"),
    ("<time datetime=\"2026-01-02\">3 January 2026</time>", "3 January 2026"),
    ("<time>2 January 2026</time>", "2 January 2026"),
    ("<time datetime=\"2026-01-02\"><time>2 January 2026</time></time>", ";"),
    ("<time datetime=\"2026-01-02\">2 January 2026", "2 January 2026"),
    ("</time>2 January 2026</time>", "2 January 2026"),
    ("x\u{AD}y <time datetime=\"2026-01-02\">2 January 2026</time>", "xy 2 January 2026"),
  ])
  func leavesOutPrintedDays(_ html: String, _ shown: String) {
    #expect(String(decoding: Markup(Array(html.utf8)).shown, as: UTF8.self) == shown)
  }

  @Test func givesValuesByTag() {
    let markup = Markup(Array("<p class=\"a\" id=\"b\">x</p><p class=\"c\">y</p>".utf8))
    #expect(String(decoding: markup.shown, as: UTF8.self) == "\nx\n\ny\n")
    #expect(String(decoding: markup.values.text, as: UTF8.self) == "\na\nb\n\nc\n")
  }

  /// A page of a thousand links notes each of them once.
  @Test func notesManyTargetsOnce() {
    let links = (0..<2_000).map { "<a href=\"/\($0 % 1_000)/\">x</a>" }.joined()
    #expect(Markup(Array(links.utf8)).notes.targets.count == 1_000)
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
