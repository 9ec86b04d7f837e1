import Detecting
import Model
import TestSupport
import Testing

@testable import Checking

/// SITE-03 on sites that no author could make: whatever is wrong with a file for machines is found.
@Suite struct MachineFilesTests {
  private static let entry = """
    <entry><id>https://board.example.org/a/</id><title>A</title><updated>2026-03-02T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://board.example.org/a/"/></entry>
    """

  private static func feed(_ entries: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><id>https://board.example.org/</id><title>T</title>
    <updated>2026-03-02T00:00:00Z</updated><author><name>Board</name></author>
    <link rel="self" href="https://board.example.org/feed.xml"/>\(entries)</feed>
    """
  }

  private static func sitemap(_ addresses: [String]) -> String {
    let urls = addresses.map { "<url><loc>https://board.example.org\($0)</loc></url>" }.joined()
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(urls)</urlset>"
  }

  private static let sound = [
    "a/index.html": "<title>A</title>",
    "gone/index.html": "<meta name=\"robots\" content=\"noindex\"><title>Gone</title>",
    "feed.xml": feed(entry), "sitemap.xml": sitemap(["/a/"]), "reviews.json": "{}",
    "robots.txt": "User-agent: *\nAllow: /\n",
  ]

  private func problems(
    _ files: [String: String], origins: [String: SitePath] = [:], keepingBytes: Bool = true
  ) -> [String] {
    var site = Site(source: SourceFile(path: "content/site.yml", text: ""))
    site.baseURL = "https://board.example.org"
    let catalogue = Catalogue(site: site, defaults: Repository.defaults, documents: [])
    let moment = Moment(universalMinute: 0)
    let whole = files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let input = RuleInput(catalogue: catalogue, now: moment, detector: Detector())
    let scans = keepingBytes ? [] : whole.map(RuleBook.scanner(for: input) { origins[$0.path] != nil })
    let built = BuiltSite(
      files: keepingBytes ? whole : whole.map { OutputFile(path: $0.path, bytes: []) }, origins: origins,
      catalogue: PublishedCatalogue(catalogue, at: moment))
    return RuleBook.check(built, scans, input)
      .filter { $0.rule == RuleID("SITE-03") }.map(\.message)
  }

  @Test func aSoundSiteHasNone() {
    #expect(problems(Self.sound).isEmpty)
  }

  @Test(
    arguments: [
      ("robots.txt", nil, "is missing"), ("feed.xml", nil, "is missing"), ("sitemap.xml", nil, "is missing"),
      ("reviews.json", "{", "is not JSON"), ("feed.xml", "<feed>", "is not well-formed XML"),
      ("feed.xml", feed(entry + "&nbsp;"), "is not well-formed XML"),
      ("feed.xml", feed(entry + "\u{1}"), "is not well-formed XML"),
      ("feed.xml", feed(entry + entry), "has two entries with one id"),
      ("feed.xml", feed(entry.replacing("<title>A</title>", with: "")), "without one <title>"),
      (
        "feed.xml", feed(entry.replacing("<title>A</title>", with: "<title> </title>")), "without one <title>"
      ),
      ("feed.xml", feed(entry.replacing("updated>", with: "published>")), "without one <updated>"),
      ("feed.xml", feed(entry.replacing("org/a/\"", with: "org/b/\"")), "leads to a page that is not there"),
      ("feed.xml", feed(entry.replacing("org/a/\"", with: "org/gone/\"")), "search engines may not list"),
      (
        "feed.xml", feed(entry.replacing("board.example.org/a/\"", with: "example.net/a/\"")),
        "leads out of the site"
      ),
      ("feed.xml", feed(entry.replacing("alternate", with: "related")), "without one link to its page"),
      ("feed.xml", feed(entry).replacing("rel=\"self\"", with: "rel=\"up\""), "does not link to itself"),
      ("feed.xml", feed(entry).replacing("name>", with: "uri>"), "names no author"),
      ("sitemap.xml", sitemap(["/a/", "/b/"]), "leads to a page that is not there"),
      ("sitemap.xml", sitemap(["/a/", "/gone/"]), "search engines may not list"),
      ("sitemap.xml", sitemap(["/a/", "/a/"]), "names a page twice"),
    ] as [(String, String?, String)])
  func everyFaultIsFound(_ path: String, _ text: String?, _ expected: String) {
    var files = Self.sound
    files[path] = text
    let found = problems(files)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("the file \(path) ") && $0.contains(expected) }, "\(found)")
  }

  @Test(arguments: ["reports/a/data.json", "reports/a/data.xml"])
  func whatAuthorsPutBesideADocumentIsNotJudged(_ path: String) {
    var files = Self.sound
    files[path] = "<a>"
    #expect(problems(files).count == 1)
    #expect(problems(files, origins: [path: SitePath("content/\(path)")]).isEmpty)
  }

  /// A file that was taken apart while it was made needs no bytes any more.
  @Test func scannedFilesMayHaveLostTheirBytes() {
    var files = Self.sound
    files["feed.xml"] = "<feed>"
    files["reviews.json"] = "{"
    #expect(problems(files, keepingBytes: false) == problems(files))
    #expect(problems(Self.sound, keepingBytes: false).isEmpty)
  }

  @Test func externalEntitiesAreNotRead() throws {
    let tree = XMLTree(
      Array("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><b>&x;</b></a>".utf8))
    #expect(try #require(tree).root.all("b").map(\.text) == [""])
  }
}
