import Model

/// Names that the words for people around them tell, not their own letters.
extension LikelyNames {
  /// `the Szymanskis`: a family by the plural of a surname that is no word.
  func isPluralOfSurname(_ word: NameWord) -> Bool {
    guard word.range.count > 4, word.traits.isDisjoint(with: [.place, .publicName, .upper, .word]) else {
      return false
    }
    var letters = text.bytes[word.range].filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
    for ending in ["s", "es"] where letters.last == UInt8(ascii: "s") || ending == "es" {
      guard letters.last.map({ ending.utf8.contains($0) }) ?? false else { return false }
      letters.removeLast()
      let stem = Fingerprint(letters)
      if text.lexicon.surnames.contains(stem), !text.lexicon.places.contains(stem),
        !text.lexicon.words.contains(stem)
      {
        return true
      }
    }
    return false
  }

  /// Whether a thing is meant, such as a car: `a silver Octavia`, `a Charles Bonnet diagnosis`.
  func isVehicle(_ index: Int, upTo end: Int) -> Bool {
    let place = words[end - 1].range.upperBound
    guard !text.isPossessive(place), let before = text.wordBefore(words[index].range.lowerBound) else {
      return false
    }
    if end == index + 1, NameContext.vehicles.contains(before) { return true }
    guard NameContext.articles.contains(before), let after = text.wordAfter(place) else { return false }
    return !NameContext.deeds.contains(after) && !NameContext.being.contains(after)
      && !NameContext.joining.contains(after)
  }

  /// Whether `Reg` is the label of a vehicle's mark.
  func isOfVehicle(_ word: Range<Int>) -> Bool {
    let (bytes, end) = (text.bytes, word.upperBound)
    guard word.count == 3, bytes.hasPhrase("reg", at: word.lowerBound), end + 1 < bytes.count else {
      return false
    }
    if bytes[end] == UInt8(ascii: ":") || bytes[end] == 0x20 && bytes[end + 1].isDigit { return true }
    return [" no", ". no"].contains { (label: StaticString) in
      let place = end + label.utf8CodeUnitCount
      return bytes.hasPhrase(label, at: end) && (place == bytes.count || !bytes[place].isLetter)
    }
  }

  /// Whether a known name is one with its possessive: `McDonald's`; not where somebody has something.
  func isShop(_ index: Int, upTo end: Int) -> Bool {
    let place = words[end - 1].range.upperBound
    guard end == index + 1, text.isPossessive(place) else { return false }
    let letters = text.bytes[words[index].range].filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
    return text.lexicon.publicNames.contains(Fingerprint(letters + [UInt8(ascii: "s")]))
      && !(text.wordAfterPossessive(place).map(NameContext.belongings.contains) ?? false)
  }

  /// Whether a name stands between commas behind a word for a person: `the neighbour at number 5, Rose Tinker, rang`.
  func isApposed(_ index: Int, upTo end: Int) -> Bool {
    let bytes = text.bytes
    let place = words[end - 1].range.upperBound
    let start = words[index].range.lowerBound
    guard start > 1, bytes[start - 1] == UInt8(ascii: " "), bytes[start - 2] == UInt8(ascii: ",") else {
      return false
    }
    guard place == bytes.count || ",.;)\n".utf8.contains(bytes[place]) else { return false }
    return isBehindPerson(start - 2)
  }

  /// Whether two names joined by `and` stand behind a word for people: `two children of his own, Merlin and Poppy.`
  func isOfTwo(_ index: Int) -> Bool {
    func isName(_ other: Int) -> Bool {
      !words[other].traits.isDisjoint(with: [.forename, .forenameWord])
        && words[other].traits.isDisjoint(with: [.time, .role, .thing, .upper])
    }
    func isJoined(_ first: Int) -> Bool {
      guard first >= 0, first + 1 < words.count else { return false }
      let gap = words[first].range.upperBound..<words[first + 1].range.lowerBound
      return gap.count == 5 && text.bytes[gap].elementsEqual(" and ".utf8)
    }
    guard isName(index) else { return false }
    let first = isJoined(index) ? index : index - 1
    guard isJoined(first), isName(first), isName(first + 1) else { return false }
    let end = words[first + 1].range.upperBound
    let isClosed = end == text.bytes.count || ",.;)\n".utf8.contains(text.bytes[end])
    let acts =
      text.wordAfter(end).map { NameContext.deeds.contains($0) || NameContext.being.contains($0) } ?? false
    return (isClosed || acts) && isBehindPerson(words[first].range.lowerBound)
  }

  /// Whether a word for a person stands not far before a place, in the same sentence.
  private func isBehindPerson(_ place: Int) -> Bool {
    let window = text.bytes[max(0, place - 64)..<place]
    let start = window.lastIndex { ".!?:;|\n\"".utf8.contains($0) } ?? window.startIndex
    return text.bytes[start..<place].split { !$0.isLetter }.contains { part in
      let word = Fingerprint(small: part.indices, of: text.bytes)
      return NameContext.kin.contains(word) || NameContext.groups.contains(word)
        || NameContext.roles.contains(word)
    }
  }

  /// Where a name begins that a kin word with a capital is part of: `Auntie Wren`.
  func startOfCalling(_ index: Int) -> Int {
    guard index > 0, words[index - 1].joint == .blank, NameContext.calledBy.contains(words[index - 1].print),
      words[index - 1].traits.isDisjoint(with: .upper)
    else { return words[index].range.lowerBound }
    return words[index - 1].range.lowerBound
  }

  /// Whether a forename and a surname are joined as in the name of a file.
  func isPair(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let first = words[range].first, let last = words[range].last else { return false }
    return words[range].dropLast().allSatisfy { $0.joint == .hyphen } && first.traits.contains(.forename)
      && first.traits.isDisjoint(with: .place) && last.mayBeName
  }

  /// Words between quotation marks behind a role: `the lodger, "Gaz", was out`; any word may be a nickname of kin.
  func nicknames() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for word in words {
      let range = word.range
      if isPetName(word) { found.append(range) }
      guard range.lowerBound > 1, range.upperBound < text.bytes.count,
        let mark = text.bytes[..<range.lowerBound].last,
        mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
        text.bytes[range.upperBound] == mark, (3...9).contains(range.count),
        word.traits.isDisjoint(with: [.thing, .role, .title, .time, .upper, .publicName, .odd]),
        !NameContext.fillers.contains(word.print), let before = text.wordBefore(range.lowerBound),
        NameContext.kin.contains(before) || NameContext.roles.contains(before) && word.mayBeName,
        text.bytes[range.lowerBound - 2] <= 0x20
      else { continue }
      found.append(range)
    }
    return found
  }

  /// Whether a word stands behind what tells that somebody goes by it: `he is nicknamed Squeak`.
  private func isPetName(_ word: NameWord) -> Bool {
    var end = word.range.lowerBound
    if end > 0, text.bytes[end - 1] == UInt8(ascii: "\"") || text.bytes[end - 1] == UInt8(ascii: "'") {
      end -= 1
    }
    guard end > 6, text.bytes[end - 1] == UInt8(ascii: " "),
      NameContext.endsOfPetNaming[Int(text.bytes[end - 2])],
      NameContext.petNaming.contains(where: { text.bytes.hasPhrase($0, before: end) })
    else { return false }
    return word.traits.isDisjoint(with: [.thing, .role, .title, .time, .publicName, .odd, .initial])
      && !NameContext.fillers.contains(word.print)
  }

  /// `MAZUR, Ola`: as registers and indexes have names.
  func listedBySurname() -> [Range<Int>] {
    words.indices.dropLast().compactMap { index in
      let (surname, forename) = (words[index], words[index + 1])
      guard surname.joint == .comma, surname.traits.contains(.upper), surname.mayBeName,
        surname.range.count > 2,
        !forename.traits.isDisjoint(with: [.forename, .forenameWord]),
        forename.traits.isDisjoint(with: [.upper, .place, .time])
      else { return nil }
      return surname.range.lowerBound..<forename.range.upperBound
    }
  }
}
