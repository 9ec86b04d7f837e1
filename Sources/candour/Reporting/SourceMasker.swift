import Checking
import Detecting
import Model

/// Masks what is printed about one file. Detections in the whole file are known, so that a number that goes
/// over two lines, or a date whose label stands further off, is masked wherever a finding on its line
/// repeats it.
///
/// What is made of a line is kept: a line can be as long as its file and have hundreds of findings.
final class SourceMasker {
  private let source: SourceFile?
  /// By line: kept so, since a file can have thousands of both detections and findings.
  private let detections: [Int: [Detection]]
  private let masker: Masker
  private let withheld: WithheldWords
  private var known: [Int: [KnownText]] = [:]
  private var lines: [Int: ShownLine] = [:]

  /// A line as it may be printed.
  private struct ShownLine {
    let masked: MaskedLine
    let withheld: WithheldMask
    let scalars: [Unicode.Scalar]
  }

  /// Beyond so many texts of one line no message repeats one that the first ones do not tell.
  private static let mostKnown = 1_000
  /// Of those of other lines so many are sought in each message.
  private static let mostKnownOfFile = 100
  /// In bytes.
  private static let shortestKnownOfFile = 5
  /// In characters; of a longer line so much is shown around a finding.
  private static let longestExcerpt = 2_000

  /// - Parameter scan: what the detector found in the source; looked for if it is not given.
  init(
    _ source: SourceFile?, detector: Detector, scan: ScanResult? = nil, withheld: WithheldWords = .none
  ) {
    self.source = source
    self.withheld = withheld
    masker = Masker(detector: detector)
    var byLine: [Int: [Detection]] = [:]
    if let source {
      for detection in (scan ?? detector.scan(source.bytes)).detections {
        let first = source.place(at: detection.range.lowerBound).line
        let last = source.place(at: max(detection.range.lowerBound, detection.range.upperBound - 1)).line
        for line in first...last { byLine[line, default: []].append(detection) }
      }
    }
    detections = byLine
  }

  /// A text that somebody else wrote.
  func mask(_ text: String) -> String {
    Printable.line(WithheldMask(masker.mask(text), withheld).text)
  }

  /// A sentence that Candour wrote.
  ///
  /// - Parameter line: the line that it speaks of, and may quote, if any.
  func mask(message text: String, onLine line: Int? = nil) -> String {
    let masked = masker.mask(text, known: line.map(knownTexts) ?? textsOfFile, inOwnWords: true)
    return Printable.line(WithheldMask(masked, withheld).text)
  }

  private func knownTexts(onLine line: Int) -> [KnownText] {
    if let texts = known[line] { return texts }
    let ofLine = texts(of: detections[line]?.prefix(Self.mostKnown) ?? [])
    let texts = Set(ofLine).union(textsOfFile).sorted { $0.text < $1.text }
    known[line] = texts
    return texts
  }

  /// What was found on one line is not repeated of another one, where the words around it tell less.
  /// A short text, as an initial is, would be found in the words of nearly any message.
  private lazy var textsOfFile = texts(
    of: detections.sorted { $0.key < $1.key }.lazy.flatMap(\.value)
      .filter { $0.range.count >= Self.shortestKnownOfFile }.prefix(Self.mostKnownOfFile))

  private func texts(of detections: some Sequence<Detection>) -> [KnownText] {
    Set(detections.map { KnownText(source?.text(in: SourceRange($0.range)) ?? "", category: $0.category) })
      .filter { !$0.text.isEmpty }.sorted { $0.text < $1.text }
  }

  /// The path of the file that a finding is about: people have to find it, even if its name may not be known
  /// to the public yet.
  func mask(path: SitePath) -> String {
    // As a whole, and each step by itself: a slash can make one long reference of two short names.
    Printable.line(masker.mask(path.text).steps.map { masker.mask(String($0)) }.joined(separator: "/"))
  }

  /// The line of a finding; none in a document that is withheld, all of whose words are.
  func excerpt(of finding: Finding) -> Report.Excerpt? {
    guard let source, let start = finding.start, let end = finding.end,
      !withheld.documents.contains(source.path)
    else { return nil }
    let line = shown(start.line, of: source)
    let lineEnd = source.place(at: source.range(ofLine: start.line).upper).column
    let last = end.line > start.line ? lineEnd : end.column
    let masked = line.masked.columns(start.column..<max(last, start.column))
    let lower = line.withheld.column(masked.lowerBound)
    let underline = lower..<max(line.withheld.column(masked.upperBound), lower + 1)
    return excerpt(of: line, start.line, underline)
  }

  private func shown(_ number: Int, of source: SourceFile) -> ShownLine {
    if let line = lines[number] { return line }
    let masked = masker.maskLine(of: source, line: number, detections: detections[number] ?? [])
    let withheld = WithheldMask(masked.text, withheld)
    let line = ShownLine(
      masked: masked, withheld: withheld, scalars: Array(Printable.line(withheld.text).unicodeScalars))
    lines[number] = line
    return line
  }

  private func excerpt(of line: ShownLine, _ number: Int, _ underline: Range<Int>) -> Report.Excerpt {
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(line.scalars[range])) }
    guard line.scalars.count > Self.longestExcerpt else {
      return Report.Excerpt(line: number, text: text(line.scalars.indices), underline: underline)
    }
    let half = Self.longestExcerpt / 10
    let first = min(max(0, underline.lowerBound - 1 - half), line.scalars.count)
    let last = min(line.scalars.count, max(first, underline.lowerBound - 1 + half))
    let lower = underline.lowerBound - first + 1
    let upper = min(underline.upperBound - first + 1, last - first + 2)
    return Report.Excerpt(
      line: number, text: "…" + text(first..<last) + (last < line.scalars.count ? "…" : ""),
      underline: lower..<max(lower + 1, upper))
  }
}
