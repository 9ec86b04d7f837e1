import Model

/// Puts a planned site on the disk so that a visitor sees the whole old one or the whole new one.
///
/// The new site is built in a folder beside the output (`.public.candour-next` for `public`), checked
/// there, and swapped with it in one move. What was swapped out is then brought up to date as well: nothing
/// withdrawn stays on the disk, and the next build writes only what changes. After a first build there is
/// nothing to bring up to date, so the second tree is made, of the same files.
package struct SitePublisher: Sendable {
  private let folder: OutputFolder
  private let tool: String
  private let workforce: any Workforce
  private let layer: FileLayer

  /// - Parameters:
  ///   - tool: name and version for the manifest, such as `candour 1.0.0`.
  ///   - workforce: reads and writes the files.
  package init(
    _ folder: OutputFolder, tool: String, workforce: any Workforce = SingleHand(), layer: FileLayer = .system
  ) {
    self.folder = folder
    self.tool = tool
    self.workforce = workforce
    self.layer = layer
  }

  /// Publishes a site.
  ///
  /// - Parameters:
  ///   - builtFor: the day the site was built for.
  ///   - nextChange: the next day on which the same sources make a different site, if any.
  ///   - isPreview: whether it is a preview, which takes the place of previews only.
  ///   - check: looks at the new site before anybody sees it; false leaves the output as it was.
  /// - Throws: when the planned files clash, the output folder is not Candour's to replace, another build
  ///   is at work, or the system refuses a request. The error says which site is online.
  package func publish(
    _ files: [OutputFile], builtFor: Day, nextChange: Day?, isPreview: Bool = false,
    periods: [String: Day] = [:], check: (BuiltTree) throws(PublishError) -> Bool
  ) throws(PublishError) -> Publication {
    let faults = PlannedTree.faults(in: files)
    guard faults.isEmpty else { throw PublishError(.unfit(faults)) }
    let parent = try OpenFolder.open(folder.parent, layer: layer)
    let lock = try BuildLock(WorkingName.lock(for: folder.name), in: parent)
    defer { withExtendedLifetime(lock) {} }

    let trees = try workforce.results(of: [folder.name, nextName]) { (name) throws(PublishError) in
      try tree(name, in: parent)
    }
    let (output, next) = (trees[0], trees[1])
    do throws(PublishError) {
      let plan = PlannedTree(
        files, builtFor: builtFor, nextChange: nextChange, isPreview: isPreview, periods: periods,
        tool: tool,
        keep: output?.state.keep)
      return try publish(plan, output, next, in: parent, check: check)
    } catch {
      let isFirst = output?.state.isBare ?? true
      throw isFirst && error.state == .old ? error.reached(.nothing) : error
    }
  }

  private func publish(
    _ plan: PlannedTree, _ output: Tree?, _ next: Tree?, in parent: OpenFolder,
    check: (BuiltTree) throws(PublishError) -> Bool
  ) throws(PublishError) -> Publication {
    let old = try? output?.state.manifest?.get()
    if let refusal = old.flatMap({ folder.refusal(of: $0, isPreview: plan.manifest.isPreview) }) {
      throw PublishError(.refusal(refusal))
    }
    let difference = try TreeUpdate(from: output?.state, to: plan, in: output?.root)
    if let output, difference.isEmpty {
      guard try check(BuiltTree(output.root, plan.manifest)) else {
        return Publication(.refused, plan.manifest, after: old)
      }
      try levelNext(next, to: plan, copying: output.root, in: parent)
      return Publication(.unchanged, plan.manifest, after: old)
    }
    // What the output holds already.
    let twin = output.map {
      Twin(root: $0.root, way: .linking(except: Set(difference.writes.map(\.place))))
    }
    guard let built = try build(plan, in: next, from: twin, of: parent, check: check) else {
      return Publication(.refused, plan.manifest, after: old)
    }
    let outcome = try putInPlace(built, difference, output, in: parent)
    return Publication(outcome, plan.manifest, after: old)
  }

  /// Makes the tree beside the output hold the new site; nil when the check says no.
  private func build(
    _ plan: PlannedTree, in existing: Tree?, from twin: Twin?, of parent: OpenFolder,
    check: (BuiltTree) throws(PublishError) -> Bool
  ) throws(PublishError) -> OpenFolder? {
    let next: OpenFolder
    if let existing { next = existing.root } else { next = try parent.makeFolder(nextName) }
    let update = try TreeUpdate(from: existing?.state, to: plan, in: existing?.root)
    try update.apply(to: next, from: twin, workforce)
    let isAccepted: Bool
    do throws(PublishError) {
      isAccepted = try check(BuiltTree(next, plan.manifest))
    } catch {
      try withdraw(update, from: next, in: parent)
      throw error
    }
    guard isAccepted else {
      try withdraw(update, from: next, in: parent)
      return nil
    }
    try update.finish(next)
    return next
  }

  private func withdraw(
    _ update: TreeUpdate, from next: OpenFolder, in parent: OpenFolder
  ) throws(PublishError) {
    try update.withdraw(from: next)
    try discardIfBare(next, in: parent)
  }

  private func putInPlace(
    _ built: OpenFolder, _ difference: TreeUpdate, _ output: Tree?, in parent: OpenFolder
  ) throws(PublishError) -> Publication.Outcome {
    if let output, try !parent.exchange(nextName, folder.name) {
      try InPlaceUpdate(difference).run(in: output.root, copying: built, workforce)
      return .replacedFileByFile
    }
    if output == nil { try parent.rename(nextName, to: folder.name, in: parent) }
    try afterwards { () throws(PublishError) in
      try parent.sync()
      // What was swapped out, if there was anything.
      let swappedOut = try parent.folder(nextName)
      let second = if let swappedOut { swappedOut } else { try parent.makeFolder(nextName) }
      guard output?.state.isBare ?? true else {
        try difference.apply(to: second, from: Twin(root: built, way: .copying), workforce)
        return try difference.finish(second)
      }
      try difference.apply(to: second, from: Twin(root: built, way: .linking(except: [])), workforce)
      try difference.finish(second)
      // To share a file changes its time of change; the manifest must be the younger.
      try built.touch(Manifest.fileName)
    }
    return .replaced
  }

  /// Does what follows the moment at which the new site is online.
  private func afterwards(_ work: () throws(PublishError) -> Void) throws(PublishError) {
    do throws(PublishError) { try work() } catch { throw error.reached(.new) }
  }

  /// A run that was interrupted after the swap left withdrawn files beside the output.
  private func levelNext(
    _ next: Tree?, to plan: PlannedTree, copying output: OpenFolder, in parent: OpenFolder
  ) throws(PublishError) {
    guard let next else { return }
    try afterwards { () throws(PublishError) in
      guard !next.state.isBare else { return try discardIfBare(next.root, in: parent) }
      let update = try TreeUpdate(from: next.state, to: plan, in: next.root)
      try update.apply(to: next.root, from: Twin(root: output, way: .copying), workforce)
      try update.finish(next.root)
    }
  }

  /// Removes the tree beside the output if it holds nothing of a site.
  private func discardIfBare(_ next: OpenFolder, in parent: OpenFolder) throws(PublishError) {
    let state = try accepted(next)
    guard state.isBare else { return }
    var walk = FolderWalk(next)
    for path in state.folders.reversed() {
      try walk.folder(path.folder)?.removeFolder(String(path.name))
      walk.rest()
    }
    for name in state.leftOvers + [WorkingName.keep] { try next.remove(name) }
    try parent.removeFolder(nextName)
    try parent.sync()
  }

  private var nextName: String { WorkingName.next(for: folder.name) }

  /// A tree of Candour's as it was found.
  private struct Tree: Sendable {
    let root: OpenFolder
    let state: TreeState
  }

  /// Nil when there is nothing of that name; a file or a link is refused. Whatever an interrupted run left
  /// within the output is dealt with first.
  private func tree(_ name: String, in parent: OpenFolder) throws(PublishError) -> Tree? {
    guard let status = try parent.status(of: name) else { return nil }
    switch status.kind {
    case .folder: break
    case .link: throw PublishError(.refusal(OutputRefusal(.symbolicLink, parent.pathOf(name))))
    case .file, .other: throw PublishError(.refusal(OutputRefusal(.notAFolder, parent.pathOf(name))))
    }
    guard let root = try parent.folder(name) else { return nil }
    if name == folder.name { try InPlaceUpdate.completeInterrupted(in: root) }
    let state = try accepted(root)
    guard name == folder.name, try InPlaceUpdate.forgetInterrupted(in: root) else {
      return Tree(root: root, state: state)
    }
    return Tree(root: root, state: try accepted(root))
  }

  private func accepted(_ root: OpenFolder) throws(PublishError) -> TreeState {
    let state = try TreeState(of: root)
    if let refusal = state.refusal { throw PublishError(.refusal(refusal)) }
    return state
  }
}
