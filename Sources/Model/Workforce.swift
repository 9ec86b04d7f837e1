/// Does independent pieces of work, perhaps several at once.
package protocol Workforce: Sendable {
  /// How many pieces are worth doing at once, at least 1.
  var hands: Int { get }

  /// The results in the order of the items, whatever the timing.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result]
}

/// Does one piece of work after another.
package struct SingleHand: Workforce {
  package init() {}

  package var hands: Int { 1 }

  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    items.map(transform)
  }
}
