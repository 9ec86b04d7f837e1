import Glibc
import Model

/// What days are, by everything that stands around them: told by weights that were learned from the passages of many
/// authors, where rules for single words see only the words that somebody thought of.
///
/// It has its say last. What a rule is certain of it only makes a question.
struct LearnedDays {
  /// In the order of the weights in the data file.
  static let kinds: [DetectionCategory?] = [nil, .dateOfBirth, .dateOfDeath, .exactDate]

  let weights: LearnedWeights
  /// Whether it may take out what rules found.
  let drops: Bool

  /// Adds days of the case that nothing else found, takes out those that rather are a board's, and calls days of birth
  /// and death what they are.
  ///
  /// - Parameters:
  ///   - found: in any order.
  ///   - days: in order.
  func settle(_ found: inout [Detection], days: [Range<Int>], in scan: borrowing Scan) {
    guard weights.kinds == Self.kinds.count, !days.isEmpty else { return }
    var known: [Int: [Int]] = [:]
    for (index, detection) in found.enumerated() {
      for day in days.overlapping(detection.range) { known[day, default: []].append(index) }
    }
    var surroundings = Surroundings()
    var lost: Set<Int> = []
    var others: [Detection] = []
    for (number, day) in days.enumerated() {
      let indices = known[number] ?? []
      guard indices.allSatisfy({ Self.kinds.contains(found[$0].category) }) else { continue }
      guard let likelihoods = likelihoods(of: day, by: &surroundings, in: scan),
        let best = likelihoods.indices.dropFirst().max(by: { likelihoods[$0] < likelihoods[$1] }),
        let kind = Self.kinds[best]
      else { continue }
      if indices.isEmpty {
        let most = FullDays.isFull(day, in: scan.bytes) ? Self.doubt : Self.doubtOfDayAndMonth
        if likelihoods[0] < most, !DateEvent.isUnderWork(day, in: scan) {
          others.append(Detection(category: kind, range: day, ground: .likely))
        }
      } else if drops {
        for index in indices {
          if let settled = settled(found[index], as: kind, likelihoods, at: best) {
            found[index] = settled
          } else {
            lost.insert(index)
          }
        }
      }
    }
    found = found.enumerated().filter { !lost.contains($0.offset) }.map(\.element) + others
  }

  /// Judges a day that a rule found.
  ///
  /// - Returns: nil where it rather is a board's. What a rule is certain of keeps its name and is never lost: where
  ///   everything around it speaks against it, a person decides.
  private func settled(
    _ known: Detection, as kind: DetectionCategory, _ likelihoods: [Double], at best: Int
  ) -> Detection? {
    guard known.ground == .likely else {
      let isContradicted = likelihoods[0] > Self.contradiction
      return isContradicted ? Detection(category: known.category, range: known.range, ground: .likely) : known
    }
    if likelihoods[0] > Self.certainty { return nil }
    return likelihoods[best] > Self.half
      ? Detection(category: kind, range: known.range, ground: .likely) : known
  }

  /// How likely each kind is for a day, in parts of one that together are one.
  private func likelihoods(
    of day: Range<Int>, by surroundings: inout Surroundings, in scan: borrowing Scan
  ) -> [Double]? {
    guard let sums = weights.sums(of: day, as: .exactDate, by: &surroundings, in: scan) else { return nil }
    let most = sums.max() ?? 0
    let parts = sums.map { exp(Double($0 - most) / 100) }
    let all = parts.reduce(0, +)
    return parts.map { $0 / all }
  }

  /// From this likelihood on, a day that only may be one of a case is called what it is most likely to be.
  private static let half = 0.5
  /// Below this likelihood that a day is of no case, it is taken for one.
  private static let doubt = 0.65
  /// The same for a day without its year, which tells less.
  private static let doubtOfDayAndMonth = 0.5
  /// Above this likelihood that a day is of no case, it is left alone, whatever a rule holds.
  private static let certainty = 0.9
  /// The same against a rule that is certain. Of the days that rules had right with certainty all but one stood below,
  /// and of 30 that they had wrong 24 above, asked of authors that the weights had not been learned from.
  private static let contradiction = 0.97
}

extension [Range<Int>] {
  /// The indices of the ranges that overlap another one, of ranges in order and apart.
  func overlapping(_ other: Range<Int>) -> Range<Int> {
    let first = indexOfFirst { $0.upperBound > other.lowerBound }
    var end = first
    while end < count, self[end].lowerBound < other.upperBound { end += 1 }
    return first..<end
  }
}
