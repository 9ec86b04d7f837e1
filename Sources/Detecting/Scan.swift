import Model

/// A pass over one text: what the recogniser in hand has found so far, and whether it saw everything.
struct Scan: ~Copyable {
  let bytes: [UInt8]
  let landmarks: Landmarks
  let lexicon: Lexicon
  /// The words with a capital letter.
  let capitals: [Range<Int>]
  let workspace: Workspace
  /// In the order found; those of one recogniser do not overlap.
  private(set) var ranges: [Range<Int>] = []
  /// What speaks for each of `ranges`.
  private(set) var grounds: [Detection.Ground] = []
  /// Whether a pattern gave up, so that something may have been missed.
  private(set) var limitReached = false

  init(
    bytes: [UInt8], landmarks: Landmarks, capitals: [Range<Int>]? = nil, lexicon: Lexicon = .none,
    workspace: Workspace
  ) {
    self.bytes = bytes
    self.landmarks = landmarks
    self.capitals = capitals ?? CapitalWords(bytes).ranges
    self.lexicon = lexicon
    self.workspace = workspace
  }

  /// Lets the next recogniser begin, with nothing found.
  mutating func beginAnew() {
    ranges = []
    grounds = []
    limitReached = false
  }

  /// The byte at an offset; nil outside the text.
  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  mutating func report(_ range: Range<Int>, _ ground: Detection.Ground = .certain) {
    ranges.append(range)
    grounds.append(ground)
  }

  /// Takes other ranges in place of those reported so far, which do not overlap either.
  mutating func replaceReports(by reports: [(range: Range<Int>, ground: Detection.Ground)]) {
    ranges = reports.map(\.range)
    grounds = reports.map(\.ground)
  }

  /// Hands every match to `judge`, which says what part of the text it gives away, if any, and reports it.
  /// Places within what was reported are passed over.
  ///
  /// - Parameters:
  ///   - pattern: anchored.
  ///   - places: where matches can begin, in order; those outside the text do not count.
  mutating func reportMatches(
    of pattern: Pattern, at places: some Sequence<Int>, judge: (inout Scan, Pattern.Match) -> Range<Int>?
  ) {
    var next = 0
    for place in places where place >= next {
      guard let match = first(pattern, from: place) else { continue }
      next = place + 1
      if let range = judge(&self, match) {
        report(range)
        next = max(next, range.upperBound)
      }
    }
  }

  /// The first match from an offset on; of an anchored pattern, the match at it.
  mutating func first(_ pattern: Pattern, from start: Int, to end: Int? = nil) -> Pattern.Match? {
    let outcome = pattern.search(
      bytes, from: start, to: min(end ?? bytes.count, bytes.count), in: workspace)
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
