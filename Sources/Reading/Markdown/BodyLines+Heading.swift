import Model

extension BodyLines {
  /// A heading with its mark, and with the line under it if it is underlined. The library's last line of
  /// an underlined heading may be one of the text that follows.
  func range(ofHeading heading: MarkdownNode) -> SourceRange {
    let first = heading.startLine
    let quotes = heading.blockQuotesAround
    let underline = (first..<max(first, heading.endLine)).first {
      isUnderline($0 + 1, quotes: quotes)
    }
    return range(
      from: first, column: heading.startColumn, through: underline.map { $0 + 1 } ?? first)
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
