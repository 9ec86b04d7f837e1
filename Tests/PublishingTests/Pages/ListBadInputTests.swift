import Model
import TestSupport
import Testing

@testable import Publishing

/// Lists and links of what nobody should write and somebody will.
@Suite struct ListBadInputTests {
  private static let title =
    "</script><script>alert(1)</script> \"quoted\" 'and' \u{202E}backwards <b>bold</b> & = {{title}} "
    + String(repeating: "long ", count: 40)

  @Test func aHostileTitleIsEscapedWhereverItStands() throws {
    let quoted = "'" + Self.title.replacing("'", with: "''") + "'"
    let site = try RenderedSite([
      "briefings/bad": "title: \(quoted)\nformat: thematic\npublished: 2026-01-02\nthemes: [neglect]",
      "briefings/good": "format: thematic\npublished: 2026-01-01\nthemes: [neglect]",
    ])
    let escaped =
      "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &#39;and&#39; \u{202E}backwards "
    let places = ["/", "/briefings/", "/themes/neglect/", "/briefings/good/", "/briefings/bad/"]
    for place in places {
      let html = try #require(site.page(place))
      #expect(html.contains(escaped), "\(place)")
      // One data block is Candour's own, and no title ends it.
      let scripts = html.components(between: "<script", and: ">")
      #expect(scripts.allSatisfy { $0 == " type=\"application/ld+json\"" } && scripts.count <= 1, "\(place)")
      #expect(html.components(between: "</script", and: ">").count == scripts.count, "\(place)")
      #expect(!html.contains("<b>bold"), "\(place)")
      #expect(
        html.components(between: "<li", and: "</li>").count
          == html.components(between: "</li", and: ">").count)
    }
    #expect(site.items("/briefings/") == ["/briefings/bad/", "/briefings/good/"])
    #expect(site.breadcrumb("/briefings/bad/").count == 3)
  }

  @Test func threeHundredThemesMakeThreeHundredLists() throws {
    let themes = (1...300).map { "theme-\($0)" }
    let site = try RenderedSite([
      "briefings/a": "format: thematic\npublished: 2026-01-02\nthemes: [\(themes.joined(separator: ", "))]",
      "briefings/b": "format: thematic\npublished: 2026-01-02\nthemes: [theme-7, theme-7]",
    ])
    for theme in themes { #expect(site.items("/themes/\(theme)/").first == "/briefings/a/") }
    #expect(site.items("/themes/theme-7/") == ["/briefings/a/", "/briefings/b/"])
    #expect(site.count("/themes/theme-7/") == "2 documents")
    #expect(site.page("/briefings/a/")?.contains("On similar themes") == true)
  }

  /// What is no part of an address can have no list; what is unknown has one under the name that was typed.
  @Test func unknownTermsKeepTheirNames() throws {
    let site = try RenderedSite([
      "policies/a":
        "published: 2026-01-01\nagencies: [nobodys-agency, ../../etc]\nroles: [page]"
    ])
    #expect(site.page("/agencies/nobodys-agency/")?.contains("<h1>nobodys-agency</h1>") == true)
    #expect(site.items("/roles/page/") == ["/policies/a/"])
    #expect(!site.pages.contains { $0.file.contains("..") })
  }
}
