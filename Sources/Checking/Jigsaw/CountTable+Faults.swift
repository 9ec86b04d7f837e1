import Model

extension CountTable {
  struct Fault {
    let cell: Cell
    /// Whether a suppressed cell can be worked out; else a small number stands there.
    let isRecoverable: Bool
  }

  /// What is wrong in a table that counts people; nothing in any other.
  func faults() -> [Fault] {
    guard rows.contains(where: { $0.contains(where: mayBeFault) }) else { return [] }
    let counting = head.map { column in Self.isCounting(text(column)) }
    // A long paragraph before a table is no caption.
    let caption = caption.count <= 200 ? text(caption) : ""
    let isAboutPeople = Self.tellsOfPeople(caption)
    let excluded = head.indices.map {
      $0 == 0 && head.count > 1 || Self.isNoCount(text(head[$0])) || isOrder($0)
    }
    let labels = rows.map { $0.first.map(text) ?? "" }
    let wholeHead = isAboutPeople || head.first.map { Self.tellsOfPeople(text($0)) } ?? false
    let labelled = labels.map(Self.speaksOfPeople)
    let skipped = labels.map(Self.isNoCount)
    func counts(_ row: Int, _ column: Int) -> Bool {
      column < excluded.count && !excluded[column] && !skipped[row]
        && (wholeHead || counting[column] || labelled[row])
    }
    guard !Self.isShare(caption) else { return [] }
    var faults: [Fault] = []
    let recoverable = recoverable(labels, counts)
    for row in rows.indices {
      for (column, cell) in rows[row].enumerated() where counts(row, column) {
        if let number = number(cell), (1...4).contains(number) {
          faults.append(Fault(cell: cell, isRecoverable: false))
        } else if recoverable.contains(cell) {
          faults.append(Fault(cell: cell, isRecoverable: true))
        }
      }
    }
    return faults
  }

  /// Whether a cell holds a small number, or stands for one, whatever its table is about.
  private func mayBeFault(_ cell: Cell) -> Bool {
    guard let first = cell.first, cell.count <= 24 else { return false }
    return number(cell).map { (1...4).contains($0) } ?? (!WordKey.isDigit(bytes[first]) && isSuppressed(cell))
  }

  /// The suppressed cells that are alone in a row or column with a total.
  private func recoverable(_ labels: [String], _ counts: (Int, Int) -> Bool) -> Set<Cell> {
    var found: Set<Cell> = []
    let totals = head.indices.filter { Self.isTotal(text(head[$0])) }
    if let total = totals.last {
      for row in rows.indices {
        let parts = rows[row].indices.filter { !totals.contains($0) && counts(row, $0) }.map { rows[row][$0] }
        guard total < rows[row].count, let cell = lone(in: parts, of: number(rows[row][total])) else {
          continue
        }
        found.insert(cell)
      }
    }
    guard let total = labels.lastIndex(where: Self.isTotal) else { return found }
    let others = rows.indices.filter { !Self.isTotal(labels[$0]) }
    for column in head.indices where column < rows[total].count && counts(total, column) {
      let parts = others.filter { column < rows[$0].count && counts($0, column) }.map { rows[$0][column] }
      if let cell = lone(in: parts, of: number(rows[total][column])) { found.insert(cell) }
    }
    return found
  }

  /// The one cell of several that is suppressed, if the others and the total say what stood there.
  private func lone(in cells: [Cell], of total: Int?) -> Cell? {
    guard let total else { return nil }
    var lone: Cell?
    var sum = 0
    for cell in cells {
      if let number = number(cell) {
        sum &+= number
      } else if isSuppressed(cell), lone == nil {
        lone = cell
      } else {
        return nil
      }
    }
    return sum < total ? lone : nil
  }

  /// Whether a column numbers its rows.
  private func isOrder(_ column: Int) -> Bool {
    rows.count >= 3
      && rows.indices.allSatisfy { row in
        column < rows[row].count && number(rows[row][column]) == row + 1
      }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && $0 != "%" && $0 != "£" }
  }

  private static func speaksOfPeople(_ text: String) -> Bool {
    !isNoCount(text) && words(text).contains { people.contains(String($0)) }
  }

  /// The same of a caption or a first column, where `age` or `year` only says how people are grouped.
  private static func tellsOfPeople(_ text: String) -> Bool {
    !isShare(text) && words(text).contains { people.contains(String($0)) }
  }

  /// Whether its numbers are parts of a whole.
  private static func isShare(_ text: String) -> Bool {
    text.contains("in a hundred") || words(text).contains { shares.contains(String($0)) }
  }

  private static func isCounting(_ text: String) -> Bool {
    !isNoCount(text) && words(text).contains { people.contains(String($0)) || numbers.contains(String($0)) }
  }

  private static func isTotal(_ text: String) -> Bool {
    words(text).first.map { ["total", "totals", "all", "overall", "altogether", "sum"].contains(String($0)) }
      ?? false
  }

  private static func isNoCount(_ text: String) -> Bool {
    text.contains("in a hundred") || text.contains("out of ten") || text.utf8.first == UInt8(ascii: "#")
      || words(text).contains { others.contains(String($0)) }
  }

  private static let people: Set<String> = set(
    """
    child children people person persons adult adults family families parent parents mother mothers father fathers
    pupil pupils resident residents case cases referral referrals boy boys girl girls staff death deaths woman women man
    men baby babies infant infants carer carers practitioner practitioners patient patients student students victim
    victims teenager teenagers worker workers employee employees learner learners siblings households allegations
    """)
  private static let shares: Set<String> = set(
    "% percent percentage percentages proportion rate rates average mean")
  private static let numbers: Set<String> = set("number numbers count counts headcount")
  /// What makes a column, a row or a whole table one of other things than counts.
  private static let others: Set<String> = set(
    """
    % percent percentage per proportion share rate rates ratio average mean median year years age ages aged score scores
    rating ratings rank ranking grade level cost costs £ spend budget hours days weeks months month day date quarter
    id ids ref reference identifier order position priority section question version issue page target change difference
    meetings visits sessions policies documents standards schools services agencies organisations boards audits reviews
    trend points
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
