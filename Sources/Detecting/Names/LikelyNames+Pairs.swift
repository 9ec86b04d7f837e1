import Model

/// Forenames that `and` joins to a name: `Pat and Roy Udall`, `Ola Mazur and Finn`. What one of the two is, the other is too.
extension LikelyNames {
  /// The forenames that stand in a pair with what was found.
  func pairs() -> [Range<Int>] {
    guard !found.isEmpty else { return [] }
    var pairs: [Range<Int>] = []
    var index = 0
    for name in found {
      while index < words.count, words[index].range.lowerBound < name.lowerBound { index += 1 }
      if index > 0, isPartner(index - 1), isAnd(words[index - 1].range.upperBound, name.lowerBound) {
        pairs.append(words[index - 1].range)
      }
      var next = index
      while next < words.count, words[next].range.lowerBound < name.upperBound { next += 1 }
      if next < words.count, isPartner(next), isAnd(name.upperBound, words[next].range.lowerBound) {
        pairs.append(words[next].range)
      }
    }
    return pairs
  }

  /// Whether a word is a forename and no part of anything longer.
  private func isPartner(_ index: Int) -> Bool {
    let word = words[index]
    return !word.traits.isDisjoint(with: [.forename, .forenameWord])
      && word.traits.isDisjoint(with: [.time, .place, .title, .role, .upper, .mixed, .odd])
      && word.joint == .far
      && (index == 0 || words[index - 1].joint == .far || words[index - 1].joint == .comma)
      && word.range.count > 2
  }

  private func isAnd(_ end: Int, _ start: Int) -> Bool {
    start - end == 5 && text.bytes.hasPhrase(" and ", at: end)
  }
}
