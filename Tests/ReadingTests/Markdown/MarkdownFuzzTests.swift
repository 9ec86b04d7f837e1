import Model
import TestSupport
import Testing

@testable import Reading

@Suite("Markdown under mutation")
struct MarkdownFuzzTests {
  private static let pieces = [
    "*", "**", "_", "~", "~~", "[", "![", "]", "](", "(", ")", "](javascript:x)", "<javascript:x>", "a",
    "é",
    " ", "\n", "\r\n", "\r", "\n\n", "> ", "- ", "1. ", "`", "```\n", "<", "<script>", "</script>",
    "<!--", "-->",
    "\"", "'", "&", "&amp;", "&colon;", "&#x6a;", "\\", "|", "|a|b|\n|-|-|\n", "---\n", "===\n", "# ",
    "## x\n",
    "www.a.b", "http://a.b", "a@b.c", "[^1]", "[^1]: ", "[a]: ", "[a]", "[a]: javascript:x\n", "    ",
    "\t", ":",
    "//", "- [x] ", "\u{0}", "\u{202E}", "\u{1F600}", "![a](data:x)", "<b\n", "\\|", ".md", "../",
    "%2e%2e/", "> [!WARNING]\n", "> [!INSET]\n> a", "> [!DOWNLOAD a.pdf]\n> b\n", "[!DOWNLOAD ", "[!",
    " {#a}\n", "{#", "}",
    "## a {#b}\n", "{#fn}", "> ## c {#c}\n", "a {#d}\n--\n",
  ]

  @Test("no input crashes, leaves the file or gets a script through", arguments: 0..<4)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        MarkdownFuzzTests.pieces[Int.random(in: 0..<MarkdownFuzzTests.pieces.count, using: &random)]
      }.joined().replacing("\0", with: "\u{FFFD}")
      let sample = MarkdownSample(text, after: "---\n")
      check(sample, text)
    }
  }

  private func check(_ sample: MarkdownSample, _ text: String) {
    let size = sample.source.bytes.count
    for range in sample.body.links.map(\.range) + sample.body.headings.map(\.range) {
      #expect(
        4 <= range.lower && range.lower < range.upper && range.upper <= size, "\(text.debugDescription)")
    }
    for finding in sample.findings {
      #expect(finding.start.map { $0.line >= 2 } == true, "\(text.debugDescription)")
    }
    let html = sample.html.lowercased()
    for mention in sample.body.mentions {
      #expect(
        sample.body.html[..<mention.offset].suffix(4).elementsEqual("</a>".utf8), "\(text.debugDescription)")
    }
    #expect(
      sample.body.mentions.count == sample.body.links.count(where: \.isDownload), "\(text.debugDescription)")
    #expect(!html.contains("<script"), "\(text.debugDescription)")
    for match in html.matches(of: #/ (?:href|src)="([^"]*)"/#) {
      #expect(
        match.1.prefixMatch(of: #/$|[#?\/](?!\/)|https?:\/\/|mailto:|tel:/#) != nil,
        "\(text.debugDescription)")
    }
    let anchors = sample.body.headings.map(\.id)
    #expect(Set(anchors).count == anchors.count, "\(text.debugDescription)")
    #expect(isBalanced(html), "\(text.debugDescription)\n\(html)")
  }

  /// Whether every element that is opened is closed, in order, and no attribute is left open.
  private func isBalanced(_ html: String) -> Bool {
    var open: [Substring] = []
    for match in html.matches(of: #/<(/?)([a-z0-9]+)((?:\ [a-z-]+="[^"]*")*)>/#) {
      if match.1 == "/" {
        guard open.popLast() == match.2 else { return false }
      } else if !["br", "hr", "img", "input"].contains(match.2) {
        open.append(match.2)
      }
    }
    return open.isEmpty
      && html.replacing(#/<!-- raw html omitted -->/#, with: "").count { $0 == "<" }
        == html.matches(of: #/<(/?)([a-z0-9]+)((?:\ [a-z-]+="[^"]*")*)>/#).count
  }
}
