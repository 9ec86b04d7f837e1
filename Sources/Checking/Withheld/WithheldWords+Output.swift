import Model

extension WithheldWords {
  /// The words that stand in a page or feed, as indices: in what a reader or a machine gets of it, in what
  /// neither sees, such as a comment of a layout, and in its path.
  func found(in markup: Markup, of bytes: [UInt8], at path: String) -> Set<Int> {
    guard !words.isEmpty else { return [] }
    let unseen = markup.isComplete ? [] : found(in: bytes)
    return found(in: markup.text).union(unseen).union(found(inPath: path))
  }

  /// The words that stand in a file that is neither.
  func found(in bytes: [UInt8], at path: String) -> Set<Int> {
    guard !words.isEmpty else { return [] }
    let text = path.hasSuffix(".json") ? JSONEscapes.resolved(bytes) : bytes
    return found(in: text).union(found(inPath: path))
  }

  /// The words that stand in texts out of a file, in ascending order. A line may end between two words of a name.
  func found(in texts: [String]) -> [Int] {
    guard !words.isEmpty else { return [] }
    return Set(
      texts.flatMap { text in
        let bytes = Array(text.utf8)
        return found(in: WithheldWord.joinedWords(bytes) ?? bytes)
      }
    ).sorted()
  }

  /// What tells these words from others, for those who keep what was found.
  package var identity: String {
    words.map { "\($0.kind) \($0.care) \(String(decoding: $0.text, as: UTF8.self))" }.joined(separator: "\n")
  }

  /// The file of an address is `…/index.html`; with a slash before it, addresses are found in paths.
  private func found(inPath path: String) -> Set<Int> { found(in: Array("/\(path)".utf8)) }

  private func found(in bytes: [UInt8]) -> Set<Int> {
    Set(matches(in: FoldedText(bytes)).map(\.word))
  }
}
