/// A stretch of a source file, in bytes from its start; the end is exclusive.
package struct SourceRange: Hashable, Sendable {
  // Every field, link and heading of a site has one: they are kept in half the memory of two `Int`s.
  private let lowerOffset: UInt32
  private let upperOffset: UInt32

  package var lower: Int { Int(lowerOffset) }
  package var upper: Int { Int(upperOffset) }

  /// - Precondition: none; an upper bound before the lower one is read as an empty range, an offset outside
  ///   0 to 4 GB as the nearest within: sources are far smaller.
  package init(_ lower: Int, _ upper: Int) {
    lowerOffset = UInt32(clamping: lower)
    upperOffset = UInt32(clamping: max(lower, upper))
  }

  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The range moved on by a number of bytes.
  package func shifted(by offset: Int) -> SourceRange {
    SourceRange(lower + offset, upper + offset)
  }

  /// Whether the two share at least one byte.
  package func overlaps(_ other: SourceRange) -> Bool {
    lower < other.upper && other.lower < upper
  }
}

/// A place as people and tools name it: the line from 1, the column in Unicode code points from 1.
package struct SourcePlace: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
