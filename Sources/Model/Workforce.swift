/// Does independent pieces of work, perhaps several at once.
package protocol Workforce: Sendable {
  /// How many pieces are worth doing at once, at least 1.
  var hands: Int { get }

  /// The results in the order of the items, whatever the timing.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result]
}

extension Workforce {
  /// Two pieces of work that do not wait for one another.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let made = map([true, false]) { isFirst -> (First?, Second?) in
      isFirst ? (first(), nil) : (nil, second())
    }
    return (made[0].0 ?? first(), made[1].1 ?? second())
  }
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
