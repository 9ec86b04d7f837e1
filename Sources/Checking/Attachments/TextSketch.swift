import Model

/// What is left of a text when only the question remains whether another says the same: numbers made from some of its
/// runs of words, from which no word can be got back.
package struct TextSketch: Hashable, Sendable, Codable {
  /// In ascending order.
  private let numbers: [UInt64]

  /// Words in a run: fewer of them are common to texts that have nothing to do with one another.
  private static let runLength = 6
  /// One run in so many is kept.
  private static let scale: UInt64 = 8
  /// Kept of a text of any length.
  private static let mostNumbers = 4096
  /// Fewer runs than this say nothing: some hundred words.
  private static let fewest = 12
  /// The part of a text that stands in another if that one is a copy, retyped or made anew.
  private static let likeness = 0.6

  package init(_ texts: some Sequence<String>) {
    var numbers: Set<UInt64> = []
    var run: [UInt64] = []
    for text in texts {
      for word in text.lowercased().utf8.split(whereSeparator: {
        !WordKey.isInWord($0) && !WordKey.isDigit($0)
      }) {
        run.append(Fingerprint(Array(word)).number)
        guard run.count == Self.runLength else { continue }
        let number = run.reduce(UInt64(Self.runLength)) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($1 &+ $0 &>> 29) }
        let mixed = Fingerprint(withUnsafeBytes(of: number, Array.init)).number
        if mixed % Self.scale == 0 { numbers.insert(mixed) }
        run.removeFirst()
      }
    }
    self.numbers = Array(numbers.sorted().prefix(Self.mostNumbers))
  }

  /// Whether most of this text stands in another.
  package func stands(in other: TextSketch) -> Bool {
    guard numbers.count >= Self.fewest else { return false }
    // Of two long texts only the lower part of the numbers is known of both.
    let last = other.numbers.count == Self.mostNumbers ? other.numbers[Self.mostNumbers - 1] : .max
    let known = numbers.prefix { $0 <= last }
    guard known.count >= Self.fewest else { return false }
    let theirs = Set(other.numbers)
    return Double(known.count { theirs.contains($0) }) >= Self.likeness * Double(known.count)
  }
}
