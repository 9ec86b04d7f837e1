import Dispatch
import Synchronization

/// Does independent pieces of work on several threads; results come back in order, whatever the timing.
package struct ManyHands: Workforce {
  /// At least 1.
  package let hands: Int

  package init(_ hands: Int) { self.hands = hands }

  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    map(items) { _, item in transform(item) }
  }

  /// - Parameter transform: gets the number of the hand too, from 0 and below `hands`.
  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (_ hand: Int, Item) -> Result
  ) -> [Result] {
    let count = items.count
    guard hands > 1, count > 1 else { return items.map { transform(0, $0) } }
    // Small pieces, so that one long report does not leave the other threads idle.
    let size = max(1, min(32, count / (hands * 8)))
    let pieces = (count + size - 1) / size
    let next = Atomic<Int>(0)
    return [Result](unsafeUninitializedCapacity: count) { results, made in
      let results = Places(first: results.baseAddress)
      DispatchQueue.concurrentPerform(iterations: min(hands, pieces)) { hand in
        while true {
          let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard piece < pieces else { return }
          for index in (piece * size)..<min((piece + 1) * size, count) {
            results.put(transform(hand, items[index]), at: index)
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
