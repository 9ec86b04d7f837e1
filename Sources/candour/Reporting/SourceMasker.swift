import Checking
import Detecting
import Model

/// Masks what is printed about one file. Detections in the whole file are known, so that a number that goes
/// over two lines, or a date whose label stands further off, is masked wherever a finding on its line
/// repeats it.
struct SourceMasker {
  private let source: SourceFile?
  /// By line: kept so, since a file can have thousands of both detections and findings.
  private let detections: [Int: [Detection]]
  private let masker: Masker
  private let withheld: WithheldWords

  init(_ source: SourceFile?, detector: Detector, withheld: WithheldWords = .none) {
    self.source = source
    self.withheld = withheld
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
    let masked = masker.mask(text, known: texts.filter { !$0.text.isEmpty }.sorted { $0.text < $1.text })
    return Printable.line(WithheldMask(masked, withheld).text)
  }

  /// The path of the file that a finding is about: people have to find it, even if its name may not be known
  /// to the public yet.
  func mask(path: SitePath) -> String {
    Printable.line(masker.mask(path.text))
  }

  /// The line of a finding; none in a document that is withheld, all of whose words are.
  func excerpt(of finding: Finding) -> Report.Excerpt? {
    guard let source, let start = finding.start, let end = finding.end,
      !withheld.documents.contains(source.path)
    else { return nil }
    let line = masker.maskLine(of: source, line: start.line, detections: detections[start.line] ?? [])
    let lineEnd = source.place(at: source.range(ofLine: start.line).upper).column
    let last = end.line > start.line ? lineEnd : end.column
    let underline = line.columns(start.column..<max(last, start.column))
    let shown = WithheldMask(line.text, withheld)
    return Report.Excerpt(
      line: start.line, text: Printable.line(shown.text),
      underline: shown.column(
        underline.lowerBound)..<max(
          shown.column(underline.upperBound), shown.column(underline.lowerBound) + 1))
  }
}
