import CMarkArena
import CMarkGFM
import Model

/// The memory of one parse: all that the library asks for on this thread, while this lives, comes from one
/// arena, which is taken back whole. Arenas are used again by later parses of any thread, so there are never
/// more of them than parses at once.
///
/// A document too large for an arena gets the rest from `malloc`, and is freed piece by piece.
struct MarkdownMemory: ~Copyable {
  /// Enough for a text of some 200 kB; the system counts only the pages that have been used.
  private static let bytes = 8 << 20
  /// Arenas nobody uses, as numbers: a pointer is not `Sendable`, and nobody else knows these.
  private static let idle = Guarded<[UInt]>([])

  /// The three functions as the library wants them; it never writes there.
  nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: candour_arena_calloc, realloc: candour_arena_realloc, free: candour_arena_release))
    return functions
  }()

  /// Nil where the system had no memory for one: then everything comes from `malloc`.
  private let arena: OpaquePointer?
  /// What the thread used before: trees may be made while another lives.
  private let previous: OpaquePointer?

  init() {
    let used = MarkdownMemory.idle.withLock { $0.popLast() }
    arena = used.flatMap { OpaquePointer(bitPattern: $0) } ?? candour_arena_new(MarkdownMemory.bytes)
    previous = candour_arena_enter(arena)
  }

  deinit {
    candour_arena_enter(previous)
    guard let arena else { return }
    candour_arena_reset(arena)
    let number = UInt(bitPattern: arena)
    MarkdownMemory.idle.withLock { $0.append(number) }
  }

  /// Whether what was asked for has to be freed piece by piece.
  var isToBeFreed: Bool { arena.map { candour_arena_has_overflowed($0) } ?? true }
}
