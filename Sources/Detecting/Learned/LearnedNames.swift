import Model

/// Which names that only may be somebody's are those of authors, helpers, places and the like, by everything that stands
/// around them: told by weights that were learned from the passages of many authors.
///
/// It only ever takes out what is likely; names of the watch-list and those with a title are not asked about.
struct LearnedNames {
  let weights: LearnedWeights

  func settle(_ found: inout [Detection], in scan: borrowing Scan) {
    guard weights.kinds == 1, found.contains(where: { $0.category == .name }) else { return }
    let certain = found.filter { OpenPlaces.counts($0.category, $0.ground) }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    var surroundings = Surroundings()
    var kept: [Detection] = []
    for detection in found {
      if detection.category == .name, detection.ground == .likely,
        let weight = weights.sums(of: detection.range, as: .name, by: &surroundings, in: scan)?.first,
        weight < Self.least, !isBeside(certain, detection.range, in: scan)
      {
        continue
      }
      kept.append(detection)
    }
    found = kept
  }

  /// Whether what identifies somebody beyond doubt stands beside a name, in its line: then it is hardly an author's.
  private func isBeside(_ certain: [Range<Int>], _ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    let around = name.lowerBound - Self.reach..<name.upperBound + Self.reach
    return certain[certain.overlapping(around)].contains { other in
      let end = min(name.upperBound, other.upperBound)
      return !scan.bytes[end..<max(end, name.lowerBound, other.lowerBound)].contains(UInt8(ascii: "\n"))
    }
  }

  /// In bytes.
  private static let reach = 40

  /// Below this weight a name is left alone. Of 644 names in passages that the weights had not been learned from, none
  /// was below, and of 32 that were nobody's, 20 were.
  private static let least: Int32 = -50
}
