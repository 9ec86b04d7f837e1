import Dispatch
import Model
import Synchronization

/// Does independent pieces of work on several threads; results come back in order, whatever the timing.
struct Workers: Workforce {
  /// At least 1.
  let jobs: Int

  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let count = items.count
    guard jobs > 1, count > 1 else { return items.map(transform) }
    // Small pieces, so that one long report does not leave the other threads idle.
    let size = max(1, min(32, count / (jobs * 8)))
    let pieces = (count + size - 1) / size
    let next = Atomic<Int>(0)
    let results = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, pieces)) { _ in
      while true {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return }
        let done = items[(piece * size)..<min((piece + 1) * size, count)].map(transform)
        results.withLock { $0[piece] = done }
      }
    }
    return results.withLock { done in (0..<pieces).flatMap { done[$0] ?? [] } }
  }
}
