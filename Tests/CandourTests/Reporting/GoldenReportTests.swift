import Foundation
import TestSupport
import Testing

@testable import candour

/// The whole text of one report in every format: Tests/Golden/reports. A change in one of these files is a
/// change for everybody whose services read the format.
///
/// With CANDOUR_RECORD=1 they are written anew; read the difference before you commit it.
@Suite struct GoldenReportTests {
  @Test(arguments: ["human.txt", "json", "sarif", "junit.xml", "github.txt"])
  func saysTheSameAsEver(_ name: String) throws {
    let report = ReportSample.report()
    let text =
      switch name {
      case "human.txt": HumanReport(report: report, hasColour: false, isQuiet: false).text
      case "json": try JSONReport(report).text.replacing("},{", with: "},\n{")
      case "sarif": Self.withoutRules(try SARIFReport(report, base: .below("demo/")).text)
      case "junit.xml": JUnitReport(report: report, threshold: .error).text
      default: GitHubReport(report: report, base: .below("demo/"), isQuiet: false).text
      }
    let file = Repository.folder.appendingPathComponent("Tests/Golden/reports/sample.\(name)")
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// The rule book has tests of its own, and grows; a result has a line.
  private static func withoutRules(_ sarif: String) -> String {
    sarif.replacing(/"rules":\[.*\],"semanticVersion"/, with: "\"rules\":[…],\"semanticVersion\"")
      .replacing(/"ruleIndex":[0-9]+/, with: "\"ruleIndex\":…")
      .replacing("},{\"level\"", with: "},\n{\"level\"")
  }
}
