import Model
import Testing

@testable import Reading

@Suite("Heading ids")
struct HeadingMarkTests {
  @Test(
    "an author's id is the anchor, and its mark is gone from heading and text",
    arguments: [
      ("## Title {#id}", "<h2 id=\"id\">Title</h2>\n"),
      ("##  Title{#a-1}  ##  ", "<h2 id=\"a-1\">Title</h2>\n"),
      ("###### Title {#id}\n", "<h6 id=\"id\">Title</h6>\n"),
      ("Title\n more {#id} \n---\nx", "<h2 id=\"id\">Title\nmore</h2>\n<p>x</p>\n"),
      ("Title\n{#id}\n---\n", "<h2 id=\"id\">Title</h2>\n"),
      ("## *Title* {#id}", "<h2 id=\"id\"><em>Title</em></h2>\n"),
      ("## *Title* `code`{#id}", "<h2 id=\"id\"><em>Title</em> <code>code</code></h2>\n"),
      ("## [Title](/a/) {#id}", "<h2 id=\"id\"><a href=\"/a/\">Title</a></h2>\n"),
      (
        "> - ## Title {#id}",
        "<blockquote>\n<ul>\n<li>\n<h2 id=\"id\">Title</h2>\n</li>\n</ul>\n</blockquote>\n"
      ),
      ("> Title {#id}\n> --", "<blockquote>\n<h2 id=\"id\">Title</h2>\n</blockquote>\n"),
      ("## Title {#www-w}", "<h2 id=\"www-w\">Title</h2>\n"),
      ("## Ü \u{1F600} {#id}", "<h2 id=\"id\">Ü \u{1F600}</h2>\n"),
    ])
  func taken(text: String, html: String) {
    let sample = MarkdownSample(text)
    #expect(sample.html == html)
    #expect(sample.findings.isEmpty)
    #expect(!sample.body.text.contains("{"))
    #expect(sample.body.headings.allSatisfy { !$0.text.contains("{") && !$0.text.hasSuffix(" ") })
  }

  @Test(
    "what only looks like a mark is text",
    arguments: [
      "## Using `{#id}`", "## Using \\{#id}", "## Using {#id\\}", "## Using {id}", "## Using {#id} here",
      "## Using {#id}##", "## [Using {#id}](/a/)", "## https://example.org/{#id}", "Using {#id}",
      "| {#id} |\n|--|", "## *Using {#id}*", "## { #id }",
    ])
  func text(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.findings.isEmpty)
    #expect(sample.html.contains("id"))
    #expect(!sample.body.headings.contains { $0.id == "id" })
  }

  @Test(
    "a mark with a slip is a finding at its place",
    arguments: [
      "## Title ⟦{#}⟧", "## Title ⟦{# id }⟧ ##", "## Title ⟦{#Id}⟧", "## Title ⟦{#1-a}⟧", "## Title ⟦{#-a}⟧",
      "## Title ⟦{#a_b}⟧", "## Title ⟦{#é}⟧", "## Title ⟦{#a .b}⟧", "## Title ⟦{#a*b*c}⟧",
      "## Title ⟦{#a&amp;b}⟧",
      "## Title ⟦{#fn-1}⟧", "## Title ⟦{#fnord}⟧", "## Title ⟦{#site-main}⟧", "## Title ⟦{#a} {#b}⟧",
      "Title\nmore ⟦{#A}⟧\n===\n", "> 1. Title ⟦{#A}⟧\n>    ---\n", "## Title ⟦{#id\"><script>}⟧",
      "## One {#a}\n\n## Two ⟦{#a}⟧", "## One ⟦{##a}⟧",
    ])
  func slips(text: String) {
    let sample = MarkdownSample(text)
    #expect(
      sample.findings.filter { $0.rule == .marksAreKnown }.map(sample.text(of:))
        == sample.marked.map(sample.source.text(in:)))
    #expect(!sample.html.contains("<script"))
  }

  @Test("Candour's own anchors give way to an author's, wherever that stands")
  func giveWay() {
    let sample = MarkdownSample(
      "## Learning\n\n## Learning\n\n## Next {#learning}\n\n## Last {#learning-1}\n")
    #expect(sample.body.headings.map(\.id) == ["learning-2", "learning-3", "learning", "learning-1"])
    #expect(sample.findings.isEmpty)
    for heading in sample.body.headings { #expect(sample.html.contains(" id=\"\(heading.id)\">")) }
  }

  @Test("the second of two equal ids is refused, and still has an anchor of its own")
  func doubled() {
    let sample = MarkdownSample("## One {#a}\n\n## Two {#a}\n\n## Three {#fn}\n")
    #expect(sample.body.headings.map(\.id) == ["a", "two", "three"])
    #expect(sample.body.text == "One\nTwo\nThree")
    #expect(sample.rules == [.marksAreKnown, .marksAreKnown])
  }

  @Test("links in a heading with a mark are found at their places", arguments: ["## ", "x\n"])
  func links(start: String) {
    let sample = MarkdownSample(start + "⟦[a](/b)⟧ *c* ⟦[d](/e)⟧ {#id}" + (start == "x\n" ? "\n---" : " #"))
    #expect(sample.body.links.map(\.range) == sample.marked)
    #expect(sample.body.headings.map(\.id) == ["id"])
  }
}
