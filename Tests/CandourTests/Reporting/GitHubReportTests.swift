import Model
import TestSupport
import Testing

@testable import candour

/// Annotations as GitHub's runner reads them.
@Suite struct GitHubReportTests {
  private func text(_ report: Report, base: PathBase = .workingFolder, isQuiet: Bool = false) -> String {
    GitHubReport(report: report, base: base, isQuiet: isQuiet).text
  }

  /// Whatever an author writes, there is one command, and it says what the author wrote.
  @Test(arguments: [
    "%0A::error::x", "::set-output name=a::b", "::stop-commands::x", "\n::error::x", "\r\n::add-mask::e",
    "##[error]x", "a ##[group]x", "##[add-mask]e", "100%, 50%25 and %3A", "\u{2028}::debug::x",
    "\u{85}::debug::x",
  ])
  func contentForgesNoCommand(_ hostile: String) throws {
    for text in [
      text(ReportSample.report(message: hostile)),
      text(ReportSample.report(message: "a fault", fix: hostile)),
      text(ReportSample.report(message: "a fault", path: "content/\(hostile).md")),
    ] {
      let commands = RunnerCommand.all(in: text)
      #expect(commands.map(\.name) == ["error"], "\(text)")
      #expect(text.split(whereSeparator: \.isNewline).count == 2)
      let said = try #require(commands.first)
      #expect(said.properties["title"] == "SRC-05 Every field is one that the kind of document has")
      #expect(said.properties["line"] == "2" && said.properties["endColumn"] == "3")
      let shown = Printable.line(hostile)
      #expect(said.data.localizedCaseInsensitiveContains(shown), "\(said.data)")
    }
  }

  @Test func pathsWithCommasAndColonsStayWhole() {
    let path = "content/a,line=9:b::c,title=x%2C.md"
    let commands = RunnerCommand.all(in: text(ReportSample.report(message: "a fault", path: path)))
    #expect(commands.map { $0.properties["file"] } == [path])
    #expect(commands.map { $0.properties["line"] } == ["2"])
  }

  /// The human report stands in the same log.
  @Test(arguments: ["##[error]x", "##[add-mask]e", "##vso[task.setvariable variable=a]b", "###teamcity[x]"])
  func theHumanReportHoldsNoCommandEither(_ hostile: String) {
    let site = SiteText(
      "-- content/a.md --\n---\nkind: page\ntitle: A\nthemes: [\"\(hostile)\"]\n---\nWords.\n")
    let human = HumanReport(report: ReportSample.report(of: site), hasColour: false, isQuiet: false).text
    #expect(human.contains("themes: ["))
    #expect(!human.contains(/##[a-z]*\[/) && RunnerCommand.all(in: human).isEmpty, "\(human)")
    // One character for one, so that what is underlined still is.
    #expect(Printable.line(hostile).count == hostile.count)
    let path = ReportSample.report(message: "a fault", path: " ::error::x.md")
    #expect(RunnerCommand.all(in: HumanReport(report: path, hasColour: false, isQuiet: true).text).isEmpty)
  }

  @Test func theWorstComeFirst() {
    let commands = RunnerCommand.all(in: text(ReportSample.report()))
    #expect(commands.map(\.name) == ["error", "error", "error", "warning", "notice", "notice"])
    #expect(commands.last?.data.contains("Accepted until 1 February 2027 by Chair") == true)
  }

  /// Each says by itself what is wrong where, what to do, and why.
  @Test func eachIsUnderstandableAlone() {
    for command in RunnerCommand.all(in: text(ReportSample.report())) {
      #expect(command.data.contains("What to do: ") || command.data.contains("Accepted until "))
      #expect(command.data.contains("Because: "))
      #expect(command.data.contains(/\([A-Z]+-[0-9]+ in content\/.+\)$/))
    }
  }

  @Test func columnsStandOnlyWithinOneLine() {
    let report = ReportSample.report(
      of: SiteText(
        "-- content/a.md --\n---\nkind: page\ntitle: A\nactions:\n  - x: |\n      y\n---\nWords.\n"))
    for command in RunnerCommand.all(in: text(report)) where command.properties["line"] != nil {
      let isOneLine = command.properties["line"] == command.properties["endLine"]
      #expect((command.properties["col"] != nil) == isOneLine)
      #expect((command.properties["endColumn"] != nil) == isOneLine)
    }
    let lines = SourcePlace(line: 3, column: 4)
    let many = Report(
      [
        Finding(
          rule: .fieldsAreKnown, severity: .note, path: "content/a.md",
          start: SourcePlace(line: 2, column: 1),
          end: lines, message: "a fault", fix: "Mend it")
      ], sources: [:], documents: 1, day: report.day, detector: .init())
    #expect(text(many).hasPrefix("::notice file=content/a.md,line=2,endLine=3,title=SRC-05 "))
  }

  /// GitHub shows ten of each level: whoever sees only those is told.
  @Test func saysWhenGitHubWillNotShowAll() {
    let ten = text(ReportSample.report(count: 20) { $0 > 10 ? .error : .warning })
    #expect(RunnerCommand.all(in: ten).allSatisfy { $0.name != "notice" })
    let more = RunnerCommand.all(in: text(ReportSample.report(count: 22) { $0 > 11 ? .note : .error }))
    let notice = more.first { $0.name == "notice" }
    #expect(notice?.properties["title"] == "Not all findings are shown here")
    #expect(notice?.data.hasPrefix("Candour found 11 errors, 0 warnings, 11 notes. ") == true)
  }

  @Test func endsWithASummaryUnlessQuiet() {
    let clean = ReportSample.report(of: ReportSample.clean)
    #expect(text(clean) == "Candour: No findings in 1 document, judged on 21 November 2026.\n")
    #expect(text(clean, isQuiet: true) == "")
  }

  /// Files are where the checkout has them, in which the site may be a folder.
  @Test(arguments: [
    (".", "content/a.md"), ("./", "content/a.md"), ("demo", "demo/content/a.md"),
    ("./a//b/", "a/b/content/a.md"),
    ("/srv/site", "content/a.md"), ("../site", "content/a.md"), ("07700 900123", "[phone]/content/a.md"),
  ])
  func filesAreThoseOfTheCheckout(_ site: String, _ file: String) {
    let commands = RunnerCommand.all(
      in: text(ReportSample.report(message: "a fault"), base: PathBase(site: site)))
    #expect(commands.map { $0.properties["file"] } == [file])
  }
}
