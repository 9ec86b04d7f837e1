import Model

extension WithheldWords {
  /// The words that stand in a page or feed, as indices: in what a reader or a machine gets of it, in what
  /// neither sees, such as a comment of a layout, and in its path.
  func found(in file: OutputFile, markup: Markup) -> Set<Int> {
    guard !words.isEmpty else { return [] }
    let unseen = markup.isComplete ? [] : found(in: file.bytes)
    return found(in: markup.text).union(unseen).union(found(inPath: file.path))
  }

  /// The words that stand in a file that is neither.
  func found(in file: OutputFile) -> Set<Int> {
    guard !words.isEmpty else { return [] }
    let bytes = file.path.hasSuffix(".json") ? JSONEscapes.resolved(file.bytes) : file.bytes
    return found(in: bytes).union(found(inPath: file.path))
  }

  /// The file of an address is `…/index.html`; with a slash before it, addresses are found in paths.
  private func found(inPath path: String) -> Set<Int> { found(in: Array("/\(path)".utf8)) }

  private func found(in bytes: [UInt8]) -> Set<Int> {
    Set(matches(in: FoldedText(bytes)).map(\.word))
  }
}
