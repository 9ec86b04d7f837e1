import Detecting
import Model
import TestSupport
import Testing

@testable import Checking

/// LEG-08 on feeds that no author could make: an entry that leads to a withdrawn document is found.
@Suite struct WithdrawnEntriesTests {
  private func problems(_ files: [String: String]) throws -> [String] {
    let catalogue = SiteText(files: [
      (
        "content/reports/teal.md",
        """
        ---
        kind: report
        title: A review
        reference: EX-1
        review_type: lcspr
        status: withdrawn
        published: 2020-03-02
        withdrawals: [{from: 2020-11-02, reason: technical, review_on: 2020-12-01}]
        ---
        Words.

        """
      )
    ]).catalogue()
    let moment = Moment(startOf: try #require(Day("2020-11-21")))
    let built = BuiltSite(
      files: files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }, origins: [:],
      catalogue: PublishedCatalogue(catalogue, at: moment))
    let input = RuleInput(catalogue: catalogue, now: moment, detector: Detector())
    return RuleBook.check(built, built.files.compactMap(RuleBook.scanner(for: input)), input)
      .filter { $0.rule == RuleID("LEG-08") }.map(\.message).sorted()
  }

  @Test(arguments: [
    "<link href=\"https://board.example.org/reports/teal/\"/>",
    "<id>https://board.example.org/reports/teal/</id>",
    "<link href=\"https://board.example.org/reports/teal/#fn1\"/>", "https://board.example.org/reports/teal/",
    "<a>https://board.example.org/</a><b>https://board.example.org/reports/teal/?a</b>",
  ])
  func anAddressIsFoundHoweverItEnds(_ entry: String) throws {
    #expect(
      try problems(["feed.xml": entry, "themes/neglect/feed.xml": entry]) == [
        "feed.xml still leads to this document, which is no longer on the site",
        "themes/neglect/feed.xml still leads to this document, which is no longer on the site",
      ])
  }

  @Test(arguments: [
    "<id>https://board.example.org/reports/teal/more/</id>", "<id>https://board.example.org/reports/</id>",
    "<id>https://other.example.org/reports/teal/</id>", "",
  ])
  func otherAddressesAreNot(_ entry: String) throws {
    #expect(try problems(["feed.xml": entry]).isEmpty)
  }
}
