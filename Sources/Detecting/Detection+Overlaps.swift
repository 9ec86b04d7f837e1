import Model

extension Detection {
  /// The same detections by place, none overlapping another: what is certain keeps its range before what is likely, and
  /// then the longer; the other keeps only what lies outside it. Of two as long, the category that comes first in
  /// `DetectionCategory` wins.
  static func resolvingOverlaps(_ detections: [Detection]) -> [Detection] {
    let byPlace = detections.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let apart = zip(byPlace, byPlace.dropFirst())
      .allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
    guard !apart else { return byPlace }
    let kept = withoutCodesOfOthers(byPlace)

    var taken = [Bool](repeating: false, count: kept.map(\.range.upperBound).max() ?? 0)
    var resolved: [Detection] = []
    for detection in kept.sorted(by: outranks) {
      var place = detection.range.lowerBound
      while place < detection.range.upperBound {
        guard !taken[place] else {
          place += 1
          continue
        }
        let start = place
        while place < detection.range.upperBound, !taken[place] {
          taken[place] = true
          place += 1
        }
        resolved.append(
          Detection(category: detection.category, range: start..<place, ground: detection.ground))
      }
    }
    return resolved.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Less the codes that something else tells better, which no order among all could say: it only is so of two that overlap.
  private static func withoutCodesOfOthers(_ byPlace: [Detection]) -> [Detection] {
    var lost: Set<Int> = []
    for (index, one) in byPlace.enumerated() {
      for next in byPlace.indices.dropFirst(index + 1) {
        guard byPlace[next].range.lowerBound < one.range.upperBound else { break }
        if loses(one, to: byPlace[next]) {
          lost.insert(index)
        } else if loses(byPlace[next], to: one) {
          lost.insert(next)
        }
      }
    }
    return lost.isEmpty ? byPlace : byPlace.indices.filter { !lost.contains($0) }.map { byPlace[$0] }
  }

  private static func loses(_ one: Detection, to other: Detection) -> Bool {
    // A log begins anew each day, which is then a part of its number: `441 of 30/04/2022`.
    if isDay(one) { return isLog(other, over: one) }
    guard one.category == .caseID, other.category != .caseID, !isLog(one, over: other) else { return false }
    // What is certain is not outdone by a code that only may be one. `acct` is a prisoner's plan too, and behind a sort
    // code none.
    return one.ground == .likely && other.ground == .certain
      || one.range == other.range && other.category == .bankDetails
  }

  /// Names of the watch-list with everything else. Another name over the same letters becomes a part of the listed one,
  /// so that what was found by its title alone is known for what it is.
  static func joining(_ listed: [Detection], to others: [Detection]) -> [Detection] {
    guard !listed.isEmpty else { return others }
    var joined = others.filter { $0.category != .name }
    let names = (listed + others.filter { $0.category == .name })
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    var start = 0
    while start < names.count {
      var (end, upper) = (start + 1, names[start].range.upperBound)
      while end < names.count, names[end].range.lowerBound < upper {
        upper = max(upper, names[end].range.upperBound)
        end += 1
      }
      let group = names[start..<end]
      let grounds = group.map(\.ground)
      if let ground = grounds.contains(.listed) ? .listed : grounds.first(where: \.isOfList) {
        joined.append(
          Detection(category: .name, range: names[start].range.lowerBound..<upper, ground: ground))
      } else {
        joined += group
      }
      start = end
    }
    return joined
  }

  private static func outranks(_ left: Detection, _ right: Detection) -> Bool {
    // That a name is on the list says more than that it is somebody's account.
    if (left.ground == .listed) != (right.ground == .listed) { return left.ground == .listed }
    // A day has its own label; that it stands behind a word such as record makes no number of it.
    if isDay(left) != isDay(right), left.category == .caseID || right.category == .caseID {
      return isDay(left)
    }
    // What is of a court is one's case number too, and of no other system's.
    if left.category == .courtCase, right.category == .caseID { return true }
    if left.category == .caseID, right.category == .courtCase { return false }
    // What only may be something does not swallow what is certain.
    if (left.ground == .likely) != (right.ground == .likely) { return right.ground == .likely }
    if left.range.count != right.range.count { return left.range.count > right.range.count }
    if left.category != right.category { return order(left.category) < order(right.category) }
    return left.range.lowerBound < right.range.lowerBound
  }

  private static func isLog(_ code: Detection, over day: Detection) -> Bool {
    code.category == .caseID && code.ground == .certain && code.range.lowerBound < day.range.lowerBound
      && code.range.upperBound == day.range.upperBound
  }

  private static func isDay(_ detection: Detection) -> Bool {
    [.dateOfBirth, .dateOfDeath, .exactDate].contains(detection.category)
  }

  private static func order(_ category: DetectionCategory) -> Int {
    DetectionCategory.allCases.firstIndex(of: category) ?? DetectionCategory.allCases.count
  }
}
