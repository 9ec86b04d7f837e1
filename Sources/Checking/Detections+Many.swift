import Model

extension [Detection] {
  /// What was found beyond what a report can tell one by one.
  struct Rest {
    let first: Detection
    let count: Int

    var message: String {
      "\(count) more \(count == 1 ? "place" : "places") from here on \(count == 1 ? "shows" : "show") \(first.category.plural)"
    }
  }

  /// The first of each category, as many as a report can hold, and for each category that has more what comes after
  /// them.
  func mostTellable() -> (first: [Detection], rest: [Rest]) {
    guard count > Self.mostOfACategory else { return (self, []) }
    var first: [Detection] = []
    var seen: [DetectionCategory: Int] = [:]
    var rest: [DetectionCategory: Rest] = [:]
    for detection in self {
      seen[detection.category, default: 0] += 1
      if seen[detection.category, default: 0] <= Self.mostOfACategory {
        first.append(detection)
      } else {
        let known = rest[detection.category]
        rest[detection.category] = Rest(first: known?.first ?? detection, count: (known?.count ?? 0) + 1)
      }
    }
    return (first, rest.values.sorted { $0.first.range.lowerBound < $1.first.range.lowerBound })
  }

  private static var mostOfACategory: Int { 5_000 }
}
