import Checking
import Detecting
import Foundation
import Glibc
import Model

/// Sends a report in every form that was asked for to where it was asked to go.
struct Reporter {
  let options: CommonOptions

  /// Shows the findings of a run and says how the command ends by them.
  func show(_ run: SiteRun) throws -> Outcome {
    let only = try options.rules()
    return try show(
      Report(
        run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
        detector: run.detector, scans: scans(for: run, only), withheld: run.withheld, only: only,
        by: options.workers),
      base: PathBase(site: options.site))
  }

  /// What stands in the files that findings point into; what was not looked through yet is searched by all hands, since
  /// they may be thousands.
  private func scans(for run: SiteRun, _ only: Set<RuleID>) -> [SitePath: ScanResult] {
    let shown = Set(run.findings.lazy.filter { only.isEmpty || only.contains($0.rule) }.map(\.path))
    let files = shown.filter { run.scans[$0] == nil }.compactMap { run.sources[$0] }
    let found = options.workers.map(files) { run.detector.scan($0.bytes) }
    return run.scans.merging(zip(files.map(\.path), found)) { first, _ in first }
  }

  /// - Parameter base: where the paths of the report begin.
  func show(_ report: Report, base: PathBase = .workingFolder) throws -> Outcome {
    for format in try options.formats() {
      if let file = format.file { try ReportFile.judge(file, site: options.site) }
    }
    for format in try options.formats() {
      let text: String
      switch format.kind {
      case .human:
        let colour = format.file == nil && Console.hasColour
        text = HumanReport(report: report, hasColour: colour, isQuiet: options.quiet).text
      case .json: text = try JSONReport(report).text
      case .sarif: text = try SARIFReport(report, base: base).text
      case .junit: text = JUnitReport(report: report, threshold: options.threshold).text
      case .github: text = GitHubReport(report: report, base: base, isQuiet: options.quiet).text
      }
      try send(text, to: format.file)
    }
    return report.fails(at: options.threshold) ? .findings : .clean
  }

  /// The same for a command whose forms of output show no findings: on standard error.
  func showAsText(_ run: SiteRun) throws -> Outcome {
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    for item in report.items { Console.say("\(item.path): \(item.sentences)") }
    return .findings
  }

  func send(_ text: String, to file: String?) throws {
    guard let file else {
      guard Console.write(text, to: STDOUT_FILENO) else { throw Self.noOutput }
      return
    }
    try ReportFile.judge(file, site: options.site)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw SiteFolder.Stop(outcome: .couldNotRun, message: "\(file) cannot be written.")
    }
  }

  static let noOutput = SiteFolder.Stop(
    outcome: .couldNotRun, message: "Standard output cannot be written.")
}
