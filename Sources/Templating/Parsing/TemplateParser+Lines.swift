import Model

/// Lines: which tags have one to themselves, and how far lines are indented.
extension TemplateParser {
  /// Takes in the text up to the next tag, line by line. Blanks that reach as far as the tag are kept back
  /// in `pendingLine`, for the tag to say whether they count.
  mutating func readText(to end: Int) {
    guard !open[open.count - 1].isParent else { return readTextInParent(to: end) }
    while position < end {
      if pendingLine != nil {
        let blanks = SourceRange(position, blanksEnd(from: position, before: end))
        pendingLine = blanks
        position = blanks.upper
        if position == end { return }
        let isEmptyLine = blanks.lower == blanks.upper && lineEnd(at: position) != nil
        if isEmptyLine { pendingLine = nil } else { flushLine() }
      }
      let start = position
      while position < end, source.bytes[position] != UInt8(ascii: "\n") { position += 1 }
      if position < end {
        position += 1
        pendingLine = SourceRange(position, position)
      }
      append(.text(SourceRange(start, position)))
    }
  }

  /// Text between the blocks of a parent would never be printed.
  private mutating func readTextInParent(to end: Int) {
    let start = position
    position = end
    var lower = start
    while lower < end, source.bytes[lower].isSpace { lower += 1 }
    if lower < end, !open[open.count - 1].reportedText {
      open[open.count - 1].reportedText = true
      var upper = lower
      while upper < end, source.bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
      while source.bytes[upper - 1].isSpace { upper -= 1 }
      report(.textInParent(open[open.count - 1].tag.name.text), at: SourceRange(lower, upper))
    }
    // A closing tag of a parent looks to its right only, a block in it to its own contents.
    pendingLine = nil
  }

  /// Passes the rest of the line if it is blank, and says whether it was; the next line then begins.
  mutating func skipLineEnd() -> Bool {
    let blanks = blanksEnd(from: position, before: source.bytes.count)
    guard let next = lineEnd(at: blanks) else { return false }
    position = next
    pendingLine = SourceRange(next, next)
    return true
  }

  /// Lets the blanks at the start of the line count as text.
  mutating func flushLine() {
    guard let blanks = pendingLine else { return }
    pendingLine = nil
    append(.lineStart(blanks))
  }

  /// The blanks that begin the first line with anything on it, from `position`; nil if that is the closing
  /// tag of the block itself, or there is none.
  func indentationOfContents() -> SourceRange? {
    var start = position
    while true {
      let end = blanksEnd(from: start, before: source.bytes.count)
      guard let next = lineEnd(at: end) else {
        let closes = source.bytes[end...].starts(with: Array("{{/".utf8))
        return closes ? nil : SourceRange(start, end)
      }
      guard next > end else { return nil }
      start = next
    }
  }

  private func blanksEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, source.bytes[offset].isBlank { offset += 1 }
    return offset
  }

  /// The offset after the line end that stands here, the end of the file counting as one; nil if none does.
  private func lineEnd(at offset: Int) -> Int? {
    let bytes = source.bytes
    guard offset < bytes.count else { return offset }
    if bytes[offset] == UInt8(ascii: "\n") { return offset + 1 }
    guard bytes[offset] == UInt8(ascii: "\r"), offset + 1 < bytes.count else { return nil }
    return bytes[offset + 1] == UInt8(ascii: "\n") ? offset + 2 : nil
  }
}
