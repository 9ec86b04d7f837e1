import Detecting
import Model

/// The built site with its pages taken apart once, for all rules about the output.
struct ScannedSite: Sendable {
  /// A page or feed: its elements, and what was detected in its text.
  struct Page: Sendable {
    let file: OutputFile
    let markup: Markup
    let detections: ScanResult
    /// Indices of the withheld words that stand in it.
    let withheld: Set<Int>

    /// The days that `time` elements give to machines.
    var days: Set<String> { Set(shownDays) }

    /// The same, as often as each is there.
    var shownDays: [String] {
      markup.elements.filter { $0.name == "time" }.compactMap { $0["datetime"] }
    }

    var text: String { String(decoding: markup.text, as: UTF8.self) }
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
