import Checking
import Detecting
import Glibc
import Model
import Reading

/// Looks through files for what identifies people, whatever they are for: every category counts.
struct Inspection {
  let findings: [Finding]
  let sources: [SitePath: SourceFile]
  /// What was found in each file, so that it need not be looked for again when its lines are shown.
  let scans: [SitePath: ScanResult]
  /// How many files were looked at.
  let files: Int

  /// - Parameter paths: files, or folders that are gone through; reported as given.
  init(paths: [String], detector: Detector, workers: Workers) throws(ReadingFailure) {
    var findings: [Finding] = []
    var texts: [SourceFile] = []
    var files = 0
    let named = try FileTree.files(below: paths.filter { $0 != StandardInput.path })
    for path in (paths.contains(StandardInput.path) ? [StandardInput.path] : []) + named {
      files += 1
      let place = SitePath(path)
      findings += RuleBook.inspect(place, detector: detector)
      let bytes = try Self.bytes(of: path)
      // Letters and digits by chance, among which anything can be found.
      if WatchList.isSealed(bytes) { continue }
      let (source, problem) = SourceText.validate(bytes, path: place, limit: Self.maximumBytes)
      guard let source else {
        findings += problem.map { [Self.unchecked($0)] } ?? []
        continue
      }
      texts.append(source)
    }
    let found = workers.map(
      texts, while: .inspecting, of: { $0 }, refused: { Inspected(findings: [$0], scan: nil) }
    ) {
      source in
      let scan = detector.scan(source.bytes)
      return Inspected(findings: RuleBook.inspect(source, scan), scan: scan)
    }
    self.findings = findings + found.flatMap(\.findings)
    sources = Dictionary(texts.map { ($0.path, $0) }) { _, last in last }
    scans = Dictionary(zip(texts, found).compactMap { text, found in found.scan.map { (text.path, $0) } }) {
      _, last in last
    }
    self.files = files
  }

  private struct Inspected: Sendable {
    let findings: [Finding]
    /// nil for a file that was left out.
    let scan: ScanResult?
  }

  /// A source of a site has less; a table or a page that is only looked at can be longer.
  static let maximumBytes = 32 << 20

  private static func bytes(of path: String) throws(ReadingFailure) -> [UInt8] {
    guard path == StandardInput.path else { return try FileTree.bytes(of: path, limit: maximumBytes) }
    guard let bytes = StandardInput.bytes(limit: maximumBytes) else {
      throw ReadingFailure(path: path, reason: String(cString: strerror(errno)))
    }
    return bytes
  }

  /// A file that is no text has not passed; it was not looked at.
  private static func unchecked(_ problem: Finding) -> Finding {
    Finding(
      rule: problem.rule, severity: .error, path: problem.path, start: problem.start, end: problem.end,
      category: nil, message: "this file was not checked: \(problem.message)",
      fix:
        "This version inspects text, Markdown, HTML, CSV and JSON. Have a person look at this file before it is published."
    )
  }
}
