import Model

/// Does independent pieces of work on several threads, and notes documents in hand where somebody supervises.
struct Workers: Workforce {
  /// At least 1.
  let jobs: Int
  /// Through which documents in hand are noted; nil where nobody supervises.
  var child: SupervisedChild?

  var hands: Int { jobs }

  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    ManyHands(jobs).map(items, transform)
  }
}
