import Foundation
import FoundationXML
import Model
import TestSupport
import Testing

@testable import candour

/// JUnit XML as services read it.
@Suite struct JUnitReportTests {
  private func cases(_ report: Report, threshold: Severity = .error) throws -> JUnitCases {
    try JUnitCases(JUnitReport(report: report, threshold: threshold).text)
  }

  @Test func countsWhatItHolds() throws {
    let errors = try cases(ReportSample.report())
    #expect(errors.suite["tests"] == "6" && errors.cases.count == 6)
    #expect(errors.suite["failures"] == "3" && errors.all("failure").count == 3)
    #expect(errors.suite["skipped"] == "1" && errors.all("skipped").count == 1)
    #expect(errors.suite["errors"] == "0")
  }

  /// What fails the command fails here, and nothing else.
  @Test func warningsFailWhereTheyFailTheCommand() throws {
    #expect(
      try cases(ReportSample.report()).all("failure").compactMap { $0["type"] }.contains("CON-11") == false)
    let strict = try cases(ReportSample.report(), threshold: .warning)
    #expect(strict.suite["failures"] == "4")
    #expect(strict.all("failure").contains { $0["type"] == "CON-11" })
  }

  @Test func acceptedFindingsAreSkipped() throws {
    let skipped = try cases(ReportSample.report()).all("skipped")
    #expect(
      skipped.map { $0["message"] } == ["accepted until 1 February 2027 by Chair: The line of the old office"]
    )
  }

  /// A service that gets no test case shows nothing, which looks like a report that failed to arrive.
  @Test func aCleanSiteHasOneThatPassed() throws {
    let report = try cases(ReportSample.report(of: ReportSample.clean))
    #expect(report.cases.map { $0["name"] } == ["no findings"])
    #expect(report.suite["tests"] == "1" && report.suite["failures"] == "0")
  }

  /// Services tell tests apart by class and name.
  @Test func namesAreUnique() throws {
    let site = SiteText(
      "-- content/a.md --\n---\nkind: page\n---\nWords.\n-- content/site.yml --\ntitle: A\n")
    let names = try cases(ReportSample.report(of: site)).cases.filter {
      $0["classname"] == "content/site.yml"
    }
    .compactMap { $0["name"] }
    #expect(
      names == [
        "SRC-07 at line 1, column 1", "SRC-07 at line 1, column 1 (2)", "SRC-07 at line 1, column 1 (3)",
      ])
  }

  /// Characters that XML cannot hold, and those that mean something in it.
  @Test func hostileTextStaysText() throws {
    let hostile = "]]></failure><failure> \"' & \u{0}\u{B}\u{FFFE}\u{FFFF}\u{FFFD} é 😀"
    let report = try cases(ReportSample.report(message: hostile, path: "content/\"<&>.md"))
    #expect(report.cases.map { $0["classname"] } == ["content/\"<&>.md"])
    let failures = report.all("failure")
    #expect(failures.count == 1)
    #expect(failures.first?["message"] == "]]></failure><failure> \"' & ··\u{FFFD}\u{FFFD}\u{FFFD} é 😀")
    #expect(report.texts.contains { $0.contains("]]></failure><failure>") })
  }

  @Test func controlCharactersAreNeverWritten() {
    #expect(XMLText.escape("a\u{1}\tb\u{1F}\r\n") == "a\u{FFFD}&#9;b\u{FFFD}&#13;&#10;")
  }
}

/// The elements of a JUnit report.
private final class JUnitCases: NSObject, XMLParserDelegate {
  struct Malformed: Error {}

  private var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String] = [""]

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed() }
  }

  var suite: [String: String] { all("testsuite").first ?? [:] }
  var cases: [[String: String]] { all("testcase") }

  func all(_ name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    texts[texts.count - 1] += string
  }
}
