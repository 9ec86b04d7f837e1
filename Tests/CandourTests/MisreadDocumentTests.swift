import Model
import TestSupport
import Testing

@testable import candour

/// One slip gives the findings that are about it, and none about every document that leads to where it stands.
@Suite struct MisreadDocumentTests {
  private func rules(_ field: String, site: String = "") -> [String] {
    let text = SiteText(
      """
      -- content/site.yml --
      \(SiteText.plainSite)\(site)
      -- content/a.md --
      ---
      kind: briefing
      format: thematic
      title: One
      \(field)
      do_differently: [{roles: [dsl], text: Ask.}]
      ---
      Words.
      -- content/b.md --
      ---
      kind: page
      title: Two
      ---
      [One](a.md) and [one](a.md#nowhere) and [three](c.md).
      """)
    return TestRun.run(text, date: "2026-11-21").findings.filter { $0.severity == .error }.sorted().map {
      "\($0.path) \($0.rule)"
    }
  }

  private static let navigation = "navigation: [{title: One, address: /a/}]\n"

  @Test(arguments: [
    "publishd: 2026-03-02", "published: 2026-02-30", "published: 02/03/2026", "published: 2026-03-02: x",
  ])
  func itsConsequencesAreNotTold(_ field: String) {
    let found = rules(field, site: Self.navigation)
    #expect(found.contains { $0.hasPrefix("content/a.md ") })
    // What is wrong by itself is told as ever.
    #expect(found.filter { !$0.hasPrefix("content/a.md ") } == ["content/b.md SITE-01"])
  }

  /// A document that says what its author meant, and is only not published yet.
  @Test func whatWaitsIsStillToldWhereItIsLinked() {
    let found = rules("published: 2026-12-07", site: Self.navigation)
    #expect(found.filter { $0 == "content/b.md SITE-01" }.count == 3)
    #expect(found.contains("content/site.yml SITE-01"))
  }
}
