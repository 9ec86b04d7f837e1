/// Gathers the words of the links and the descriptions of the pictures in one leaf.
struct LinkWords {
  /// More bytes than that are cut: pictures within pictures would copy each other's words.
  static let longest = 1_000

  private var bytes: [UInt8] = []
  private var open: [(link: Int?, start: Int)] = []

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if !open.isEmpty { bytes += more }
  }

  mutating func appendSpace() {
    if !open.isEmpty { bytes.append(UInt8(ascii: " ")) }
  }

  /// - Parameter link: its number; nil for one that is not published.
  mutating func enter(link: Int?) {
    open.append((link, bytes.count))
  }

  /// The link just left, and its words.
  mutating func leave() -> (link: Int, text: String)? {
    guard let (link, start) = open.popLast() else { return nil }
    defer { if open.isEmpty { bytes.removeAll(keepingCapacity: true) } }
    return link.map { ($0, LinkWords.trimmed(bytes[start...])) }
  }

  private static func trimmed(_ words: ArraySlice<UInt8>) -> String {
    var words = words
    if words.count > longest {
      words = words.prefix(longest)
      // What is left of a character that was cut through: its following bytes, and its first.
      while let last = words.last, last & 0xC0 == 0x80 { words.removeLast() }
      if words.last.map({ $0 >= 0xC0 }) == true { words.removeLast() }
    }
    let scalars = String(decoding: words, as: UTF8.self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
