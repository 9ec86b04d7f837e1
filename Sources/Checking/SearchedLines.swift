import Model

/// The lines that were searched on one page need not be searched on the next ten thousand: menus, feet, entries of lists.
///
/// A line counts as searched where it stands between the same two lines as on a page that had nothing, and is left out
/// where the lines beside it are searched as well: so what goes over three lines was seen as a whole. What is asked in
/// which order makes no difference to what is found.
struct SearchedLines: Sendable {
  /// What remains of a text, and by what it is known again.
  struct Rest {
    let text: [UInt8]
    fileprivate let triples: [UInt64]
  }

  /// Each at the place that its lowest bits give, in place of what stood there: of one size for sites of any.
  private let known = Guarded([UInt64](repeating: 0, count: room))
  private static let room = 1 << 20
  /// What stands for lines left out: nothing goes on behind it that began before it.
  private static let gap = Array("\n\n.\n\n".utf8)

  /// A text without the lines that were searched already.
  func rest(of text: [UInt8]) -> Rest {
    let lines = Self.lines(of: text)
    let triples = Self.triples(of: lines)
    let isKnown = known.withLock { known in
      triples.map { $0 != 0 && known[Self.place(of: $0)] == $0 }
    }
    var rest: [UInt8] = []
    rest.reserveCapacity(text.count)
    var kept = 0
    for (index, line) in lines.enumerated() {
      // The triple of a line has the number of the line before it; the first two and the last two have not all three.
      let isSearched =
        index >= 2 && index + 2 < lines.count && isKnown[index - 2] && isKnown[index - 1] && isKnown[index]
      guard isSearched else { continue }
      if line.range.lowerBound > kept {
        rest += text[kept..<line.range.lowerBound]
        rest += Self.gap
      }
      kept = line.range.upperBound
    }
    guard kept > 0 else { return Rest(text: text, triples: triples) }
    rest += text[kept...]
    return Rest(text: rest, triples: triples)
  }

  /// Takes note that nothing was found in what remained of a text.
  func note(_ rest: Rest) {
    known.withLock { known in
      for triple in rest.triples where triple != 0 { known[Self.place(of: triple)] = triple }
    }
  }

  private static func place(of triple: UInt64) -> Int { Int(truncatingIfNeeded: triple) & (room - 1) }

  /// Lines that are not empty, each with the line feed that ends it.
  private static func lines(of text: [UInt8]) -> [(range: Range<Int>, print: UInt64)] {
    text.withUnsafeBufferPointer { text in
      var lines: [(range: Range<Int>, print: UInt64)] = []
      lines.reserveCapacity(text.count / 32)
      var start = 0
      while start < text.count {
        let end = start + text.distance(to: UInt8(ascii: "\n"), in: start..<text.count)
        if end > start {
          let line = UnsafeBufferPointer(rebasing: text[start..<end])
          lines.append(
            (start..<min(end + 1, text.count), line.count > longest ? 0 : Fingerprint(line).number))
        }
        start = end + 1
      }
      return lines
    }
  }

  /// A longer line is a paragraph of somebody's own, which no other page repeats.
  private static let longest = 400

  /// Of each line with the one before and the one behind it; none of the first and the last. 0 where one is a paragraph.
  private static func triples(of lines: [(range: Range<Int>, print: UInt64)]) -> [UInt64] {
    guard lines.count > 2 else { return [] }
    return (1..<lines.count - 1).map { index in
      let three = (lines[index - 1].print, lines[index].print, lines[index + 1].print)
      guard three.0 != 0, three.1 != 0, three.2 != 0 else { return 0 }
      return withUnsafeBytes(of: three) { Fingerprint($0.bindMemory(to: UInt8.self)).number }
    }
  }
}
