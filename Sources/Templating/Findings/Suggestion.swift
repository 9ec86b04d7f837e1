/// What a writer may have meant by a name that does not exist.
enum Suggestion {
  /// The nearest candidate by edit distance; nil if none is near. The first of several equally near.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(name.utf8)
    guard written.count <= 64 else { return nil }
    let reach = min(3, max(1, written.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.utf8)
      guard abs(letters.count - written.count) <= reach else { continue }
      let distance = distance(from: written, to: letters)
      if distance <= reach, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Letters to add, drop, change or swap with a neighbour, capitals counting as small letters.
  static func distance(from left: [UInt8], to right: [UInt8]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row].lowercased == right[column].lowercased
        var least = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row].lowercased == right[column - 1].lowercased,
          left[row - 1].lowercased == right[column].lowercased
        {
          least = min(least, twoBack[column - 1] + 1)
        }
        current.append(least)
      }
      (twoBack, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
