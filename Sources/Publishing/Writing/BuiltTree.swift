import Model

/// The new site on the disk, complete, before anybody sees it.
package struct BuiltTree: Sendable {
  package let manifest: Manifest
  private let root: OpenFolder

  init(_ root: OpenFolder, _ manifest: Manifest) {
    self.root = root
    self.manifest = manifest
  }

  /// Where it lies for now.
  package var path: String { root.path }

  /// The bytes on the disk of a file of the site; nil for a path that the manifest does not list.
  package func bytes(of path: String) throws(PublishError) -> [UInt8]? {
    let path = OutputPath(path)
    guard manifest.entries.contains(where: { $0.place == path }) else { return nil }
    var walk = FolderWalk(root)
    return try walk.folder(path.folder)?.read(String(path.name))
  }
}
