import Model
import Testing

@testable import Reading

@Suite("Link resolver")
struct LinkResolverTests {
  private static let resolver = LinkResolver(
    path: "content/reports/child-heron.md", basePath: "/board/")

  @Test(
    "destinations that are allowed",
    arguments: [
      ("#next", .anchor("next"), "#next"), ("", .anchor(""), ""), ("#a%20b", .anchor("a b"), "#a%20b"),
      ("plan.md", .document("content/reports/plan.md", fragment: nil), "/board/reports/plan/"),
      (
        "./plan.md#next", .document("content/reports/plan.md", fragment: "next"),
        "/board/reports/plan/#next"
      ),
      ("../a/index.md", .document("content/a/index.md", fragment: nil), "/board/a/"),
      ("../index.md", .document("content/index.md", fragment: nil), "/board/"),
      ("%70lan.md", .document("content/reports/plan.md", fragment: nil), "/board/reports/plan/"),
      ("Bad Name.md", .document("content/reports/Bad Name.md", fragment: nil), "#"),
      (
        "easy-read.pdf", .file("content/reports/easy-read.pdf"),
        "/board/reports/easy-read.pdf"
      ),
      (
        "a%20b.pdf#page=2", .file("content/reports/a b.pdf"),
        "/board/reports/a%20b.pdf#page=2"
      ),
      ("../shared/Ä?.pdf", .file("content/shared/Ä"), "/board/shared/%C3%84?.pdf"),
      ("img/a.png", .file("content/reports/img/a.png"), "/board/reports/img/a.png"),
      ("/themes/neglect/", .page("/themes/neglect/", fragment: nil), "/board/themes/neglect/"),
      ("/themes/../a/#b", .page("/a/", fragment: "b"), "/board/a/#b"),
      ("a.md#b#c", .document("content/reports/a.md", fragment: "b#c"), "/board/reports/a/#b%23c"),
      ("https://a.de:8080/#b#c", .external("https://a.de:8080/#b#c"), "https://a.de:8080/#b%23c"),
      ("https://bücher.example/", .external("https://bücher.example/"), "https://bücher.example/"),
      ("#\u{301}a", .anchor("\u{301}a"), "#\u{301}a"),
      ("/feed.xml", .page("/feed.xml", fragment: nil), "/board/feed.xml"),
      ("/", .page("/", fragment: nil), "/board/"), ("..", .page("/", fragment: nil), "/board/"),
      ("../themes/", .page("/themes/", fragment: nil), "/board/themes/"),
      ("https://example.org/a#b", .external("https://example.org/a#b"), "https://example.org/a#b"),
      ("HTTP://EXAMPLE.ORG", .external("HTTP://EXAMPLE.ORG"), "HTTP://EXAMPLE.ORG"),
      ("mailto:a@example.org", .external("mailto:a@example.org"), "mailto:a@example.org"),
      ("tel:+441632960000", .external("tel:+441632960000"), "tel:+441632960000"),
    ] as [(String, Link.Target, String)])
  func allowed(destination: String, target: Link.Target, href: String) {
    let verdict = LinkResolverTests.resolver.verdict(on: destination, isImage: false)
    #expect(verdict == .allowed(target, href: href))
  }

  @Test(
    "schemes that are refused, in every guise",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:a", "java\nscript:a", " javascript:a",
      "\u{1}javascript:a", "javascript\u{0B}:a", "java\u{200B}script:a", "\u{FEFF}javascript:a",
      "\u{202E}javascript:a", "\u{A0}javascript:a", "java script:a", "%6aavascript:a", "javascript%3a:b",
      "data:text/html,x", "data:image/png;base64,x", "vbscript:x", "feed:javascript:x", "blob:x",
      "about:blank", "file:///etc/passwd", "ftp://example.org", "irc:x", "view-source:x", "x:y", ":x",
      "https://example.org/\u{200B}a", "plan\u{202E}.md", "//example.org", "//\u{338}example.org",
      "///example.org", "\\\\example.org", "/\\example.org",
      "\\/example.org",
      "http:", "http:/", "http://", "http:example.org", "http:\\\\example.org", "https:///x",
      "http://a\\b/", "https://?x", "mailto:", "tel:", "http://example.org\u{2028}", "https://a b/",
      "https://gov.uk@evil.example/", "https://a](b", "http://a:b/", "http://../", "http://.a/",
      "http://a..b", "http://a:123456/", "http://:80/",
    ])
  func refused(destination: String) {
    guard
      case .refused(let message, let fix) = LinkResolverTests.resolver.verdict(
        on: destination, isImage: false)
    else {
      Issue.record("allowed \(destination)")
      return
    }
    #expect(!message.hasSuffix(".") && !fix.isEmpty)
  }

  @Test(
    "paths that leave the content folder, in every guise",
    arguments: [
      "../../x.md", "../../../etc/passwd", "..\\..\\x.md", "../%2e%2e/x.md", "%2e%2e/%2E%2E/x.md",
      "..%2f..%2fx.md", "a%5c..%5cx.md", "%252e%252e/%252e%252e/x.md", "/../x.md", "/a/../../x",
      "a/../../../x.md", "./../.././../x.md", "a%00.md", "a%ff.md", "../../", "../..", "/%2e%2e/x",
    ])
  func climbing(destination: String) {
    guard case .refused = LinkResolverTests.resolver.verdict(on: destination, isImage: false) else {
      Issue.record("allowed \(destination)")
      return
    }
  }

  @Test("the message names the scheme, and the fix what is allowed")
  func message() {
    let sample = MarkdownSample("Press ⟦[here](JAVASCRIPT:alert%281%29)⟧ now")
    #expect(
      sample.findings.map(\.message) == [
        "This link uses the scheme “javascript:”, which Candour does not publish"
      ])
    #expect(sample.findings.first?.fix.contains("https:, http:, mailto: or tel:") == true)
    #expect(sample.findings.map(sample.text(of:)) == ["[here](JAVASCRIPT:alert%281%29)"])
    #expect(sample.html == "<p>Press <a href=\"#\">here</a> now</p>\n")
    #expect(sample.body.links.isEmpty)
  }

  @Test(
    "entities and escapes hide nothing",
    arguments: [
      "[a](javascript&colon;x)", "[a](&#106;avascript:x)", "[a](java\\script:x)", "<JAVASCRIPT:x>",
      "[a](&#32;javascript:x)", "[a](java&Tab;script:x)", "[a]\n\n[a]: javascript:x", "![a](data:x)",
      "[a](<javascript:x>)", "![a](javascript:x)", "[a](&#x2f;/evil.example)", "[a](..&#x2f;..&#x2f;x)",
    ])
  func markdown(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.rules == [.linksAreSafe])
    #expect(sample.html.contains("=\"#\""))
    #expect(!sample.html.contains("script"), "\(sample.html)")
  }

  @Test(
    "a picture must name an image",
    arguments: [
      "![a]()", "![a](#b)", "![a](b.md)", "![a](mailto:b@c.de)", "![a](https://example.org/b.png)",
      "![a](HTTP://EXAMPLE.ORG/b.png)", "![a](//example.org/b.png)",
      "![a][b]\n\n[b]: http://example.org/b.png",
    ])
  func pictures(text: String) {
    #expect(MarkdownSample(text).rules == [.linksAreSafe])
  }

  @Test("a link or footnote mark within a link is refused, within a description only the mark")
  func nesting() {
    #expect(MarkdownSample("[a <http://b.c>](/d)").rules == [.linksAreSafe])
    #expect(MarkdownSample("[a[^1]](/d)\n\n[^1]: x").rules == [.linksAreSafe])
    #expect(MarkdownSample("![a[^1]](d.png)\n\n[^1]: x").rules == [.linksAreSafe])
    #expect(MarkdownSample("[![a [b](/c)](d.png)](/e) and[^1]\n\n[^1]: x").rules == [])
  }

  @Test("a file is linked at its place below the content folder")
  func ownFolder() {
    let sample = MarkdownSample(
      "[a](easy-read.pdf) ![b](img/map.png)", at: "content/reports/child-heron/index.md")
    #expect(sample.html.contains("href=\"/reports/child-heron/easy-read.pdf\""))
    #expect(sample.html.contains("src=\"/reports/child-heron/img/map.png\""))
    #expect(
      sample.body.links.map(\.target) == [
        .file("content/reports/child-heron/easy-read.pdf"),
        .file("content/reports/child-heron/img/map.png"),
      ])
  }

  @Test("a base path is joined with one slash", arguments: ["board", "/board", "/board/", "board/"])
  func basePath(path: String) {
    #expect(MarkdownSample("[a](/b/)", basePath: path).html.contains("href=\"/board/b/\""))
  }

  @Test("what the library adds to a bare address is not the author's")
  func typed() {
    let sample = MarkdownSample("www.example.org a@example.org <b@example.org> [c](http://c.de)")
    #expect(
      sample.body.links.map(\.destination) == [
        "www.example.org", "a@example.org", "b@example.org", "http://c.de",
      ])
    #expect(
      sample.body.links.map(\.target) == [
        .external("http://www.example.org"), .external("mailto:a@example.org"),
        .external("mailto:b@example.org"), .external("http://c.de"),
      ])
  }

  @Test("an address that references would multiply is refused")
  func longAddress() {
    let long = "https://example.org/" + String(repeating: "&", count: 3000)
    let sample = MarkdownSample("[a] [b](/c)\n\n[a]: \(long)")
    #expect(sample.rules == [.linksAreSafe] && sample.html.utf8.count < 100)
  }
}
