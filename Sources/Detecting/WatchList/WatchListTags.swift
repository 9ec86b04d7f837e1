/// The tags of an opened list: packed as they lie in the file, sorted, with a table of where each begin of two bytes
/// starts.
struct WatchListTags: Sendable {
  private static let width = WatchListTagger.tagBytes
  private let bytes: [UInt8]
  private let starts: [UInt32]

  /// - Parameter bytes: five for each tag.
  /// - Returns: nil unless they are sorted and distinct.
  init?(_ bytes: [UInt8]) {
    let count = bytes.count / Self.width
    var starts = [UInt32](repeating: 0, count: (1 << 16) + 1)
    var last: UInt64?
    for index in 0..<count {
      let tag = Self.tag(index, of: bytes)
      if let last, last >= tag { return nil }
      last = tag
      starts[Int(tag >> 24) + 1] += 1
    }
    for prefix in 1..<starts.count { starts[prefix] += starts[prefix - 1] }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { bytes.count / Self.width }

  func contains(_ tag: UInt64) -> Bool {
    let prefix = Int(tag >> 24)
    var low = Int(starts[prefix])
    var high = Int(starts[prefix + 1])
    while low < high {
      let middle = (low + high) / 2
      let found = Self.tag(middle, of: bytes)
      if found == tag { return true }
      if found < tag { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static func tag(_ index: Int, of bytes: [UInt8]) -> UInt64 {
    let start = index * width
    var tag: UInt64 = 0
    for place in start..<start + width { tag = tag << 8 | UInt64(bytes[place]) }
    return tag
  }
}
