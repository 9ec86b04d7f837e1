import Model
import TestSupport
import Testing

@testable import candour

/// PUB-06 on a site with more reports than a page of a list or the site's feed would hold.
@Suite struct ReadilyAccessibleTests {
  private static func site(newsletters: Int) -> SiteText {
    let reports = (1...120).map { number in
      (
        "content/reports/a\(number).md",
        "---\nkind: report\ntitle: Review \(number)\nreference: EX-\(number)\nreview_type: lcspr\nstatus: published\n"
          + "published: 2026-03-02\n---\n## What happened\n\nHelp came late.\n"
      )
    }
    let news = (0..<newsletters).map { number in
      (
        "content/newsletters/n\(number).md",
        "---\nkind: newsletter\ntitle: News \(number)\nissue: \"\(number)\"\npublished: 2026-10-01\n---\nNews.\n"
      )
    }
    return SiteText(files: reports + news)
  }

  @Test func everyReportWithinItsPeriodIsNear() throws {
    let run = TestRun.run(Self.site(newsletters: 60), date: "2026-11-21")
    #expect(run.findings.filter { $0.rule.text == "PUB-06" } == [])
    let feed = try #require(run.built?.files.first { $0.path == "feed.xml" })
    #expect(
      String(decoding: feed.bytes, as: UTF8.self).components(separatedBy: "<entry").count == 1 + 50 + 120)
  }

  /// Once the period is over the list has pages of fifty again, and the feed fifty entries.
  @Test func afterwardsListsAreShortAgain() throws {
    let run = TestRun.run(Self.site(newsletters: 0), date: "2027-03-03")
    let files = try #require(run.built?.files)
    #expect(files.contains { $0.path == "reports/page/3/index.html" })
    let feed = try #require(files.first { $0.path == "feed.xml" })
    #expect(String(decoding: feed.bytes, as: UTF8.self).components(separatedBy: "<entry").count == 1 + 50)
  }
}
