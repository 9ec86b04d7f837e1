import Model
import TestSupport
import Testing

@testable import candour

/// The exact text that people read.
@Suite struct HumanReportTests {
  private func report(_ site: String, date: String = "2026-11-21", colour: Bool = false) -> String {
    let run = TestRun.run(SiteText(site), date: date)
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    return HumanReport(report: report, hasColour: colour, isQuiet: false).text
  }

  @Test func showsPlaceLineAndWhatToDo() {
    #expect(
      report("-- content/a.md --\n---\nkind: page\ntitle: Café\nembargo: 2026-12-01\n---\nWords.\n") == """
        content/a.md:4:1: error: This document has no field called `embargo` [SRC-05]
          4 | embargo: 2026-12-01
            | ^^^^^^^
          what to do: Correct the spelling or take the field out.
          because: Candour's format for front matter

        1 error, 0 warnings, 0 notes in 1 document, judged on 21 November 2026.

        """)
  }

  /// Identifying text is masked in the line, in the message and in the suggestion, and the caret still fits.
  @Test func neverRepeatsWhatItWarnsOf() {
    let text = report(
      """
      -- content/a.md --
      ---
      kind: page
      title: A
      description: Ring them on 07700 900123, é 999 123 4578
      themes: [jo@example.org]
      ---
      Words.
      """)
    #expect(
      text == """
        content/a.md:4:27: error: A telephone number stands here [RED-02]
          4 | description: Ring them on [phone], é [nhs-number]
            |                           ^^^^^^^
          what to do: Take it out. If it is a contact of the board, add it to `allow` in content/site.yml.
          because: UK GDPR, article 4(1); ICO guidance on anonymisation

        content/a.md:4:43: error: An NHS number stands here [RED-02]
          4 | description: Ring them on [phone], é [nhs-number]
            |                                      ^^^^^^^^^^^^
          what to do: Take it out; no reader needs it.
          because: UK GDPR, article 4(1); ICO guidance on anonymisation

        content/a.md:5:10: warning: `[email]` is not a known term for `themes` [CON-11]
          5 | themes: [[email]]
            |          ^^^^^^^
          what to do: Use a term of the vocabulary, or add the board's own to content/data/themes.yml.
          because: Candour's vocabularies

        content/a.md:5:10: error: An e-mail address stands here [RED-02]
          5 | themes: [[email]]
            |          ^^^^^^^
          what to do: Take it out. If it is a contact of the board, add it to `allow` in content/site.yml.
          because: UK GDPR, article 4(1); ICO guidance on anonymisation

        3 errors, 1 warning, 0 notes in 1 document, judged on 21 November 2026.

        """)
  }

  @Test func masksAPath() {
    let text = report("-- content/nhs-999-123-4578.md --\n---\nkind: page\ntitle: A\n---\nWords.\n")
    #expect(text.hasPrefix("content/nhs-[nhs-number].md: error: An NHS number stands in the name"))
    #expect(!text.contains("4578"))
  }

  @Test func cutsALongLineRoundTheFinding() {
    let long = String(repeating: "word ", count: 60)
    let text = report(
      "-- content/a.md --\n---\nkind: page\ntitle: A\ndescription: \(long)07700 900123 \(long)\n---\nWords.\n"
    )
    let lines = text.split(separator: "\n")
    #expect(lines[1].count <= 110)
    #expect(lines[1].contains("[phone]"))
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    let mask = lines[1].firstIndex(of: "[").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    #expect(caret == mask)
  }

  @Test func printsNoControlCharacters() {
    let text = report(
      "-- content/a.md --\n---\nkind: page\ntitle: A\nlayout: \"x\\u001b[31m\\u202e\"\n---\nWords.\n")
    #expect(text.contains("[LAY-01]"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func coloursOnlyWhenAsked() {
    let site = "-- content/a.md --\n---\nkind: page\n---\nWords.\n"
    #expect(report(site, colour: true).contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!report(site).contains("\u{1B}"))
  }
}
