import Model
import Testing

@Suite struct SiteTests {
  @Test(arguments: [
    ("https://board.example.org", "/", "https://board.example.org"),
    ("https://www.example.org/safeguarding", "/safeguarding/", "https://www.example.org"),
    ("http://localhost:8080/a/b", "/a/b/", "http://localhost:8080"),
  ])
  func hasAPathAndAnOrigin(_ base: String, _ path: String, _ origin: String) {
    var site = Site(source: SourceFile(path: "content/site.yml", text: ""))
    site.baseURL = base
    #expect(site.basePath == path)
    #expect(site.origin == origin)
    #expect(site.url(of: Address(made: "/reports/")) == base + "/reports/")
    #expect(site.url(of: Address(made: "/")) == base + "/")
  }
}
