/// Fingerprints that were met. They are numbers as good as drawn by lot, and so need no hashing of their own.
package struct FingerprintSet: Sendable {
  /// Each at the place that its lowest bits give or at the next free one; 0 where there is none.
  private var slots: [UInt64]
  package private(set) var count = 0

  /// - Parameter capacity: how many are expected; more may come.
  package init(expecting capacity: Int = 0) {
    var room = 256
    while room < 2 * capacity { room *= 2 }
    slots = [UInt64](repeating: 0, count: room)
  }

  /// - Returns: whether it was not there before.
  package mutating func insert(_ fingerprint: Fingerprint) -> Bool {
    if 2 * count >= slots.count { grow() }
    let number = max(1, fingerprint.number)
    let place = place(of: number)
    guard slots[place] == 0 else { return false }
    slots[place] = number
    count += 1
    return true
  }

  package func contains(_ fingerprint: Fingerprint) -> Bool {
    slots[place(of: max(1, fingerprint.number))] != 0
  }

  /// Where a number stands, or is to stand.
  private func place(of number: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: number) & mask
    while slots[place] != 0, slots[place] != number { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let known = slots
    slots = [UInt64](repeating: 0, count: 4 * known.count)
    for number in known where number != 0 { slots[place(of: number)] = number }
  }
}
