/// A text with places marked by ⟦ and ⟧: the bare text, and the byte ranges of what stood between them.
struct MarkedText {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += String(scalar).utf8
      }
    }
  }
}
