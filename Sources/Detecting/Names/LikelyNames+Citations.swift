import Model

extension LikelyNames {
  /// Whether an author is cited at a place: a year in brackets follows, or a comma and a year within brackets, perhaps
  /// after further authors.
  func isCitation(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    if arePairOfAuthors(range) || isOwnWork(range) || isOwnWriting(range) || isCoined(range)
      || isListedAuthor(range)
      || isAmongAuthors(range) || isScholar(range)
    {
      return true
    }
    var place = range.upperBound
    // Other authors, `and`, `&`, `et al.`, initials.
    let end = min(bytes.count, place + 96)
    var hasDigits = 0
    var isOpen = false
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        guard !isOpen else { return false }
        isOpen = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits += 1
        if hasDigits == 4 {
          return isYear(endingAt: place + 1) && (isOpen || isInBrackets(range, upTo: place))
        }
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "\n"),
        UInt8(ascii: "-"),
        UInt8(ascii: "'"):
        if hasDigits > 0 { return false }
      default:
        guard hasDigits == 0, bytes[place].isLetter, !isOpen else { return false }
        // Only names and the words that join them.
        var wordEnd = place
        while wordEnd < end, bytes[wordEnd].isLetter { wordEnd += 1 }
        if bytes.hasPhrase("colleagues", at: place), wordEnd - place == 10 { return argues(behind: wordEnd) }
        let isSmall = bytes[place].isLower
        if isSmall, !Self.joining.contains(where: { bytes[place..<wordEnd].elementsEqual($0.utf8) }) {
          return false
        }
        place = wordEnd - 1
      }
      place += 1
    }
    return false
  }

  /// `Heron and Wren argued in 2012`, `Heron and Wren 2012`: of two words with capitals that are no forenames.
  private func arePairOfAuthors(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let and: StaticString = " and "
    var end = range.upperBound
    var first = range.lowerBound
    if bytes.hasPhrase(and, at: end) {
      let second = end + and.utf8CodeUnitCount
      guard let last = nameWord(at: second) else { return false }
      end = last.upperBound
    } else {
      guard bytes.hasPhrase(and, at: first - and.utf8CodeUnitCount),
        let other = nameWord(endingAt: first - and.utf8CodeUnitCount)
      else { return false }
      first = other.lowerBound
    }
    // Two surnames stand there, and no `mother and`.
    guard bytes[first..<end].split(separator: 0x20).count == 3, !isForename(first) else { return false }
    return hasYear(in: end..<min(bytes.count, end + 6))
      || argues(behind: end) && hasYear(in: end..<min(bytes.count, end + 20))
  }

  /// A word with a capital that is no forename and may be a name.
  private func nameWord(at place: Int) -> Range<Int>? {
    let index = firstWord(from: place)
    guard index < words.count, words[index].range.lowerBound == place, mayBeSurname(words[index]) else {
      return nil
    }
    return words[index].range
  }

  private func nameWord(endingAt end: Int) -> Range<Int>? {
    let index = firstWord(from: end) - 1
    guard index >= 0, words[index].range.upperBound == end, mayBeSurname(words[index]) else { return nil }
    return words[index].range
  }

  private func mayBeSurname(_ word: NameWord) -> Bool {
    !word.traits.contains(.forename) && text.bytes[word.range.lowerBound].isUpper
      && (word.mayBeName || word.isNameByLists)
  }

  private func isForename(_ place: Int) -> Bool {
    let index = firstWord(from: place)
    return index < words.count && words[index].range.lowerBound == place
      && words[index].traits.contains(.forename)
  }

  /// `Munro's review of child protection (2011)`.
  private func isOwnWork(_ range: Range<Int>) -> Bool {
    guard text.isPossessive(range.upperBound) else { return false }
    let rest = text.bytes[range.upperBound...].prefix(96)
    guard let open = rest.firstIndex(of: UInt8(ascii: "(")), !rest[..<open].contains(UInt8(ascii: ".")) else {
      return false
    }
    // Behind `'s`, and no further than some words on: `Heron's three-stage practice review (2011)`.
    let words = rest[..<open].split { !$0.isLetter }.dropFirst().prefix(4)
    guard words.contains(where: { Self.works.contains(Fingerprint(small: $0.indices, of: text.bytes)) })
    else {
      return false
    }
    let year = rest[(open + 1)...].prefix(5)
    return year.count == 5 && year.prefix(4).allSatisfy(\.isDigit) && year.last == UInt8(ascii: ")")
  }

  /// `Ada Heron's work on coercive control`, of somebody with two names: only what people do research on.
  private func isOwnWriting(_ range: Range<Int>) -> Bool {
    guard text.bytes[range].contains(0x20), text.isPossessive(range.upperBound) else { return false }
    let start = range.upperBound + 2
    guard let writing = Self.writings.first(where: { text.bytes.hasPhrase($0, at: start) }) else {
      return false
    }
    let next = start + writing.utf8CodeUnitCount
    return Self.fields.contains { text.bytes.hasPhrase($0, at: next) }
  }

  private static let writings: [StaticString] = [
    " work on ", " papers on ", " guidance on ", " research on ", " research into ", " writing on ",
    " book on ",
    " model of ", " theory of ", " study of ",
  ]
  private static let fields: [StaticString] = [
    "coercive", "self-neglect", "professional", "attachment", "neglect", "domestic", "child protection",
    "safeguarding",
    "adult", "serious case", "supervision", "anonym", "risk", "homicide", "desistance", "trauma",
  ]
  private static let works = Lexicon.Words(
    "review report study inquiry enquiry work research book article analysis timeline theory")

  /// `coined by Reder, Duncan and Gray in 1993`: only people whose work it is are said to have done so.
  private func isCoined(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let window = max(0, range.lowerBound - 64)..<range.lowerBound
    var by = window.upperBound - 4
    while by >= window.lowerBound, !bytes.hasPhrase(" by ", at: by) { by -= 1 }
    guard by >= window.lowerBound, Self.coinings.contains(where: { bytes.hasPhrase($0, before: by) }) else {
      return false
    }
    // Nothing but further names between, and a year behind them all.
    let between = bytes[(by + 4)..<range.lowerBound]
    return between.allSatisfy { $0.isLetter || " ,&".utf8.contains($0) }
      && between.split { $0 == 0x20 }.count <= 4
      && hasYear(in: range.upperBound..<min(bytes.count, range.upperBound + 48))
  }

  private static let coinings: [StaticString] = ["coined", "first used", "popularised"]

  private func hasYear(in range: Range<Int>) -> Bool {
    range.dropLast(3).contains { place in
      text.bytes[place..<place + 4].allSatisfy(\.isDigit) && isYear(endingAt: place + 4)
        && !text.bytes[place - 1].isDigit
    }
  }

  /// Whether the next word is one for what authors do, perhaps behind `have`.
  private func argues(behind place: Int) -> Bool {
    var place = place
    if text.bytes.hasPhrase(" have ", at: place) { place += 5 }
    return text.wordAfter(place).map(NameContext.arguments.contains) ?? false
  }

  /// `Ashworth and colleagues`, `Ashworth et al`; `Ashworth and others argue`.
  private func isAmongAuthors(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let gap = range.upperBound
    guard bytes.hasPhrase("and", at: gap + 1) || bytes.hasPhrase("et", at: gap + 1) else { return false }
    let rest = bytes[gap...].prefix(32).split(maxSplits: 4) { $0 <= 0x20 }
      .prefix(3).map { String(decoding: $0, as: UTF8.self) }
    guard rest.count > 1, bytes[range.upperBound] <= 0x20 else { return false }
    let second = rest[1].prefix(while: \.isLetter)
    switch rest[0] + " " + second {
    case "et al": return true
    case "and colleagues":
      return !bytes[range].contains(UInt8(ascii: " "))
        || argues(behind: gap + rest[0].count + rest[1].count + 2)
    // `Heron and others in 2008`, of a work; in a life the day or the month would stand there.
    case "and others"
    where !bytes[range].contains(UInt8(ascii: " ")) && !isForename(range.lowerBound)
      && hasYear(in: gap + 11..<min(bytes.count, gap + 19)):
      return true
    case "and others":
      return rest.count > 2 && NameContext.arguments.contains(rest[2])
        && !bytes[range].contains(UInt8(ascii: " "))
    default: return false
    }
  }

  /// Whether a name is one party of a case that is cited: `Williams v London Borough of … [2018] UKSC 37`.
  func isParty(_ place: Range<Int>) -> Bool {
    Self.versus.contains { text.bytes.hasPhrase($0, at: place.upperBound) } && isBesideJudgment(place)
  }

  private static let versus: [StaticString] = [" v ", " v. ", "* v ", " and another v ", " and others v "]

  /// Whether somebody is called Lord or Lady and a judgment is cited near by.
  func isOnTheBench(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    guard range.lowerBound > 0, Self.peers.contains(words[range.lowerBound - 1].print) else { return false }
    return isBesideJudgment(place)
  }

  /// Whether a court, a judgment or its citation is named near by.
  private func isBesideJudgment(_ place: Range<Int>) -> Bool {
    let around = max(0, place.lowerBound - 160)..<min(text.bytes.count, place.upperBound + 160)
    return Self.courts.contains { text.bytes.hasPhrase($0, in: around) }
  }

  private static let peers = Lexicon.Words("lord lady baroness")
  private static let courts: [StaticString] = ["uksc", "ewca", "ewhc", "ukhl", " court", "judgment"]

  /// `Jackson, S.` as lists of sources have it.
  private func isListedAuthor(_ range: Range<Int>) -> Bool {
    let rest = text.bytes[range.upperBound...].prefix(4)
    return rest.count == 4
      && rest.elementsEqual([
        UInt8(ascii: ","), UInt8(ascii: " "), rest[rest.startIndex + 2], UInt8(ascii: "."),
      ])
      && rest[rest.startIndex + 2].isUpper
  }

  private static let joining = ["and", "et", "al", "de", "van", "von", "s", "in", "colleagues", "others"]

  private func isYear(endingAt end: Int) -> Bool {
    let bytes = text.bytes
    let isNext = end < bytes.count && bytes[end].isDigit
    let first = bytes[end - 4]
    return !isNext
      && (first == UInt8(ascii: "1") && bytes[end - 3] == UInt8(ascii: "9")
        || first == UInt8(ascii: "2") && bytes[end - 3] == UInt8(ascii: "0"))
  }

  /// Whether an open bracket stands before a name, and the year is followed by what ends a citation.
  private func isInBrackets(_ range: Range<Int>, upTo digits: Int) -> Bool {
    let bytes = text.bytes
    var place = range.lowerBound
    let start = max(0, place - 96)
    while place > start {
      place -= 1
      if bytes[place] == UInt8(ascii: "(") { break }
      if bytes[place] == UInt8(ascii: ")") { return false }
    }
    guard bytes[place] == UInt8(ascii: "(") else { return false }
    let after = digits + 1 < bytes.count ? bytes[digits + 1] : 0
    return after == UInt8(ascii: ")") || after == UInt8(ascii: ";") || after == UInt8(ascii: ",")
      || after.isLower
      || after == UInt8(ascii: ":")
  }
}
