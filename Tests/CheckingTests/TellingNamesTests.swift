import Model
import Testing

@testable import Checking

/// RED-06: references and names of files.
@Suite struct TellingNamesTests {
  private func weights(_ fields: String, path: String = "content/reports/a.md") -> [Severity] {
    let input = JigsawText.input([(path, JigsawText.report("Words.", fields, reference: "EX-2026-01"))])
    return JigsawText.findings("RED-06", input).map(\.severity)
  }

  @Test(arguments: [
    "2009-05-04", "04052009", "20090504", "040509", "4-may-2009", "4may2009", "may-4-2009", "04-05-2009",
    "4-5-09",
    "4_5_2009", "04.05.2009", "case-4471902", "id447190", "scr-jd-2009-05-04", "4-sept-2009",
  ])
  func datesAndNumbersInNamesAreErrors(_ name: String) {
    #expect(weights("attachments: [{file: \(name).pdf, title: A}]") == [.error])
  }

  @Test(arguments: ["jd", "report-ab", "abx-review", "JD", "child-kz"])
  func lettersMayBeInitials(_ name: String) {
    #expect(weights("attachments: [{file: \(name).pdf, title: A}]") == [.warning])
  }

  @Test(arguments: [
    "7mb", "easy-read", "scr-2024", "report-of-the-board", "action-plan-2026-03", "2025-26", "ex-2026-01",
    "sar-pdf", "7-minute",
    "may-2026", "out-of-hours", "guide-to-sg", "section-11-2026", "v2", "page-1-of-2", "form-a", "12-45-99",
  ])
  func ordinaryNamesAreLeftAlone(_ name: String) {
    #expect(weights("attachments: [{file: \(name).pdf, title: A}]") == [])
  }

  @Test func foldersAndLinkedFilesCountToo() {
    #expect(weights("", path: "content/reports/born-04052009/index.md") == [.error])
    let input = JigsawText.input([
      ("content/reports/a.md", JigsawText.report("See [it](jd-2009-05-04.pdf).")),
      ("content/reports/jd-2009-05-04.pdf", "x"),
    ])
    #expect(JigsawText.findings("RED-06", input).map(\.severity) == [.error])
  }

  @Test func theSeriesOfAReferenceIsNoInitials() {
    func marks(_ reference: String) -> [String] {
      let input = JigsawText.input([
        ("content/reports/a.md", JigsawText.report("Words.", reference: reference))
      ])
      return JigsawText.marked(JigsawText.findings("RED-06", input), in: input)
    }
    #expect(marks("NSP-2024-03") == [])
    #expect(marks("NSP-AB-2024") == ["AB"])
    #expect(marks("\"NSP-AB-2024\"") == ["AB"])
    #expect(marks("NSP-123456") == ["NSP-123456"])
    #expect(marks("NSP-2009-05-04") == ["NSP-2009-05-04"])
  }

  @Test func otherKindsMayCarryDatesButNoLongNumbers() {
    func weights(_ path: String) -> [Severity] {
      let input = JigsawText.input([
        (
          path,
          "---\nkind: newsletter\nissue: \"1\"\ntitle: A\npublished: 2026-10-01\n---\nWords.\n"
        )
      ])
      return JigsawText.findings("RED-06", input).map(\.severity)
    }
    #expect(weights("content/newsletters/2026-11-30.md") == [])
    #expect(weights("content/newsletters/20261130.md") == [])
    #expect(weights("content/newsletters/202611.md") == [])
    #expect(weights("content/newsletters/jd.md") == [])
    #expect(weights("content/newsletters/case-4471902.md") == [.error])
  }

  @Test func theWatchListMakesADoubtAnError() {
    let files = [
      ("content/reports/a.md", JigsawText.report("Words.", "attachments: [{file: JD.pdf, title: A}]"))
    ]
    let input = JigsawText.input(files, initials: { $0 == "jd" })
    #expect(JigsawText.findings("RED-06", input).map(\.severity) == [.error])
  }

  @Test func nothingIsQuoted() {
    let input = JigsawText.input([
      (
        "content/reports/a.md",
        JigsawText.report("Words.", "attachments: [{file: jd-2009-05-04.pdf, title: A}]")
      )
    ])
    for finding in JigsawText.findings("RED-06", input) {
      #expect(
        !(finding.message + finding.fix).contains("2009") && !(finding.message + finding.fix).contains("jd"))
    }
  }
}
