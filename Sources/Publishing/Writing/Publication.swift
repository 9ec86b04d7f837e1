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
    let before = Dictionary(
      (old?.entries ?? []).map { (OutputPath($0.path), $0.sha256) },
      uniquingKeysWith: { first, _ in first })
    let after = Set(manifest.entries.map { OutputPath($0.path) })
    added = manifest.entries.map(\.path).filter { before[OutputPath($0)] == nil }
    changed = manifest.entries.filter { (before[OutputPath($0.path)] ?? $0.sha256) != $0.sha256 }.map(
      \.path)
    removed = (old?.entries ?? []).map(\.path).filter { !after.contains(OutputPath($0)) }
  }
}
