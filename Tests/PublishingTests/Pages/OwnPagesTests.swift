import Model
import TestSupport
import Testing

@testable import Publishing

/// The pages about what a board keeps as data.
@Suite struct OwnPagesTests {
  private static let nowhere = SourceRange(0, 0)

  private static func action(
    _ id: String, due: String, status: String, group: String? = nil
  ) throws -> Action {
    var action = Action()
    action.id = Field(id, nowhere)
    action.text = Field("Do \(id)", nowhere)
    action.scope = Field("multi-agency", nowhere)
    action.owner = Field("Owner of \(id)", nowhere)
    action.due = Field(try #require(Day(due)), nowhere)
    action.status = Field(status, nowhere)
    action.group = group.map { Field($0, nowhere) }
    return action
  }

  @Test func thereIsNoneWithoutAnythingToShow() throws {
    let site = try RenderedSite(["about": "audience: [public]"])
    for address in ["/glossary/", "/structure/", "/actions/", "/priorities/"] {
      #expect(site.page(address) == nil)
      #expect(!site.links(on: "/").contains(address))
    }
  }

  @Test func homeLeadsToThoseThereAre() throws {
    var data = SiteData()
    data.glossary = [.init(term: "Chronology", meaning: "A list of events.")]
    data.groups = [.init(slug: "crg", label: "Case Review Group")]
    data.priorities = [
      .init(slug: "small-worries", label: "Small worries", rationale: "Two reviews said so.")
    ]
    data.actionLists = [
      .init(
        path: "content/data/actions/a.yml", title: "From audits", board: nil,
        actions: [try Self.action("A1", due: "2026-01-01", status: "complete")])
    ]
    let site = try RenderedSite([:], data: data)
    for address in ["/glossary/", "/structure/", "/actions/", "/priorities/"] {
      #expect(site.page(address) != nil)
      #expect(site.links(on: "/").contains(address))
    }
    #expect(site.breadcrumb("/glossary/") == ["Home /", "Glossary"])
  }

  @Test func glossaryIsInAlphabeticalOrderWithAnIdForEachTerm() throws {
    var data = SiteData()
    data.glossary = [
      .init(term: "rapid review", meaning: "A first look."),
      .init(term: "Child Death Overview Panel", meaning: "A group.", abbreviation: "CDOP"),
      .init(term: "Rapid Review", meaning: "Again."), .init(term: "Āā", meaning: "No Latin letter."),
      .init(term: "<script>", meaning: "</dd><script>alert(1)</script>"),
    ]
    let html = try #require(try RenderedSite([:], data: data).page("/glossary/"))
    #expect(
      html.components(between: "<dt id=\"", and: "\"") == [
        "term-script", "term-child-death-overview-panel", "term-rapid-review", "term-rapid-review-2", "term",
      ])
    #expect(html.contains("Child Death Overview Panel <span class=\"quiet\">(CDOP)</span>"))
    #expect(!html.contains("<script>"))
  }

  @Test func structureShowsWhoReportsToWhom() throws {
    var data = SiteData()
    func field(_ text: String) -> Field<String> { Field(text, Self.nowhere) }
    data.groups = [
      .init(slug: "sub", label: "Subgroup", parent: field("top")),
      .init(slug: "other", label: "Other", board: field("second")),
      .init(slug: "top", label: "Executive", description: "Decides."),
      .init(slug: "lost", label: "Lost", parent: field("nobody")),
      .init(slug: "ring", label: "Ring", parent: field("gnir")),
      .init(slug: "gnir", label: "Gnir", parent: field("ring")),
      .init(slug: "stray", label: "Stray", board: field("unknown-board")),
    ]
    let boards = SiteText.plainSite.replacing(
      "regime: both}", with: "regime: both}, {slug: second, name: Second}")
    let html = try #require(try RenderedSite([:], site: boards, data: data).page("/structure/"))
    #expect(
      html.components(between: "<strong>", and: "</strong>")
        == ["Executive", "Subgroup", "Lost", "Ring", "Gnir", "Other", "Stray"])
    #expect(
      html.components(between: "Reports to: ", and: "</p>") == ["Executive", "nobody", "Gnir", "Ring"])
    #expect(html.components(between: "<h2><a href=\"", and: "\"") == ["/boards/example/", "/boards/second/"])
    #expect(html.contains("<h2>unknown-board</h2>"))
  }

  @Test func actionsAreGroupedByStatusAndSayWhatIsOverdue() throws {
    var data = SiteData()
    data.groups = [.init(slug: "crg", label: "Case Review Group")]
    data.actionLists = [
      .init(
        path: "content/data/actions/a.yml", title: "From audits", board: nil,
        actions: [
          try Self.action("L1", due: "2026-11-21", status: "in-progress", group: "crg"),
          try Self.action("L2", due: "2026-11-20", status: "in-progress", group: "nobodys-group"),
          try Self.action("L3", due: "2020-01-01", status: "complete"),
          try Self.action("L4", due: "2020-01-01", status: "superseded"),
        ])
    ]
    let own =
      "actions: [{id: D1, text: Do, scope: national, owner: Us, due: 2026-01-01, status: not-started}]"
    let fields = "audit_type: single-agency\npublished: 2026-01-01\n" + own
    let site = try RenderedSite(
      [
        "audits/open": fields, "audits/draft": fields + "\ndraft: true",
        "audits/old": fields + "\nsuperseded_by: content/audits/open.md",
      ], data: data)
    let html = try #require(site.page("/actions/"))
    #expect(site.count("/actions/") == "5 actions, 2 overdue")
    #expect(
      html.components(between: "<h2>", and: " <").filter { !$0.contains("W") }
        == ["Not started", "In progress", "Complete", "Superseded"])
    let cards = html.components(between: "<li class=\"card\">", and: "</li>")
    #expect(
      cards.compactMap { $0.firstText(between: "<strong>", and: "<") } == ["D1", "L2", "L1", "L3", "L4"])
    #expect(cards.map { $0.contains(">Overdue<") } == [true, true, false, false, false])
    #expect(cards[0].contains("<a href=\"/audits/open/\">open</a>"))
    #expect(cards[1].contains("nobodys-group") && cards[1].contains("From audits"))
    #expect(cards[2].contains("Case Review Group"))
    // The page says something else on the day after L1 is due.
    #expect(site.catalogue.nextChange == Day("2026-11-22"))
  }

  @Test func prioritiesHaveTheirReasonAndTheirDocuments() throws {
    var data = SiteData()
    data.priorities = [
      .init(slug: "second", label: "Second", rationale: "Why the second."),
      .init(slug: "first", label: "First"),
    ]
    let site = try RenderedSite(
      [
        "policies/p": "published: 2026-01-01\npriorities: [second, unheard-of, Not an address]"
      ], data: data)
    #expect(site.items("/priorities/second/") == ["/policies/p/"])
    #expect(site.items("/priorities/first/") == [])
    #expect(site.items("/priorities/unheard-of/") == ["/policies/p/"])
    let index = try #require(site.page("/priorities/"))
    #expect(
      index.components(between: "<li><a href=\"/priorities/", and: "/\"") == [
        "second", "first", "unheard-of",
      ])
    #expect(index.contains("Why the second."))
    #expect(site.page("/priorities/second/")?.contains("Why the second.") == true)
  }
}
