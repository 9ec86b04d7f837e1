import Checking
import Detecting
import Model
import Reading

/// Looks through files for what identifies people, whatever they are for: every category counts.
struct Inspection {
  let findings: [Finding]
  let sources: [SitePath: SourceFile]
  /// How many files were looked at.
  let files: Int

  /// - Parameter paths: files, or folders that are gone through; reported as given.
  init(paths: [String], detector: Detector, workers: Workers) throws(ReadingFailure) {
    var findings: [Finding] = []
    var texts: [SourceFile] = []
    var files = 0
    for path in try FileTree.files(below: paths) {
      files += 1
      let place = SitePath(path)
      findings += RuleBook.inspect(place, detector: detector)
      let bytes = try FileTree.bytes(of: path)
      // Letters and digits by chance, among which anything can be found.
      if WatchList.isSealed(bytes) { continue }
      let (source, problem) = SourceText.validate(bytes, path: place)
      guard let source else {
        findings += problem.map { [Self.unchecked($0)] } ?? []
        continue
      }
      texts.append(source)
    }
    let found = workers.map(texts, while: .inspecting, of: { $0 }, refused: { [$0] }) {
      RuleBook.inspect($0, detector: detector)
    }
    self.findings = findings + found.flatMap { $0 }
    sources = Dictionary(texts.map { ($0.path, $0) }) { _, last in last }
    self.files = files
  }

  /// A file that is no text has not passed; it was not looked at.
  private static func unchecked(_ problem: Finding) -> Finding {
    Finding(
      rule: problem.rule, severity: .error, path: problem.path, start: problem.start, end: problem.end,
      category: nil, message: "this file was not checked: \(problem.message)",
      fix: "This version inspects text and Markdown. Have a person look at this file before it is published.")
  }
}
