import Model
import TestSupport
import Testing

@testable import Publishing

/// Lists that are too long for one page.
@Suite struct PaginationTests {
  private static func briefings(_ count: Int) throws -> RenderedSite {
    try RenderedSite(
      Dictionary(
        uniqueKeysWithValues: (1...count).map { number in
          ("briefings/b\(1000 + number)", "format: thematic\npublished: 2026-01-01\nthemes: [neglect]")
        }))
  }

  @Test(arguments: [(49, 1), (50, 1), (51, 2), (100, 2), (101, 3)])
  func holdsFiftyOnAPage(_ documents: Int, _ pages: Int) throws {
    let site = try Self.briefings(documents)
    let addresses = (1...pages).map { $0 == 1 ? "/briefings/" : "/briefings/page/\($0)/" }
    let shown = addresses.flatMap(site.items)
    #expect(shown == (1...documents).map { "/briefings/b\(1000 + $0)/" })
    #expect(site.page("/briefings/page/\(pages + 1)/") == nil)
    #expect(site.page("/briefings/page/1/") == nil)
    for address in addresses { #expect(site.count(address) == "\(documents) documents") }
    #expect(site.page("/briefings/")?.contains("class=\"pagination\"") == (pages > 1))
  }

  @Test func saysWhereItIsAndLeadsOn() throws {
    let site = try Self.briefings(101)
    let second = try #require(site.page("/briefings/page/2/"))
    #expect(second.contains("<h1>Briefings: page 2 of 3</h1>"))
    #expect(second.contains("<title>Briefings: page 2 of 3 - Example Safeguarding Partnership</title>"))
    let pagination = try #require(second.firstText(between: "<nav class=\"pagination\"", and: "</nav>"))
    #expect(pagination.contains("aria-label=\"Pages of this list\""))
    #expect(pagination.contains("<a href=\"/briefings/\" rel=\"prev\">Previous page</a>"))
    #expect(pagination.contains("<a href=\"/briefings/page/3/\" rel=\"next\">Next page</a>"))
    #expect(
      pagination.contains("<a href=\"/briefings/page/2/\" aria-label=\"Page 2\" aria-current=\"page\">2</a>"))
    #expect(pagination.components(between: "aria-label=\"Page ", and: "\"") == ["1", "2", "3"])
    #expect(
      site.breadcrumb("/briefings/page/2/") == ["Home /", "Briefings /briefings/", "Page 2 of 3"])
    #expect(site.page("/briefings/")?.contains("rel=\"prev\"") == false)
    #expect(site.page("/briefings/page/3/")?.contains("rel=\"next\"") == false)
    #expect(site.items("/themes/neglect/page/3/").count == 1)
  }

  /// All numbers on all pages would be as many links as the square of the list.
  @Test func longListsLinkToPagesNearby() throws {
    let site = try Self.briefings(1_201)
    func numbers(_ address: String) -> [String] {
      (site.page(address) ?? "").components(between: "aria-label=\"Page ", and: "\"")
    }
    #expect(numbers("/briefings/") == (1...25).map(String.init))
    #expect(numbers("/briefings/page/12/") == ["1", "9", "10", "11", "12", "13", "14", "15", "25"])
    #expect(site.page("/briefings/page/12/")?.components(between: "<li>…", and: "</li>").count == 2)
    #expect(numbers("/briefings/page/25/") == ["1", "22", "23", "24", "25"])
  }
}
