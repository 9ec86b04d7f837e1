import Model

extension Workers {
  /// Does a piece of work on each document; results come back in order. Each document is noted as in hand
  /// while it is worked on, and those that an earlier child died of are not worked on again.
  ///
  /// - Parameters:
  ///   - source: the file of a document.
  ///   - refused: what stands in place of the result for a document that is left out.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], while stage: Stage, of source: @Sendable (Item) -> SourceFile,
    refused: @Sendable (Finding) -> Result, _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard let child else { return map(items, transform) }
    return map(
      items, while: stage, by: child, bytes: items.reduce(0) { $0 + source($1).bytes.count },
      path: { source($0).path }, refused: refused, transform)
  }

  /// The same for attachments, which are given by their paths.
  func mapAttachments<Item: Sendable, Result: Sendable>(
    _ items: [Item], path: @Sendable (Item) -> SitePath, refused: @Sendable (Finding) -> Result,
    _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard let child else { return map(items, transform) }
    child.page.isPatient = true
    defer { child.page.isPatient = false }
    return map(
      items, while: .opening, by: child, bytes: jobs * Self.attachmentBytes, path: path, refused: refused,
      transform)
  }

  /// What an attachment counts for, though most have less: it is unpacked.
  private static let attachmentBytes = 64 << 20

  private func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], while stage: Stage, by child: SupervisedChild, bytes: Int,
    path: @Sendable (Item) -> SitePath, refused: @Sendable (Finding) -> Result,
    _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let jobs = child.page.isSerial ? 1 : min(jobs, SharedPage.slots)
    child.page.workers = jobs
    let results = ProcessLimits.duringDocuments(sources: bytes, workers: jobs) {
      child.tryAlone(items, in: stage, path: path) { _ = transform($0) }
      return ManyHands(jobs).map(items) { worker, item in
        let path = path(item)
        if let finding = child.refusal(of: path) { return refused(finding) }
        return child.hold(path, as: worker) { transform(item) }
      }
    }
    #if DEBUG
      Fault.strike("", isAlone: false)
    #endif
    return results
  }
}
