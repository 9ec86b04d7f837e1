import Model
import TestSupport
import Testing

@testable import Reading

@Suite("Heading anchors")
struct HeadingAnchorsTests {
  @Test(
    "names follow GitHub",
    arguments: [
      ("What happened", "what-happened"), ("Findings & learning", "findings--learning"),
      ("“Was nun?” – 2025", "was-nun--2025"), ("Straße ÄÖÜ", "straße-äöü"), ("دروس", "دروس"),
      ("हिन्दी", "हिन्दी"), ("a_b.c", "abc"), ("!!!", "section"), ("", "section"),
      ("Site-map", "section-site-map"), ("Fn 1", "section-fn-1"), ("fnref-1", "section-fnref-1"),
      ("Tab\there", "tab-here"), ("İ", "i̇"),
    ])
  func names(heading: String, anchor: String) {
    var anchors = HeadingAnchors()
    #expect(anchors.anchor(for: heading).unicodeScalars.elementsEqual(anchor.unicodeScalars))
  }

  @Test("a name that is taken gets the next free number")
  func taken() {
    var anchors = HeadingAnchors()
    let names = ["A", "A-1", "A", "a", "A-1"].map { anchors.anchor(for: $0) }
    #expect(names == ["a", "a-1", "a-2", "a-3", "a-1-1"])
  }

  @Test("any headings get different anchors that no footnote and no page furniture has")
  func unique() {
    var random = SeededGenerator(seed: 11)
    let words = ["a", "a-1", "1", "fn", "site-", "-", "!", "fnref-1", "Ä", "ä", " "]
    var anchors = HeadingAnchors()
    var seen: Set<String> = []
    for _ in 0..<2000 {
      let heading = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined()
      let anchor = anchors.anchor(for: heading)
      #expect(seen.insert(anchor).inserted)
      #expect(!anchor.isEmpty && !anchor.hasPrefix("fn") && !anchor.hasPrefix("site-"))
    }
  }

  @Test("headings of all levels and forms are collected in order, and level 1 is refused")
  func headings() {
    let sample = MarkdownSample(
      "⟦# One⟧\n\n> ⟦### *Two* `x`⟧\n\n- ⟦Three\n  more\n  ---⟧\n\n⟦Four\n===⟧\n> ⟦Five\n> -⟧\nx\n")
    #expect(sample.body.headings.map(\.level) == [1, 3, 2, 1, 2])
    #expect(sample.body.headings.map(\.text) == ["One", "Two x", "Three more", "Four", "Five"])
    #expect(sample.body.headings.map(\.range) == sample.marked)
    #expect(sample.rules == [.pagesHaveOneTitle, .pagesHaveOneTitle])
    for heading in sample.body.headings {
      #expect(sample.html.contains("<h\(heading.level) id=\"\(heading.id)\">"))
    }
  }
}
