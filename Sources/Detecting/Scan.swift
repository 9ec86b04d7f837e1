import Model

/// One recogniser's pass over one text: what it has found so far, and whether it saw everything.
struct Scan: ~Copyable {
  let bytes: [UInt8]
  private let workspace: Workspace
  /// In the order found; those of one recogniser do not overlap.
  private(set) var ranges: [Range<Int>] = []
  /// Whether a pattern gave up, so that something may have been missed.
  private(set) var limitReached = false

  init(bytes: [UInt8], workspace: Workspace) {
    self.bytes = bytes
    self.workspace = workspace
  }

  /// The byte at an offset; nil outside the text.
  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  mutating func report(_ range: Range<Int>) {
    ranges.append(range)
  }

  /// Hands every match to `judge`, which says what part of the text it gives away, if any, and reports it.
  /// The search goes on after what was reported, else one byte after the match began.
  mutating func reportMatches(
    of pattern: Pattern, judge: (inout Scan, Pattern.Match) -> Range<Int>?
  ) {
    var place = 0
    while let match = first(pattern, from: place) {
      place = match.range.lowerBound + 1
      if let range = judge(&self, match) {
        report(range)
        place = max(place, range.upperBound)
      }
    }
  }

  /// The first match from an offset on, or, if anchored, the match at it.
  mutating func first(
    _ pattern: Pattern, from start: Int, to end: Int? = nil, anchored: Bool = false
  ) -> Pattern.Match? {
    let outcome = pattern.search(
      bytes, from: start, to: min(end ?? bytes.count, bytes.count), anchored: anchored, in: workspace)
    switch outcome {
    case .found(let match): return match
    case .nothing: return nil
    case .limitReached:
      limitReached = true
      return nil
    }
  }

  /// The match in the few bytes before an offset of a pattern that ends in `\z`.
  mutating func match(_ pattern: Pattern, before end: Int, within length: Int = 48) -> Pattern.Match? {
    first(pattern, from: max(0, end - length), to: end)
  }
}
