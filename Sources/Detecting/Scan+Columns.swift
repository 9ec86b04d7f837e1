/// Rows of values parted by commas, semicolons or tabs, as spreadsheets write them.
extension Scan {
  /// The cell at the head of a value's column; nil unless the value is alone in its cell and the first line of its
  /// block is a row of short names with as many cells.
  func headingOfColumn(ofValue value: Range<Int>) -> Range<Int>? {
    guard let sign = partingSign(beside: value) else { return nil }
    let row = startOfLine(value.lowerBound)
    guard row > 0, value.lowerBound - row < Self.longestRow else { return nil }
    let column = cells(from: row, to: value.lowerBound, partedBy: sign)
    var heading = row
    while heading > 0 {
      if workspace.row.start == heading {
        heading = workspace.row.heading
        break
      }
      guard row - heading < Self.tallestTable else { break }
      let above = startOfLine(heading - 1)
      guard heading - above > 1, bytes[above..<heading].contains(sign) else { break }
      heading = above
    }
    workspace.row = (row, heading)
    guard heading < row else { return nil }
    var place = heading
    var (start, cell) = (heading, 0)
    while place < row {
      let isEnd = bytes[place] == UInt8(ascii: "\n")
      if bytes[place] == sign || isEnd {
        guard place - start <= Self.longestName else { return nil }
        if cell == column { return start..<place }
        if isEnd { return nil }
        (start, cell) = (place + 1, cell + 1)
      }
      place += 1
    }
    return nil
  }

  /// The first cell of a row, which says what the others are where a table has its names in a column.
  func firstCell(ofRowWith value: Range<Int>) -> Range<Int>? {
    var row = startOfLine(value.lowerBound)
    guard value.lowerBound - row < Self.longestRow else { return nil }
    var sign = UInt8(ascii: "|")
    if bytes[row] == sign {
      row += 1
    } else if let parting = partingSign(beside: value) {
      sign = parting
    } else {
      return nil
    }
    guard let end = bytes[row..<value.lowerBound].firstIndex(of: sign), end - row <= Self.longestName else {
      return nil
    }
    return row..<end
  }

  /// The sign on both sides of a value, over quotation marks; the end of its line counts for one.
  private func partingSign(beside value: Range<Int>) -> UInt8? {
    var (start, end) = (value.lowerBound, value.upperBound)
    while let byte = self[start - 1], byte == UInt8(ascii: "\"") || byte == 0x20, value.lowerBound - start < 3
    {
      start -= 1
    }
    while let byte = self[end], byte == UInt8(ascii: "\"") || byte == 0x20 || byte == 0x0D,
      end - value.upperBound < 3
    {
      end += 1
    }
    func isSign(_ byte: UInt8?) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
    }
    let (before, after) = (self[start - 1], self[end])
    let isFirst = before == nil || before == UInt8(ascii: "\n")
    let isLast = after == nil || after == UInt8(ascii: "\n")
    if isSign(before), before == after || isLast { return before }
    return isFirst && isSign(after) ? after : nil
  }

  private func cells(from start: Int, to end: Int, partedBy sign: UInt8) -> Int {
    var count = 0
    var isQuoted = false
    for byte in bytes[start..<end] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == sign, !isQuoted { count += 1 }
    }
    return count
  }

  /// In bytes: longer cells are sentences.
  private static var longestName: Int { 40 }
}
