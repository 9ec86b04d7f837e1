import Model
import TestSupport
import Testing

@testable import candour

/// The same number is found wherever a document can hold it, at its exact place.
@Suite struct RedactionPlacesTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fields: String
    let body: String

    init(_ name: String, fields: String = "", body: String = "Words.") {
      testDescription = name
      self.fields = fields
      self.body = body
    }
  }

  static let number = "⟦999 123 4578⟧"

  static let places = [
    Place("the body", body: "The record \(number) was closed."),
    Place("a heading", body: "## Record \(number)\n\nWords."),
    Place("a table", body: "| Who | What |\n|---|---|\n| GP | \(number) |"),
    Place("a footnote", body: "Words.[^1]\n\n[^1]: See \(number)."),
    Place("alternative text", body: "![Form \(number)](https://www.example.org/form.png)"),
    Place("the words of a link", body: "[record \(number)](https://www.example.org/)"),
    Place("the address of a link", body: "[record](https://www.example.org/?nhs=⟦999-123-4578⟧)"),
    Place("a link definition", body: "See [it].\n\n[it]: https://www.example.org/ \"\(number)\""),
    Place("a code block", body: "```\n\(number)\n```"),
    Place("a title", fields: "title: Record \(number)"),
    Place("a list in front matter", fields: "pseudonyms: [Child Heron, \(number)]"),
    Place("a nested field", fields: "findings: [{id: F1, text: \"See \(number)\"}]"),
    Place("a remark in front matter", fields: "# \(number)"),
    Place("folded text", fields: "description: >-\n  The record\n  ⟦999 123\n  4578⟧ was closed"),
    Place("a field that does not exist", fields: "note: \(number)"),
  ]

  @Test(arguments: places)
  func isFound(_ place: Place) throws {
    let title = place.fields.hasPrefix("title") ? "" : "title: A review\n"
    let marked = MarkedText(
      "---\nkind: report\n\(title)reference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n"
        + "\(place.fields)\n---\n\(place.body)\n")
    let site = SiteText(files: [("content/a.md", marked.text)])
    let found = TestRun.run(site, date: "2026-11-21").findings.filter { $0.category == .nhsNumber }
    let source = SourceFile(path: "content/a.md", text: marked.text)
    let range = try #require(marked.ranges.first)
    #expect(found.map(\.start) == [source.place(at: range.lower)])
    #expect(found.map(\.end) == [source.place(at: range.upper)])
  }

  @Test(arguments: [
    "content/999-123-4578.md", "content/999-123-4578/index.md", "content/a/999-123-4578/b.md",
  ])
  func isFoundInNames(_ path: String) {
    let site = SiteText(files: [(path, "---\nkind: page\ntitle: A\n---\nWords.\n")])
    let found = TestRun.run(site, date: "2026-11-21").findings
    #expect(found.map(\.category) == [.nhsNumber])
  }

  /// What marks, codes and unseen characters keep apart is found where it stands; what only a link parts, on the page.
  @Test(arguments: [
    "999 1**23** 4578", "999 12&#51; 4578", "9*9*9 123 4578", "999&nbsp;123&nbsp;4578",
    "999 1\u{200B}23 4578", "999 12\u{AD}3 4578",
    "999\u{2060} 123 4578", "999 123\\\n4578", "999 1[23](https://example.org/) 4578",
  ])
  func isFoundWhatKeepsItApart(_ text: String) {
    let site = SiteText(files: [
      ("content/a.md", "---\nkind: page\ntitle: A\n---\nThe record \(text) was closed.\n")
    ])
    let run = TestRun.run(site, date: "2026-11-21")
    let isBuilt = run.built != nil
    #expect(!isBuilt)
    let rule = text.contains("](") ? "RED-17" : "RED-02"
    #expect(run.findings.contains { $0.category == .nhsNumber && $0.rule.text == rule })
  }

  /// What stands side by side only on the page is no finding: the days of fields beside titles and themes that speak of
  /// a death, the mark of a footnote behind a word.
  @Test(arguments: [
    "Words.", "What was seen on that screen found.[^1]\n\n[^1]: Two words.",
  ])
  func pagesAreNotReadForMoreThanTheirSourcesSay(_ body: String) {
    let audit = """
      ---
      kind: audit
      title: After a child died
      published: 2026-04-02
      audit_type: dip-sample
      period: {from: 2026-01, to: 2026-02}
      sample_size: 12
      answers: {voice: Well, difference: Much, expected: Yes}
      themes: [suicide]
      harm_types: [neglect, sudden-unexpected-death]
      history: [{date: 2026-04-09, change: minor, note: Words about the death made plainer}]
      findings: [{id: F1, text: Few were asked}]
      recommendations:
        - {id: R1, text: Ask, scope: multi-agency, agencies: [police], owner: Manager, due: 2027-06-30, finding: F1}
      actions:
        - {id: A1, recommendation: R1, text: Ask how she died, status: in-progress, scope: multi-agency, agencies: [police],
           owner: Manager, due: 2027-06-30}
      ---
      \(body)
      """
    let site = SiteText(files: [("content/a.md", audit)])
    let run = TestRun.run(site, date: "2026-11-21")
    #expect(run.findings.filter { $0.severity == .error }.map(\.message) == [])
    // That the pages were judged at all.
    #expect(run.built != nil)
  }

  @Test(arguments: [("EX-2021-01596", false), ("EX-2021-01597", true)])
  func theReferencesOfReviewsNumberNoCase(_ reference: String, _ isFound: Bool) {
    let fields =
      "---\nkind: report\ntitle: A\nreference: EX-2021-01596\nreview_type: lcspr\nstatus: planned\n---\n"
    let site = SiteText(files: [("content/a.md", fields + "The case reference \(reference) stands here.\n")])
    let found = TestRun.run(site, date: "2026-11-21").findings
    #expect(found.contains { $0.category == .caseID } == isFound)
  }

  /// The day of a death that a layout prints is found, though the page gives other days to machines.
  @Test func aDayOfADeathInALayoutIsFound() {
    let layout =
      "<!doctype html><title>{{title}}</title>{{{body}}}<p>She died on 4 March 2010.</p>"
      + "{{#published}}<time datetime=\"{{machine}}\">{{text}}</time>{{/published}}"
    let page = "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\n"
    let site = SiteText(files: [
      ("content/a.md", page + "published: 2026-03-02\n---\nWords.\n"), ("layouts/report.mustache", layout),
    ])
    let found = TestRun.run(site, date: "2026-11-21").findings
    #expect(found.contains { $0.rule.text == "RED-17" && $0.category == .dateOfDeath })
  }

  /// What all pages have in common is told of each of them.
  @Test func aNumberInALayoutIsToldOfEachPage() {
    let lines = (0..<20).map { "<p>Line \($0)</p>" }.joined()
    let site = SiteText(
      files: (0..<5).map { ("content/a\($0).md", "---\nkind: page\ntitle: A \($0)\n---\nWords.\n") } + [
        (
          "layouts/page.mustache",
          "<!doctype html><title>{{title}}</title>\(lines){{{body}}}\(lines)<p>999 123 4578</p>\(lines)"
        )
      ])
    let found = TestRun.run(site, date: "2026-11-21").findings.filter { $0.rule.text == "RED-17" }
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.category == .nhsNumber })
  }
}
