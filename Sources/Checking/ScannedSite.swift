import Model

/// The built site with its pages taken apart, for all rules about the output.
struct ScannedSite: Sendable {
  /// Its pages may have lost their bytes; feeds, data and whatever else is no page have them.
  let site: BuiltSite
  /// HTML and XML, in the order of the site's files.
  let pages: [RuleBook.PageScan]
  /// What none of the files may hold.
  let withheld: WithheldWords
  private let indexByPath: [String: Int]

  init(_ site: BuiltSite, pages: [RuleBook.PageScan], withheld: WithheldWords) {
    self.site = site
    self.pages = pages
    self.withheld = withheld
    indexByPath = Dictionary(pages.enumerated().map { ($1.file.path, $0) }) { first, _ in first }
  }

  /// The page of an address.
  subscript(address: Address) -> RuleBook.PageScan? {
    indexByPath[address.file].map { pages[$0] }
  }
}
