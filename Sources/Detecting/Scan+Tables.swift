extension Scan {
  /// The cell of the first row above a place in a table of Markdown; nil outside a table, and in its first row.
  func headingOfColumn(_ place: Int) -> Range<Int>? {
    var row = startOfLine(place)
    guard place - row < Self.longestRow, bytes[row] == UInt8(ascii: "|") else { return nil }
    let column = bytes[row..<place].count { $0 == UInt8(ascii: "|") }
    let own = row
    var heading = row
    while row > 0, place - row < Self.tallestTable {
      if workspace.table.start == row {
        heading = workspace.table.heading
        break
      }
      row = startOfLine(row - 1)
      guard bytes[row] == UInt8(ascii: "|") else { break }
      heading = row
    }
    workspace.table = (own, heading)
    guard heading < own else { return nil }
    var start = heading
    var cells = 0
    while start < own, cells < column {
      if bytes[start] == UInt8(ascii: "|") { cells += 1 }
      if bytes[start] == UInt8(ascii: "\n") { return nil }
      start += 1
    }
    var end = start
    while end < own, bytes[end] != UInt8(ascii: "|"), bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  /// Whether a place is in a table of Markdown whose first row holds what a pattern looks for.
  mutating func isUnderHeading(_ place: Int, of pattern: Pattern) -> Bool {
    var row = startOfLine(place)
    guard place - row < Self.longestRow, bytes[row] == UInt8(ascii: "|") else { return false }
    var heading = row
    while row > 0, place - row < Self.tallestTable {
      row = startOfLine(row - 1)
      guard bytes[row] == UInt8(ascii: "|") else { break }
      heading = row
    }
    var end = heading
    while let byte = self[end], byte != UInt8(ascii: "\n"), end - heading < Self.longestRow { end += 1 }
    return first(pattern, from: heading, to: end) != nil
  }

  /// In bytes; a table that is larger has no heading for what stands below.
  static var tallestTable: Int { 4_096 }
  static var longestRow: Int { 1_024 }

  /// Where the line begins that a place is in.
  func startOfLine(_ place: Int) -> Int {
    let last = workspace.line
    let least = max(0, place - Self.longestRow)
    // Rows are asked for in order, and mostly many times each.
    let isNear = last.place >= least && last.place <= place
    let stop = isNear ? last.place : least
    let start = bytes.withUnsafeBufferPointer { bytes in
      var start = place
      while start > stop, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      return start
    }
    if start > stop || !isNear {
      workspace.line = (place, start, start > least || start == 0)
    } else {
      workspace.line = (place, last.isKnown ? last.start : least, last.isKnown)
    }
    return max(workspace.line.start, least)
  }
}
