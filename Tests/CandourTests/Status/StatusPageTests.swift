import TestSupport
import Testing

@testable import Checking
@testable import candour

/// The page for the board's meeting.
@Suite struct StatusPageTests {
  private func page() throws -> String { try StatusPage(status: StatusSite.status()).text }

  private func elements() throws -> [PlainMarkup.Element] { PlainMarkup(Array(try page().utf8)).elements }

  @Test func isWellFormed() throws {
    let page = try page()
    #expect(XMLTree(Array(page.utf8)) != nil)
    #expect(XMLTree(Array(page.replacing("</caption>", with: "").utf8)) == nil)
  }

  @Test func isPrivate() throws {
    let page = try page()
    #expect(page.contains("Private: for the board; do not publish"))
    #expect(
      try elements().contains {
        $0.name == "meta" && $0["name"] == "robots" && $0["content"]?.contains("noindex") == true
      })
  }

  /// Nothing is fetched, nothing runs, and nothing leads away.
  @Test func standsAlone() throws {
    let names = Set(try elements().map(\.name))
    #expect(
      names.isDisjoint(with: ["script", "link", "img", "iframe", "a", "form", "object", "embed", "base"]))
    for element in try elements() {
      #expect(
        !element.attributes.contains {
          $0.name.hasPrefix("on") || ["src", "href", "style"].contains($0.name)
        })
    }
    let style = StatusPage.style
    #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("http"))
  }

  @Test func hasWhatReadersByEarNeed() throws {
    let elements = try elements()
    #expect(elements.first { $0.name == "html" }?["lang"] == "en-GB")
    #expect(elements.count { $0.name == "h1" } == 1 && elements.count { $0.name == "title" } == 1)
    #expect(elements.count { $0.name == "main" } == 1)
    let tables = elements.count { $0.name == "table" }
    let captions = elements.filter { $0.name == "caption" }.compactMap { $0["id"] }
    #expect(tables == 6 && Set(captions).count == tables)
    for head in elements.filter({ $0.name == "th" }) { #expect(["col", "row"].contains(head["scope"])) }
    let regions = elements.filter { $0["role"] == "region" }
    #expect(regions.compactMap { $0["aria-labelledby"] } == captions)
    #expect(regions.allSatisfy { $0["tabindex"] == "0" })
  }

  /// Where there is nothing to tell, a sentence says so instead of an empty table.
  @Test func saysWhereThereIsNothing() throws {
    let status = try StatusSite.status(
      SiteText(files: [("content/a.md", "---\nkind: page\ntitle: A\n---\nWords.\n")]), date: "2026-11-21"
    ) { _ in [] }
    let page = StatusPage(status: status).text
    #expect(XMLTree(Array(page.utf8)) != nil)
    #expect(
      !page.contains("<table") && page.contains("Nothing is overdue.")
        && page.contains("The site has no reviews."))
  }

  @Test func escapesWhatAuthorsWrote() throws {
    #expect(
      XMLText.escape("<a href=\"x\">&\u{FFFF}</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;\u{FFFD}&lt;/a&gt;")
    #expect(try page().contains("Example &amp; Northshore Partnership"))
    #expect(try page().contains("&lt;now&gt;"))
  }
}
