import Foundation
import TestSupport
import Testing

/// Criterion 25: details that are harmless one by one, across the documents of one review.
@Suite struct JigsawCriteriaTests {
  private static func site(_ briefing: String, _ newsletter: String) -> SiteText {
    SiteText(
      """
      -- content/reports/plover.md --
      ---
      kind: report
      title: Learning from the review about a child
      reference: EX-2026-04
      review_type: lcspr
      status: published
      published: 2026-03-02
      ---
      ## What happened

      The child had waited for help.
      -- content/briefings/asking-twice.md --
      ---
      kind: briefing
      format: thematic
      title: Asking twice
      derived_from: [EX-2026-04]
      published: 2026-03-09
      do_differently: [{roles: [dsl], text: Ask.}]
      ---
      \(briefing)
      -- content/newsletters/spring.md --
      ---
      kind: newsletter
      issue: "1"
      title: News
      published: 2026-04-01
      items: [content/briefings/asking-twice.md]
      ---
      \(newsletter)
      """)
  }

  private func check(_ briefing: String, _ newsletter: String) throws -> Tool.Result {
    let folder = try TemporaryFolder()
    try folder.write(Self.site(briefing, newsletter))
    return try Tool.run(["check", "--site", ".", "--date", "2026-11-21"], in: folder.path)
  }

  private static let first = "The child was seven years old, of Roma heritage, and had three siblings."
  private static let second = "The family lived in Brindleford in March 2025."

  /// 25. Red without `.detailsDoNotCombineAcrossDocuments` in RuleBook.swift; without `items` in CaseFile.swift.
  @Test func criterion25AgeEthnicitySiblingsMonthAndTownAreReportedTogether() throws {
    let output = try check(Self.first, Self.second).output
    #expect(output.components(separatedBy: "[RED-10]").count == 2, "\(output)")
    for place in [
      "content/briefings/asking-twice.md:9", "content/newsletters/spring.md:8", "content/reports/plover.md:4",
    ] {
      #expect(output.contains(place), "\(place) is missing:\n\(output)")
    }
    for kind in [
      "an exact age", "an ethnicity", "the number of brothers and sisters", "the month", "a place",
    ] {
      #expect(output.contains(kind), "\(kind) is missing:\n\(output)")
    }
    #expect(
      !output.contains("[RED-09]") && !output.contains("Brindleford") && !output.contains("Roma"), "\(output)"
    )
  }

  /// 25. Four kinds are not five, whichever is left out.
  private static let four: [(String, String)] = [
    (first.replacing("seven years old", with: "of primary school age"), second),
    (first.replacing(", of Roma heritage,", with: ""), second),
    (first.replacing("three siblings", with: "siblings"), second),
    (first, second.replacing("Brindleford", with: "a small town")),
    (first, second.replacing("March 2025", with: "spring")),
  ]

  @Test(arguments: four)
  func criterion25WithoutOneOfThemNothingIsReported(_ briefing: String, _ newsletter: String) throws {
    let output = try check(briefing, newsletter).output
    #expect(!output.contains("[RED-10]") && !output.contains("[RED-09]"), "\(output)")
  }
}
