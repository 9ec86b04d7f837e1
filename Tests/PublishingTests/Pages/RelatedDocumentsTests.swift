import Model
import TestSupport
import Testing

@testable import Publishing

/// What a document's page leads on to.
@Suite struct RelatedDocumentsTests {
  private static func briefing(_ day: Int, _ fields: String) -> String {
    "format: thematic\npublished: 2026-03-\(day < 10 ? "0" : "")\(day)\n" + fields
  }

  /// The links under a heading of the related part of a page.
  private static func group(_ heading: String, on address: String, of site: RenderedSite) -> [String] {
    let related = site.page(address)?.components(between: "<h2>\(heading)</h2>", and: "</ul>").first ?? ""
    return related.components(between: "href=\"", and: "\"").map {
      $0.split(separator: "/").last.map(String.init) ?? ""
    }
  }

  private static let mixed: [String: String] = [
    "reports/heron":
      "reference: R-1\nreview_type: lcspr\nstatus: published\npublished: 2026-01-01\nthemes: [neglect]",
    "reports/wren":
      "reference: R-2\nreview_type: lcspr\nstatus: published\npublished: 2026-01-02\nthemes: [neglect]",
    "reports/hidden": "reference: R-3\nreview_type: lcspr\nstatus: in-progress\nthemes: [neglect]",
    "summaries/heron": "completed_on: 2026-01-01\nreference: R-1\npublished: 2026-01-03",
    "briefings/self": briefing(
      20,
      "derived_from: [R-1]\nthemes: [neglect, voice]\nagencies: [police]\nroles: [gp]\nrelated: [content/policies/named.md, content/briefings/self.md]"
    ),
    "briefings/same": briefing(1, "derived_from: [R-1]"),
    "briefings/oneold": briefing(2, "themes: [neglect]"),
    "briefings/onenew": briefing(9, "themes: [neglect]"),
    "briefings/both": briefing(1, "themes: [neglect, voice]"),
    "briefings/agency": briefing(28, "agencies: [police]"),
    "briefings/role": briefing(28, "roles: [gp]"),
    "briefings/replaced": briefing(28, "themes: [neglect, voice]\nsuperseded_by: content/briefings/both.md"),
    "briefings/unborn": briefing(21, "derived_from: [R-3]"),
    "briefings/alsounborn": briefing(22, "derived_from: [R-3]"),
    "policies/named": "version: 1\nowner: Us\npublished: 2020-01-01",
    "about": "themes: [neglect, voice]",
  ]

  @Test func groupsInOrder() throws {
    let site = try RenderedSite(Self.mixed)
    let page = "/briefings/self/"
    #expect(Self.group("The review behind this", on: page, of: site) == ["heron"])
    #expect(site.page(page)?.contains("href=\"/reports/heron/\"") == true)
    #expect(Self.group("See also", on: page, of: site) == ["named"])
    // Newest first; the report itself stands above already.
    #expect(Self.group("From the same review", on: page, of: site) == ["same", "heron"])
    // Two themes before one, the newer before the older; an agency counts only after all themes. Six in all.
    #expect(Self.group("On similar themes", on: page, of: site) == ["both", "onenew", "oneold"])
  }

  @Test func whatSharesOnlyAnAgencyOrARoleComesLast() throws {
    var documents = Self.mixed
    for gone in ["policies/named", "briefings/same", "summaries/heron", "reports/wren", "briefings/oneold"] {
      documents[gone] = nil
    }
    let site = try RenderedSite(documents)
    #expect(
      Self.group("On similar themes", on: "/briefings/self/", of: site) == [
        "both", "onenew", "agency", "role",
      ])
  }

  /// That two documents come from one review which the public knows nothing of is not for the public either.
  @Test func anUnknownReviewJoinsNothing() throws {
    let site = try RenderedSite(Self.mixed)
    #expect(Self.group("From the same review", on: "/briefings/unborn/", of: site).isEmpty)
    #expect(Self.group("From the same review", on: "/reports/heron/", of: site) == ["self", "same", "heron"])
  }

  @Test func earlierAndLaterAreOfTheSameKind() throws {
    let site = try RenderedSite([
      "briefings/a": Self.briefing(1, "audience: [public]"),
      "briefings/b": Self.briefing(2, "superseded_by: content/briefings/c.md"),
      "briefings/c": Self.briefing(3, "title: The \"third\""), "policies/p": "published: 2026-03-02",
      "about": "audience: [public]",
    ])
    func neighbours(_ address: String) -> [String] {
      site.page(address)?.firstText(between: "class=\"neighbours\"", and: "</nav>")?
        .components(between: "<li>", and: "</li>") ?? []
    }
    #expect(
      neighbours("/briefings/a/") == [
        "After this: <a href=\"/briefings/c/\" rel=\"next\">The &quot;third&quot;</a>"
      ])
    #expect(neighbours("/briefings/c/") == ["Before this: <a href=\"/briefings/a/\" rel=\"prev\">a</a>"])
    // A reader of what has been replaced still finds both sides of it.
    #expect(neighbours("/briefings/b/").count == 2)
    #expect(neighbours("/policies/p/").isEmpty)
    #expect(neighbours("/about/").isEmpty)
  }

  /// Each document that is looked at is one step.
  ///
  /// Removing the test `<= Self.newest` in `RelatedDocuments.init` turns this red.
  @Test func theWorkGrowsWithTheNumberOfDocuments() throws {
    func steps(_ documents: Int) throws -> Int {
      let text = SiteText(
        files: (0..<documents).map { number in
          (
            "content/briefings/b\(number).md",
            "---\nkind: briefing\ntitle: B\nformat: thematic\npublished: 2026-01-01\nthemes: [neglect, voice]\n"
              + "agencies: [police]\nroles: [gp]\nderived_from: [R-1]\n---\nWords.\n"
          )
        })
      let moment = Moment(startOf: try #require(Day(RenderedSite.day)))
      let lists = DocumentLists(PublishedCatalogue(text.catalogue(), at: moment))
      let related = RelatedDocuments(lists, references: lists.entries.map { _ in ["R-1"] })
      return lists.entries.indices.reduce(0) { $0 + related.candidates(of: $1) }
    }
    let few = try steps(100)
    #expect(few == 100 * 4 * (RelatedDocuments.newest + 1))
    #expect(try steps(400) == 4 * few)
  }
}
