import Model
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    ("content/reports/a.md", "a.md", "content/reports"), ("a.md", "a.md", ""), ("/a.md", "a.md", ""),
    ("content/a/", "", "content/a"), ("", "", ""), ("content/ü/é.md", "é.md", "content/ü"),
    // A name that begins with a combining mark, which Swift joins with the slash into one character.
    ("content/\u{301}a.md", "\u{301}a.md", "content"),
  ])
  func hasANameAndAFolder(_ text: String, _ name: String, _ folder: String) {
    let path = SitePath(text)
    #expect(path.name.utf8.elementsEqual(name.utf8))
    #expect(path.folder == SitePath(folder))
  }

  @Test func grows() {
    #expect(SitePath("").appending("a") == "a")
    #expect(SitePath("content").appending("a.md") == "content/a.md")
  }

  /// To a file system, a letter with its accent and a letter followed by an accent are two names.
  @Test func twoSpellingsOfALetterAreTwoPaths() {
    let composed = SitePath("content/caf\u{E9}.md")
    let decomposed = SitePath("content/cafe\u{301}.md")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect([composed: 1, decomposed: 2][decomposed] == 2)
    #expect(decomposed < composed)
  }

  @Test func sortsByBytes() {
    let sorted = ["content/a-b.md", "content/a.md", "content/a/b.md", "content/ab.md", "content/é.md"]
      .map { SitePath($0) }
    #expect(sorted.reversed().sorted() == sorted)
  }
}
