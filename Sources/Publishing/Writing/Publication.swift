import Model

/// What publishing did.
package struct Publication: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// The new site is online, in one move.
    case replaced
    /// The new site is online; the folder could not be replaced in one move (it is a mount point, for
    /// instance), so its files were replaced one by one.
    case replacedFileByFile
    /// The site was exactly so already.
    case unchanged
    /// The check said no; what was online still is.
    case refused
  }

  package let outcome: Outcome
  package let manifest: Manifest
  /// Paths in the output folder that the site did not have before, sorted by bytes; as are the next two.
  package let added: [String]
  package let changed: [String]
  package let removed: [String]

  init(_ outcome: Outcome, _ manifest: Manifest, after old: Manifest?) {
    self.outcome = outcome
    self.manifest = manifest
    var added: [String] = []
    var changed: [String] = []
    var removed: [String] = []
    sideBySide(old?.entries ?? [], manifest.entries) { before, after in
      guard let after else { return removed += [before?.path].compactMap(\.self) }
      if let before {
        if before.sha256 != after.sha256 { changed.append(after.path) }
      } else {
        added.append(after.path)
      }
    }
    (self.added, self.changed, self.removed) = (added, changed, removed)
  }
}
