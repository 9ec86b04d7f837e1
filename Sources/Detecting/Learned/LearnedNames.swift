import Model

/// Which names that only may be somebody's are those of authors, helpers, places and the like, by everything that stands
/// around them: told by weights that were learned from the passages of many authors.
///
/// It only ever takes out what is likely; names of the watch-list and those with a title are not asked about.
struct LearnedNames {
  let weights: LearnedWeights

  func settle(_ found: inout [Detection], in scan: borrowing Scan) {
    guard weights.kinds == 1, found.contains(where: { $0.category == .name }) else { return }
    var surroundings = Surroundings()
    var kept: [Detection] = []
    for detection in found {
      if detection.category == .name, detection.ground == .likely,
        let weight = weights.sums(of: detection.range, as: .name, by: &surroundings, in: scan)?.first,
        weight < Self.least
      {
        continue
      }
      kept.append(detection)
    }
    found = kept
  }

  /// Below this weight a name is left alone. Of 644 names in passages that the weights had not been learned from, none
  /// was below, and of 32 that were nobody's, 20 were.
  private static let least: Int32 = -50
}
