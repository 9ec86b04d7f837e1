import Model

extension BodyLines {
  /// A heading with its mark, and with the line under it if it is underlined.
  func range(ofHeading heading: MarkdownNode) -> SourceRange {
    range(
      from: heading.startLine, column: heading.startColumn,
      through: underline(of: heading) ?? heading.startLine)
  }

  /// The line under a heading; nil for one with a mark of its own. The library's last line of an underlined
  /// heading may be one of the text that follows.
  func underline(of heading: MarkdownNode) -> Int? {
    let first = heading.startLine
    guard heading.endLine > first else { return nil }
    let quotes = heading.blockQuotesAround
    return (first + 1...heading.endLine).first { isUnderline($0, quotes: quotes) }
  }

  private func isUnderline(_ number: Int, quotes: Int) -> Bool {
    let line = line(number, fromColumn: 1)
    let text = bytes[min(textStart(of: line, quotes: quotes), line.upperBound)..<line.upperBound]
    guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return false
    }
    return text.allSatisfy { $0 == mark }
  }
}
