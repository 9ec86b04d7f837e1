import Model

/// How independent pieces of work are done: one after the other, or on several threads at once.
package struct Spread: Sendable {
  /// Does pieces 0 up to the count, in any order, and comes back when all are done.
  package typealias Run = @Sendable (_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) -> Void

  /// At least 1.
  let threads: Int
  private let run: Run

  /// - Parameters:
  ///   - threads: how many pieces are worth doing at once.
  ///   - run: does them.
  package init(threads: Int, run: @escaping Run) {
    self.threads = threads
    self.run = run
  }

  package static let inOrder = Spread(threads: 1) { count, piece in
    for number in 0..<count { piece(number) }
  }

  /// What becomes of each item, in the items' order. After a failure no further piece is begun; of several
  /// failures, that of the first item is thrown.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) throws(PublishError) -> Result
  ) throws(PublishError) -> [Result] {
    let done = Guarded<[Result?]>(Array(repeating: nil, count: items.count))
    let failed = Guarded<(number: Int, error: PublishError)?>(nil)
    run(items.count) { number in
      guard failed.withLock({ $0 == nil }) else { return }
      do throws(PublishError) {
        let result = try work(items[number])
        done.withLock { $0[number] = result }
      } catch {
        failed.withLock { first in
          if number <= first?.number ?? number { first = (number, error) }
        }
      }
    }
    if let failure = failed.withLock({ $0 }) { throw failure.error }
    return done.withLock { $0.compactMap(\.self) }
  }

  /// Does something for every index below a count, a run of neighbours to each piece.
  ///
  /// - Parameter work: gets the number of the piece, below `mostPieces`, and its indices.
  func forRuns(
    of count: Int, _ work: @escaping @Sendable (_ number: Int, Range<Int>) throws(PublishError) -> Void
  ) throws(PublishError) {
    // Several for each thread, so that none is left alone with a long one.
    let pieces = threads == 1 ? min(count, 1) : min((count + 15) / 16, threads * 8, Self.mostPieces)
    _ = try map(Array(0..<pieces)) { (number) throws(PublishError) in
      try work(number, number * count / pieces..<(number + 1) * count / pieces)
    }
  }

  static let mostPieces = 1000
}
