import Model

/// Something that lies at a path in a tree.
protocol Placed {
  var place: OutputPath { get }
}

extension OutputPath: Placed {
  var place: OutputPath { self }
}

extension Manifest.Entry: Placed {
  var place: OutputPath { OutputPath(path) }
}

/// Goes through two lists, both sorted by path, and visits every path in order, once, with what either list
/// has there.
func sideBySide<Left: Placed, Right: Placed, Failure: Error>(
  _ left: [Left], _ right: [Right], _ visit: (Left?, Right?) throws(Failure) -> Void
) throws(Failure) {
  var (l, r) = (0, 0)
  while l < left.count || r < right.count {
    let order: CInt =
      l == left.count ? 1 : r == right.count ? -1 : left[l].place.order(right[r].place)
    try visit(order <= 0 ? left[l] : nil, order >= 0 ? right[r] : nil)
    if order <= 0 { l += 1 }
    if order >= 0 { r += 1 }
  }
}
