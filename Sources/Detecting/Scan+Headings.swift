/// What stands over a value, in whatever form a table is written.
extension Scan {
  /// Whether the head of a value's column has one of some words, in a table of Markdown or HTML or in rows of values.
  func isInColumn(_ value: Range<Int>, of words: WordTable<Bool>) -> Bool {
    guard let heading = headingOver(value) else { return false }
    var place = heading.lowerBound
    while place < heading.upperBound, let word = word(after: place), word.upperBound <= heading.upperBound {
      if words.meaning(of: word, in: bytes) != nil { return true }
      place = word.upperBound
    }
    return false
  }

  /// The cell at the head of the column that a value stands in.
  func headingOver(_ value: Range<Int>) -> Range<Int>? {
    headingOfColumn(ofValue: value) ?? headingOfColumn(value.lowerBound)
      ?? headingOfTag(before: value.lowerBound)
  }

  /// Whether a cell of a table in Markdown holds a value and nothing else.
  func isOnlyTextOfCell(_ value: Range<Int>) -> Bool {
    var (start, end) = (value.lowerBound, value.upperBound)
    while value.lowerBound - start < 8, let byte = self[start - 1], " *_".utf8.contains(byte) { start -= 1 }
    while end - value.upperBound < 8, let byte = self[end], " *_".utf8.contains(byte) { end += 1 }
    return self[start - 1] == UInt8(ascii: "|") && self[end] == UInt8(ascii: "|")
  }

  /// The cell over the one that a value begins.
  func headingOfTag(before place: Int) -> Range<Int>? {
    var end = place
    while place - end < 8, let byte = self[end - 1], byte <= 0x20 { end -= 1 }
    guard self[end - 1] == UInt8(ascii: ">") else { return nil }
    let cells = cellsOfTags()
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0, cells[low - 1].start == end else { return nil }
    return cells[low - 1].heading
  }

  /// Each cell that has a heading over it, found once and in one pass.
  private func cellsOfTags() -> [TaggedCell] {
    if let known = workspace.cells { return known }
    var cells: [TaggedCell] = []
    var row: [Range<Int>] = []
    var headings: [Range<Int>] = []
    var column = 0
    for sign in landmarks.signs where bytes[sign] == UInt8(ascii: "<") {
      let isClosing = self[sign + 1] == UInt8(ascii: "/")
      let name = isClosing ? sign + 2 : sign + 1
      guard self[name]?.lowercased == UInt8(ascii: "t"), let second = self[name + 1]?.lowercased else {
        continue
      }
      switch second {
      case UInt8(ascii: "r") where !isClosing:
        if row.count > 1 { headings = row }
        (row, column) = ([], 0)
      case UInt8(ascii: "a") where self[name + 3]?.lowercased == UInt8(ascii: "l"):
        (row, headings, column) = ([], [], 0)
      case UInt8(ascii: "h") where isClosing && row.count < 40 && self[name + 2] == UInt8(ascii: ">"):
        guard let start = startOfCell(before: sign) else { continue }
        row.append(start..<sign)
        column += 1
      case UInt8(ascii: "d") where isClosing:
        if row.count > 1 { (headings, row, column) = (row, [], 0) }
        if let start = startOfCell(before: sign), column < headings.count {
          cells.append(TaggedCell(start: start, heading: headings[column]))
        }
        column += 1
      default: continue
      }
    }
    workspace.cells = cells
    return cells
  }

  /// Where the text of a cell begins that is closed at a place: behind the tag that opens it.
  private func startOfCell(before end: Int) -> Int? {
    var start = end
    while end - start < 80, let byte = self[start - 1] {
      if byte == UInt8(ascii: ">") { return start }
      start -= 1
    }
    return nil
  }
}

/// A cell of a table in HTML.
struct TaggedCell: Sendable {
  /// Behind its tag.
  let start: Int
  let heading: Range<Int>
}
