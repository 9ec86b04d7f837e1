import Model

/// The cells of tables whose heading tells of somebody: of Markdown, of HTML whose rows are lines, and of values parted
/// by commas, semicolons or tabs.
struct NameTables {
  struct Cell {
    /// Where its text begins.
    let start: Int
    let label: NameLabel
  }

  private(set) var cells: [Cell] = []
  private let bytes: [UInt8]
  /// What each column of the block holds that is being read; nil before its first row.
  private var columns: [NameLabel?]?
  private var sign: UInt8 = 0
  /// How many lines of the block have been read.
  private var line = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while start < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      read(start..<end)
      start = end + 1
    }
  }

  private mutating func read(_ row: Range<Int>) {
    guard bytes[row].contains(where: { $0 > 0x20 }) else {
      (columns, line) = (nil, 0)
      return
    }
    // Tables of HTML stand in one block with others.
    if isTag(row) { (columns, line) = (nil, 0) }
    line += 1
    guard columns != nil || mayBeRow(row) else { return }
    if let columns {
      guard columns.contains(where: { $0 != nil }) else { return readPair(row) }
      for (column, cell) in parts(of: row, by: sign).enumerated() where column < columns.count {
        if let label = columns[column] { note(cell, label) }
      }
      return
    }
    guard mayHaveLabel(row) else {
      if line <= 2, bytes[row].contains(UInt8(ascii: "|")) { (columns, sign) = ([], UInt8(ascii: "|")) }
      return
    }
    // A title may stand over the headings.
    guard line <= 2, let found = Self.signs.first(where: bytes[row].contains) else { return readPair(row) }
    let cells = parts(of: row, by: found)
    let isRow = cells.count > 1 && cells.allSatisfy { $0.count <= Self.longestHeading }
    guard isRow else { return readPair(row) }
    var labels = cells.map { NameLabel(bytes[$0]) }.map { $0 == .post ? nil : $0 }
    let halves = cells.indices.filter { NameLabel.halves.contains(plain(cells[$0])) }
    if halves.count == 2 { for column in halves { labels[column] = .part } }
    // A row of two may be a key and its value.
    if labels.contains(where: { $0 != nil }), cells.count > 2 || !isPair(cells) || found != UInt8(ascii: "|")
    {
      if cells.count == 2, labels[1] == nil, labels[0] != nil { readPair(row) }
      (columns, sign) = (labels, found)
    } else {
      if found == UInt8(ascii: "|") { (columns, sign) = ([], found) }
      readPair(row)
    }
  }

  /// Whether a line can be headings, or a key and its value: short in all its parts, or short up to the only sign. Nearly
  /// every line of prose is not, as its first bytes show, and is looked at no further.
  private func mayBeRow(_ row: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (commas, last, isHeading) = (0, row.lowerBound, line <= 2)
      // Blanks and quotation marks around a cell are none of it.
      func isLong(upTo place: Int) -> Bool { place - last > Self.longestHeading + 9 }
      for start in stride(from: row.lowerBound, to: row.upperBound, by: 64) {
        var signs = bytes.mask(of: start) { sixteen in
          sixteen.are(UInt8(ascii: "|")) .| sixteen.are(UInt8(ascii: ",")) .| sixteen.are(UInt8(ascii: ";"))
            .| sixteen.are(0x09)
        }
        let end = min(start + 64, row.upperBound)
        signs &= UInt64.max &>> UInt64(64 - (end - start))
        while signs != 0 {
          let place = start + signs.trailingZeroBitCount
          signs &= signs &- 1
          if isLong(upTo: place) {
            guard commas == 1 else { return false }
            isHeading = false
          }
          guard bytes[place] == UInt8(ascii: ",") else { return true }
          commas += 1
          guard isHeading || commas == 1 else { return false }
          last = place
        }
        if isLong(upTo: end) {
          guard commas == 1 else { return false }
          isHeading = false
        }
      }
      return commas > 0
    }
  }

  /// Whether one of the parts of a line, whatever parts it, begins as a label does.
  private func mayHaveLabel(_ row: Range<Int>) -> Bool {
    var start = row.lowerBound
    for place in row where Self.signs.contains(bytes[place]) {
      if NameLabel.mayBegin(bytes[start..<place]) { return true }
      start = place + 1
    }
    return NameLabel.mayBegin(bytes[start..<row.upperBound])
  }

  /// `| Known as | Ola |`: the first cell is the label of the second.
  private mutating func readPair(_ row: Range<Int>) {
    let isTable = bytes[row].contains(UInt8(ascii: "|"))
    let sign = isTable ? UInt8(ascii: "|") : UInt8(ascii: ",")
    guard let first = bytes[row].firstIndex(of: sign) else { return }
    // A row of Markdown begins with its sign, and the lines of prose with no label.
    guard isTable || NameLabel.mayBegin(bytes[row.lowerBound..<first]) else { return }
    let cells = parts(of: row, by: sign).filter { !$0.isEmpty }
    guard cells.count == 2 || isTable && cells.count > 2, cells[0].count <= Self.longestHeading,
      let label = NameLabel(bytes[cells[0]]), label != .post, label != .anything
    else { return }
    note(cells[1], label)
  }

  /// Whether a line begins with the tag of a table.
  private func isTag(_ row: Range<Int>) -> Bool {
    let first = bytes[row].drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    guard first.first == UInt8(ascii: "<") else { return false }
    return first.starts(with: "<table".utf8) || first.starts(with: "</table".utf8)
  }

  /// Whether the second of two cells is no heading.
  private func isPair(_ cells: [Range<Int>]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count == 2 && NameLabel(bytes[filled[1]]) == nil
  }

  private mutating func note(_ cell: Range<Int>, _ label: NameLabel) {
    if let first = bytes[cell].first, first.isUpper {
      cells.append(Cell(start: cell.lowerBound, label: label))
    }
  }

  private func plain(_ cell: Range<Int>) -> Fingerprint { Fingerprint(small: cell, of: bytes) }

  /// The cells of a row, without the blanks, quotation marks and ends of tags around them.
  private func parts(of row: Range<Int>, by sign: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var isQuoted = false
    var start = row.lowerBound
    for place in row {
      if bytes[place] == UInt8(ascii: "\""), sign != UInt8(ascii: "|") { isQuoted.toggle() }
      guard bytes[place] == sign, !isQuoted else { continue }
      parts.append(trimmed(start..<place))
      start = place + 1
    }
    parts.append(trimmed(start..<row.upperBound))
    return parts
  }

  private func trimmed(_ cell: Range<Int>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    if let tag = bytes[cell].firstIndex(of: UInt8(ascii: "<")), tag > start { end = tag }
    while start < end, bytes[start] <= 0x20 || "\">'".utf8.contains(bytes[start]) { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || "\"':".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static let signs = [UInt8(ascii: "|"), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
  /// In bytes: a longer cell is part of a sentence.
  private static let longestHeading = 40
}
