extension LikelyNames {
  /// Whether an author is cited at a place: a year in brackets follows, or a comma and a year within brackets, perhaps
  /// after further authors.
  func isCitation(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    if isOwnWork(range) || isCoined(range) || isListedAuthor(range) || isAmongAuthors(range) { return true }
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

  /// `Munro's review of child protection (2011)`.
  private func isOwnWork(_ range: Range<Int>) -> Bool {
    guard text.isPossessive(range.upperBound), let work = text.wordAfterPossessive(range.upperBound),
      Self.works.contains(work)
    else { return false }
    let rest = text.bytes[range.upperBound...].prefix(96)
    guard let open = rest.firstIndex(of: UInt8(ascii: "(")), !rest[..<open].contains(UInt8(ascii: ".")) else {
      return false
    }
    return rest[(open + 1)...].prefix(4).count(where: \.isDigit) == 4
  }

  private static let works = Lexicon.Words(
    "review report study inquiry enquiry work research book article analysis")

  /// `coined by Reder, Duncan and Gray in 1993`: only people whose work it is are said to have done such things.
  private func isCoined(_ range: Range<Int>) -> Bool {
    let before = text.bytes[max(0, range.lowerBound - 64)..<range.lowerBound]
    let words = String(decoding: before.map(\.lowercased), as: UTF8.self)
    guard let verb = Self.coinings.compactMap({ words.range(of: $0)?.upperBound }).max() else { return false }
    // Nothing but further names between.
    return words[verb...].allSatisfy { $0.isLetter || " ,&".contains($0) }
      && words[verb...].split(separator: " ").count <= 4
  }

  private static let coinings = [
    "coined by ", "devised by ", "developed by ", "proposed by ", "first used by ", "popularised by ",
  ]

  /// `Ashworth and colleagues`, `Ashworth et al`; `Ashworth and others argue`.
  private func isAmongAuthors(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    guard !bytes[range].contains(UInt8(ascii: " ")) else { return false }
    let rest = bytes[range.upperBound...].prefix(32).split(maxSplits: 4) { $0 <= 0x20 }
      .prefix(3).map { String(decoding: $0, as: UTF8.self) }
    guard rest.count > 1, bytes[range.upperBound] <= 0x20 else { return false }
    let second = rest[1].prefix(while: \.isLetter)
    switch rest[0] + " " + second {
    case "and colleagues", "et al": return true
    case "and others": return rest.count > 2 && NameContext.arguments.contains(rest[2])
    default: return false
    }
  }

  /// Whether a name is one party of a case in court: `Williams v London Borough of …`.
  func isParty(_ place: Range<Int>) -> Bool {
    let rest = text.bytes[place.upperBound...].prefix(20)
    return rest.starts(with: " v ".utf8) || rest.starts(with: " v. ".utf8) || rest.starts(with: "* v ".utf8)
      || rest.starts(with: " and another v ".utf8) || rest.starts(with: " and others v ".utf8)
  }

  /// Whether somebody is called Lord or Lady and a judgment is cited near by.
  func isOnTheBench(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    guard range.lowerBound > 0, Self.peers.contains(words[range.lowerBound - 1].print) else { return false }
    let around = String(
      decoding: text.bytes[max(0, place.lowerBound - 160)..<min(text.bytes.count, place.upperBound + 160)],
      as: UTF8.self)
    return Self.courts.contains { court in around.contains(court) }
  }

  private static let peers = Lexicon.Words("lord lady baroness")
  private static let courts = ["UKSC", "EWCA", "Court", "judgment", "EWHC", "UKHL"]

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
