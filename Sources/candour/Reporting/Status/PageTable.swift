import Model

/// A table of a page: with a caption, heads for columns and rows, and a region round it in which it scrolls where
/// the screen is too narrow.
struct PageTable {
  enum Cell {
    case text(String)
    /// A sentence or a title, which needs some width to be read.
    case prose(String)
    /// References and ids, none of them broken at the end of a line.
    case codes([String])
    case number(Int)
    case day(DayOrMonth, about: Bool = false)
    /// What ought to be noticed: never by its colour alone.
    case alert(String)
    case empty
  }

  /// Unlike that of any other table of the page.
  let id: String
  let caption: String
  let headings: [String]
  /// The first cell of each row is its head.
  let rows: [[Cell]]

  var markup: String {
    let heads = headings.map { "<th scope=\"col\">\(XMLText.escape($0))</th>" }.joined()
    let body = rows.map(row).joined()
    return """
      <div class="region" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <caption id="\(id)">\(XMLText.escape(caption))</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table>
      </div>

      """
  }

  private func row(_ cells: [Cell]) -> String {
    let parts = cells.enumerated().map { column, cell in
      column == 0 ? "<th scope=\"row\">\(cell.markup)</th>" : "<td\(cell.mark)>\(cell.markup)</td>"
    }
    return "<tr>\(parts.joined())</tr>\n"
  }
}

extension PageTable.Cell {
  /// One reference or id.
  static func code(_ text: String?) -> Self { text.map { .codes([$0]) } ?? .empty }

  static func day(_ day: Day?, about: Bool = false) -> Self {
    day.map { .day(.day($0), about: about) } ?? .empty
  }

  fileprivate var markup: String {
    switch self {
    case .text(let text), .prose(let text): XMLText.escape(text)
    case .codes(let codes):
      codes.map { "<span class=\"code\">\(XMLText.escape($0))</span>" }.joined(separator: " ")
    case .number(let number): String(number)
    case .day(let day, let about):
      "\(about ? "about " : "")<time datetime=\"\(day)\">\(day.spoken)</time>"
    case .alert(let text): "<strong>\(XMLText.escape(text))</strong>"
    case .empty: "<span class=\"none\">–</span>"
    }
  }

  fileprivate var mark: String {
    if case .prose = self { " class=\"prose\"" } else { "" }
  }
}
