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
    message = Sentence.begun(masker.mask(finding.message))
    fix = Sentence.ended(masker.mask(finding.fix))
    notes = finding.notes.map { (masker.mask($0.path.text), $0.start, masker.mask($0.message)) }
    excerpt = masker.excerpt(of: finding)
  }
}

/// Masks what is printed about one file. Detections in the whole file are known, so that a number that goes
/// over two lines, or a date whose label stands further off, is masked wherever it is repeated.
struct SourceMasker {
  private let source: SourceFile?
  private let detections: [Detection]
  private let known: [KnownText]
  private let masker: Masker

  init(_ source: SourceFile?, detector: Detector) {
    self.source = source
    masker = Masker(detector: detector)
    let found = source.map { detector.scan($0.bytes).detections } ?? []
    detections = found
    known =
      source.map { source in
        found.map { KnownText(source.text(in: SourceRange($0.range)), category: $0.category) }
      } ?? []
  }

  func mask(_ text: String) -> String {
    Printable.line(masker.mask(text, known: known))
  }

  func excerpt(of finding: Finding) -> Report.Excerpt? {
    guard let source, let start = finding.start, let end = finding.end else { return nil }
    let line = masker.maskLine(of: source, line: start.line, detections: detections)
    let lineEnd = source.place(at: source.range(ofLine: start.line).upper).column
    let last = end.line > start.line ? lineEnd : end.column
    let underline = line.columns(start.column..<max(last, start.column))
    return Report.Excerpt(line: start.line, text: Printable.line(line.text), underline: underline)
  }
}
