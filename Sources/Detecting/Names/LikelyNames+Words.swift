import Model

/// Words that no list of forenames has, where what stands beside them makes a name of them.
extension LikelyNames {
  /// Whether a word that no list has is followed by a surname alone, or stands where a person is named.
  func isBeforeSurname(_ index: Int, upTo end: Int) -> Bool {
    guard end == index + 2, words[end - 1].traits.contains(.surname) else { return false }
    return words[end - 1].mayBeName && words[end - 1].traits.isDisjoint(with: [.place, .upper])
  }

  /// An ordinary word as a forename: before a surname that is no word, behind somebody's role; or as a surname behind a
  /// calling with a capital: `his wife, Comfort Amponsah`, `Officer Greaves's`.
  func wordNameEnd(at index: Int, in run: Range<Int>) -> Int? {
    let word = words[index]
    guard word.traits.isDisjoint(with: [.role, .time, .place, .upper, .publicName]), word.range.count > 3
    else { return nil }
    if index + 2 <= run.upperBound, words[index].joint == .blank, isBeforeSurname(index, upTo: index + 2),
      isApposed(index, upTo: index + 2)
    {
      return index + 2
    }
    // `Hyacinth Delacroix-Brown`.
    if index + 3 <= run.upperBound, words[index].joint == .blank, isDoubled(index + 1),
      words[index + 1...index + 2].allSatisfy({
        $0.traits.isDisjoint(with: [.upper, .place, .odd, .mixed, .initial])
      }),
      !text.beginsSentence(word.range.lowerBound) || words[index + 2].traits.contains(.surname)
    {
      return index + 3
    }
    guard index > run.lowerBound, words[index - 1].joint == .blank,
      words[index - 1].traits.isDisjoint(with: .upper),
      NameContext.callings.contains(words[index - 1].print)
    else { return nil }
    let place = word.range.upperBound
    let acts = text.wordAfter(place).map(NameContext.deeds.contains) ?? false
    return acts || text.isPossessive(place) ? index + 1 : nil
  }
}
