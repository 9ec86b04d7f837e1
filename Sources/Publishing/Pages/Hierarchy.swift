/// Things that name the thing above them, in the order in which they are read: each followed by what is below
/// it. What names a parent that is not there stands on the first level; so does one of a ring.
struct Hierarchy<Item> {
  private(set) var items: [Item] = []

  init(_ all: [Item], name: (Item) -> String, parent: (Item) -> String?) {
    let names = Set(all.map(name))
    var below: [String: [Int]] = [:]
    var tops: [Int] = []
    for (index, item) in all.enumerated() {
      if let parent = parent(item), names.contains(parent) {
        below[parent, default: []].append(index)
      } else {
        tops.append(index)
      }
    }
    var isPlaced = Array(repeating: false, count: all.count)
    // Those that no top leads to are in a ring, or below one.
    for start in tops + Array(all.indices) where !isPlaced[start] {
      var waiting = [start]
      while let index = waiting.popLast() {
        guard !isPlaced[index] else { continue }
        isPlaced[index] = true
        items.append(all[index])
        waiting += (below[name(all[index])] ?? []).reversed()
      }
    }
  }
}
