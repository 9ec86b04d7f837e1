import Model
import TestSupport
import Testing

@testable import candour

/// The files of `content/data` and the settings, in a whole run.
@Suite struct DataFilesTests {
  private func found(_ files: [(String, String)]) -> [Finding] {
    TestRun.run(SiteText(files: files), date: "2026-11-21").findings
  }

  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let text: String

    init(_ name: String, _ path: String, _ text: String) {
      testDescription = name
      self.path = path
      self.text = text
    }
  }

  static let number = "⟦999 123 4578⟧"

  @Test(arguments: [
    Place("a label", "content/data/groups.yml", "groups: [{slug: a, label: Panel \(number)}]\n"),
    Place("a remark", "content/data/themes.yml", "themes: []\n# \(number)\n"),
    Place("a meaning", "content/data/glossary.yml", "glossary: [{term: Record, meaning: See \(number)}]\n"),
    Place(
      "an action", "content/data/actions/plan.yml",
      "title: Plan\nactions: [{id: A, text: Close \(number), scope: national, owner: Chair, due: 2027-01-01, "
        + "status: complete}]\n"),
    Place("a file of a later version", "content/data/holidays.yml", "holidays: [\(number)]\n"),
    Place("a file that is not known", "content/data/old/x.yml", "[ \(number)\n"),
    Place("the settings", "content/site.yml", SiteText.plainSite + "# \(number)\n"),
  ])
  func isFound(_ place: Place) throws {
    let marked = MarkedText(place.text)
    let source = SourceFile(path: SitePath(place.path), text: marked.text)
    let range = try #require(marked.ranges.first)
    let findings = found([(place.path, marked.text)]).filter { $0.category == .nhsNumber }
    #expect(findings.map(\.rule.text) == ["RED-02"])
    #expect(findings.map(\.path) == [source.path])
    #expect(findings.map(\.start) == [source.place(at: range.lower)])
    #expect(findings.map(\.end) == [source.place(at: range.upper)])
  }

  @Test func twoActionsWithOneIDAreToldApart() {
    let action = { (id: String) in
      "{id: \(id), text: Do it, scope: national, owner: Chair, due: 2027-01-01, status: complete}"
    }
    let marked = MarkedText("title: Plan\nactions: [\(action("A1")), \(action("⟦A1⟧")), \(action("A2"))]\n")
    let source = SourceFile(path: "content/data/actions/plan.yml", text: marked.text)
    let findings = found([(source.path.text, marked.text)])
    #expect(findings.map(\.message) == ["an earlier action here has the id `A1`"])
    #expect(findings.map(\.start) == marked.ranges.map { source.place(at: $0.lower) })
  }

  /// A fix is never a sentence with a hole in it.
  @Test(arguments: ["LEG-05", "XX-01"])
  func severitiesThatCannotBeChosen(_ rule: String) {
    let findings = found([("content/site.yml", SiteText.plainSite + "severity: {\(rule): note}\n")])
    #expect(findings.map(\.rule) == [.valuesFitTheirFields])
    #expect(findings.allSatisfy { !$0.fix.contains(": .") }, "\(findings.map(\.fix))")
  }

  @Test func isFoundInNames() {
    let findings = found([("content/data/actions/999-123-4578.yml", "title: Plan\nactions: []\n")])
    #expect(findings.map(\.category) == [.nhsNumber])
  }

  /// The contacts that a board gives there are what the settings are for.
  @Test func contactsOfTheBoardMayStandInItsSettings() {
    let allow =
      "allow: {phones: [01632 960222], emails: [team@example.org], addresses: [\"1 High Street, SW1A 2AA\"]}\n"
    #expect(found([("content/site.yml", SiteText.plainSite + allow)]).map(\.message) == [])
  }

  /// Terms that a board adds count in its documents, and findings in data files are shown masked.
  @Test func termsCountAndFindingsAreMasked() {
    let page = "---\nkind: page\ntitle: A\nthemes: [The sea, tydes]\n---\nWords.\n"
    let run = TestRun.run(
      SiteText(files: [
        ("content/a.md", page),
        (
          "content/data/themes.yml",
          "themes:\n  - {slug: sea, label: The sea}\n  - {slug: tides, label: jo@example.org}\n"
        ),
      ]), date: "2026-11-21")
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    let text = HumanReport(report: report, hasColour: false, isQuiet: false).text
    #expect(text.contains("`tydes` is not a known term for `themes` [CON-11]"))
    #expect(text.contains("Did you mean `tides`?"))
    #expect(!text.contains("The sea` is not"))
    #expect(text.contains("3 |   - {slug: tides, label: [email]}"))
    #expect(!text.contains("jo@example.org"))
    #expect(run.catalogue?.defaults.vocabularies.label(of: "sea", in: "theme") == "The sea")
    #expect(run.catalogue?.data.sources.count == 1)
  }
}
