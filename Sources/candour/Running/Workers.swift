import Dispatch
import Model
import Synchronization

/// Does independent pieces of work on several threads; results come back in order, whatever the timing.
struct Workers: Workforce {
  /// At least 1.
  let jobs: Int
  /// Through which documents in hand are noted; nil where nobody supervises.
  var child: SupervisedChild?

  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    map(items) { _, item in transform(item) }
  }

  /// - Parameter transform: gets the number of the worker too, from 0 and below `jobs`.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (_ worker: Int, Item) -> Result
  ) -> [Result] {
    let count = items.count
    guard jobs > 1, count > 1 else { return items.map { transform(0, $0) } }
    // Small pieces, so that one long report does not leave the other threads idle.
    let size = max(1, min(32, count / (jobs * 8)))
    let pieces = (count + size - 1) / size
    let next = Atomic<Int>(0)
    return [Result](unsafeUninitializedCapacity: count) { results, made in
      let results = Places(first: results.baseAddress)
      DispatchQueue.concurrentPerform(iterations: min(jobs, pieces)) { worker in
        while true {
          let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard piece < pieces else { return }
          for index in (piece * size)..<min((piece + 1) * size, count) {
            results.put(transform(worker, items[index]), at: index)
          }
        }
      }
      made = count
    }
  }

  /// Where results go: threads share it, and no two of them put anything in the same place.
  private struct Places<Result>: @unchecked Sendable {
    let first: UnsafeMutablePointer<Result>?

    func put(_ result: Result, at index: Int) { (first.map { $0 + index })?.initialize(to: result) }
  }
}
