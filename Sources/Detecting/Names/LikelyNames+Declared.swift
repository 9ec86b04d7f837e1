import Model

/// Names that a text itself says may be read by all: of those who wrote or led a review, and such as are no real names.
extension LikelyNames {
  /// Whether the label of a public office stands right before a name, over its titles: `Lead reviewer: Dr …`. Of
  /// `Written by`, without a colon, the capital tells that it begins a line and is no part of a story.
  func isDeclaredOffice(_ place: Int) -> Bool {
    let bytes = text.bytes
    if isJudge(place) { return true }
    var end = place
    // Over titles.
    while let before = titleEnding(at: end) { end = before }
    var label = end
    while label > 0, end - label < 8, " \t\"'|:[\n".utf8.contains(bytes[label - 1]) { label -= 1 }
    let signs = bytes[label..<end]
    let isLabel = signs.contains(UInt8(ascii: ":")) || signs.contains(UInt8(ascii: "|"))
    let office = isLabel ? endWithoutBrackets(label) : label
    if isLabel, Self.offices.contains(where: { bytes.hasPhrase($0, before: office) }) { return true }
    if isApposed(end) { return true }
    guard !signs.isEmpty, !signs.contains(UInt8(ascii: "\n")) else { return false }
    return Self.makings.contains {
      bytes.hasPhrase($0, before: label) && (isLabel || bytes[label - $0.utf8CodeUnitCount].isUpper)
    }
  }

  /// Where a label ends over what stands in brackets behind it: `Second reviewer (health):`.
  private func endWithoutBrackets(_ end: Int) -> Int {
    let bytes = text.bytes
    guard end > 0, bytes[end - 1] == UInt8(ascii: ")") else { return end }
    var start = end - 1
    while start > 0, end - start < 40, bytes[start] != UInt8(ascii: "("), bytes[start] != UInt8(ascii: "\n") {
      start -= 1
    }
    guard bytes[start] == UInt8(ascii: "("), start > 0, bytes[start - 1] == 0x20 else { return end }
    return start - 1
  }

  /// Whether a name is said to be that of a judge, who sits in public: `Her Honour Judge …`, `Mrs Justice …`.
  private func isJudge(_ place: Int) -> Bool {
    let bytes = text.bytes
    if bytes.hasPhrase("honour judge ", before: place) { return true }
    let title =
      bytes.hasPhrase("justice ", at: place)
      ? place : bytes.hasPhrase("justice ", before: place) ? place - 8 : nil
    guard let title else { return false }
    return Self.titlesOfJudges.contains { bytes.hasPhrase($0, before: title) }
  }

  private static let titlesOfJudges: [StaticString] = ["mr ", "mrs ", "ms ", "lord ", "lady "]

  /// Whether the office of somebody who wrote a review stands before a place with nothing but a comma or `is` between:
  /// `The independent lead reviewer, …`, `The report author was …`.
  private func isApposed(_ place: Int) -> Bool {
    func overSigns(_ place: Int) -> Int {
      var end = place
      while end > 0, place - end < 8, " ,(*\"\t'|:\n".utf8.contains(text.bytes[end - 1]) { end -= 1 }
      return end
    }
    var end = overSigns(place)
    guard end < place else { return false }
    for verb: StaticString in ["is", "was"] where text.bytes.hasPhrase(verb, before: end) {
      end = overSigns(end - verb.utf8CodeUnitCount)
      if isSubject(startOfSentence(before: end)..<end) { return true }
    }
    if Self.writers.contains(where: { text.bytes.hasPhrase($0, before: end) }) { return true }
    // With capitals it is the board's; conferences on one child have a chair who is independent too.
    if text.bytes.hasPhrase("independent chair", before: end), text.bytes[end - 17].isUpper,
      text.bytes[end - 5].isUpper
    {
      return true
    }
    // Of a case too there are authors and reviewers, so that these have to begin the sentence.
    var start = startOfSentence(before: end)
    while start < end, " \"'".utf8.contains(text.bytes[start]) { start += 1 }
    return Self.beginnings.contains {
      text.bytes.hasPhrase($0, at: start) && start + $0.utf8CodeUnitCount == end
    }
  }

  private static let beginnings: [StaticString] = [
    "one author", "the author", "the reviewer", "the reviewers", "the independent chair",
  ]

  /// `The chair and author of this review is …`: whether a sentence begins with such an office, with nothing but what it
  /// is of behind it.
  private func isSubject(_ words: Range<Int>) -> Bool {
    guard let office = Self.subjects.first(where: { text.bytes.hasPhrase($0, at: words.lowerBound) }) else {
      return false
    }
    let rest = words.lowerBound + office.utf8CodeUnitCount..<words.upperBound
    guard !rest.isEmpty else { return true }
    return [" of this ", " of the ", " for this "].contains { text.bytes.hasPhrase($0, at: rest.lowerBound) }
      && ["review", "report"].contains { text.bytes.hasPhrase($0, before: rest.upperBound) }
  }

  /// How a sentence begins that says who wrote a review.
  private static let subjects: [StaticString] = [
    "the independent chair and author", "the chair and author", "the second author", "the lead reviewer",
    "the independent reviewer", "the reviewer", "the independent author", "the independent chair",
    "the author",
  ]

  private static let writers: [StaticString] = [
    "independent reviewer", "lead reviewer", "second reviewer", "report author", "independent author",
    "overview author", "independent chair and author", "reviewer and author", "chair and author",
    "review author", "independent scrutineer", "lead reviewers", "independent reviewers",
    "report was written by", "review was written by", "review was led by", "review was undertaken by",
    "report was produced by", "review was carried out by", "our new chair", "our chair",
    "message from the chair", "chair's column", "the new scrutineer",
  ]

  /// Whether somebody is said right behind a name to have written or led a review: `led by …, an independent author`.
  func isIndependent(_ place: Range<Int>) -> Bool {
    let (bytes, end) = (text.bytes, place.upperBound)
    if Self.predicates.contains(where: { bytes.hasPhrase($0, at: end) }) || isAuthorOfBook(place) {
      return true
    }
    guard bytes.hasPhrase(", ", at: end) else { return false }
    if Self.standings.contains(where: { bytes.hasPhrase($0, at: end + 2) }) { return true }
    if Self.apposed.contains(where: { bytes.hasPhrase($0, at: end + 2) }) { return true }
    // An independent advocate or visitor is a person of the case.
    let callings = end..<min(bytes.count, end + 56)
    return Self.independent.contains { bytes.hasPhrase($0, at: end + 2) }
      && Self.callingsOfWriters.contains { bytes.hasPhrase($0, in: callings) }
  }

  /// `…, author of *The Long Look*`, `*Small Voices* by … (2nd ed., 2019)`: whoever wrote a book that is named.
  private func isAuthorOfBook(_ name: Range<Int>) -> Bool {
    let (bytes, end) = (text.bytes, name.upperBound)
    if bytes.hasPhrase(", author of ", at: end), end + 12 < bytes.count {
      return bytes[end + 12].isUpper || "*_\"".utf8.contains(bytes[end + 12])
    }
    guard bytes.hasPhrase(" by ", before: name.lowerBound), name.lowerBound > 4,
      "*_\"".utf8.contains(bytes[name.lowerBound - 5]), bytes.hasPhrase(" (", at: end)
    else { return false }
    let brackets = bytes[end..<min(end + 60, bytes.count)].prefix {
      $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\n")
    }
    return brackets.count { $0.isDigit } >= 4
  }

  private static let apposed: [StaticString] = [
    "lead reviewer", "second reviewer", "independent reviewer", "author of this re", "author of the re",
    "reviewer and author",
  ]
  private static let standings: [StaticString] = [
    "is independent of", "is not employed by any", "has never worked for any",
  ]
  private static let predicates: [StaticString] = [
    " is an independent reviewer", " is an independent author", " is the independent reviewer",
    " is the lead reviewer", " is the independent author", " as lead reviewer", " as the lead reviewer",
    " as independent reviewer", " as the independent reviewer", " as the author of the report",
    "\", \"jobtitle\": \"independent reviewer", "\", \"role\": \"independent reviewer",
    "\", \"role\": \"lead reviewer", " (lead reviewer", " (second reviewer", " (independent reviewer",
    " (report author",
  ]
  private static let independent: [StaticString] = ["an independent ", "independent ", "who is independent"]
  private static let callingsOfWriters: [StaticString] = [
    "author", "reviewer", "chair", "scrutineer", "consultant", "of the agencies", "of all agencies",
  ]

  /// Where the title begins that ends right before a place.
  private func titleEnding(at place: Int) -> Int? {
    var end = place
    while end > 0, place - end < 3,
      text.bytes[end - 1] == UInt8(ascii: " ") || text.bytes[end - 1] == UInt8(ascii: ".")
    {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 12, text.bytes[start - 1].isLetter { start -= 1 }
    guard start < end, end < place,
      NameContext.titles.contains(Fingerprint(small: start..<end, of: text.bytes))
    else { return nil }
    return start
  }

  /// Not a chair alone: those of meetings about one child are no public office.
  private static let offices: [StaticString] = [
    "reviewer", "reviewers", "author", "authors", "independent chair", "panel chair", "review chair",
    "partnership chair", "board chair", "scrutineer", "overview writer", "chair of the panel",
    "chair of the review", "minister",
  ]
  private static let makings: [StaticString] = [
    "written by", "authored by", "report by", "review by", "prepared by", "reviewed by", "chaired by",
    "edited by",
  ]

  /// The names found, without those that are said to be none.
  func withoutPseudonyms(in scan: borrowing Scan) -> [Range<Int>] {
    var pseudonyms = callings()
    let said = statements(in: scan)
    guard !said.isEmpty || !pseudonyms.isEmpty else { return found }
    for place in said {
      var index = firstWord(from: place)
      var end = place
      // The nearest before the statement, and such as are joined to it.
      while index > 0, isBeside(words[index - 1].range, end, isFirst: end == place) {
        index -= 1
        let last = words[index]
        // `It`, that begins a sentence.
        guard last.mayBeName || last.isNameByLists || titleEnding(at: last.range.lowerBound) != nil else {
          continue
        }
        pseudonyms.insert(print(of: last.range))
        while index > 0, words[index - 1].joint == .blank || words[index - 1].joint == .hyphen { index -= 1 }
        end = words[index].range.lowerBound
        pseudonyms.insert(print(of: end..<last.range.upperBound))
        pseudonyms.insert(print(of: words[index].range))
      }
    }
    return found.filter { !pseudonyms.contains(print(of: $0)) }
  }

  /// The first word that begins at a place or behind it.
  func firstWord(from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func print(of range: Range<Int>) -> Fingerprint { Fingerprint(small: range, of: text.bytes) }

  private func isBeside(_ name: Range<Int>, _ place: Int, isFirst: Bool) -> Bool {
    guard name.upperBound <= place else { return false }
    let gap = text.bytes[name.upperBound..<place]
    if !isFirst { return gap.count <= 6 && gap.allSatisfy { " ,&and".utf8.contains($0) } }
    return gap.count <= 40 && gap.count { ".!?\n".utf8.contains($0) } <= 1
  }

  /// Where a text says that a name is not real, in order.
  private func statements(in scan: borrowing Scan) -> [Int] {
    let bytes = text.bytes
    func begins(_ place: Int) -> Bool { place > 0 && !bytes[place - 1].isLetter }
    var places = scan.places(of: "pse").filter { begins($0) && bytes.hasPhrase("pseudonym", at: $0) }
    for name in scan.places(of: "nam") where bytes.hasPhrase("name", at: name) {
      for (saying, offset) in Self.sayings {
        let place = name - offset
        if begins(place), bytes.hasPhrase(saying, at: place) { places.append(place) }
      }
    }
    for call in scan.places(of: "cal") {
      guard let saying = Self.callings.first(where: { bytes.hasPhrase($0.saying, at: call - $0.called) })
      else { continue }
      places.append(call - saying.called)
    }
    return places.sorted()
  }

  /// Each with the place of `called` in it.
  private static let callings: [(saying: StaticString, called: Int)] = [
    ("as she is called here", 10), ("as he is called here", 9), ("as they are called here", 12),
    ("as she is called in this", 10), ("as he is called in this", 9), ("as they are called in this", 12),
  ]
  /// Each with the place of `name` in it.
  private static let sayings: [(saying: StaticString, name: Int)] = [
    ("not their real name", 15), ("not his real name", 13), ("not her real name", 13),
    ("not a real name", 11),
    ("not the real name", 13), ("not my real name", 12), ("not their own name", 14), ("not his own name", 12),
    ("not her own name", 12), ("not my own name", 11),
    ("not their name", 10), ("not his name", 8), ("not her name", 8), ("not a name", 6), ("not the name", 8),
    ("not my name", 7), ("neither is a real name", 18), ("none is a real name", 15),
    ("neither name is real", 8), ("names are not real", 0), ("name has been changed", 0),
    ("is the name we use", 7), ("is the name used in this", 7), ("is the name given in this", 7),
    ("not the children's real name", 24), ("not the child's real name", 21), ("we have changed her name", 20),
    ("we have changed his name", 20), ("we have changed their name", 22), ("we have changed the name", 20),
    ("names have been changed", 0), ("name changed", 0), ("names changed", 0),
  ]
}
