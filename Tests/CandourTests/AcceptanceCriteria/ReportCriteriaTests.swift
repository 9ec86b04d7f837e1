import Detecting
import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 21, 46 and 47: what reports say, and never say.
@Suite struct ReportCriteriaTests {
  static let kinds = ReportKind.allCases

  private func text(_ kind: ReportKind, _ report: Report) throws -> String {
    switch kind {
    case .human: HumanReport(report: report, hasColour: false, isQuiet: false).text
    case .json: try JSONReport(report).text
    case .sarif: try SARIFReport(report, base: .below("demo/")).text
    case .junit: JUnitReport(report: report, threshold: .error).text
    case .github: GitHubReport(report: report, base: .below("demo/"), isQuiet: false).text
    }
  }

  /// A text in every place from which a report may quote.
  private static func site(with text: String) -> SiteText {
    let line = text.replacing("\n", with: " ")
    let quoted = "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    // Not with something taken out of it, which would be another text.
    let name = text.contains(where: { "/\\\n".contains($0) }) ? "c" : text
    return SiteText(files: [
      (
        "content/a.md",
        "---\nkind: report\ntitle: \(quoted)\nthemes: [\(quoted)]\nlayout: \(quoted)\nstatus: \(quoted)\n\(quoted): 1\n"
          + "aliases: [\(quoted)]\n---\n\(text)\n\n## \(line)\n\n[x](<\(name).md>) ![\(line)](b.png)\n"
      ),
      ("content/b.md", "---\nkind: page\ntitle: B\nthemes: [\(quoted)]\n---\nWords. [y](<\(name)>)\n"),
      ("content/\(name)/index.md", "---\nkind: page\ntitle: C\n---\nWords.\n"),
      (
        "content/acceptances.yml",
        "- {rule: CON-11, path: content/b.md, reason: \(quoted), role: \(quoted), date: 2026-05-01, until: 2027-02-01}\n"
      ),
    ])
  }

  /// 21. Red without `masker.mask` of the path, the message or the acceptance in Report.Item.init, or if a
  /// format prints `finding.message`.
  @Test(arguments: Recogniser.all.filter { $0.category != .redactionMark }.map(\.category))
  func criterion21NoFormatPrintsWhatWasMatched(_ category: DetectionCategory) throws {
    for recogniser in Recogniser.all where recogniser.category == category {
      for positive in recogniser.positives {
        let marked = MarkedText(positive)
        // A row of a table is none in a name or a title, and what only the lines around it give away is not known there.
        if marked.text.hasPrefix("|") { continue }
        let line = Detector(lexicon: Repository.lexicon).scan(marked.text.replacing("\n", with: " "))
        guard line.detections.count(where: { $0.category == category }) >= marked.ranges.count else {
          #expect(marked.text.contains("\n"), "\(positive)")
          continue
        }
        let report = ReportSample.report(of: Self.site(with: marked.text))
        #expect(report.items.contains { $0.finding.category == category }, "\(positive)")
        #expect(report.items.contains { $0.acceptance != nil })
        let matched = marked.ranges.map {
          String(decoding: marked.bytes[$0.lower..<$0.upper], as: UTF8.self).replacing("\n", with: " ")
        }
        for kind in Self.kinds {
          // The rule book that SARIF carries along speaks of days itself.
          let shown = try text(kind, report).replacing(/"rules":\[.*\],"semanticVersion"/, with: "")
          // As it stands, and as an address would have it.
          for form in matched.flatMap({
            [$0, $0.replacing(" ", with: "%20"), $0.replacing("@", with: "%40")]
          }) {
            #expect(!shown.contains(form), "\(kind): \(form)")
          }
        }
      }
    }
  }

  /// 21. In whatever piece of a finding it stands. Red without `masker.mask` of the fix or of the notes in
  /// Report.Item.init.
  @Test(arguments: kinds) func criterion21NoPieceOfAFindingIsPrintedUnmasked(_ kind: ReportKind) throws {
    let place = SourcePlace(line: 1, column: 1)
    let number = "07700 900123"
    let report = Report(
      [
        Finding(
          rule: .fieldsAreKnown, severity: .error, path: SitePath("content/\(number).md"), start: place,
          end: place, message: "ring \(number)", fix: "Ring \(number)",
          notes: [
            .init(path: SitePath("content/b/\(number).md"), start: place, message: "ring \(number)"),
            .init(path: SitePath("content/\(number).md"), start: nil, message: "ring \(number)"),
          ])
      ], sources: [:], documents: 1, day: ReportSample.report(of: ReportSample.clean).day, detector: .init())
    let shown = try text(kind, report)
    #expect(shown.contains("[phone]") && !shown.contains("900123") && !shown.contains("07700"))
  }

  /// 21. The built tool, in all formats at once.
  @Test func criterion21NothingOfANumberIsInWhatTheToolWrites() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site(with: "Ring 07700 900123 or write to jo.teal@example.org."))
    let result = try Tool.run(
      ["check", "--date", "2026-11-21", "--format", "human", "--format", "github", "--format", "json=out/a"]
        + ["--format", "sarif=out.sarif", "--format", "junit=out.xml"], in: folder.path)
    #expect(result.code == 3, "there is no folder `out`, and that is no finding")
    let again = try Tool.run(
      [
        "check", "--date", "2026-11-21", "--format", "human", "--format", "github", "--format",
        "json=out.json",
      ]
        + ["--format", "sarif=out.sarif", "--format", "junit=out.xml"], in: folder.path)
    #expect(again.code == 1)
    var texts = [result.output, result.errors, again.output, again.errors]
    for name in ["out.json", "out.sarif", "out.xml"] {
      texts.append(try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8))
    }
    for text in texts {
      #expect(!text.contains("900123") && !text.contains("07700") && !text.contains("teal@"))
    }
  }

  /// 46. Red if any of the five is left out of a format. In JSON the source stands in `candour rules`.
  @Test(arguments: kinds) func criterion46EachMessageHasAllItsParts(_ kind: ReportKind) throws {
    let report = ReportSample.report()
    let shown = try text(kind, report).replacing("&apos;", with: "'")
    for item in report.items {
      #expect(shown.contains(item.finding.rule.text))
      #expect(shown.contains(item.path))
      // SARIF doubles braces and takes links apart.
      #expect(shown.contains(item.message) || kind == .sarif && item.finding.rule.text == "CON-11")
      #expect(item.message.count > 20)
      if item.acceptance == nil { #expect(shown.contains(item.fix)) }
      let source = try #require(item.source).dropFirst("Because: ".count).dropLast()
      if kind != .json, item.acceptance == nil || kind != .human {
        #expect(shown.contains(source), "\(source)")
      }
      guard let start = item.finding.start else { continue }
      let forms: [ReportKind: String] = [
        .human: "\(item.path):\(start.line):\(start.column): ",
        .junit: "line \(start.line), column \(start.column)\"",
        .json: "\"start\":{\"column\":\(start.column),\"line\":\(start.line)}",
        .sarif: "\"startColumn\":\(start.column),\"startLine\":\(start.line)}",
        .github: "file=demo/\(item.path),line=\(start.line),col=\(start.column),",
      ]
      #expect(shown.contains(try #require(forms[kind])))
    }
    let rules = try Tool.run(["rules", "--format", "json"]).output
    #expect(report.items.allSatisfy { rules.contains("\"id\":\"\($0.finding.rule)\"") })
    #expect(rules.contains("\"source\":"))
  }

  /// 46. Red with other numbers in Outcome.
  @Test(arguments: kinds) func criterion46ExitCodesAreTheSameInEveryFormat(_ kind: ReportKind) throws {
    let folder = try TemporaryFolder()
    try folder.write(ReportSample.clean)
    let check = ["check", "--date", "2026-11-21", "--format", kind.rawValue]
    #expect(try Tool.run(check, in: folder.path).code == 0)
    try folder.write("content/b.md", "---\nkind: page\ntitle: B\nthemes: [no-such]\n---\nWords.\n".utf8)
    #expect(try Tool.run(check, in: folder.path).code == 0, "a warning fails nothing by itself")
    #expect(try Tool.run(check + ["--fail-on", "warning"], in: folder.path).code == 1)
    try folder.write("content/b.md", "Ring 07700 900123.\n".utf8)
    #expect(try Tool.run(check, in: folder.path).code == 1)
    #expect(try Tool.run(check + ["--fail-on", "nothing"], in: folder.path).code == 2)
    let lost = ["check", "--date", "2026-11-21", "--format", "\(kind.rawValue)=no/such/folder"]
    #expect(try Tool.run(lost, in: folder.path).code == 3)
  }

  private static var manual: String {
    get throws {
      let file = Repository.folder.appendingPathComponent("content/manual/reports.md")
      return try String(contentsOf: file, encoding: .utf8)
    }
  }

  /// 47. Red if a format or a key of its JSON is not in the manual. That they are stable, GoldenReportTests
  /// shows.
  @Test func criterion47TheManualDescribesEveryFormat() throws {
    let manual = try Self.manual
    for kind in Self.kinds { #expect(manual.contains("`\(kind.rawValue)`"), "\(kind)") }
    let json = try JSONSerialization.jsonObject(with: Data(JSONReport(ReportSample.report()).text.utf8))
    for key in Self.keys(of: json) { #expect(manual.contains("`\(key)`"), "\(key)") }
    for severity in Severity.allCases { #expect(manual.contains("`\(severity.rawValue)`")) }
    for category in Recogniser.all.map(\.category) { #expect(manual.contains("`\(category.rawValue)`")) }
  }

  /// 47. Red if the manual's example of an annotation is not what the tool prints.
  @Test func criterion47TheManualShowsAnAnnotationAsItIs() throws {
    let site = SiteText("-- content/a.md --\n---\nkind: page\ntitle: A\n---\nRing 07700 900123 now.\n")
    let annotation = GitHubReport(
      report: ReportSample.report(of: site), base: .workingFolder, isQuiet: true
    ).text
    #expect(try Self.manual.contains("```text\n\(annotation)```\n"))
    let json = try JSONReport(ReportSample.report(of: site)).text
    let shown = try #require(
      try Self.manual.firstMatch(of: /```json\n(.+?)```/.dotMatchesNewlines())?.output.1)
    // In the manual it is broken into lines.
    let compact = shown.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect(compact + "\n" == json)
  }

  private static func keys(of value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.map(keys).reduce(into: []) { $0.formUnion($1) } }
    guard let group = value as? [String: Any] else { return [] }
    return group.values.map(keys).reduce(into: Set(group.keys)) { $0.formUnion($1) }
  }
}
