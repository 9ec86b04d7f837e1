import Model

/// What one paragraph, heading or table cell says, as the library sees it: without indentation, quote
/// marks and the escapes of table pipes; and where each byte of it stands in the source file.
struct LeafText {
  private(set) var bytes: [UInt8] = []
  /// Offsets in `bytes` at which lines begin.
  private(set) var lineStarts: [Int] = []
  /// Stretches that stand together in the source: offsets in `bytes` and in the file, both ascending.
  private var pieces: [(here: Int, source: Int)] = []

  /// - Parameter quotes: how many block quotes the leaf stands in.
  init(lines: ClosedRange<Int>, column: Int, quotes: Int, in body: BodyLines) {
    for number in lines {
      let line = body.line(number)
      let start =
        number == lines.lowerBound
        ? min(line.lowerBound + max(column, 1) - 1, line.upperBound)
        : body.textStart(of: line, quotes: quotes)
      lineStarts.append(bytes.count)
      append(start..<line.upperBound, of: body)
    }
  }

  private init(cell range: Range<Int>, of body: BodyLines) {
    lineStarts = [0]
    var start = range.lowerBound
    for offset in range
    where body.bytes[offset] == UInt8(ascii: "|") && offset > range.lowerBound {
      // A pipe inside a cell is always escaped, and the library drops the backslash.
      append(start..<(offset - 1), of: body)
      start = offset
    }
    append(start..<range.upperBound, of: body)
  }

  /// The cells of a table row, in order.
  static func cells(
    line number: Int, column: Int, quotes: Int, in body: BodyLines
  ) -> [LeafText] {
    let line = body.line(number, fromColumn: column)
    var start = body.textStart(of: line, quotes: quotes)
    if start < line.upperBound, body.bytes[start] == UInt8(ascii: "|") { start += 1 }
    var cells: [LeafText] = []
    for offset in start..<max(start, line.upperBound) where body.bytes[offset] == UInt8(ascii: "|") {
      // As the library has it, a backslash escapes a pipe even after another backslash.
      if offset > start, body.bytes[offset - 1] == UInt8(ascii: "\\") { continue }
      cells.append(LeafText(cell: trimmed(start..<offset, of: body), of: body))
      start = offset + 1
    }
    let rest = trimmed(min(start, line.upperBound)..<line.upperBound, of: body)
    if !rest.isEmpty { cells.append(LeafText(cell: rest, of: body)) }
    return cells
  }

  /// The place in the source of a stretch of `bytes`.
  func source(of range: Range<Int>) -> SourceRange {
    guard !range.isEmpty else {
      let place = source(of: range.lowerBound)
      return SourceRange(place, place)
    }
    return SourceRange(source(of: range.lowerBound), source(of: range.upperBound - 1) + 1)
  }

  private func source(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].here <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return 0 }
    return pieces[low].source + offset - pieces[low].here
  }

  private mutating func append(_ range: Range<Int>, of body: BodyLines) {
    guard !range.isEmpty else { return }
    pieces.append((bytes.count, range.lowerBound))
    bytes += body.bytes[range]
  }

  private static func trimmed(_ range: Range<Int>, of body: BodyLines) -> Range<Int> {
    var range = range
    while let first = range.first, body.bytes[first].isBlank { range.removeFirst() }
    while let last = range.last, body.bytes[last].isBlank { range.removeLast() }
    return range
  }
}
