import Model

/// Names that a text itself says may be read by all: of those who wrote or led a review, and such as are no real names.
extension LikelyNames {
  /// Whether the label of a public office stands right before a name, over its titles: `Lead reviewer: Dr …`. Of
  /// `Written by`, without a colon, the capital tells that it begins a line and is no part of a story.
  func isDeclaredOffice(_ place: Int) -> Bool {
    let bytes = text.bytes
    var end = place
    // Over titles.
    while let before = titleEnding(at: end) { end = before }
    var label = end
    while label > 0, end - label < 8, " \t\"'|:\n".utf8.contains(bytes[label - 1]) { label -= 1 }
    let signs = bytes[label..<end]
    let isLabel = signs.contains(UInt8(ascii: ":")) || signs.contains(UInt8(ascii: "|"))
    let before = bytes[max(0, label - 40)..<label].map(\.lowercased)
    func ends(with office: String) -> Bool {
      before.suffix(office.utf8.count).elementsEqual(office.utf8)
        && (before.count == office.utf8.count || !before[before.count - office.utf8.count - 1].isLetter)
    }
    return isLabel && Self.offices.contains(where: ends)
      || isAlone(office: before, bytes[label..<end])
      || !signs.isEmpty && !signs.contains(UInt8(ascii: "\n"))
        && Self.makings.contains { ends(with: $0) && (isLabel || bytes[label - $0.utf8.count].isUpper) }
  }

  /// Whether the office of somebody who wrote a review stands before a name with nothing but a comma, `is` or the marks
  /// of a heading between: `The independent lead reviewer, …`, `**Author.** …`.
  private func isAlone(office before: [UInt8], _ signs: ArraySlice<UInt8>) -> Bool {
    var words = String(decoding: before + signs.map(\.lowercased), as: UTF8.self)
    while let last = words.unicodeScalars.last, " ,.*\"".unicodeScalars.contains(last) {
      words.unicodeScalars.removeLast()
    }
    for verb in [" is", " was"] where words.hasSuffix(verb) { words.removeLast(verb.count) }
    return Self.writers.contains { words.hasSuffix($0) }
  }

  private static let writers = [
    "independent reviewer", "lead reviewer", "second reviewer", "report author", "independent author",
    "overview author",
    "independent chair and author", "reviewer and author", "chair and author", "review author",
    "independent scrutineer",
  ]

  /// Whether somebody is said right behind a name to be independent: `led by …, an independent author`.
  func isIndependent(_ place: Range<Int>) -> Bool {
    let rest = text.bytes[place.upperBound...].prefix(32).map(\.lowercased)
    return [
      ", an independent ", ", independent ", ", who is independent",
      ", lead reviewer", ", second reviewer", ", independent reviewer", ", author of this",
      ", reviewer and author",
    ].contains {
      rest.starts(with: $0.utf8)
    }
  }

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
      NameContext.titles.contains(Fingerprint(text.bytes[start..<end].map(\.lowercased)))
    else { return nil }
    return start
  }

  /// Not a chair alone: those of meetings about one child are no public office.
  private static let offices = [
    "reviewer", "reviewers", "author", "authors", "independent chair", "panel chair", "review chair",
    "partnership chair", "board chair", "scrutineer", "overview writer",
  ]
  private static let makings = [
    "written by", "authored by", "report by", "review by", "prepared by", "reviewed by", "chaired by",
    "edited by",
  ]

  /// The names found, without those that are said to be none.
  func withoutPseudonyms() -> [Range<Int>] {
    guard !found.isEmpty else { return found }
    var pseudonyms = callings()
    let said = statements()
    guard !said.isEmpty || !pseudonyms.isEmpty else { return found }
    for place in said {
      var index = firstWord(from: place)
      var end = place
      // The nearest before the statement, and such as are joined to it.
      while index > 0, isBeside(words[index - 1].range, end, isFirst: end == place) {
        index -= 1
        let last = words[index]
        // `It`, that begins a sentence.
        guard last.mayBeName || last.isNameByLists else { continue }
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
  private func firstWord(from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func print(of range: Range<Int>) -> Fingerprint { Fingerprint(text.bytes[range].map(\.lowercased)) }

  private func isBeside(_ name: Range<Int>, _ place: Int, isFirst: Bool) -> Bool {
    guard name.upperBound <= place else { return false }
    let gap = text.bytes[name.upperBound..<place]
    if !isFirst { return gap.count <= 6 && gap.allSatisfy { " ,&and".utf8.contains($0) } }
    return gap.count <= 40 && gap.count { ".!?\n".utf8.contains($0) } <= 1
  }

  /// Where a text says that a name is not real.
  private func statements() -> [Int] {
    var places: [Int] = []
    for (index, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "n") || byte == UInt8(ascii: "p")
    {
      guard index > 0, !text.bytes[index - 1].isLetter else { continue }
      let rest = text.bytes[index...].prefix(32)
      if Self.sayings.contains(where: { rest.starts(with: $0.utf8) }) { places.append(index) }
    }
    return places
  }

  private static let sayings: [String] =
    ["their", "his", "her", "a", "the", "my"].flatMap {
      ["not \($0) real name", "not \($0) name", "not \($0) own name"]
    }
    + [
      "neither is a real name", "none is a real name", "neither name is real", "names are not real",
      "pseudonym", "name has been changed", "names have been changed", "name changed", "names changed",
    ]
}
