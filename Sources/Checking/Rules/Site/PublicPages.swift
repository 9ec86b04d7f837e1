import Model

/// The pages that a program may be led to, by their whole addresses.
struct PublicPages {
  private let scanned: ScannedSite
  /// With the slash at its end.
  private let base: String
  private let isPreview: Bool

  /// - Parameter audience: of a preview no page may be listed, and the feeds that it shows lead there still.
  init(_ scanned: ScannedSite, for audience: Audience) {
    self.scanned = scanned
    base = scanned.site.catalogue.site.baseURL + "/"
    isPreview = audience == .preview
  }

  /// Why a program may not be led to a whole address, as the end of a sentence; nil if it may.
  func problem(with url: String, mayBeUnlisted: Bool = false) -> String? {
    guard url.hasPrefix(base) else { return "leads out of the site" }
    let path = url.utf8.dropFirst(base.utf8.count)
    let isFolder = path.isEmpty || path.last == UInt8(ascii: "/")
    let file = isFolder ? Fingerprint(Array(path) + Array("index.html".utf8)) : Fingerprint(Array(path))
    guard let scan = scanned[path: file] else { return "leads to a page that is not there" }
    return scan.page?.isUnlisted == true && !isPreview && !mayBeUnlisted
      ? "leads to a page that search engines may not list" : nil
  }
}
