import Model
import TestSupport
import Testing

@Suite struct CatalogueTests {
  @Test func documentsBelongToTheFirstBoardUnlessTheySayOtherwise() {
    var site = Site(source: SourceFile(path: "content/site.yml", text: ""))
    let document = Document.report(.planned)
    let named = Document.report(
      .planned, path: "content/b.md", common: { $0.boards = [field("south"), field("east")] })
    let boards = { (site: Site, document: Document) in
      Catalogue(site: site, defaults: Repository.defaults, documents: [document]).boards(of: document)
    }
    #expect(boards(site, document).isEmpty)
    site.boards = [.init(slug: "north", name: "North"), .init(slug: "south", name: "South")]
    #expect(boards(site, document) == ["north"])
    #expect(boards(site, named) == ["south", "east"])
  }

  @Test func findsDocuments() {
    let catalogue = Catalogue.made([
      .report(.published, path: "content/b.md"), .report(.planned, path: "content/a/index.md"),
      .report(.planned, path: "content/a.md"),
    ])
    #expect(
      catalogue.documents.map(\.path.text) == ["content/a.md", "content/a/index.md", "content/b.md"])
    #expect(catalogue.document(at: "content/b.md" as SitePath)?.address.text == "/b/")
    #expect(catalogue.document(at: "content/c.md" as SitePath) == nil)
    // Of two documents with one address the first is found; a rule reports the second.
    #expect(catalogue.document(at: Address(made: "/a/"))?.path == "content/a.md")
    #expect(catalogue.document(at: Address(made: "/c/")) == nil)
  }

  @Test(
    arguments: [
      // type, the report's edition, the site's edition, edition that holds
      ("lcspr", nil, "wt2023", "wt2023"), ("lcspr", "wt2018", "wt2023", "wt2018"),
      ("serious-case-review", "wt2013", "wt2023", "wt2013"),
      ("serious-case-review", nil, "wt2015", "wt2015"), ("lcspr", "care-act", "wt2018", "wt2018"),
      // A board of adults that publishes a child's review: the regime follows from the review type.
      ("lcspr", nil, "care-act", "wt2023"), ("safeguarding-adult-review", nil, "wt2023", "care-act"),
      ("safeguarding-adult-review", "wt2013", "wt2023", "care-act"),
      ("domestic-homicide-review", nil, "wt2023", "dhr"),
      ("national-cspr", nil, "wt2023", "link-only"), ("multi-agency-review", nil, "wt2018", "wt2018"),
      ("no-such-type", nil, "wt2018", "wt2018"),
    ] as [(String, String?, String, String)])
  func regimeChoosesTheEdition(_ type: String, _ own: String?, _ site: String, _ expected: String) throws {
    let report = Document.report(.published, type: type) { $0.policyEdition = own.map(field) }
    let catalogue = Catalogue.made([report]) { $0.policyEdition = site }
    #expect(catalogue.edition(of: try #require(report.review))?.slug == expected)
  }

  @Test(
    arguments: [
      ("lcspr", "2027-01-10"), ("serious-case-review", "2027-01-10"),
      ("safeguarding-adult-review", "2027-01-10"),
      ("domestic-homicide-review", nil), ("multi-agency-review", nil), ("national-cspr", nil),
      ("rapid-review", nil),
      ("thematic-review", nil), ("no-such-type", nil),
    ] as [(String, String?)])
  func dutyGivesThePeriod(_ type: String, _ last: String?) {
    let report = Document.report(.published, published: "2026-01-10", type: type)
    #expect(Catalogue.made([report]).period(of: report)?.lastRequiredDay?.description == last)
  }

  @Test func adultsReviewsHaveTheMonthsOfTheBoardOrTheirOwn() {
    let report = Document.report(.published, type: "safeguarding-adult-review")
    #expect(
      Catalogue.made([report]) { $0.adultReviewMonths = 24 }.period(of: report)?.lastRequiredDay
        == day("2028-01-10"))
    let own = Document.report(.published, type: "safeguarding-adult-review") {
      $0.publishForMonths = field(6)
    }
    #expect(
      Catalogue.made([own]) { $0.adultReviewMonths = 24 }.period(of: own)?.lastRequiredDay
        == day("2026-07-10"))
    let child = Document.report(.published) { $0.publishForMonths = field(6) }
    #expect(Catalogue.made([child]).period(of: child)?.lastRequiredDay == day("2027-01-10"))
  }

  @Test func noPeriodForWhatIsNotHostedDatedOrAReview() {
    let elsewhere = Document.report(.published) { $0.isHosted = false }
    #expect(Catalogue.made([elsewhere]).period(of: elsewhere) == nil)
    let undated = Document.report(.published, published: nil)
    #expect(Catalogue.made([undated]).period(of: undated) == nil)
    let briefing = Document.made("content/b.md", .briefing(BriefingFields()), published: "2026-01-10")
    #expect(Catalogue.made([briefing]).period(of: briefing) == nil)
  }

  @Test func historyAndWithdrawalsReachThePeriod() {
    let report = Document.report(
      .published, published: "2025-01-10", away: [.away("2025-08-01", "2025-08-11")]
    ) { _ in
    } common: {
      for (date, weight) in [
        ("2025-03-01", CommonFields.Change.Weight.substantive), ("2025-06-01", .minor),
      ] {
        var change = CommonFields.Change()
        change.date = field(day(date))
        change.change = field(weight)
        $0.history.append(change)
      }
    }
    let period = Catalogue.made([report]).period(of: report)
    #expect(period?.start == day("2025-03-01"))
    #expect(period?.lastRequiredDay == day("2026-03-11"))
    #expect(report.common.updated == day("2025-03-01"))
  }
}
