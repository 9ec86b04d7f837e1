import Checking
import Model
import TestSupport
import Testing

@testable import candour

/// SARIF beyond the schema, against which Tests/Browser/test_reports.py holds what the tool writes.
@Suite struct SARIFReportTests {
  @Test func everyResultPointsAtItsRule() throws {
    let log = try SARIFLog(ReportSample.report())
    #expect(log.results.count == 6)
    for result in log.results {
      #expect(log.rules[result.ruleIndex].id == result.ruleId)
    }
    #expect(log.rules.map(\.id) == RuleBook.all.map(\.id.text))
  }

  @Test func rulesCarryTheirHelp() throws {
    let rules = try SARIFLog(ReportSample.report()).rules
    let rule = try #require(rules.first { $0.id == "RED-03" })
    #expect(rule.name == "NoExactDateOfBirthDeathIncidentOrHearing")
    #expect(rule.shortDescription.text == "No exact date of birth, death, incident or hearing.")
    #expect(
      rule.help.text.hasSuffix(
        "\n\nSource: Slough framework, appendix 1: month and year only (stated in a board's own framework)."))
    #expect(rule.help.markdown?.hasPrefix("**RED-03: No exact date of birth, death") == true)
    #expect(Set(rules.map(\.name)).count == rules.count)
    for rule in rules {
      #expect(rule.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }, "\(rule.name)")
      #expect(!rule.fullDescription.text.isEmpty && rule.help.markdown?.contains("**Source:**") == true)
    }
  }

  @Test func acceptedFindingsAreSuppressed() throws {
    let results = try SARIFLog(ReportSample.report()).results
    let accepted = results.flatMap(\.suppressions)
    #expect(accepted.count == 1 && accepted.first?.kind == "external" && accepted.first?.status == "accepted")
    #expect(
      accepted.first?.justification
        == "Accepted until 1 February 2027 by Chair: The line of the old office.")
    #expect(results.first { !$0.suppressions.isEmpty }?.artifact?.uri == "content/c.md")
  }

  /// Services keep what somebody decided about a finding by this name.
  @Test func fingerprintsStayWhenLinesMove() throws {
    func names(_ site: SiteText) throws -> [String?] {
      try SARIFLog(ReportSample.report(of: site)).results.map { $0.partialFingerprints["candour/v1"] }
    }
    let moved = SiteText(
      files: ReportSample.site.files.map {
        ($0.path, $0.text.replacing("---\nRing", with: "---\nNew words.\n\nRing"))
      })
    #expect(try names(moved) == names(ReportSample.site))
    #expect(
      try SARIFLog(ReportSample.report(of: moved)).results.map(\.line)
        != SARIFLog(ReportSample.report()).results.map(\.line))
    #expect(try names(ReportSample.site).allSatisfy { $0?.count == 16 })
  }

  @Test func fiveThousandResultsAreAllThere() throws {
    let results = try SARIFLog(ReportSample.report(count: 5000) { _ in .error }).results
    #expect(results.map(\.line) == Array(1...5000))
    #expect(results.allSatisfy { $0.ruleId == "SRC-05" })
  }

  @Test func oneMoreLeavesTwoOutAndSaysSo() throws {
    let log = try SARIFLog(ReportSample.report(count: 5001) { _ in .error })
    #expect(log.results.count == 5000)
    #expect(log.results.dropLast().map(\.line) == Array(1...4999))
    let last = try #require(log.results.last)
    #expect(last.message.text.hasPrefix("2 more findings were left out of this report"))
    #expect(last.level == "error" && last.artifact?.uri == "content/a.md" && last.line == nil)
    #expect(log.rules[last.ruleIndex].id == last.ruleId && last.ruleId == "LEFT-OUT")
  }

  /// However late in the site, an error is in the report, and the order is that of the site.
  @Test func theLightestAreLeftOut() throws {
    let report = ReportSample.report(count: 6000) {
      $0 > 5990 ? .error : $0.isMultiple(of: 2) ? .warning : .note
    }
    let results = try SARIFLog(report).results
    #expect(results.count == 5000 && results.last?.level == "note")
    #expect(results.filter { $0.level == "error" }.map(\.line) == Array(5991...6000))
    #expect(results.count { $0.level == "warning" } == 2995)
    let lines = results.dropLast().compactMap(\.line)
    #expect(lines == lines.sorted())
    #expect(results.last?.message.text.hasPrefix("1001 more") == true)
  }

  /// Nobody has to act on what is accepted, so that it goes before anything open does.
  @Test func acceptedFindingsAreLeftOutFirst() throws {
    let report = ReportSample.report(count: 5001, accepted: { $0 <= 10 }) { $0 <= 10 ? .error : .note }
    let results = try SARIFLog(report).results
    #expect(results.count { !$0.suppressions.isEmpty } == 8)
    #expect(results.dropLast().map(\.line) == Array(1...8) + Array(11...5001))
    #expect(results.last?.level == "note" && results.last?.message.text.hasPrefix("2 more") == true)
  }

  /// Author text is no placeholder of SARIF's and no link.
  @Test func authorsWriteNoPlaceholdersAndNoLinks() throws {
    let text = try SARIFLog(ReportSample.report(message: "a [link](https://example.org/) and {0}")).results[0]
      .message.text
    #expect(text.hasPrefix("A [link] (https://example.org/) and {{0}}. What to do: Mend it."))
  }

  @Test(arguments: [
    ("content/a b.md", "content/a%20b.md"), ("content/é.md", "content/%C3%A9.md"),
    ("content/50%41:#?.md", "content/50%2541%3A%23%3F.md"), ("./a.md", "a.md"), ("../a.md", "../a.md"),
    ("/srv/files/a.md", "file:///srv/files/a.md"),
  ])
  func pathsBecomeReferences(_ path: String, _ uri: String) throws {
    let artifact = try #require(
      try SARIFLog(ReportSample.report(message: "a fault", path: path)).results.first?.artifact)
    #expect(artifact.uri == uri)
    #expect(artifact.uriBaseId == (path.hasPrefix("/") ? nil : "%SRCROOT%"))
  }
}
