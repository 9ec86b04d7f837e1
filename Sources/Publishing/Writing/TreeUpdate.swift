/// The differences between a tree and what it should hold, and their application to a tree that nobody
/// reads from.
struct TreeUpdate: Sendable {
  /// The manifest, if it is among them, comes last.
  let writes: [PlannedFile]
  let removals: [OutputPath]
  /// Each before the one that holds it.
  let folderRemovals: [OutputPath]
  /// What the tree's marker must list while it is being changed.
  private let marked: Set<OutputPath>
  private let needsFinishing: Bool

  init(from state: TreeState?, to plan: PlannedTree, in root: OpenFolder?) throws(PublishError) {
    guard let state, let root else {
      writes = plan.files
      removals = []
      folderRemovals = []
      marked = Self.markable(plan.paths)
      needsFinishing = true
      return
    }
    var walk = FolderWalk(root)
    var writes: [PlannedFile] = []
    for file in plan.files where try !state.holds(file, in: &walk) { writes.append(file) }
    self.writes = writes
    let unwanted = state.ownFiles.filter { !plan.paths.contains($0) }
    let keep = OutputPath(WorkingName.keep)
    let staleKeep = state.keep != nil && !plan.paths.contains(keep) ? [keep] : []
    removals = (unwanted + staleKeep).sorted()
    folderRemovals = state.survey.folders.filter { !plan.folders.contains($0) }.sorted(by: >)
    marked = Self.markable(plan.paths.union(state.ownFiles))
    needsFinishing = state.hasLeftOvers
  }

  /// Whether the tree is as it should be already.
  var isEmpty: Bool { writes.isEmpty && removals.isEmpty && folderRemovals.isEmpty && !needsFinishing }

  /// Brings the tree up to date on the disk; it stays marked as unfinished until `finish`.
  func apply(to root: OpenFolder) throws(PublishError) {
    guard !isEmpty else { return }
    try root.createDurably(WorkingName.marker, PathList.write(marked))
    var walk = FolderWalk(root)
    // What goes, goes first: it frees space, and a new folder may need the name of an old file.
    try remove(removals, in: &walk)
    try removeFolders(folderRemovals, in: &walk)
    for file in writes {
      let folder = try walk.makeFolder(file.path.folder)
      try root.create(WorkingName.part, file.bytes)
      try root.rename(WorkingName.part, to: String(file.path.name), in: folder)
    }
    try root.syncDisk()
  }

  /// Declares the tree complete.
  func finish(_ root: OpenFolder) throws(PublishError) {
    guard !isEmpty else { return }
    for name in WorkingName.leftOver { try root.remove(name) }
    try root.sync()
  }

  /// Takes out of the tree again what `apply` wrote; the marker stays, so that the next build knows what
  /// else is there.
  func withdraw(from root: OpenFolder) throws(PublishError) {
    var walk = FolderWalk(root)
    try remove(writes.map(\.path), in: &walk)
    let folders = try TreeSurvey(of: root, skipping: WorkingName.stage).folders
    try removeFolders(folders.reversed(), in: &walk)
    try root.syncDisk()
  }

  private func remove(_ paths: [OutputPath], in walk: inout FolderWalk) throws(PublishError) {
    for path in paths { try walk.folder(path.folder)?.remove(String(path.name)) }
  }

  /// Folders that turn out not to be empty stay.
  private func removeFolders(_ paths: [OutputPath], in walk: inout FolderWalk) throws(PublishError) {
    for path in paths { try walk.folder(path.folder)?.removeFolder(String(path.name)) }
    walk.rest()
  }

  private static func markable(_ paths: Set<OutputPath>) -> Set<OutputPath> {
    paths.filter { $0.fault == nil }
  }
}
