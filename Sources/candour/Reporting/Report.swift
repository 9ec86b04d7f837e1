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
    /// What part of an attachment.
    let part: String?
    let message: String
    let fix: String
    let notes: [(path: String, place: SourcePlace?, message: String)]
    let excerpt: Excerpt?
    /// The name by which it is known when lines have moved.
    fileprivate(set) var fingerprint = ""
    let acceptance: Acceptance.Shown?
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
  ///   - scans: what the detector found in files, as far as that is known already.
  ///   - withheld: what may not be shown yet, but in the path of the file that a finding is about.
  ///   - only: the rules to show; all if empty.
  ///   - workforce: masks the findings of files, which may be thousands.
  init(
    _ findings: [Finding], sources: [SitePath: SourceFile], documents: Int, day: Day, detector: Detector,
    scans: [SitePath: ScanResult] = [:], withheld: WithheldWords = .none, only: Set<RuleID> = [],
    by workforce: some Workforce = SingleHand()
  ) {
    self.documents = documents
    self.day = day
    let shown = Set(findings).filter { only.isEmpty || only.contains($0.rule) }
    let files = Array(Dictionary(grouping: shown, by: \.path))
    let masked = workforce.map(files) { path, findings in
      let masker = SourceMasker(sources[path], detector: detector, scan: scans[path], withheld: withheld)
      return findings.map { Item($0, masker) }
    }
    var items = masked.flatMap { $0 }.sorted { Finding.areInOrder($0.finding, $1.finding) }
    var fingerprints = Fingerprints(
      items.map { item in
        let finding = item.finding
        let matched = finding.category == nil ? nil : sources[finding.path]?.text(of: finding)
        return (
          finding.rule, item.path, item.message, item.excerpt?.text ?? finding.attachment,
          matched.flatMap { text in detector.watchList?.mark(of: text) }
        )
      })
    for (index, fingerprint) in fingerprints.all().enumerated() { items[index].fingerprint = fingerprint }
    self.items = items
  }

  /// How many findings of a weight are open.
  func count(_ severity: Severity) -> Int {
    items.count { $0.finding.severity == severity && $0.acceptance == nil }
  }

  /// How many findings the board has accepted.
  var accepted: Int { items.count { $0.acceptance != nil } }

  /// Whether a finding reaches the threshold.
  func fails(at threshold: Severity) -> Bool {
    items.contains { $0.finding.stops(at: threshold) }
  }
}

extension SourceFile {
  /// What a finding points at; nil for one without a place.
  fileprivate func text(of finding: Finding) -> String? {
    guard let start = finding.start, let end = finding.end else { return nil }
    return text(in: SourceRange(offset(of: start), offset(of: end)))
  }
}

extension Report.Item {
  fileprivate init(_ finding: Finding, _ masker: SourceMasker) {
    self.finding = finding
    path = masker.mask(path: finding.path)
    part = finding.place.part.map { masker.mask($0) }
    let line = finding.start?.line
    message = Sentence.begun(masker.mask(message: finding.message, onLine: line))
    fix = Sentence.ended(masker.mask(message: finding.fix, onLine: line))
    notes = finding.notes.map { note in
      let path = note.path == finding.path ? masker.mask(path: note.path) : masker.mask(note.path.text)
      return (path, note.start, masker.mask(message: note.message))
    }
    excerpt = masker.excerpt(of: finding)
    acceptance = finding.acceptance.map {
      Acceptance.Shown(reason: masker.mask($0.reason), role: masker.mask($0.role), until: $0.until)
    }
  }
}
