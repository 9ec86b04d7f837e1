import Model

/// A text in which the places a test speaks of stand between ⟦ and ⟧.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String
  /// What stood between marks, in bytes of `text`, in the order of the opening marks.
  package let ranges: [SourceRange]

  package init(_ marked: String) {
    var text = ""
    var open: [(order: Int, start: Int)] = []
    var closed: [(order: Int, range: SourceRange)] = []
    var count = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((count, text.utf8.count))
        count += 1
      case "⟧":
        if let (order, start) = open.popLast() { closed.append((order, SourceRange(start, text.utf8.count))) }
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    ranges = closed.sorted { $0.order < $1.order }.map(\.range)
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The ranges as scanners give them.
  package var byteRanges: [Range<Int>] { ranges.map { $0.lower..<$0.upper } }
}
