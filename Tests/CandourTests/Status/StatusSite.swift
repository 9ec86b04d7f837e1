import Foundation
import Model
import TestSupport

@testable import candour

/// A small site with something of everything that the status tells, in Tests/Golden/status.
enum StatusSite {
  static let folder = Repository.folder.appendingPathComponent("Tests/Golden/status")

  /// The status of that site. Its findings are given here, so that a new rule does not change what these tests compare.
  static func status(date: String = "2026-11-21") throws -> StatusReport {
    let text = try String(contentsOf: folder.appendingPathComponent("site.txt"), encoding: .utf8)
    return try status(SiteText(text), date: date) { run in
      func finding(_ rule: String, _ severity: Severity, _ name: String, _ message: String) -> Finding? {
        let path = SitePath("content/reports/\(name).md")
        return run.sources[path].map { source in
          Finding(
            rule: RuleID(rule), severity: severity, in: source, at: source.range(ofLine: 3), message: message,
            fix: "Mend it.")
        }
      }
      return [
        finding("NOT-02", .warning, "amber", "the copy to Ofsted is dated Friday 21 November 2025"),
        finding("LEG-01", .error, "cedar", "nobody cleared this; ring 07700 900123 <now>"),
        finding("PUB-07", .note, "amber", "the required time ends soon"),
      ].compactMap { $0 }
    }
  }

  /// The status of a site in a text, with the findings that a function chooses.
  static func status(
    _ site: SiteText, date: String, findings: (SiteRun) -> [Finding] = { $0.findings }
  ) throws -> StatusReport {
    let run = TestRun.run(site, date: date)
    let report = Report(
      findings(run), sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    guard let catalogue = run.catalogue else { throw CocoaError(.fileReadUnknown) }
    return StatusReport(catalogue, at: run.moment, report: report)
  }

  /// The status of a site with one report and what its front matter says beside the least.
  static func review(
    _ fields: String, date: String, setting: String = "adopted_on: 2010-04-01\n"
  ) throws -> StatusReport {
    let site = SiteText.plainSite.replacing("adopted_on: 2026-11-20\n", with: setting)
    let report =
      "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\n\(fields)\n---\nWords.\n"
    return try status(
      SiteText(files: [("content/site.yml", site), ("content/reports/a.md", report)]), date: date)
  }
}
