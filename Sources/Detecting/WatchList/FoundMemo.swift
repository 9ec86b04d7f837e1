import Glibc
import Synchronization

/// Remembers of texts, by number, whether a list holds them, so that each costs its keyed digest once in a run. Of one
/// size, whatever is asked: what is new takes the place of what is old. Any number of threads may ask at once, and none
/// waits: an answer is one word of memory, and the same whoever writes it.
final class FoundMemo: @unchecked Sendable {
  private static let bits: UInt64 = 20
  private static let count = 1 << Int(bits)

  /// The number with its lowest bit for the answer; 0 where nothing is known yet.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>?

  init() {
    // Zeroed pages cost nothing until they are touched. Without memory nothing is remembered.
    slots = calloc(Self.count, MemoryLayout<Atomic<UInt64>>.stride)?
      .bindMemory(to: Atomic<UInt64>.self, capacity: Self.count)
  }

  deinit { free(slots) }

  /// - Parameter number: as good as drawn by lot.
  @inline(__always)
  func answer(_ number: UInt64, orFind find: () -> Bool) -> Bool {
    guard let slots else { return find() }
    let wanted = number | 1
    let place = Int(truncatingIfNeeded: number >> (64 - Self.bits))
    let first = slots[place].load(ordering: .relaxed)
    if first | 1 == wanted { return first & 1 == 1 }
    let second = slots[place ^ 1].load(ordering: .relaxed)
    if second | 1 == wanted { return second & 1 == 1 }
    let isFound = find()
    slots[first == 0 ? place : place ^ 1].store(isFound ? wanted : wanted - 1, ordering: .relaxed)
    return isFound
  }
}
