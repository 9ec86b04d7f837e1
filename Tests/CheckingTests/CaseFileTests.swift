import Model
import Testing

@testable import Checking

/// RED-10: what all documents of one case tell together.
@Suite struct CaseFileTests {
  private static let told = "The child was aged 7, of Roma heritage, one of four children."
  private static let rest = "In March 2025 the family lived in Brindleford."

  private func newsletter(_ body: String, items: String) -> String {
    "---\nkind: newsletter\nissue: \"1\"\ntitle: News\npublished: 2026-10-01\nitems: [\(items)]\n---\n\(body)\n"
  }

  private func paths(_ files: [(String, String)]) -> [SitePath] {
    JigsawText.findings("RED-10", JigsawText.input(files)).map(\.path)
  }

  private let briefing = ("content/briefings/a.md", JigsawText.briefing(told, "derived_from: [EX-2025-01]"))

  @Test func theReviewIsWhereItIsTold() throws {
    let input = JigsawText.input([
      briefing, ("content/reports/a.md", JigsawText.report("Words.\n\n" + Self.rest)),
    ])
    let finding = try #require(JigsawText.findings("RED-10", input).first)
    #expect(
      finding.path == "content/reports/a.md" && JigsawText.marked([finding], in: input) == ["EX-2025-01"])
    #expect(
      Set(finding.notes.map { "\($0.path):\($0.start?.line ?? 0)" }) == [
        "content/briefings/a.md:9", "content/reports/a.md:11",
      ])
    #expect(finding.notes.count == 5)
  }

  @Test func eventsForumsAndSummariesBelongToACase() {
    let event =
      "---\nkind: event\ntitle: A\ndescription: \(Self.rest)\npublished: 2026-10-01\nstarts: 2026-11-30T10:00\n"
      + "ends: 2026-11-30T12:00\nformat: workshop\ndepends_on: [EX-2025-01]\n---\nWords.\n"
    #expect(paths([briefing, ("content/events/b.md", event)]) == ["content/briefings/a.md"])
    let forum =
      "---\nkind: forum\ntitle: A\npublished: 2026-10-01\nheld_on: 2026-09-01\ntrigger: \(Self.rest)\n"
      + "derived_from: [EX-2025-01]\n---\nWords.\n"
    #expect(paths([briefing, ("content/forums/b.md", forum)]) == ["content/briefings/a.md"])
    #expect(
      paths([briefing, ("content/forums/b.md", forum.replacing("EX-2025-01", with: "EX-2025-02"))]) == [])
  }

  @Test func whatOneDocumentTellsAloneIsRED09s() {
    let whole = ("content/reports/a.md", JigsawText.report(Self.told + " " + Self.rest))
    #expect(paths([whole, briefing]) == [])
    #expect(JigsawText.findings("RED-09", JigsawText.input([whole, briefing])).count == 1)
  }

  @Test func draftsCountAndInternalOnesDoNot() {
    let rest = JigsawText.report(Self.rest, "draft: true")
    #expect(paths([briefing, ("content/reports/a.md", rest)]) == ["content/reports/a.md"])
    let hidden = JigsawText.report(Self.rest, "visibility: internal")
    #expect(paths([briefing, ("content/reports/a.md", hidden)]) == [])
    let scheduled = JigsawText.report(Self.rest).replacing(
      "published: 2026-03-02", with: "published: 2026-12-08"
    )
    .replacing("status: published", with: "status: scheduled")
    #expect(paths([briefing, ("content/reports/a.md", scheduled)]) == ["content/reports/a.md"])
  }

  @Test func aNewsletterOfSeveralCasesCountsWhereItNamesThisOne() {
    let other = ("content/briefings/b.md", JigsawText.briefing("Words.", "derived_from: [EX-2025-02]"))
    let items = "content/briefings/a.md, content/briefings/b.md"
    func found(_ body: String) -> [SitePath] {
      paths([briefing, other, ("content/newsletters/n.md", newsletter(body, items: items))])
    }
    #expect(
      found("## One\n\nSee [it](../briefings/a.md). \(Self.rest)\n\n## Two\n\nWords.") == [
        "content/briefings/a.md"
      ])
    #expect(found("## One\n\nEX-2025-01.\n\n\(Self.rest)") == ["content/briefings/a.md"])
    #expect(found("## One\n\nSee [it](../briefings/b.md). \(Self.rest)\n\n## Two\n\nEX-2025-01.") == [])
    #expect(found(Self.rest) == [])
  }

  @Test func aCaseOfOneDocumentIsNone() {
    #expect(paths([briefing]) == [])
  }
}
