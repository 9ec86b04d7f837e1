import Model

/// Puts a planned site on the disk so that a visitor sees the whole old one or the whole new one.
///
/// The new site is built in a folder beside the output (`.public.candour-next` for `public`), checked
/// there, and swapped with it in one move. What was swapped out is then brought up to date as well: nothing
/// withdrawn stays on the disk, and the next build writes only what changes.
package struct SitePublisher: Sendable {
  private let folder: OutputFolder
  private let tool: String
  private let layer: FileLayer

  /// - Parameter tool: name and version for the manifest, such as `candour 1.0.0`.
  package init(_ folder: OutputFolder, tool: String, layer: FileLayer = .system) {
    self.folder = folder
    self.tool = tool
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
    check: (BuiltTree) throws(PublishError) -> Bool
  ) throws(PublishError) -> Publication {
    let faults = PlannedTree.faults(in: files)
    guard faults.isEmpty else { throw PublishError(.unfit(faults)) }
    let parent = try OpenFolder.open(folder.parent, layer: layer)
    let lock = try BuildLock(WorkingName.lock(for: folder.name), in: parent)
    defer { withExtendedLifetime(lock) {} }

    let output = try tree(folder.name, in: parent)
    let before = try output.map { (root) throws(PublishError) in try settled(root) }
    let old = try? before?.manifest?.get()
    if let refusal = old.flatMap({ folder.refusal(of: $0, isPreview: isPreview) }) {
      throw PublishError(.refusal(refusal))
    }
    let plan = PlannedTree(
      files, builtFor: builtFor, nextChange: nextChange, isPreview: isPreview, tool: tool,
      keep: before?.keep)
    let difference = try TreeUpdate(from: before, to: plan, in: output)

    if let output, difference.isEmpty {
      guard try check(BuiltTree(output, plan.manifest)) else {
        return Publication(.refused, plan.manifest, after: old)
      }
      try levelNext(to: plan, in: parent)
      return Publication(.unchanged, plan.manifest, after: old)
    }
    guard try build(plan, in: parent, check: check) else {
      return Publication(.refused, plan.manifest, after: old)
    }
    let outcome = try putInPlace(plan, difference, output, isFirst: before?.isBare ?? true, in: parent)
    return Publication(outcome, plan.manifest, after: old)
  }

  /// Makes the tree beside the output hold the new site; false when the check says no.
  private func build(
    _ plan: PlannedTree, in parent: OpenFolder, check: (BuiltTree) throws(PublishError) -> Bool
  ) throws(PublishError) -> Bool {
    let existing = try tree(nextName, in: parent)
    let state = try existing.map { (root) throws(PublishError) in try accepted(root) }
    let next: OpenFolder
    if let existing { next = existing } else { next = try parent.makeFolder(nextName) }
    let update = try TreeUpdate(from: state, to: plan, in: next)
    try update.apply(to: next)
    let isAccepted: Bool
    do throws(PublishError) {
      isAccepted = try check(BuiltTree(next, plan.manifest))
    } catch {
      try withdraw(update, from: next, in: parent)
      throw error
    }
    if isAccepted { try update.finish(next) } else { try withdraw(update, from: next, in: parent) }
    return isAccepted
  }

  private func withdraw(
    _ update: TreeUpdate, from next: OpenFolder, in parent: OpenFolder
  ) throws(PublishError) {
    try update.withdraw(from: next)
    try discardIfBare(next, in: parent)
  }

  private func putInPlace(
    _ plan: PlannedTree, _ difference: TreeUpdate, _ output: OpenFolder?, isFirst: Bool,
    in parent: OpenFolder
  ) throws(PublishError) -> Publication.Outcome {
    guard let output else {
      try parent.rename(nextName, to: folder.name, in: parent)
      try afterwards { () throws(PublishError) in try parent.sync() }
      return .replaced
    }
    guard try parent.exchange(nextName, folder.name) else {
      try InPlaceUpdate(difference, replacing: output).run(in: output)
      return .replacedFileByFile
    }
    try afterwards { () throws(PublishError) in
      try parent.sync()
      guard let swappedOut = try parent.folder(nextName) else { return }
      if isFirst {
        try discardIfBare(swappedOut, in: parent)
      } else {
        try difference.apply(to: swappedOut)
        try difference.finish(swappedOut)
      }
    }
    return .replaced
  }

  /// Does what follows the moment at which the new site is online.
  private func afterwards(_ work: () throws(PublishError) -> Void) throws(PublishError) {
    do throws(PublishError) { try work() } catch { throw error.reached(.new) }
  }

  /// A run that was interrupted after the swap left withdrawn files beside the output.
  private func levelNext(to plan: PlannedTree, in parent: OpenFolder) throws(PublishError) {
    try afterwards { () throws(PublishError) in
      guard let next = try tree(nextName, in: parent) else { return }
      let state = try accepted(next)
      guard !state.isBare else { return try discardIfBare(next, in: parent) }
      let update = try TreeUpdate(from: state, to: plan, in: next)
      try update.apply(to: next)
      try update.finish(next)
    }
  }

  /// Removes the tree beside the output if it holds nothing of a site.
  private func discardIfBare(_ next: OpenFolder, in parent: OpenFolder) throws(PublishError) {
    let state = try accepted(next)
    guard state.isBare else { return }
    for path in state.survey.folders.reversed() {
      var walk = FolderWalk(next)
      try walk.folder(path.folder)?.removeFolder(String(path.name))
    }
    for name in WorkingName.unlisted { try next.remove(name) }
    try parent.removeFolder(nextName)
    try parent.sync()
  }

  private var nextName: String { WorkingName.next(for: folder.name) }

  /// Nil when there is nothing of that name; a file or a link is refused.
  private func tree(_ name: String, in parent: OpenFolder) throws(PublishError) -> OpenFolder? {
    guard let status = try parent.status(of: name) else { return nil }
    switch status.kind {
    case .folder: return try parent.folder(name)
    case .link: throw PublishError(.refusal(OutputRefusal(.symbolicLink, parent.pathOf(name))))
    case .file, .other: throw PublishError(.refusal(OutputRefusal(.notAFolder, parent.pathOf(name))))
    }
  }

  /// The state of the output folder after whatever an interrupted run left in it is dealt with.
  private func settled(_ output: OpenFolder) throws(PublishError) -> TreeState {
    try InPlaceUpdate.completeInterrupted(in: output)
    let state = try accepted(output)
    guard try InPlaceUpdate.forgetInterrupted(in: output) else { return state }
    return try accepted(output)
  }

  private func accepted(_ root: OpenFolder) throws(PublishError) -> TreeState {
    let state = try TreeState(of: root)
    if let refusal = state.refusal { throw PublishError(.refusal(refusal)) }
    return state
  }
}
