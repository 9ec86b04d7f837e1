import Model

/// Updates the output folder itself, file by file, where it cannot be swapped as a whole.
///
/// Every new file is first written to a folder within the output and saved; then a journal of the steps is
/// saved; only then are files moved to their places. From the journal on, an interrupted run can be
/// completed without the sources. A visitor sees whole files at every moment.
struct InPlaceUpdate: Sendable {
  private let writes: [TreeUpdate.Write]
  let steps: [JournalStep]

  init(_ update: TreeUpdate) {
    let leaving = Set(update.removals)
    let leavingFolders = Set(update.folderRemovals)
    writes = update.writes
    let moves = writes.enumerated().map { (number, write) in
      (
        rank: Self.rank(write.place, isNew: !write.replaces, leaving, leavingFolders), number: number,
        step: JournalStep.move(number, write.place)
      )
    }.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
    steps =
      moves.filter { $0.rank < Self.obstructed }.map(\.step)
      + update.removals.map { .remove($0) } + update.folderRemovals.map { .removeFolder($0) }
      + moves.filter { $0.rank >= Self.obstructed }.map(\.step)
  }

  /// Assets before the pages that use them, new pages before changed ones that link to them, feeds after
  /// both, then what needs the place of something that goes, and the manifest when all is done.
  private static func rank(
    _ path: OutputPath, isNew: Bool, _ leaving: Set<OutputPath>, _ leavingFolders: Set<OutputPath>
  ) -> Int {
    if path.text == Manifest.fileName { return obstructed + 1 }
    var above = path.folder
    while !above.text.isEmpty {
      if leaving.contains(above) { return obstructed }
      above = above.folder
    }
    if leavingFolders.contains(path) { return obstructed }
    if path.text.hasSuffix(".html") { return isNew ? 1 : 2 }
    return path.text.hasSuffix(".xml") ? 3 : 0
  }

  private static let obstructed = 10

  /// - Parameters:
  ///   - output: the folder as it was when the update was worked out.
  ///   - twin: a tree that is up to date, to copy from.
  func run(in output: OpenFolder, copying twin: OpenFolder?, _ workforce: any Workforce) throws(PublishError)
  {
    do throws(PublishError) {
      let stage = try output.makeFolder(WorkingName.stage, permissions: 0o700)
      try workforce.forRuns(of: writes.count) { (_, run) throws(PublishError) in
        var source = PlannedSource(twin.map { Twin(root: $0, way: .copying) })
        for number in run { try stage.create(String(number), try source.bytes(of: writes[number].file)) }
      }
      try output.syncDisk()
    } catch {
      // The output stays as it was, so nothing half done should lie in it; the next build tries again.
      _ = try? Self.forgetInterrupted(in: output)
      throw error
    }
    try output.createDurably(WorkingName.journal, JournalStep.write(steps))
    do throws(PublishError) {
      try Self.follow(steps, in: output)
    } catch {
      throw error.reached(.mixed)
    }
  }

  /// Completes a run that was interrupted after its journal was saved.
  static func completeInterrupted(in output: OpenFolder) throws(PublishError) {
    guard let bytes = try output.read(WorkingName.journal) else { return }
    guard let steps = JournalStep.read(bytes) else {
      throw PublishError(.refusal(.foreign([output.pathOf(WorkingName.journal)], in: output.path)))
    }
    do throws(PublishError) { try follow(steps, in: output) } catch { throw error.reached(.mixed) }
  }

  /// Forgets a run that was interrupted before its journal was saved, in a folder known to be Candour's;
  /// false when there was none.
  static func forgetInterrupted(in output: OpenFolder) throws(PublishError) -> Bool {
    let part = try output.status(of: WorkingName.part)
    let stage = try output.status(of: WorkingName.stage)
    guard part != nil || stage != nil else { return false }
    try output.remove(WorkingName.part)
    try clearStage(in: output)
    return true
  }

  /// Every step may have been taken already.
  private static func follow(_ steps: [JournalStep], in output: OpenFolder) throws(PublishError) {
    let stage = try output.folder(WorkingName.stage)
    var walk = FolderWalk(output)
    for step in steps {
      switch step {
      case .move(let number, let path):
        guard let stage, try stage.status(of: String(number)) != nil else { continue }
        let folder = try walk.makeFolder(path.folder)
        try stage.rename(String(number), to: String(path.name), in: folder)
      case .remove(let path):
        guard let folder = try walk.folder(path.folder) else { continue }
        let name = String(path.name)
        if try folder.status(of: name)?.kind == .file { try folder.remove(name) }
      case .removeFolder(let path):
        guard let folder = try walk.folder(path.folder) else { continue }
        let name = String(path.name)
        if try folder.status(of: name)?.kind == .folder { try folder.removeFolder(name) }
        walk.rest()
      }
    }
    try output.syncDisk()
    try output.remove(WorkingName.journal)
    try clearStage(in: output)
    try output.sync()
  }

  /// Removes the staging folder; anything in it that is not a numbered file is refused.
  private static func clearStage(in output: OpenFolder) throws(PublishError) {
    guard let stage = try output.folder(WorkingName.stage) else { return }
    for (name, _) in try stage.names() {
      guard let name, Int(name) != nil, try stage.status(of: name)?.kind == .file else {
        let path = stage.pathOf(name ?? "a name that is not UTF-8")
        throw PublishError(.refusal(.foreign([path], in: output.path)))
      }
      try stage.remove(name)
    }
    try output.removeFolder(WorkingName.stage)
  }
}
