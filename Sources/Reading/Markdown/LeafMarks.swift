import Model

/// Where the links, images, tags and footnote marks of one leaf stand.
struct LeafMarks {
  /// The whole leaf: the place of whatever cannot be found more exactly.
  let block: SourceRange
  private let text: LeafText?
  private let places: [Range<Int>?]
  private var passed = 0

  /// - Parameter skipped: how many lines at the head of the leaf are no longer in the tree.
  init(
    _ leaf: MarkdownNode, skipping skipped: Int = 0, in lines: BodyLines, row: inout TableRowText?
  ) {
    if leaf.kind == .tableCell, let parent = leaf.parent {
      if row?.node.pointer != parent.pointer { row = TableRowText(parent, in: lines) }
      block = row?.range ?? lines.range
      text = row?.cell(leaf)
    } else if let extent = LeafMarks.extent(of: leaf) {
      let quotes = leaf.blockQuotesAround
      let last = extent.lines.upperBound
      let first = min(extent.lines.lowerBound + skipped, last)
      let line = lines.line(first)
      let column =
        skipped == 0
        ? extent.column : lines.textStart(of: line, quotes: quotes) - line.lowerBound + 1
      block = lines.range(from: first, column: column, through: last)
      text = LeafText(lines: first...last, column: column, quotes: quotes, in: lines)
    } else {
      block = lines.range
      text = nil
    }
    places = text.map { InlineTrace.places(in: leaf, of: $0) } ?? []
  }

  /// The place of the next mark; marks are asked for in the order in which they are entered.
  mutating func next() -> SourceRange {
    defer { passed += 1 }
    guard let text, passed < places.count, let place = places[passed] else { return block }
    return text.source(of: place)
  }

  /// The lines that hold a leaf's text, and the column at which it begins.
  static func extent(of leaf: MarkdownNode) -> (lines: ClosedRange<Int>, column: Int)? {
    if leaf.startLine > 0 {
      // The line under a heading is part of the node, but not of its text.
      let last = max(leaf.startLine, leaf.endLine)
      return (leaf.startLine...last, leaf.startColumn)
    }
    // The lines above a table that begins within a paragraph: the library gives their place to the table.
    guard let table = leaf.next, table.kind == .table, let header = table.firstChild else { return nil }
    let last = TableRowText.line(of: header) - 1
    guard table.startLine > 0, last >= table.startLine else { return nil }
    return (table.startLine...last, table.startColumn)
  }
}

/// The cells of one table row.
struct TableRowText {
  let node: MarkdownNode
  let range: SourceRange
  private let cells: [LeafText]

  init(_ row: MarkdownNode, in lines: BodyLines) {
    node = row
    let line = TableRowText.line(of: row)
    // The first line of a list item holds the item's marker, which is no part of the row.
    let table = row.parent
    let column = table?.startLine == line ? table?.startColumn ?? 1 : 1
    cells = LeafText.cells(
      line: line, column: column, quotes: row.blockQuotesAround, in: lines)
    range = lines.range(from: line, column: column, through: line)
  }

  func cell(_ cell: MarkdownNode) -> LeafText? {
    var index = 0
    var previous = cell.previous
    while let node = previous {
      index += 1
      previous = node.previous
    }
    return index < cells.count ? cells[index] : nil
  }

  /// The library knows the lines of body rows; the header stands two lines above the first of them.
  static func line(of row: MarkdownNode) -> Int {
    guard row.kind == .tableHeader else { return row.startLine }
    if let next = row.next { return next.startLine - 2 }
    return (row.parent?.endLine ?? 1) - 1
  }
}
