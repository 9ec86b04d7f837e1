import Model
import Testing

@testable import Reading

@Suite("Directives")
struct DirectiveTests {
  @Test("a warning says so in words and to machines, and holds any block")
  func warning() {
    let sample = MarkdownSample(
      """
      > [!WARNING]
      > This page describes *abuse*.
      >
      > - See [the list](/list/)

      Text
      """)
    #expect(
      sample.html == """
        <div class="directive warning" role="note" aria-label="Warning">
        <p class="directive-word"><strong>Warning</strong></p>
        <p>This page describes <em>abuse</em>.</p>
        <ul>
        <li>See <a href="/list/">the list</a></li>
        </ul>
        </div>
        <p>Text</p>

        """)
    #expect(sample.body.text == "This page describes abuse.\nSee the list\nText")
    #expect(sample.findings.isEmpty && sample.body.mentions.isEmpty)
  }

  @Test(
    "the others are boxes",
    arguments: [
      ("> [!INSET]\n>\n> Text", "<div class=\"directive inset\">\n<p>Text</p>\n</div>\n"),
      (
        ">[!CONTACT]  \nText",
        "<div class=\"directive contact\" role=\"note\" aria-label=\"Contact\">\n<p>Text</p>\n</div>\n"
      ),
      (
        "> Quote\n>\n> > [!INSET]\n> > ## Title {#id}",
        "<blockquote>\n<p>Quote</p>\n<div class=\"directive inset\">\n<h2 id=\"id\">Title</h2>\n</div>\n"
          + "</blockquote>\n"
      ),
      (
        "> [!INSET]\n> | a |\n> |--|",
        "<div class=\"directive inset\">\n<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" "
          + "aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n"
          + "</table>\n</div>\n</div>\n"
      ),
      (
        "1. a\n   > [!INSET]\n   > b\n2. > c",
        "<ol>\n<li>a\n<div class=\"directive inset\">\n<p>b</p>\n</div>\n</li>\n<li>\n<blockquote>\n<p>c</p>\n"
          + "</blockquote>\n</li>\n</ol>\n"
      ),
      (
        "> [!INSET]\n> > a\n\n> b",
        "<div class=\"directive inset\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</div>\n<blockquote>\n<p>b</p>\n"
          + "</blockquote>\n"
      ),
    ])
  func boxes(text: String, html: String) {
    let sample = MarkdownSample(text)
    #expect(sample.html == html)
    #expect(sample.findings.isEmpty)
    #expect(!sample.body.text.contains("[!"))
  }

  @Test(
    "a download is a link with a place for what is known of its file",
    arguments: [
      "> ⟦[!DOWNLOAD easy-read.pdf]⟧\n> Easy *read* version",
      "> ⟦[!DOWNLOAD   easy-read.pdf ]⟧\n>\n> Easy\n> *read*\n> version",
    ])
  func download(text: String) throws {
    let sample = MarkdownSample(text + "\n\nMore", at: "content/reports/heron/index.md", basePath: "/board/")
    let link = try #require(sample.body.links.first)
    #expect(link.target == .file("content/reports/heron/easy-read.pdf"))
    #expect(link.isDownload && !link.isImage && link.destination == "easy-read.pdf")
    #expect(link.text == "Easy read version" && [link.range] == sample.marked)
    #expect(sample.findings.isEmpty)
    #expect(sample.body.text == "Easy read version\nMore")
    let html = String(decoding: sample.body.html { _ in " (PDF, 1 < 2 & \"3\" KB)" }, as: UTF8.self)
    #expect(
      html.replacing("\n<em>", with: " <em>").replacing("</em>\n", with: "</em> ") == """
        <div class="directive download">
        <p><a href="/board/reports/heron/easy-read.pdf">Easy <em>read</em> version</a> \
        (PDF, 1 &lt; 2 &amp; &quot;3&quot; KB)</p>
        </div>
        <p>More</p>

        """)
    #expect(sample.body.html { _ in nil } == sample.body.html)
  }

  @Test(
    "names of files are taken as they are",
    arguments: [
      ("easy read.pdf", "easy%20read.pdf"), ("Ä_b_.pdf", "%C3%84_b_.pdf"), ("plan[1].pdf", "plan%5B1%5D.pdf"),
      ("www.a.pdf", "www.a.pdf"), ("a@b.org.pdf", "a@b.org.pdf"), ("sub/a.pdf", "sub/a.pdf"),
      ("a&b.pdf", "a&amp;b.pdf"),
    ])
  func names(file: String, href: String) {
    let sample = MarkdownSample("> ⟦[!DOWNLOAD \(file)]⟧\n> Words", at: "content/a/index.md")
    #expect(sample.findings.isEmpty)
    #expect(sample.html.contains("<a href=\"/a/\(href)\">Words</a>"), "\(sample.html)")
    #expect(sample.body.links.map(\.target) == [.file(SitePath("content/a/\(file)"))])
    #expect(sample.body.links.map(\.range) == sample.marked)
  }

  @Test("mentions are in the order of the page and belong to their files")
  func mentions() {
    let sample = MarkdownSample(
      "> [!DOWNLOAD a.pdf]\n> A\n\n- > [!DOWNLOAD b.pdf]\n  > B\n\n> [!DOWNLOAD c.pdf]\n> C")
    #expect(sample.body.mentions.map(\.file.name) == ["a.pdf", "b.pdf", "c.pdf"])
    let html = String(decoding: sample.body.html { " \($0.name)" }, as: UTF8.self)
    #expect(html.contains("A</a> a.pdf</p>") && html.contains("C</a> c.pdf</p>"))
  }

  @Test(
    "what only looks like a directive is a quotation",
    arguments: [
      "> \\[!WARNING]\n> a", "> a\n> [!WARNING]\n> b", "> a\n>\n> [!WARNING]", "[!WARNING]\na",
      "- [!WARNING]\n  a",
      "> [!WARNING](/a/)\n> b", "> [!WARNING]\n\n[!WARNING]: /a/", "> [!]\n> a", "> [!1]\n> a",
      "> [! WARNING]\n> a", "> `[!WARNING]`\n> a", "> [!nobody closes this\n> a", "> **[!WARNING]**\n> a",
      "    > [!WARNING]\n", "> ## [!WARNING]\n",
    ])
  func quotations(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.findings.isEmpty)
    #expect(!sample.html.contains("directive"))
  }

  @Test(
    "a slip is a finding at its place",
    arguments: [
      "> ⟦[!WARNIN]⟧\n> a", "> ⟦[!warning]⟧\n> a", "> ⟦[!NOTE]⟧\n> a", "> ⟦[!NOTE some words]⟧\n> a",
      "> ⟦[!WARNING:]⟧\n> a", "> ⟦[!WARNING]⟧\n> ---\n> a", "> ⟦[!WARNING]⟧\n> a\n> ---", "> ⟦[!WARNING]⟧ a",
      "> ⟦[!WARNING\n⟧> a", "> ⟦[!WARNING x]⟧\n> a",
      "> ⟦[!WARNING]⟧\\\n> a",
      "> ⟦[!INSET]⟧", "> ⟦[!INSET]⟧\n>\n", "x\n> - > ⟦[!CONTACT]⟧\n", "> ⟦[!INSET]⟧\n>\n> [a]: /b/",
      "> ⟦[!DOWNLOAD]⟧\n> a", "> ⟦[!DOWNLOAD a.pdf]⟧\n", "> ⟦[!DOWNLOAD a.pdf]⟧\n> [b](/c/)",
      "> ⟦[!DOWNLOAD a.pdf]⟧\n> ![b](c.png)", "> ⟦[!DOWNLOAD a.pdf]⟧\n> a\n>\n> b",
      "> ⟦[!DOWNLOAD a.pdf]⟧\n> - a",
      "> ⟦[!DOWNLOAD a.pdf]⟧\n> a[^1]\n\n[^1]: b", "> ⟦[!DOWNLOAD *a*.pdf]⟧\n> b",
      "> ⟦[!DOWNLOAD *a.pdf]⟧\n> b*",
      "> ⟦[!DOWNLOAD a&amp;b.pdf]⟧\n> c", "> ⟦[!DOWNLOAD a.md]⟧\n> b", "> ⟦[!DOWNLOAD /a/]⟧\n> b",
      "> ⟦[!DOWNLOAD https://example.org/a.pdf]⟧\n> b",
      "> [!INSET]\n> a\n>\n> - > ⟦[!WARNING]⟧\n>   > b",
    ])
  func slips(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.rules == [.marksAreKnown], "\(sample.findings)")
    #expect(
      sample.findings.map(sample.text(of:)) == sample.marked.map { sample.source.text(in: $0).trimmingEnd })
  }

  @Test("an address that no link may have is refused as a link")
  func unsafe() {
    let sample = MarkdownSample("> ⟦[!DOWNLOAD javascript:alert]⟧\n> a\n\n> [!DOWNLOAD ../../../x.pdf]\n> b")
    #expect(sample.rules == [.linksAreSafe, .linksAreSafe])
    #expect(!sample.html.contains("javascript"))
  }

  @Test(
    "a wrong name gets a suggestion and the list",
    arguments: [("WARNIN", "WARNING"), ("Inset", "INSET"), ("CONTACTS", "CONTACT")])
  func suggestion(name: String, meant: String) {
    let fix = MarkdownSample("> [!\(name)]\n> a").findings.first?.fix ?? ""
    #expect(fix.hasPrefix("did you mean [!\(meant)]? ") && fix.contains("[!DOWNLOAD file.pdf]"))
    #expect(MarkdownSample("> [!SOMETHING]\n> a").findings.first?.fix.hasPrefix("the directives are") == true)
  }

  @Test("what stands in a directive is found even where its source cannot be read to the end")
  func placesBeforeOddities() {
    // The entity stands for two letters, which reading along the source does not know.
    let sample = MarkdownSample("> [!INSET]\n> ⟦[a](/b/)⟧ &fjlig; c")
    #expect(sample.body.links.map(\.range) == sample.marked)
  }

  @Test("what stands in a directive is found at its place", arguments: ["\n> ", "\n>\n> ", "\n", "\r\n>   "])
  func places(start: String) {
    let sample = MarkdownSample("> [!WARNING]\(start)⟦[a](/b/)⟧ c\n> *d* ⟦[e](/f/)⟧\n>\n> ⟦[g](/h/)⟧\n")
    #expect(sample.body.links.map(\.range) == sample.marked)
    #expect(sample.body.links.map(\.text) == ["a", "e", "g"])
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
