import Checking
import Detecting
import Model

/// Findings as they may be shown: sorted, and masked wherever something identifying stands on their line or
/// in their path.
struct Report {
  /// A finding with the pieces of text that are printed of it, all of them masked.
  struct Item {
    let finding: Finding
    let path: String
    let message: String
    let fix: String
    let notes: [(path: String, place: SourcePlace?, message: String)]
    let excerpt: Excerpt?
  }

  /// The line a finding points at.
  struct Excerpt {
    let line: Int
    let text: String
    /// Columns to underline, from 1, the end exclusive.
    let underline: Range<Int>
  }

  let items: [Item]
  /// How many documents were looked at.
  let documents: Int
  let day: Day

  /// - Parameters:
  ///   - sources: the files that findings can point into, by path.
  ///   - only: the rules to show; all if empty.
  init(
    _ findings: [Finding], sources: [SitePath: SourceFile], documents: Int, day: Day, detector: Detector,
    only: Set<RuleID> = []
  ) {
    self.documents = documents
    self.day = day
    var maskers: [SitePath: SourceMasker] = [:]
    let shown = Set(findings).filter { only.isEmpty || only.contains($0.rule) }
    items = shown.sorted().map { finding in
      let masker = maskers[finding.path] ?? SourceMasker(sources[finding.path], detector: detector)
      maskers[finding.path] = masker
      return Item(finding, masker)
    }
  }

  func count(_ severity: Severity) -> Int {
    items.count { $0.finding.severity == severity }
  }

  /// Whether a finding reaches the threshold.
  func fails(at threshold: Severity) -> Bool {
    items.contains { $0.finding.severity >= threshold }
  }
}

extension Report.Item {
  fileprivate init(_ finding: Finding, _ masker: SourceMasker) {
    self.finding = finding
    path = masker.mask(finding.path.text)
    let line = finding.start?.line
    message = Sentence.begun(masker.mask(finding.message, onLine: line))
    fix = Sentence.ended(masker.mask(finding.fix, onLine: line))
    notes = finding.notes.map { (masker.mask($0.path.text), $0.start, masker.mask($0.message)) }
    excerpt = masker.excerpt(of: finding)
  }
}

/// Masks what is printed about one file. Detections in the whole file are known, so that a number that goes
/// over two lines, or a date whose label stands further off, is masked wherever a finding on its line
/// repeats it.
struct SourceMasker {
  private let source: SourceFile?
  /// By line: kept so, since a file can have thousands of both detections and findings.
  private let detections: [Int: [Detection]]
  private let masker: Masker

  init(_ source: SourceFile?, detector: Detector) {
    self.source = source
    masker = Masker(detector: detector)
    var byLine: [Int: [Detection]] = [:]
    if let source {
      for detection in detector.scan(source.bytes).detections {
        let first = source.place(at: detection.range.lowerBound).line
        let last = source.place(at: max(detection.range.lowerBound, detection.range.upperBound - 1)).line
        for line in first...last { byLine[line, default: []].append(detection) }
      }
    }
    detections = byLine
  }

  /// - Parameter line: the line that the text speaks of, if any.
  func mask(_ text: String, onLine line: Int? = nil) -> String {
    let known = line.flatMap { detections[$0] } ?? []
    let texts = Set(
      known.map { KnownText(source?.text(in: SourceRange($0.range)) ?? "", category: $0.category) })
    return Printable.line(
      masker.mask(text, known: texts.filter { !$0.text.isEmpty }.sorted { $0.text < $1.text }))
  }

  func excerpt(of finding: Finding) -> Report.Excerpt? {
    guard let source, let start = finding.start, let end = finding.end else { return nil }
    let line = masker.maskLine(of: source, line: start.line, detections: detections[start.line] ?? [])
    let lineEnd = source.place(at: source.range(ofLine: start.line).upper).column
    let last = end.line > start.line ? lineEnd : end.column
    let underline = line.columns(start.column..<max(last, start.column))
    return Report.Excerpt(line: start.line, text: Printable.line(line.text), underline: underline)
  }
}
