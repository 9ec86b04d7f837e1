/// When a capital says that an ordinary word is a name.
extension NameSearch {
  /// Whether a word that may be an ordinary one is written as a name is.
  func mayStandAlone(_ index: Int) -> Bool {
    let word = words[index]
    guard word.text.count > 1 else { return false }
    if word.isInHandle { return !isJoinedToOrdinaryWord(index) }
    guard word.isCapital, !isJoinedToSmallWord(index) else { return false }
    let isFrequent = CommonWords.frequent.contains(word.fingerprint)
    if word.letters == .capitals { return !isFrequent && word.letterCount > 3 && !isInLineOfCapitals(word) }
    if CommonWords.months.contains(word.fingerprint), isMonth(index) { return false }
    if isBesideName(index), !isFrequent { return true }
    guard !isFrequent else {
      // `Will's mother`: no verb has that sign.
      let isOwner = index + 1 < words.count && isContiguous(index + 1) && isPossessive(index + 1)
      return isOwner && !CommonWords.months.contains(word.fingerprint)
        || !startsSentence(index) && !isAmongCapitals(index)
    }
    return !isTitleOfThing(index)
  }

  /// `rose_garden`, `YoungCarers`: a name that consists of ordinary words is one of a thing.
  private func isJoinedToOrdinaryWord(_ index: Int) -> Bool {
    func isOrdinary(_ other: Int) -> Bool {
      words[other].ground == nil && lexicon.words.contains(words[other].fingerprint)
    }
    let next = index + 1
    return isContiguous(index) && words[index].joint.isTight && isOrdinary(index - 1)
      || next < words.count && isContiguous(next) && words[next].joint.isTight && isOrdinary(next)
  }

  /// `Rose-tinted`
  private func isJoinedToSmallWord(_ index: Int) -> Bool {
    let next = index + 1
    return next < words.count && isContiguous(next) && words[next].joint == .tight && !words[next].isCapital
      && words[next].ground == nil && !isPossessive(next)
  }

  /// Whether a word is the `s` of `Rose's`.
  private func isPossessive(_ index: Int) -> Bool {
    words[index].text == [UInt8(ascii: "s")]
      && [UInt8(ascii: "'"), 0x99].contains(bytes[words[index].range.lowerBound - 1])
  }

  /// Whether both neighbours have capitals too, as in a heading that capitalises every word.
  private func isAmongCapitals(_ index: Int) -> Bool {
    let next = index + 1
    let isBehind = isContiguous(index) && words[index].joint.isBlank && words[index - 1].isCapital
    let isBefore =
      next < words.count && isContiguous(next) && words[next].joint.isBlank && words[next].isCapital
    return isBehind && isBefore
  }

  /// `Young Carers`, `Rose Garden`: an ordinary word with a capital before another such one.
  private func isTitleOfThing(_ index: Int) -> Bool {
    let next = index + 1
    guard next < words.count, isContiguous(next), words[next].joint == .blank(isLineEnd: false),
      words[next].letters == .capital, !CommonWords.frequent.contains(words[next].fingerprint)
    else { return false }
    return lexicon.words.contains(words[index].fingerprint) && lexicon.words.contains(words[next].fingerprint)
  }

  /// `in May`, `4 June`, `April and June`.
  private func isMonth(_ index: Int) -> Bool {
    let word = words[index]
    if let number = digit(before: word.range.lowerBound) ?? digit(after: word.range.upperBound) {
      return number
    }
    if isContiguous(index), words[index].joint.isBlank {
      let before = words[index - 1].fingerprint
      if CommonWords.temporal.contains(before) || CommonWords.months.contains(before) { return true }
    }
    return false
  }

  private func digit(before place: Int) -> Bool? {
    var place = place - 1
    while place >= 0, bytes[place] == UInt8(ascii: " ") { place -= 1 }
    guard place >= 0 else { return nil }
    if bytes[place].isDigit { return true }
    // `4th June`
    return place > 2 && bytes[place].isLower && bytes[place - 1].isLower && bytes[place - 2].isDigit
      ? true : nil
  }

  private func digit(after place: Int) -> Bool? {
    var place = place
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: ",") {
      place += 1
    }
    return place < bytes.count && bytes[place].isDigit ? true : nil
  }

  /// Whether a word is the first of a sentence, line or cell.
  private func startsSentence(_ index: Int) -> Bool {
    var place = words[index].range.lowerBound - 1
    while place >= 0 {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("),
        UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), 0x80, 0x98, 0x9C, 0xE2:
        place -= 1
      case UInt8(ascii: "."):
        // Not behind `Mr.` or an initial.
        return
          !(isContiguous(index) && words[index - 1].text.count <= 3 && words[index - 1].isCapital
          && words[index - 1].range.upperBound == place)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
        UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"),
        UInt8(ascii: ")"):
        return true
      default: return false
      }
    }
    return true
  }

  /// Whether nothing near it on its line is in small letters.
  private func isInLineOfCapitals(_ word: ListedWord) -> Bool {
    func isSmall(_ place: Int) -> Bool { bytes[place].isLower }
    var place = word.range.lowerBound - 1
    let least = max(0, place - 80)
    while place >= least, bytes[place] != UInt8(ascii: "\n") {
      if isSmall(place) { return false }
      place -= 1
    }
    place = word.range.upperBound
    let most = min(bytes.count, place + 80)
    while place < most, bytes[place] != UInt8(ascii: "\n") {
      // Not the `s` of a possessive.
      if isSmall(place), !(bytes[place] == UInt8(ascii: "s") && place == word.range.upperBound + 1) {
        return false
      }
      place += 1
    }
    return true
  }
}
