import Detecting
import Model

extension RuleBook {
  /// What rules ask of a page or feed, taken from its bytes in one go, so that these need not be kept: the pages of
  /// a large site take more memory than anything else in a build.
  package final class PageScan: Sendable {
    /// The page without its bytes.
    let file: OutputFile
    /// What was detected in its text.
    let categories: Set<DetectionCategory>
    /// What could not be searched for to its end.
    let notSearched: [DetectionCategory]
    /// Indices of the withheld words that stand in it.
    let withheld: [Int]
    private let notes: Markup.Notes
    /// The sought texts that a reader can see on it.
    private let shown: Set<Fingerprint>

    /// Where its links and pictures lead, each once, in order.
    var targets: PackedTexts { notes.targets }
    /// The days that `time` elements give to machines, as often as each is there.
    var shownDays: [Fingerprint] { notes.days }
    /// Whether it tells search engines to keep away.
    var isUnlisted: Bool { notes.isUnlisted }

    /// Whether a link can lead to this place on it.
    func hasAnchor(_ fragment: Fingerprint) -> Bool { notes.anchors.contains(fragment) }

    /// Whether a reader can see a text on it that a rule declared as sought.
    func shows(_ text: String) -> Bool { shown.contains(Fingerprint(text)) }

    init(
      _ file: OutputFile, seeking texts: [SoughtText], withheld words: WithheldWords, detector: Detector
    ) {
      let markup = Markup(file.bytes)
      let result = detector.scan(markup.text)
      self.file = OutputFile(path: file.path, bytes: [])
      categories = Set(result.detections.map(\.category))
      notSearched = result.limitReached
      withheld = words.found(in: file, markup: markup).sorted()
      notes = markup.notes
      shown = Set(texts.lazy.filter { $0.stands(in: markup.text) }.map(\.fingerprint))
    }
  }
}
