/// A stretch of a page that lies in memory elsewhere as well and stays there: the text of its document, or what its
/// layout says on every page.
package struct Inset: Sendable {
  /// Where it begins in the page, in bytes.
  package let place: Int
  /// What it is a stretch of.
  package let bytes: [UInt8]
  package let range: Range<Int>

  package init(at place: Int, _ bytes: [UInt8], _ range: Range<Int>) {
    self.place = place
    self.bytes = bytes
    self.range = range
  }
}

extension [Inset] {
  /// A page without the insets, which are in order and apart from one another.
  func removed(from page: [UInt8]) -> [UInt8] {
    var own: [UInt8] = []
    own.reserveCapacity(reduce(page.count) { $0 - $1.range.count })
    var next = 0
    for inset in self {
      own += page[next..<inset.place]
      next = inset.place + inset.range.count
    }
    return own + page[next...]
  }

  /// The page again.
  func restored(to own: [UInt8]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(reduce(own.count) { $0 + $1.range.count })
    var next = 0
    for inset in self {
      let end = next + inset.place - page.count
      page += own[next..<end]
      page += inset.bytes[inset.range]
      next = end
    }
    page += own[next...]
    return page
  }
}
