import Detecting
import Model

extension RuleBook {
  /// What rules ask of a page or feed, taken from its bytes in one go, so that these need not be kept: the pages of
  /// a large site take more memory than anything else in a build.
  final class PageScan: Sendable {
    /// The page without its bytes.
    let file: OutputFile
    /// Where its links and pictures lead, as far as that is not settled by the page alone; none for a feed.
    let links: PageLinks
    /// The days that `time` elements give to machines, as often as each is there.
    let shownDays: [Fingerprint]
    /// Whether it tells search engines to keep away.
    let isUnlisted: Bool
    /// Whether it leads to what `site.yml` gives as the privacy notice.
    let leadsToPrivacyNotice: Bool
    private let anchors: [Fingerprint]
    /// The sought texts that a reader can see on it.
    private let shown: Set<Fingerprint>

    /// Whether a link can lead to this place on it.
    func hasAnchor(_ fragment: Fingerprint) -> Bool { anchors.contains(fragment) }

    /// Whether a reader can see a text on it that a rule declared as sought.
    func shows(_ text: String) -> Bool { shown.contains(Fingerprint(text)) }

    /// - Parameter file: without its bytes.
    init(_ file: OutputFile, _ markup: Markup, seeking texts: [SoughtText], _ input: RuleInput) {
      self.file = file
      let notes = markup.notes
      links =
        file.path.hasSuffix(".html")
        ? PageLinks(notes, basePath: input.catalogue.site.basePath) : PageLinks()
      shownDays = notes.days
      isUnlisted = notes.isUnlisted
      leadsToPrivacyNotice = input.catalogue.site.privacyLink.map { notes.targets.contains($0) } ?? false
      anchors = notes.anchors
      shown = Set(texts.lazy.filter { $0.stands(in: markup.text) }.map(\.fingerprint))
    }
  }
}
