import CVector
import Glibc
import Synchronization

/// Remembers of texts, by number, whether a list holds them, so that each costs its keyed digest once in a run. Of one
/// size, whatever is asked: what is new takes the place of what is old. Any number of threads may ask at once, and none
/// waits: an answer is one word of memory, and the same whoever writes it.
final class FoundMemo: @unchecked Sendable {
  private static let bits: UInt64 = 14
  /// Answers that lie in one line of the processor's memory, and so cost one look.
  private static let perLine = 8

  /// As one large page of the system's, if it has them, so that finding the place costs no look of its own.
  private static let page = 2 << 20

  private let memory: UnsafeMutableRawPointer?
  /// Each a number with its lowest bit for the answer; 0 where nothing is known yet.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>?

  init() {
    let mapped = mmap(
      nil, 2 * Self.page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    // Zeroed pages cost nothing until they are touched. Without memory nothing is remembered.
    memory = mapped == MAP_FAILED ? nil : mapped
    let start = memory?.alignedUp(toMultipleOf: Self.page)
    if let start { madvise(start, Self.page, MADV_HUGEPAGE) }
    slots = start?.bindMemory(to: Atomic<UInt64>.self, capacity: Self.perLine << Int(Self.bits))
  }

  deinit { if let memory { munmap(memory, 2 * Self.page) } }

  /// Says that a number will be asked about soon: the table is larger than what the processor keeps near.
  @inline(__always)
  func prepare(_ number: UInt64) {
    guard let slots else { return }
    candour_prefetch(slots + Self.perLine * Int(truncatingIfNeeded: number >> (64 - Self.bits)))
  }

  /// - Parameter number: as good as drawn by lot.
  @inline(__always)
  func answer(_ number: UInt64, orFind find: () -> Bool) -> Bool {
    guard let slots else { return find() }
    let wanted = number | 1
    let line = slots + Self.perLine * Int(truncatingIfNeeded: number >> (64 - Self.bits))
    // Where a line is full, one of its answers has to go.
    var free = Int(truncatingIfNeeded: number >> 8) & (Self.perLine - 1)
    for place in 0..<Self.perLine {
      let known = line[place].load(ordering: .relaxed)
      if known | 1 == wanted { return known & 1 == 1 }
      if known == 0 {
        free = place
        break
      }
    }
    let isFound = find()
    line[free].store(isFound ? wanted : wanted - 1, ordering: .relaxed)
    return isFound
  }
}
