extension RandomAccessCollection where Index == Int {
  /// The index of the first element from which on a condition holds, of elements in such an order that it holds for none
  /// before; the end where it holds for none. Asks a few elements, however many there are.
  package func indexOfFirst(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
