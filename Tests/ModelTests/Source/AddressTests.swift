import Model
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("content/reports/child-heron.md", "/reports/child-heron/"),
    ("content/reports/a/index.md", "/reports/a/"),
    ("content/index.md", "/"), ("content/a.md", "/a/"), ("content/2025/1-2.md", "/2025/1-2/"),
    ("content/index/a.md", "/index/a/"), ("content/index/index.md", "/index/"), ("content/-.md", "/-/"),
  ])
  func ofADocument(_ path: String, _ address: String) throws {
    let made = try #require(Address(document: SitePath(path)))
    #expect(made.text == address)
    #expect(made.file == address.dropFirst() + "index.html")
    #expect(Address(address) == made)
  }

  @Test(arguments: [
    "", "content", "content/", "content/.md", "content/a.MD", "content/a.markdown", "content/a", "a.md",
    "/content/a.md",
    "layouts/a.md", "content/A.md", "content/Reports/a.md", "content/a b.md", "content/a_b.md",
    "content/a.b.md",
    "content/../a.md", "content/a/../b.md", "content/./a.md", "content//a.md", "content/a%20b.md",
    "content/é.md",
    "content/a\u{0}.md", "content/a\n.md", "content/a/.md", "content/a:b.md", "Content/a.md",
    "content/a\\b.md",
  ])
  func noAddress(_ path: String) {
    #expect(Address(document: SitePath(path)) == nil)
  }

  @Test(arguments: ["/", "/a/", "/reports/child-heron/", "/7/", "/a-/-b/"])
  func asAPersonWritesIt(_ text: String) {
    #expect(Address(text)?.text == text)
  }

  @Test(arguments: [
    "", "a", "/a", "a/", "//", "/a//b/", "//a/", "/a//", "/A/", "/a b/", "/../", "/a/../", "/./",
    "/a.html/", "/%2e%2e/", "/é/", "/\u{301}a/", "/a\u{301}/", "/a/\u{301}b/",
    "/a/?q/", "/a#b/", "https://example.org/", "/a\n/", "/a\u{0}/",
  ])
  func refuses(_ text: String) {
    #expect(Address(text) == nil)
  }

  @Test func sortsByBytes() {
    let sorted = ["/", "/a-b/", "/a/", "/a/b/", "/ab/"].map(Address.init(made:))
    #expect(sorted.reversed().sorted() == sorted)
    #expect(Address(made: "/").file == "index.html")
  }
}
