import Model

/// The links of a page that the site has to be asked about, and those that lead to no place on the page itself. Most
/// pages have many of the former and none of the latter.
struct PageLinks: Sendable {
  /// Each once.
  private(set) var toSite = PackedTexts()
  /// One for each of them.
  private(set) var fingerprints: [Fingerprint] = []
  /// Such as `#findings`, where nothing on the page has that id.
  private(set) var toNoHeading = PackedTexts()

  init() {}

  init(_ notes: Markup.Notes, basePath: String) {
    let basePath = Array(basePath.utf8)
    fingerprints.reserveCapacity(notes.targets.count)
    notes.targets.forEach { target in
      let link = LinkParts(target)
      guard link.path.isEmpty else {
        if link.leavesSite(at: basePath) { return }
        toSite.append(target)
        fingerprints.append(Fingerprint(target))
        return
      }
      if let anchor = link.anchor, !notes.anchors.contains(anchor) { toNoHeading.append(target) }
    }
  }
}

/// A link taken apart: a look at the bytes of somebody else.
struct LinkParts {
  /// All before the `#`, so with what follows a `?`.
  let path: UnsafeBufferPointer<UInt8>
  /// What follows the `#`; nil where nothing does.
  let anchor: Fingerprint?

  init(_ link: UnsafeBufferPointer<UInt8>) {
    let length = link.distance(to: UInt8(ascii: "#"), in: 0..<link.count)
    path = UnsafeBufferPointer(rebasing: link[..<length])
    let rest = link.dropFirst(length + 1)
    anchor = rest.isEmpty ? nil : Fingerprint(UnsafeBufferPointer(rebasing: rest))
  }

  /// Whether it is the address of another host, or of something that is no page. What is relative to its page stays:
  /// nobody may write that.
  func leavesSite(at basePath: [UInt8]) -> Bool {
    if path.starts(with: basePath) { return false }
    if path.first == UInt8(ascii: "/") { return path.dropFirst().first == UInt8(ascii: "/") }
    return path.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } == UInt8(ascii: ":")
  }
}
