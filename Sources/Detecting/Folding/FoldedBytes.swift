/// A text as recognisers read it: what only looks different, or is not seen at all, is made plain.
///
/// Letters lose their accents and typographic forms, digits of every script are those of a keyboard, what nobody sees
/// is gone, and so are marks of emphasis and tags within a word; references such as `&#64;`, percent codes and escapes
/// are what they stand for. Every place leads back to the source.
package struct FoldedBytes {
  /// A stretch of the source that became another one; what lies between two of them is the same in both.
  struct Edit {
    let place: Int32
    let length: Int32
    let source: Int32
    let sourceLength: Int32
  }

  package let bytes: [UInt8]
  /// In the order of `bytes`. Of sources too, but for what was moved to the end.
  private let edits: [Edit]

  package init(_ source: [UInt8]) {
    var folder = Folder(source)
    if let folded = folder.fold() {
      bytes = folded
      edits = folder.edits
    } else {
      bytes = source
      edits = []
    }
  }

  /// Whether nothing had to be made plain.
  package var isSource: Bool { edits.isEmpty }

  /// Where a stretch comes from, which may be longer: all that a reader would have to take out.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard !edits.isEmpty, !range.isEmpty else { return range }
    let lower = source(of: range.lowerBound)
    let upper = source(of: range.upperBound - 1)
    // What was moved to the end stands before what is there in its place: they were never one.
    return lower.lowerBound < upper.upperBound ? lower.lowerBound..<upper.upperBound : lower
  }

  /// Where one byte comes from.
  private func source(of place: Int) -> Range<Int> {
    // The last edit that begins at the place or before it.
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return place..<place + 1 }
    let edit = edits[low - 1]
    let behind = place - Int(edit.place) - Int(edit.length)
    guard behind >= 0 else { return Int(edit.source)..<Int(edit.source + edit.sourceLength) }
    let start = Int(edit.source) + Int(edit.sourceLength) + behind
    return start..<start + 1
  }
}
