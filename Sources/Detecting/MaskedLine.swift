/// A source line as it may be printed, and where its columns went.
package struct MaskedLine: Equatable, Sendable {
  /// A mask and what it stands for, both in code points from the start of the line (from 0).
  struct Replacement: Equatable, Sendable {
    let original: Range<Int>
    let masked: Range<Int>
  }

  package let text: String
  /// By place.
  let replacements: [Replacement]

  /// The column of the printed text (from 1, in code points) for a column of the source line; any column
  /// inside masked text is that of the mask's first character.
  package func column(_ original: Int) -> Int {
    let offset = original - 1
    var shift = 0
    for replacement in replacements {
      if offset < replacement.original.lowerBound { break }
      if offset < replacement.original.upperBound { return replacement.masked.lowerBound + 1 }
      shift = replacement.masked.upperBound - replacement.original.upperBound
    }
    return original + shift
  }

  /// Where to underline for a stretch of the source line, the end exclusive in both: masks are underlined
  /// as a whole, and at least one character is.
  package func columns(_ original: Range<Int>) -> Range<Int> {
    let lower = column(original.lowerBound)
    guard !original.isEmpty else { return lower..<lower + 1 }
    let last = original.upperBound - 2
    let upper =
      replacements.first { $0.original.contains(last) }.map { $0.masked.upperBound + 1 }
      ?? column(original.upperBound - 1) + 1
    return lower..<max(upper, lower + 1)
  }
}
