import Model

/// Whether codes, streets, schools and names on platforms are somebody's, by everything that stands around them: told by
/// weights that were learned from the passages of many authors.
///
/// It has its say last. What a rule is certain of it only makes a question.
struct LearnedThings {
  let weights: LearnedWeights
  /// Whether it may take out what rules found.
  let drops: Bool

  /// Whether open places of a kind are asked about; those of other kinds are among the askable ones already, or days.
  private static func asksOfOpen(_ category: DetectionCategory) -> Bool {
    switch category {
    case .vehicleRegistration, .postcode, .ipAddress, .nationalInsuranceNumber, .bankDetails: true
    default: false
    }
  }

  /// Everything in a text that is asked about, but what a recogniser found by its form alone.
  static func places(in workspace: Workspace, besides vehicles: [Range<Int>]) -> [OpenPlaces.Place] {
    workspace.askable + workspace.open.filter { asksOfOpen($0.category) }
      + vehicles.map { (.vehicleRegistration, $0) }
  }

  /// Adds what nothing else found and takes out what rather is nobody's.
  ///
  /// - Parameters:
  ///   - found: in any order.
  ///   - things: in any order, whether found or not.
  func settle(_ found: inout [Detection], things: [OpenPlaces.Place], in scan: borrowing Scan) {
    guard weights.kinds == 1, !things.isEmpty else { return }
    let order = found.indices.sorted { found[$0].range.lowerBound < found[$1].range.lowerBound }
    var surroundings = Surroundings()
    var lost: Set<Int> = []
    var others: [Detection] = []
    var next = 0
    // Of two that begin together the longer comes first.
    let byPlace = things.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    for thing in byPlace {
      while next < order.count, found[order[next]].range.upperBound <= thing.range.lowerBound { next += 1 }
      let known = order[next...].prefix { found[$0].range.lowerBound < thing.range.upperBound }
        .filter { found[$0].range.overlaps(thing.range) }
      // `Larch Street Clinic` is more than the street in it.
      let isMore =
        known.isEmpty
        || thing.category == .school
          && known.allSatisfy { found[$0].category != .school && thing.range.holds(found[$0].range) }
      guard isMore || known.allSatisfy({ found[$0].category == thing.category }),
        others.last.map({ $0.range.upperBound <= thing.range.lowerBound }) ?? true,
        let weight = weights.sums(of: thing.range, as: thing.category, by: &surroundings, in: scan)?.first
      else { continue }
      if isMore {
        if weight > Self.least(for: thing.category) {
          others.append(Detection(category: thing.category, range: thing.range, ground: .likely))
        }
      } else if drops {
        for index in known {
          if found[index].ground == .likely {
            if weight < Self.doubt { lost.insert(index) }
          } else if weight < Self.contradiction {
            found[index] = Detection(category: thing.category, range: found[index].range, ground: .likely)
          }
        }
      }
    }
    found = found.enumerated().filter { !lost.contains($0.offset) }.map(\.element) + others
  }

  /// From this weight on, a thing is taken for somebody's, though nothing else says so. Measured on passages that the
  /// weights had not been learned from: codes, streets and schools in what identifies nobody ask for more.
  private static func least(for category: DetectionCategory) -> Int32 {
    switch category {
    case .caseID, .address, .school: 50
    default: 0
    }
  }

  /// Below this weight, what only may be somebody's is left alone, whatever a rule holds.
  private static let doubt: Int32 = -200
  /// Below this weight, what a rule is certain of is a question for a person.
  private static let contradiction: Int32 = -400
}

extension Range<Int> {
  /// Whether another range lies within and is shorter.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && other.count < count
  }
}
