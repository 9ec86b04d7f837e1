extension Scan {
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
  private static var tallestTable: Int { 4_096 }
  private static var longestRow: Int { 1_024 }

  /// Where the line begins that a place is in, or a place too far before it.
  private func startOfLine(_ place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), place - start <= Self.longestRow { start -= 1 }
    return start
  }
}
