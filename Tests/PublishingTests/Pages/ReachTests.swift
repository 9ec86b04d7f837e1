import Model
import TestSupport
import Testing

@testable import Publishing

/// What every reader must be able to find, and to see of each document.
@Suite struct ReachTests {
  /// A board with 130 documents: of every kind, in every state that has a page, some long lists among them.
  private static func site() throws -> RenderedSite {
    let lists = DocumentKind.allCases.compactMap(\.list)
    var documents: [String: String] = [:]
    for number in 0..<118 {
      let kind = number < 60 ? "briefings" : String(lists[number % lists.count].text.dropFirst().dropLast())
      let day = "20\(10 + number % 15)-0\(1 + number % 9)-1\(number % 10)"
      documents["\(kind)/d\(number)"] =
        "published: \(day)\nreference: R-\(number)\nreview_type: lcspr\nstatus: published\n"
        + "board: [\(number % 3 == 0 ? "example" : "second")]\nthemes: [neglect, \(number % 2 == 0 ? "dental" : "voice")]\n"
        + "agencies: [police]\nroles: [gp]\nage_groups: [under-1]\nharm_types: [neglect]"
    }
    documents["reports/asked"] =
      "reference: N-1\nreview_type: lcspr\nstatus: on-request\npublished: 2020-01-01"
    documents["reports/untold"] = "reference: N-2\nreview_type: lcspr\nstatus: not-published"
    documents["briefings/old"] = "published: 2020-01-01\nsuperseded_by: content/briefings/d0.md"
    for page in [
      "about", "about/us", "about/us/who", "about/us/who/else", "about/us/who/else/still", "deep/page",
    ] {
      documents[page] = "audience: [public]"
    }
    documents["about/help"] = "themes: [neglect]"
    documents["reports/away"] =
      "reference: N-3\nreview_type: lcspr\nstatus: withdrawn\npublished: 2020-01-01\nwithdrawals: [{from: 2026-01-01, reason: technical}]"
    documents["policies/new"] = "published: 2026-01-01\naliases: [/policies/before/]"
    var data = SiteData()
    data.glossary = [.init(term: "Chronology", meaning: "A list of events.")]
    return try RenderedSite(
      documents,
      site: SiteText.plainSite.replacing("boards: [", with: "boards: [{slug: second, name: Second}, "),
      data: data)
  }

  /// Acceptance criterion 37: without JavaScript every page is reached by links in at most three steps from
  /// home. Left out are what no link may lead to: notices of withdrawn reports, old addresses, the page for
  /// addresses that do not exist.
  ///
  /// Removing `{{> pagination}}` from the layout of lists turns it red, and so does removing
  /// `.prefix(Self.deepest)` from `PageTree.init`.
  @Test func criterion37EveryPageIsWithinThreeStepsOfHome() throws {
    let site = try Self.site()
    var steps = ["/": 0]
    var next = ["/"]
    while !next.isEmpty {
      let page = next.removeFirst()
      let step = steps[page] ?? 0
      for link in site.links(on: page) where steps[link] == nil && site.page(link) != nil {
        steps[link] = step + 1
        next.append(link)
      }
    }
    let sought = site.pages.filter { page in
      page.file != "404.html" && page.layout != "redirect" && page.address.text != "/reports/away/"
    }
    #expect(sought.count > 200)
    #expect(site.page("/briefings/page/2/") != nil)
    for page in sought {
      let step = steps[page.address.text]
      #expect(step != nil && step ?? 9 <= 3, "\(page.address): \(step.map(String.init) ?? "never")")
    }
  }

  /// Acceptance criterion 41, as far as pages go: published, last updated and history are on each document,
  /// of whatever kind; a small correction is in the history and is no update.
  ///
  /// Removing `{{> history}}` from a layout turns it red, and so does removing the `filter` from
  /// `CommonFields.updated`.
  @Test(arguments: DocumentKind.allCases.filter { $0 != .page })
  func criterion41EachDocumentSaysWhenItWasPublishedAndChanged(_ kind: DocumentKind) throws {
    let path = try #require(kind.list).text.dropFirst() + "a" as String
    let site = try RenderedSite([
      path: """
      reference: R-1
      review_type: lcspr
      status: published
      published: 2024-02-03
      history: [{date: 2025-03-04, change: substantive, note: A part was added}, {date: 2025-05-06, change: minor, note: A slip was mended}]
      """
    ])
    let html = try #require(site.page("/\(path)/"))
    #expect(html.contains("<dt>Published</dt><dd><time datetime=\"2024-02-03\">3 February 2024</time>"))
    #expect(html.contains("<dt>Updated</dt><dd><time datetime=\"2025-03-04\">4 March 2025</time>"))
    let history = try #require(html.firstText(between: "id=\"site-history\"", and: "</section>"))
    #expect(history.contains("A part was added") && history.contains("A slip was mended"))
    #expect(
      history.components(between: "datetime=\"", and: "\"") == ["2025-05-06", "2025-03-04", "2024-02-03"])
  }

  /// Plain pages are in no list: they are found from the pages above them.
  @Test func plainPagesHangTogetherByTheirAddresses() throws {
    let site = try Self.site()
    #expect(site.links(on: "/").isSuperset(of: ["/about/", "/deep/page/", "/glossary/"]))
    #expect(!site.links(on: "/").contains("/about/us/"))
    #expect(site.links(on: "/about/").isSuperset(of: ["/about/help/", "/about/us/"]))
    #expect(site.links(on: "/about/us/").isSuperset(of: ["/about/us/who/", "/about/us/who/else/"]))
    #expect(
      site.breadcrumb("/about/us/who/") == ["Home /", "about /about/", "us /about/us/", "who"])
    #expect(site.breadcrumb("/deep/page/") == ["Home /", "page"])
  }

  @Test func aFurtherPageOfAListLeadsBackToItsFirst() throws {
    #expect(
      try Self.site().breadcrumb("/briefings/page/2/") == ["Home /", "Briefings /briefings/", "Page 2 of 2"])
  }
}
