import Model
import TestSupport
import Testing

@testable import candour

/// LEG-05: which traces are found where, and how few false alarms there are.
@Suite struct EmbargoRuleTests {
  private static let passage: String =
    "The family had been known to four agencies for two years before anybody put together what each knew."

  private static let secret: (String, String) = (
    "content/reports/child-kestrel.md",
    """
    ---
    kind: report
    title: Learning from the review about Child Kestrel
    reference: NSP-2026-09
    review_type: lcspr
    status: scheduled
    published: 2026-12-08
    redaction: {checked_by: Board manager, checked_on: 2026-02-02, second_checked_by: Chair, second_checked_on: 2026-02-03}
    pseudonyms: [Child Kestrel]
    ---
    \(passage)

    """
  )

  private func found(_ files: [(String, String)], date: String = "2026-11-21") -> [String] {
    let run = TestRun.run(SiteText(files: [Self.secret] + files), date: date)
    return run.findings.filter { $0.rule.text == "LEG-05" }.map { finding in
      let place = finding.start.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(finding.path)\(place) \(finding.message)"
    }
  }

  private func page(_ body: String, _ fields: String = "", name: String = "a") -> (String, String) {
    ("content/\(name).md", "---\nkind: page\ntitle: Page \(name)\n\(fields)---\n\(body)\n")
  }

  private func report(_ body: String, name: String) -> (String, String) {
    (
      "content/reports/\(name).md",
      "---\nkind: report\ntitle: Report \(name)\nreference: EX-\(name)\nreview_type: lcspr\nstatus: published\n"
        + "published: 2026-03-02\n---\n\(body)\n"
    )
  }

  /// One finding for one place, though several words of one document stand there.
  @Test func theLongestWordSpeaksForThoseInIt() {
    #expect(
      found([page("See Learning from the review about Child Kestrel.")]) == [
        "content/a.md:5:5 this shows the title of a review that is under embargo"
      ])
  }

  @Test func whatEmphasisTakesApartIsFoundOnThePage() {
    #expect(
      found([page("See Child *Kes*trel.")]) == [
        "content/a.md the file made from this shows a pseudonym of a review that is under embargo"
      ])
  }

  @Test func settingsAreSearchedToo() {
    let found = found([
      (
        "content/site.yml", SiteText.plainSite + "navigation: [{title: Child Kestrel, address: /reports/}]\n"
      ),
      page("Child Kestrel."),
    ])
    #expect(
      found.map { $0.prefix(22) } == ["content/a.md:5:1 this ", "content/site.yml:10:22"], "\(found)")
  }

  /// Whatever stands in the settings is on every page, and is no excuse for what it says.
  @Test(arguments: [
    "  emergency: Ask for ⟦NSP-2026-09⟧",
    "navigation: [{title: ⟦Learning from the review about Child Kestrel⟧, address: /reports/}]",
    "navigation: [{title: ⟦NSP-2026-09⟧, address: /reports/}]",
  ])
  func settingsAreNoExcuse(_ line: String) throws {
    let emergency = SiteText.plainSite.split(separator: "\n").filter { $0.hasPrefix("  emergency:") }
    let text =
      line.hasPrefix(" ")
      ? SiteText.plainSite.replacing(emergency.joined(), with: line) : SiteText.plainSite + line + "\n"
    let marked = MarkedText(text)
    let source = SourceFile(path: "content/site.yml", text: marked.text)
    let place = source.place(at: try #require(marked.ranges.first).lower)
    let found = found([("content/site.yml", marked.text)])
    #expect(
      found.map { $0.prefix { $0 != " " } } == ["content/site.yml:\(place.line):\(place.column)"], "\(found)")
  }

  @Test(arguments: [
    ("content/data/glossary.yml", "glossary: [{term: Review, meaning: Such as ⟦NSP-2026-09⟧ soon.}]\n"),
    ("content/data/glossary.yml", "glossary: [{term: ⟦Child Kestrel⟧, meaning: A review.}]\n"),
    (
      "content/data/actions/plan.yml",
      "title: Plan\nactions: [{id: A1, text: Act on ⟦NSP-2026-09⟧, scope: national, owner: Chair, "
        + "due: 2027-01-01, status: complete}]\n"
    ),
  ])
  func dataFilesAreSearchedToo(_ path: String, _ text: String) throws {
    let marked = MarkedText(text)
    let source = SourceFile(path: SitePath(path), text: marked.text)
    let place = source.place(at: try #require(marked.ranges.first).lower)
    let found = found([(path, marked.text)])
    #expect(found.map { $0.prefix { $0 != " " } } == ["\(path):\(place.line):\(place.column)"], "\(found)")
  }

  /// A short title that the navigation or the glossary uses of something else is no trace.
  @Test func shortTitlesInTheNavigationAreNoTrace() {
    let found = found([
      ("content/b.md", "---\nkind: page\ntitle: Annual report\nembargo_until: 2026-12-01T09:00\n---\nB.\n"),
      (
        "content/site.yml", SiteText.plainSite + "navigation: [{title: Annual Report, address: /reports/}]\n"
      ),
    ])
    #expect(found == [])
  }

  /// `/neglect/` ends the address of a list, too.
  @Test func anAddressIsNotFoundAtTheEndOfAnother() {
    let found = found([
      ("content/neglect.md", "---\nkind: page\ntitle: Neglect\nembargo_until: 2026-12-01T09:00\n---\nB.\n"),
      page("Words.", "themes: [neglect]\n"),
    ])
    #expect(found == [])
  }

  /// The name of a public document says what no line of it does.
  @Test func theNameOfADocumentIsFound() {
    #expect(
      found([("content/kestrel/child-kestrel.md", "---\nkind: page\ntitle: A\n---\nWords.\n")]).map {
        $0.prefix { $0 != "," }
      } == [
        "content/kestrel/child-kestrel.md the file made from this shows a pseudonym of a review that is under embargo"
      ])
  }

  @Test func attachmentsAreSearchedToo() {
    let found = found([
      page("Words.", "attachments: [{file: data.csv, title: Data}]\n"),
      ("content/data.csv", "a;child kestrel\n"),
    ])
    #expect(
      found == [
        "content/data.csv the file made from this shows a pseudonym of a review that is under embargo"
      ])
  }

  @Test func aPassageInAnotherKindIsALeak() {
    #expect(
      found([page(Self.passage)]) == ["content/a.md:5:1 this shows words of a review that is under embargo"])
  }

  /// How a board always puts it, or an older version of the same report.
  @Test func sharedPassagesAreStandardWording() {
    #expect(found([report(Self.passage, name: "one")]).isEmpty)
    #expect(found([page(Self.passage), page(Self.passage, name: "b")]).isEmpty)
  }

  @Test func onTheDayNothingIsSought() {
    #expect(found([page("Child Kestrel and NSP-2026-09")], date: "2026-12-08").isEmpty)
  }

  /// Fields that name the review are no trace: the pages leave them out.
  @Test func referencesInFieldsAreNoTrace() {
    #expect(
      found([
        page("Words.", "derived_from: [NSP-2026-09]\n"),
        (
          "content/e.md",
          "---\nkind: event\ntitle: Workshop on Child Kestrel\nneutral_title: A workshop\npublished: 2026-03-02\n"
            + "starts: 2026-12-10T09:00\nends: 2026-12-10T10:00\nformat: half-day\ndepends_on: [NSP-2026-09]\n---\nCome.\n"
        ),
      ]).isEmpty)
  }

  /// An event that waits may not be spoken of under its own title either.
  @Test func theTitleOfAWaitingEventIsWithheld() {
    let event = (
      "content/e.md",
      "---\nkind: event\ntitle: What four agencies missed\nneutral_title: A workshop\npublished: 2026-03-02\n"
        + "starts: 2026-12-10T09:00\nends: 2026-12-10T10:00\nformat: half-day\ndepends_on: [NSP-2026-09]\n---\nCome.\n"
    )
    #expect(
      found([event, page("Come to What Four Agencies Missed.")]) == [
        "content/a.md:5:9 this shows the title of a document that is not published yet"
      ])
  }

  /// A layout that lets a word out is one finding, not one for each page.
  @Test func aLayoutIsOneFinding() {
    let layout = "<!doctype html><title>{{title}}</title>{{{body}}}<p>Child Kestrel</p>"
    let found = found([
      page("A"), page("B", name: "b"), page("C", name: "c"), ("layouts/page.mustache", layout),
    ])
    #expect(
      found == [
        "content/a.md the file made from this shows a pseudonym of a review that is under embargo, "
          + "and so do 2 others"
      ])
  }

  /// Messages and excerpts of whatever rule, in whatever form.
  @Test(arguments: quoting)
  func noReportRepeatsAWord(_ file: (String, String)) throws {
    let run = TestRun.run(SiteText(files: [Self.secret, file]), date: "2026-11-21")
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector, withheld: run.withheld)
    let human = HumanReport(report: report, hasColour: false, isQuiet: false).text
    let json = try JSONReport(report).text
    #expect(!report.items.isEmpty)
    #expect(human.contains("[withheld]"), "\(human)")
    #expect(!(human + json).lowercased().contains("child-kestrel"), "\(human)")
  }

  static let quoting: [(String, String)] = [
    leak("lang: en\n", "See [it](reports/child-kestrel.md)."),
    leak("aliases: [/reports/child-kestrel/]\n", "Words."),
    leak("related: [content/reports/child-kestrl.md]\n", "Words."),
    leak("layout: child-kestrel\n", "Words."),

  ]

  private static func leak(_ fields: String, _ body: String) -> (String, String) {
    (
      "content/a.md",
      "---\n\(fields.hasPrefix("kind") ? "" : "kind: page\n")title: A\n\(fields)\n---\n\(body)\n"
    )
  }

  /// The carets stay under what is meant, whatever was taken out before them.
  @Test func underlinesMoveWithTheMask() {
    let text =
      "---\nkind: page\ntitle: A\n---\nOn Child Kestrel, see [it](gone.md) and Child Kestrel.\n"
    let run = TestRun.run(SiteText(files: [Self.secret, ("content/a.md", text)]), date: "2026-11-21")
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector, withheld: run.withheld)
    let human = HumanReport(report: report, hasColour: false, isQuiet: false).text
    #expect(
      human.contains(
        """
          5 | On [withheld], see [it](gone.md) and [withheld].
            |                    ^^^^^^^^^^^^^
        """), "\(human)")
  }
}
