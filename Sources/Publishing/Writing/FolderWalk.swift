/// Reaches the folders of a tree one part at a time, and keeps those on the way to the last one open, so
/// that neighbours are found without starting from the top.
struct FolderWalk {
  let root: OpenFolder
  private var chain: [(part: Substring, folder: OpenFolder)] = []
  private var last: OutputPath?

  init(_ root: OpenFolder) {
    self.root = root
  }

  /// Nil when the folder, or one on the way, is not there.
  mutating func folder(_ path: OutputPath) throws(PublishError) -> OpenFolder? {
    try walk(path) { (_, _) throws(PublishError) in nil }
  }

  /// Makes what is missing on the way.
  mutating func makeFolder(_ path: OutputPath) throws(PublishError) -> OpenFolder {
    let made = try walk(path) { (parent, name) throws(PublishError) in try parent.makeFolder(name) }
    return made ?? root
  }

  /// Forgets every folder but the top, after folders were removed.
  mutating func rest() {
    chain.removeAll()
    last = nil
  }

  private mutating func walk(
    _ path: OutputPath, missing: (OpenFolder, String) throws(PublishError) -> OpenFolder?
  ) throws(PublishError) -> OpenFolder? {
    if path == last { return chain.last?.folder ?? root }
    // Until it is reached.
    last = nil
    let parts = path.parts
    var shared = 0
    while shared < min(parts.count, chain.count),
      chain[shared].part.utf8.elementsEqual(parts[shared].utf8)
    {
      shared += 1
    }
    chain.removeSubrange(shared...)
    for part in parts[shared...] {
      let parent = chain.last?.folder ?? root
      let name = String(part)
      var next = try parent.folder(name)
      if next == nil { next = try missing(parent, name) }
      guard let next else { return nil }
      chain.append((part, next))
    }
    last = path
    return chain.last?.folder ?? root
  }
}
