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

  private let memory: UnsafeMutableRawPointer?
  /// Each a number with its lowest bit for the answer; 0 where nothing is known yet.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>?

  init() {
    let count = Self.perLine << Int(Self.bits)
    let line = Self.perLine * MemoryLayout<Atomic<UInt64>>.stride
    // Zeroed pages cost nothing until they are touched. Without memory nothing is remembered.
    memory = calloc(count * MemoryLayout<Atomic<UInt64>>.stride + line, 1)
    slots = memory?.alignedUp(toMultipleOf: line).bindMemory(to: Atomic<UInt64>.self, capacity: count)
  }

  deinit { free(memory) }

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
