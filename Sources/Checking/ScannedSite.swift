import Detecting
import Model

/// The built site with its pages taken apart once, for all rules about the output. Of each page only what they
/// ask for is kept: the elements of all pages at once would take more memory than anything else in a build.
struct ScannedSite: Sendable {
  /// A page or feed.
  struct Page: Sendable {
    let file: OutputFile
    /// What was detected in its text.
    let detections: ScanResult
    /// Indices of the withheld words that stand in it.
    let withheld: Set<Int>
    /// The anchors that links can lead to.
    let ids: Set<String>
    /// Where its links and pictures lead, each once, in order.
    let targets: [String]
    /// The days that `time` elements give to machines, as often as each is there.
    let shownDays: [String]
    /// Whether it tells search engines to keep away.
    let isUnlisted: Bool
    private let visibleText: [UInt8]

    /// The same days, each once.
    var days: Set<String> { Set(shownDays) }

    /// Whether a reader can see a text on it. By bytes, as characters would take longer than all else that
    /// is asked of the page.
    func shows(_ text: String) -> Bool {
      let sought = Markup.visible(Array(text.utf8))
      guard let first = sought.first else { return true }
      return visibleText.indices.contains {
        visibleText[$0] == first && visibleText[$0...].starts(with: sought)
      }
    }

    init(file: OutputFile, markup: Markup, detections: ScanResult, withheld: Set<Int>) {
      self.file = file
      self.detections = detections
      self.withheld = withheld
      visibleText = markup.text
      let elements = markup.elements
      ids = Set(elements.compactMap { $0["id"] })
      var seen: Set<String> = []
      targets = elements.flatMap { [$0["href"], $0["src"]].compactMap { $0 } }
        .filter { seen.insert($0).inserted }
      shownDays = elements.filter { $0.name == "time" }.compactMap { $0["datetime"] }
      isUnlisted = elements.contains {
        $0.name == "meta" && $0["name"] == "robots" && $0["content"]?.contains("noindex") == true
      }
    }
  }

  let site: BuiltSite
  /// HTML and XML, in the order of the site's files.
  let pages: [Page]
  /// What none of the files may hold.
  let withheld: WithheldWords
  private let indexByPath: [String: Int]

  init(_ site: BuiltSite, pages: [Page], withheld: WithheldWords) {
    self.site = site
    self.pages = pages
    self.withheld = withheld
    indexByPath = Dictionary(pages.enumerated().map { ($1.file.path, $0) }) { first, _ in first }
  }

  /// The page of an address.
  subscript(address: Address) -> Page? {
    indexByPath[address.file].map { pages[$0] }
  }

  static func isPage(_ file: OutputFile) -> Bool {
    file.path.hasSuffix(".html") || file.path.hasSuffix(".xml")
  }
}
