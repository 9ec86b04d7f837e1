import Model

/// The built site with its files taken apart, for all rules about the output.
struct ScannedSite: Sendable {
  /// Its files may have lost their bytes.
  let site: BuiltSite
  /// One for each of the site's files, in their order.
  let files: [RuleBook.FileScan]
  /// HTML and XML, in the order of the site's files.
  let pages: [RuleBook.PageScan]
  /// What none of the files may hold.
  let withheld: WithheldWords
  private let indexByPath: [Fingerprint: Int]

  init(_ site: BuiltSite, files: [RuleBook.FileScan], withheld: WithheldWords) {
    self.site = site
    self.files = files
    self.withheld = withheld
    pages = files.compactMap(\.page)
    indexByPath = Dictionary(files.enumerated().map { (Fingerprint($1.file.path), $0) }) { first, _ in first }
  }

  /// The page of an address.
  subscript(address: Address) -> RuleBook.PageScan? {
    self[path: Fingerprint(address.file)]?.page
  }

  /// The file at a path.
  subscript(path path: Fingerprint) -> RuleBook.FileScan? {
    indexByPath[path].map { files[$0] }
  }
}
