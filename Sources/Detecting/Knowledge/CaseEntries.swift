import Model

/// Rows of a chronology that each begin with their day: where one of them is of a case, the rows beside it are too, for a
/// chronology tells of one thing.
enum CaseEntries {
  /// Lets the days of rows count that stand right beside a row whose day counts already.
  ///
  /// - Parameters:
  ///   - grounds: of each day what speaks for it; nil where nothing does.
  ///   - days: in order.
  static func extend(_ grounds: inout [Detection.Ground?], of days: [DatedPlace], in scan: borrowing Scan) {
    guard days.count > 1, grounds.contains(where: { $0 != nil }), grounds.contains(where: { $0 == nil })
    else {
      return
    }
    let rows = days.indices.filter { LinkedDays.isFirstOfRow(days[$0].range.lowerBound, in: scan) }
    let pairs = Array(zip(rows, rows.dropFirst()))
    for (one, next) in pairs { lend(from: one, to: next, &grounds, of: days) }
    for (one, next) in pairs.reversed() { lend(from: next, to: one, &grounds, of: days) }
  }

  private static func lend(
    from one: Int, to other: Int, _ grounds: inout [Detection.Ground?], of days: [DatedPlace]
  ) {
    guard grounds[one] != nil, grounds[other] == nil, days[other].event.mayBeLinked,
      days[other].event != .process,
      abs(days[one].range.lowerBound - days[other].range.lowerBound) <= longestEntry
    else { return }
    grounds[other] = .likely
  }

  /// In bytes.
  private static let longestEntry = 400
}
