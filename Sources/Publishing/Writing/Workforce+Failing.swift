import Model
import Synchronization

extension Workforce {
  /// What becomes of each item, in the items' order. After a failure no further piece is begun; of several
  /// failures, that of the first item is thrown.
  func results<Item: Sendable, Result: Sendable>(
    of items: [Item], _ work: @Sendable (Item) throws(PublishError) -> Result
  ) throws(PublishError) -> [Result] {
    let hasFailed = Atomic(false)
    let done = map(items) { item -> Swift.Result<Result, PublishError>? in
      guard !hasFailed.load(ordering: .relaxed) else { return nil }
      do throws(PublishError) {
        return .success(try work(item))
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    var results: [Result] = []
    for case .failure(let error)? in done { throw error }
    for case .success(let result)? in done { results.append(result) }
    return results
  }

  /// Does something for every index below a count, a run of neighbours to each piece.
  ///
  /// - Parameter work: gets the number of the piece and its indices.
  func forRuns(
    of count: Int, _ work: @Sendable (_ number: Int, Range<Int>) throws(PublishError) -> Void
  ) throws(PublishError) {
    // Several for each thread, so that none is left alone with a long one.
    let pieces = hands == 1 ? min(count, 1) : min((count + 15) / 16, hands * 8)
    _ = try results(of: Array(0..<pieces)) { (number) throws(PublishError) in
      try work(number, number * count / pieces..<(number + 1) * count / pieces)
    }
  }
}
