import Model
import TestSupport
import Testing

@testable import Publishing

/// Files beside a document: what a reader is told before loading them.
@Suite struct FileListTests {
  @Test(arguments: [
    ("a.pdf", Array("%PDF-1.7".utf8), "PDF, 1 KB"),
    // What a file is counts, not what it is called.
    ("a.docx", Array("%PDF-1.7".utf8), "PDF, 1 KB"),
    ("a.bin", [0x89, 0x50, 0x4E, 0x47], "PNG image, 1 KB"),
    ("a", [0xFF, 0xD8, 0xFF, 0xE0], "JPEG image, 1 KB"),
    ("a.x", Array("GIF89a".utf8), "GIF image, 1 KB"),
    ("a.docx", [0x50, 0x4B, 0x03, 0x04], "Word, 1 KB"),
    ("A.PPTX", [0x50, 0x4B, 0x03, 0x04], "PowerPoint, 1 KB"),
    ("a.jar", [0x50, 0x4B, 0x03, 0x04], "ZIP archive, 1 KB"),
    ("a.csv", Array("a,b".utf8), "CSV, 1 KB"),
    ("a.unheard", [], "file, 1 KB"),
    ("pdf", [], "PDF, 1 KB"),
  ])
  func saysWhatAFileIs(_ name: String, _ bytes: [UInt8], _ expected: String) {
    #expect(FileFacts(path: SitePath("content/x/" + name), bytes: bytes).text == expected)
  }

  @Test(arguments: [
    (0, "1 KB"), (1, "1 KB"), (1535, "1 KB"), (1536, "2 KB"), (122_880, "120 KB"),
    (1_048_063, "1023 KB"), (1_048_064, "1.0 MB"), (1_048_576, "1.0 MB"), (1_153_433, "1.1 MB"),
    (10_485_760, "10.0 MB"),
  ])
  func saysHowLargeItIs(_ count: Int, _ expected: String) {
    #expect(FileFacts.size(count) == expected)
  }

  @Test(arguments: [
    ("reports/a b.pdf", "reports/a%20b.pdf"), ("a/é%.pdf", "a/%C3%A9%25.pdf"),
    ("a/\"<>'&.pdf", "a/%22%3C%3E%27%26.pdf"), ("a/x-1_~.PDF", "a/x-1_~.PDF"),
  ])
  func encodesAPath(_ path: String, _ expected: String) {
    #expect(WebPath.encoded(path) == expected)
  }

  private static let site = SiteText(
    """
    -- content/site.yml --
    base_url: https://board.example.org/sub
    title: Example
    boards: [{slug: example, name: Example, regime: both}]
    contact: {report_request: Write, concern: Ring, emergency: Ring 999}
    -- content/reports/a/index.md --
    ---
    kind: report
    title: A
    reference: EX-1
    review_type: lcspr
    status: published
    published: 2026-03-02
    terms_of_reference: terms.pdf
    attachments:
      - {file: easy read.pdf, title: Easy "read", lang: en, note: With pictures}
      - {file: cy.pdf, title: Crynodeb, lang: cy}
      - {file: xx.pdf, title: Another, lang: xx}
      - {file: missing.pdf, title: Missing}
    ---
    See [a figure](figure.png).
    """)

  /// The language is told where it is not the page's; a file that is not there is not offered.
  @Test func listsFilesOnThePage() throws {
    let names = ["easy read.pdf", "cy.pdf", "xx.pdf", "terms.pdf", "figure.png"]
    let pdf = Array("%PDF".utf8)
    let files = Dictionary(uniqueKeysWithValues: names.map { (SitePath("content/reports/a/" + $0), pdf) })
    let pages = RenderedPages(Self.site, date: "2026-11-21", files: files)
    let html = try #require(pages.html["reports/a/index.html"])
    let start = try #require(html.range(of: "<section class=\"files\""))
    let rest = html[start.lowerBound...]
    let end = try #require(rest.range(of: "</section>"))
    #expect(
      rest[..<end.upperBound] == """
        <section class="files" aria-labelledby="site-files">
        <h2 class="small" id="site-files">To download</h2>
        <ul>
        <li>
        <a href="/sub/reports/a/easy%20read.pdf">Easy &quot;read&quot; <span class="file-facts">(PDF, 1 KB)</span></a>
        <p class="quiet">With pictures</p>
        </li>
        <li>
        <a href="/sub/reports/a/cy.pdf" hreflang="cy">Crynodeb <span class="file-facts">(PDF, 1 KB, in Welsh)</span></a>
        </li>
        <li>
        <a href="/sub/reports/a/xx.pdf" hreflang="xx">Another <span class="file-facts">(PDF, 1 KB, in xx)</span></a>
        </li>
        <li>
        <a href="/sub/reports/a/terms.pdf">Terms of reference <span class="file-facts">(PDF, 1 KB)</span></a>
        </li>
        </ul>
        </section>
        """)
  }
}
