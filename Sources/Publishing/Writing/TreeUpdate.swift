import Model

/// The differences between a tree and what it should hold, and their application to a tree that nobody
/// reads from.
struct TreeUpdate: Sendable {
  struct Write: Sendable {
    let file: PlannedFile
    /// Whether there is a file in its place.
    let replaces: Bool

    var place: OutputPath { file.place }
  }

  /// Sorted by path, but the manifest, if it is among them, comes last.
  let writes: [Write]
  /// Sorted by path.
  let removals: [OutputPath]
  /// Each before the one that holds it.
  let folderRemovals: [OutputPath]
  /// Of an interrupted run.
  private let leftOvers: [String]
  private let planned: [PlannedFile]

  init(from state: TreeState?, to plan: PlannedTree, in root: OpenFolder?) throws(PublishError) {
    var writes: [Write] = []
    var removals: [OutputPath] = []
    var walk = root.map { FolderWalk($0) }
    try sideBySide(plan.files, state?.ownFiles ?? []) { (file, present) throws(PublishError) in
      guard let file else { return removals += [present?.place].compactMap(\.self) }
      if let state, let present, try state.holds(file, as: present, in: &walk) { return }
      writes.append(Write(file: file, replaces: present != nil))
    }
    if let manifest = writes.firstIndex(where: \.file.isManifest) {
      writes.append(writes.remove(at: manifest))
    }
    self.writes = writes
    self.removals = removals
    folderRemovals = (state?.folders ?? []).reversed().filter { !plan.folders.contains($0) }
    leftOvers = state?.leftOvers ?? []
    planned = plan.files
  }

  /// Whether the tree is as it should be already.
  var isEmpty: Bool {
    writes.isEmpty && removals.isEmpty && folderRemovals.isEmpty && leftOvers.isEmpty
  }

  /// Brings the tree up to date on the disk; it stays marked as unfinished until `finish`.
  ///
  /// - Parameter twin: a tree that holds files as planned.
  func apply(
    to root: OpenFolder, from twin: Twin? = nil, _ workforce: any Workforce
  ) throws(PublishError) {
    guard !isEmpty else { return }
    try root.createDurably(WorkingName.marker, PathList.write(marked))
    var walk = FolderWalk(root)
    // What goes, goes first: it frees space, and a new folder may need the name of an old file.
    try remove(removals, in: &walk)
    try removeFolders(folderRemovals, in: &walk)
    // The manifest is younger than what it lists.
    let last = writes.last?.file.isManifest == true ? writes.count - 1 : writes.count
    try workforce.forRuns(of: last) { (number, run) throws(PublishError) in
      try write(run, to: root, as: WorkingName.part(number), from: twin)
    }
    try write(last..<writes.count, to: root, as: WorkingName.part, from: twin)
    try root.syncDisk()
  }

  /// Nobody reads from the tree and its marker lists every file, so a new file needs no other name while it
  /// is being written; one that replaces another gets an inode of its own.
  private func write(
    _ run: Range<Int>, to root: OpenFolder, as part: String, from twin: Twin?
  ) throws(PublishError) {
    var walk = FolderWalk(root)
    var source = PlannedSource(twin)
    for write in writes[run] {
      let folder = try walk.makeFolder(write.place.folder)
      let name = String(write.place.name)
      if write.replaces {
        try root.create(part, try source.bytes(of: write.file))
        try root.rename(part, to: name, in: folder)
      } else if try !source.link(write.file, in: folder) {
        try folder.create(name, try source.bytes(of: write.file))
      }
    }
  }

  /// Declares the tree complete.
  func finish(_ root: OpenFolder) throws(PublishError) {
    guard !isEmpty else { return }
    for name in leftOvers { try root.remove(name) }
    try root.remove(WorkingName.marker)
    try root.sync()
  }

  /// Takes out of the tree again what `apply` wrote; the marker stays, so that the next build knows what
  /// else is there.
  func withdraw(from root: OpenFolder) throws(PublishError) {
    var walk = FolderWalk(root)
    try remove(writes.map(\.place), in: &walk)
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

  /// What the tree's marker must list while it is being changed: whatever was there or will be, but for the
  /// names that need no list.
  private var marked: [OutputPath] {
    (planned.map(\.place) + removals).filter {
      $0.text != Manifest.fileName && $0.text != WorkingName.keep
    }
  }
}
