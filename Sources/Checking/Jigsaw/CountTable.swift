import Model

/// A table of Markdown, with the place of each cell.
struct CountTable {
  /// Without the blanks and stars around its text.
  typealias Cell = Range<Int>

  let bytes: [UInt8]
  let head: [Cell]
  let rows: [[Cell]]
  /// The line before the table, if it reads like a caption.
  let caption: Range<Int>

  /// All tables of a part of a text, in time proportional to its length.
  static func all(in bytes: [UInt8], _ part: SourceRange) -> [CountTable] {
    let end = min(part.upper, bytes.count)
    guard part.lower < end, bytes[part.lower..<end].contains(UInt8(ascii: "|")) else { return [] }
    var tables: [CountTable] = []
    var caption = part.lower..<part.lower
    var previous = caption
    var place = part.lower
    while place < end {
      let line = Self.line(at: place, in: bytes, end)
      place = line.upperBound + 1
      guard isRuler(bytes[line]), bytes[previous].contains(UInt8(ascii: "|")) else {
        if !bytes[previous].isEmpty { caption = previous }
        previous = line
        continue
      }
      var rows: [[Cell]] = []
      while place < end {
        let row = Self.line(at: place, in: bytes, end)
        guard bytes[row].contains(UInt8(ascii: "|")) else { break }
        rows.append(cells(in: bytes, row))
        place = row.upperBound + 1
      }
      tables.append(CountTable(bytes: bytes, head: cells(in: bytes, previous), rows: rows, caption: caption))
      caption = part.lower..<part.lower
      previous = caption
    }
    return tables
  }

  private static func line(at place: Int, in bytes: [UInt8], _ end: Int) -> Range<Int> {
    var line = place..<(bytes[place..<end].firstIndex(of: 0x0A) ?? end)
    if let last = line.last, bytes[last] == 0x0D { line.removeLast() }
    return line
  }

  /// The line of dashes between a table's head and its body.
  private static func isRuler(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
      && line.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private static func cells(in bytes: [UInt8], _ line: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    for place in line where bytes[place] == UInt8(ascii: "|") {
      if place > line.lowerBound, bytes[place - 1] == UInt8(ascii: "\\") { continue }
      // What stands before the first bar of a line is a cell only if there is something.
      if !cells.isEmpty || !trimmed(bytes, start..<place).isEmpty || start > line.lowerBound {
        cells.append(trimmed(bytes, start..<place))
      }
      start = place + 1
    }
    let rest = trimmed(bytes, start..<line.upperBound)
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Cell {
    var range = range
    while let first = range.first, " \t_".utf8.contains(bytes[first]) { range.removeFirst() }
    while let last = range.last, " \t_".utf8.contains(bytes[last]) { range.removeLast() }
    // Bold, but not a cell that is one star.
    let isBold = [range.lowerBound, range.lowerBound + 1, range.upperBound - 2, range.upperBound - 1]
      .allSatisfy {
        range.count > 4 && bytes[$0] == UInt8(ascii: "*")
      }
    if isBold { range = range.lowerBound + 2..<range.upperBound - 2 }
    return range
  }

  /// In small letters.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(WordKey.lowered), as: UTF8.self)
  }

  /// A whole number, with commas between thousands or without.
  func number(_ cell: Cell) -> Int? {
    guard let last = cell.last, WordKey.isDigit(bytes[last]) else { return nil }
    if cell.count <= 3 { return Digits.number(bytes[cell]) }
    return Digits.number(bytes[cell].filter { $0 != UInt8(ascii: ",") })
  }

  /// Whether something stands in a cell in place of a number.
  func isSuppressed(_ cell: Cell) -> Bool {
    guard !cell.isEmpty, cell.count <= 24, number(cell) == nil else { return false }
    let text = text(cell)
    return Self.marks.contains(text)
      || text.hasPrefix("<") && Digits.number(text.utf8.dropFirst().filter { $0 != 0x20 }) != nil
      || Self.beginnings.contains { text.hasPrefix($0) }
  }

  private static let marks: Set<String> = [
    "*", "\\*", "**", "c", "[c]", "(c)", "-", "–", "—", "x", "[x]", "..", "suppressed", "[suppressed]",
    "withheld", "#",
  ]
  private static let beginnings = ["fewer than ", "less than ", "under ", "&lt;"]
}
