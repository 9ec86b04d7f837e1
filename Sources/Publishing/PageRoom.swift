import Synchronization

/// How many bytes of finished pages a build holds in memory until they are written. What finds no room is
/// rendered again: a small site is rendered once, and a large one never takes more memory than this.
package final class PageRoom: Sendable {
  private let left: Atomic<Int>

  /// - Parameter bytes: for all pages together.
  package init(bytes: Int = 100_000_000) {
    left = Atomic(bytes)
  }

  /// Takes room for a page; false where there is not enough left.
  func takes(_ size: Int) -> Bool {
    guard left.subtract(size, ordering: .relaxed).newValue < 0 else { return true }
    left.add(size, ordering: .relaxed)
    return false
  }
}
