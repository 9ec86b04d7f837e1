import Model
import TestSupport
import Testing

@testable import Publishing

/// Which documents are in which lists, and how many are counted.
@Suite struct ListMembershipTests {
  private static let site = SiteText.plainSite.replacing(
    "boards: [{slug: example, name: Example Safeguarding Partnership, regime: both}]",
    with: """
      boards:
        - {slug: children, name: Children's Board, regime: child}
        - {slug: adults, name: Adults Board, regime: adult}
        - {slug: old, name: Old Board, regime: child, successor: children}
      """)

  /// One document in every state, and every way of being filed.
  private static let documents = [
    "reports/open":
      "reference: A-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\nthemes: [chronology, neglect]\nagencies: [police]\nroles: [gp]\nage_groups: [under-1]\nharm_types: [neglect]",
    "reports/joint":
      "reference: A-2\nreview_type: safeguarding-adult-review\nstatus: published\npublished: 2026-03-01\nboard: [children, adults]\nthemes: [assessment, chronology]",
    "reports/elsewhere":
      "reference: A-3\nreview_type: domestic-homicide-review\nstatus: published\npublished: 2025-05-01\nhosted: false\nsource_url: https://example.org/a\npublisher: Example Partnership",
    "reports/asked":
      "reference: A-4\nreview_type: lcspr\nstatus: on-request\npublished: 2024-05-01\nthemes: [neglect]\nagencies: [police]",
    "reports/untold":
      "reference: A-5\nreview_type: lcspr\nstatus: not-published\nthemes: [neglect]\nnot_published: {reason: welfare-of-child, on: 2026-01-01, public_line: We will not publish it.}",
    "reports/away":
      "reference: A-6\nreview_type: lcspr\nstatus: withdrawn\npublished: 2026-02-01\nthemes: [neglect]\nwithdrawals: [{from: 2026-06-01, reason: technical, review_on: 2026-12-01}]",
    "reports/replaced":
      "reference: A-7\nreview_type: lcspr\nstatus: superseded\npublished: 2025-02-01\nthemes: [neglect]\nsuperseded_by: content/reports/open.md",
    "reports/tomorrow":
      "reference: A-8\nreview_type: lcspr\nstatus: published\npublished: 2026-11-22\nthemes: [neglect]",
    "reports/draft":
      "reference: A-9\nreview_type: lcspr\nstatus: published\npublished: 2026-01-01\ndraft: true\nthemes: [neglect]",
    "reports/running": "reference: A-10\nreview_type: lcspr\nstatus: in-progress\nthemes: [neglect]",
    "briefings/tips":
      "format: thematic\npublished: 2026-04-01\nboard: old\nthemes: [neglect, neglect, dental]\nagencies: [school]\nroles: [dsl]\ndo_differently: [{roles: [gp, dsl], agencies: [police, school], text: Ask.}]\ngood_practice: [{roles: [midwife], text: Asked.}]",
    "summaries/tips":
      "completed_on: 2026-03-01\npublished: 2026-03-05\nreview_type: lcspr\nreference: A-1\nthemes: [made-up-theme]\ndo_differently: [{roles: [gp], agencies: [police], text: Ask.}]",
    "digests/there":
      "source_board: Elsewhere\nsource_url: https://example.org/b\npublished: 2026-03-06\nwhat_it_means_here: Read it.\nthemes: [neglect]",
    "about": "themes: [voice]",
  ]

  private static let rendered = Result { try RenderedSite(documents, site: site) }

  @Test(arguments: [
    // Notices stand after documents with a day; withdrawn, future, draft and unfinished ones nowhere.
    (
      "/reports/", "5 documents",
      [
        "reports/open", "reports/joint", "reports/elsewhere", "reports/replaced", "reports/asked",
        "reports/untold",
      ]
    ),
    ("/digests/", "1 document", ["digests/there"]),
    ("/audits/", "0 documents", []),
    // A theme holds what is in the themes below it, each once; notices bear no themes.
    (
      "/themes/neglect/", "3 documents",
      ["briefings/tips", "digests/there", "reports/open", "reports/replaced"]
    ),
    ("/themes/dental/", "1 document", ["briefings/tips"]),
    ("/themes/assessment/", "2 documents", ["reports/open", "reports/joint"]),
    ("/themes/chronology/", "2 documents", ["reports/open", "reports/joint"]),
    ("/themes/made-up-theme/", "1 document", ["summaries/tips"]),
    ("/themes/voice/", "1 document", ["about"]),
    // Roles and agencies of what to do differently and of good practice too.
    ("/roles/gp/", "3 documents", ["briefings/tips", "summaries/tips", "reports/open"]),
    ("/roles/dsl/", "1 document", ["briefings/tips"]),
    ("/roles/midwife/", "1 document", ["briefings/tips"]),
    ("/agencies/police/", "3 documents", ["briefings/tips", "summaries/tips", "reports/open"]),
    ("/age-groups/under-1/", "1 document", ["reports/open"]),
    ("/harm-types/neglect/", "1 document", ["reports/open"]),
    // A review from elsewhere, known by its digest alone, is no review of this board.
    (
      "/review-types/lcspr/", "4 documents",
      ["summaries/tips", "reports/open", "reports/replaced", "reports/asked", "reports/untold"]
    ),
    ("/review-types/safeguarding-adult-review/", "1 document", ["reports/joint"]),
    ("/years/2025/", "1 document", ["reports/elsewhere", "reports/replaced"]),
    ("/years/2024/", "1 document", ["reports/asked"]),
    // Joint documents are in the lists of both boards.
    ("/boards/adults/", "1 document", ["reports/joint"]),
    ("/boards/adults/reports/", "1 document", ["reports/joint"]),
    ("/boards/old/", "1 document", ["briefings/tips"]),
    (
      "/boards/children/reports/", "5 documents",
      [
        "reports/open", "reports/joint", "reports/elsewhere", "reports/replaced", "reports/asked",
        "reports/untold",
      ]
    ),
  ])
  func holdsExactly(_ list: String, _ count: String, _ expected: [String]) throws {
    let site = try Self.rendered.get()
    #expect(site.items(list) == expected.map { "/\($0)/" })
    #expect(site.count(list) == count)
  }

  @Test func thereAreNoOtherLists() throws {
    let site = try Self.rendered.get()
    let lists = site.pages.filter { $0.layout == "list" && $0.address.text.split(separator: "/").count > 1 }
    #expect(
      lists.map(\.address.text).filter { $0.hasPrefix("/themes/") || $0.hasPrefix("/boards/") } == [
        "/boards/children/", "/boards/children/reports/", "/boards/children/summaries/",
        "/boards/children/digests/", "/boards/adults/", "/boards/adults/reports/", "/boards/old/",
        "/boards/old/briefings/", "/themes/voice/", "/themes/assessment/", "/themes/chronology/",
        "/themes/neglect/", "/themes/dental/", "/themes/made-up-theme/",
      ])
  }

  @Test(arguments: [
    ("reports/replaced", "Superseded"), ("reports/elsewhere", "Published elsewhere"),
    ("reports/asked", "Available on request"), ("reports/untold", "Not published"),
  ])
  func marksWhatIsNoOrdinaryEntry(_ document: String, _ mark: String) throws {
    let items = try #require(try Self.rendered.get().page("/reports/")).components(
      between: "<li class=\"item\">", and: "</li>")
    let item = try #require(items.first { $0.contains("/\(document)/") })
    #expect(item.contains("<strong class=\"tag\">\(mark)</strong>"))
    let plain = try #require(items.first { $0.contains("/reports/open/") })
    #expect(!plain.contains("class=\"tag\""))
  }

  /// What a withdrawn report was about is not to be seen anywhere but on the notice itself.
  @Test func withdrawnReportsAreLinkedFromNowhere() throws {
    let site = try Self.rendered.get()
    #expect(site.page("/reports/away/") != nil)
    for page in site.pages where page.address.text != "/reports/away/" {
      #expect(!site.links(on: page.address.text).contains("/reports/away/"), "\(page.address)")
    }
  }

  @Test func indexesFollowTheVocabularyAndCount() throws {
    let site = try Self.rendered.get()
    let themes = try #require(site.page("/themes/"))
    let entries = themes.components(between: "<li", and: "</li>").filter { $0.contains("count") }
    #expect(
      entries.map {
        ($0.firstText(between: "href=\"", and: "\"") ?? "") + ($0.firstText(between: "(", and: ")") ?? "")
      }
        == [
          "/themes/voice/1", "/themes/assessment/2", "/themes/chronology/2", "/themes/neglect/3",
          "/themes/dental/1", "/themes/made-up-theme/1",
        ])
    #expect(entries.map { $0.contains("class=\"sub\"") } == [false, false, true, false, true, false])
    let roles = try #require(site.page("/roles/"))
    #expect(
      roles.components(between: "<h2>", and: "</h2>") == [
        "Maternity services", "GP and primary care", "Schools",
      ])
  }

  @Test func boardsSayTheirKindsAndWhereTheyWent() throws {
    let site = try Self.rendered.get()
    let children = try #require(site.page("/boards/children/"))
    #expect(children.contains("<a href=\"/boards/children/reports/\">Published reviews</a>"))
    #expect(!children.contains("has closed"))
    let old = try #require(site.page("/boards/old/"))
    #expect(old.contains("now done by the <a href=\"/boards/children/\">Children&#39;s Board</a>"))
  }

  /// With one board, its own lists by kind would say what the site's lists say.
  @Test func theOnlyBoardHasNoListsOfItsOwnByKind() throws {
    let site = try RenderedSite(["policies/a": "version: 1\nowner: Us\npublished: 2026-01-01"])
    #expect(site.items("/boards/example/") == ["/policies/a/"])
    #expect(site.page("/boards/example/policies/") == nil)
    #expect(site.page("/")?.contains("Find by board") == false)
  }

  @Test func homeShowsOnlyKindsThatThereAre() throws {
    let site = try Self.rendered.get()
    for page in ["/", "/404.html"] {
      let html = page == "/" ? site.page("/") : site.page404
      let links = try #require(html).components(between: "href=\"", and: "\"")
      #expect(links.contains("/reports/") && links.contains("/digests/"))
      #expect(!links.contains("/audits/"))
    }
    // Every kind has its page all the same: navigation may lead there from the first day.
    for kind in DocumentKind.allCases { if let list = kind.list { #expect(site.page(list.text) != nil) } }
  }

  @Test func themesLeadDownAndUp() throws {
    let site = try Self.rendered.get()
    let parent = try #require(site.page("/themes/neglect/"))
    #expect(
      parent.contains("<a href=\"/themes/dental/\">Dental neglect</a> <span class=\"count\">(1)</span>"))
    #expect(
      site.breadcrumb("/themes/dental/") == [
        "Home /", "Themes /themes/", "Neglect /themes/neglect/", "Dental neglect",
      ])
    #expect(site.breadcrumb("/") == [])
    #expect(site.breadcrumb("/reports/asked/") == ["Home /", "Published reviews /reports/", "asked"])
  }

  /// An event about a review that nobody knows of yet is listed under its neutral title and nothing else.
  @Test func anEventDoesNotAnnounceItsReview() throws {
    let site = try RenderedSite([
      "reports/secret": "reference: S-1\nreview_type: lcspr\nstatus: in-progress",
      "events/briefing":
        "title: About SECRETNAME\nneutral_title: A learning event\ndescription: What SECRETNAME teaches\ndepends_on: [S-1]\nderived_from: [S-1]\npublished: 2026-03-01\nstarts: 2026-12-01T10:00\nends: 2026-12-01T11:00\nformat: webinar\nthemes: [neglect]",
      "events/later": "published: 2026-03-02\nthemes: [neglect]\nrelated: [content/events/briefing.md]",
    ])
    for page in ["/", "/events/", "/themes/neglect/", "/events/later/"] {
      let html = try #require(site.page(page))
      // Its theme would tell what it is about.
      #expect(html.contains("A learning event") == (page != "/themes/neglect/"), "\(page)")
      #expect(!html.contains("SECRETNAME"), "\(page)")
    }
    #expect(site.breadcrumb("/events/briefing/").last == "A learning event")
  }
}
