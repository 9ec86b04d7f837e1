import TestSupport
import Testing

/// What a list says of itself in the head of its page, and what a text in another language does.
@Suite struct ListLinksTests {
  private static let site = SiteText(
    """
    -- content/site.yml --
    base_url: https://board.example.org/sub
    title: Example
    boards: [{slug: example, name: Example, regime: both}]
    contact: {report_request: Write, concern: Ring, emergency: Ring 999}
    languages: [en, cy]
    -- content/briefings/a.md --
    ---
    kind: briefing
    title: A briefing
    description: What to do.
    published: 2026-01-06
    format: thematic
    themes: [neglect]
    roles: [gp]
    harm_types: [neglect]
    ---
    ## Words
    -- content/about/cy.md --
    ---
    kind: page
    title: Cael help
    lang: cy
    ---
    ## Ffoniwch
    """)

  private func page(_ path: String) -> String {
    RenderedPages(Self.site, date: "2026-02-01").html[path] ?? ""
  }

  @Test func listsOfOneLabelHaveWindowTitlesOfTheirOwn() {
    #expect(page("themes/neglect/index.html").contains("<title>Neglect - Themes - Example</title>"))
    #expect(
      page("harm-types/neglect/index.html").contains("<title>Neglect - Kinds of harm - Example</title>"))
    #expect(page("years/2026/index.html").contains("<title>Published in 2026 - Example</title>"))
    #expect(page("briefings/index.html").contains("<title>Briefings - Example</title>"))
  }

  @Test func aListLinksToItsFeedWhereThereIsOne() {
    for path in ["themes/neglect", "roles/gp"] {
      let html = page(path + "/index.html")
      #expect(html.ranges(of: "href=\"/sub/\(path)/feed.xml\"").count == 2)
    }
    #expect(!page("harm-types/neglect/index.html").contains("neglect/feed.xml"))
  }

  @Test func onlyTheTextIsInTheLanguageOfTheText() {
    let html = page("about/cy/index.html")
    #expect(html.contains("<html lang=\"en\">"))
    for element in [
      "<h1 lang=\"cy\">", "<div class=\"prose\" lang=\"cy\">", "<li aria-current=\"page\" lang=\"cy\">",
    ] {
      #expect(html.contains(element))
    }
    #expect(!page("briefings/a/index.html").contains("prose\" lang"))
  }
}
