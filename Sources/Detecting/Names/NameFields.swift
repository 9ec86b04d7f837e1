import Model

/// Names that are values: of a field with a key, of a cell under a heading, of a line that ends a letter.
///
/// No sentence stands around them, so that what they are is told by the label alone.
struct NameFields {
  let text: NameText
  private(set) var found: [Range<Int>] = []
  /// Of those in `found`, which stand where nothing but a name can.
  private(set) var sure: [Range<Int>] = []

  init(in scan: borrowing Scan, _ text: NameText) {
    self.text = text
    for cell in NameTables(text.bytes).cells {
      if let index = firstWord(at: cell.start) { judge(index, cell.label) }
    }
    let hasEmail = scan.landmarks.signs.contains { text.bytes[$0] == UInt8(ascii: "@") }
    for index in text.words.indices where beginsRun(index) {
      let place = text.words[index].range.lowerBound
      if let label = keyBefore(place) {
        judge(index, label)
      } else if let heading = scan.headingOfTag(before: place), let label = NameLabel(text.bytes[heading]) {
        judge(index, label)
      } else if isSignature(place) || hasEmail && isBesideEmail(index) {
        judge(index, .person)
      }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
  }

  private mutating func judge(_ index: Int, _ label: NameLabel) {
    guard let value = value(from: index, label), let last = value.last else { return }
    let first = value.first { !text.words[$0].traits.contains(.title) } ?? last
    let range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
    guard fits(first..<value.upperBound, label), NameLabel(text.bytes[range]) == nil else { return }
    found.append(range)
    if label != .anything { sure.append(range) }
  }

  /// The word that begins at a place.
  private func firstWord(at place: Int) -> Int? {
    var (low, high) = (0, text.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low < text.words.count && text.words[low].range.lowerBound == place ? low : nil
  }

  /// Whether nothing but small letters, a sign or a line end joins a word to the one before.
  private func beginsRun(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch text.words[index - 1].joint {
    case .comma, .far: return true
    case .blank: return text.hasLineEnd(after: index - 1)
    case .hyphen, .dot, .particle: return false
    }
  }

  /// The words of a value that is nothing but capitalised ones.
  private func value(from index: Int, _ label: NameLabel) -> Range<Int>? {
    var end = index
    while end < text.words.count {
      guard text.words[end].traits.isDisjoint(with: [.odd, .mixed]), end - index < Self.mostWords else {
        return nil
      }
      end += 1
      guard end < text.words.count, !text.hasLineEnd(after: end - 1) else { break }
      let joint = text.words[end - 1].joint
      // `MAZUR, Ola` in one cell.
      let isListed = joint == .comma && text.words[end - 1].traits.contains(.upper) && label != .anything
      guard joint != .far, joint != .comma || isListed else { break }
    }
    return isEnd(text.words[end - 1].range.upperBound) ? index..<end : nil
  }

  private static let mostWords = 6

  /// Whether a value ends at a place: the line, the cell, the string, or the part of a sentence.
  private func isEnd(_ place: Int) -> Bool {
    let bytes = text.bytes
    var end = place
    if end < bytes.count, bytes[end] == UInt8(ascii: "'") { end += 1 }
    while end < bytes.count, end - place < 64,
      bytes[end] == UInt8(ascii: "\"") || NameText.isBlank(bytes[end])
    {
      end += 1
    }
    guard end < bytes.count else { return true }
    if bytes[end] == UInt8(ascii: ".") { return end + 1 == bytes.count || bytes[end + 1] <= 0x20 }
    return bytes[end] < 0x20 || ",;|<>)}](&".utf8.contains(bytes[end])
  }

  /// Whether the words of a value are somebody's name.
  private func fits(_ words: Range<Int>, _ label: NameLabel) -> Bool {
    let words = text.words[words]
    guard let first = words.first, let last = words.last else { return false }
    // `Adult P`.
    if words.count == 2, last.traits.contains(.initial), NameContext.heads.contains(first.print) {
      return false
    }
    let isOpen = words.allSatisfy { word in
      let isFiller = NameContext.fillers.contains(word.print) || word.traits.contains(.role)
      let isThing = word.traits.contains(.thing) && (label == .anything || !word.traits.contains(.surname))
      return !isFiller && !isThing && !word.isAcronym
    }
    guard isOpen, words.contains(where: { !$0.traits.contains(.initial) }), !isPublic(words) else {
      return false
    }
    if label == .part { return words.count <= 3 || words.contains { $0.isNameByLists } }
    let isTimeOrPlace = words.count == 1 && (first.traits.contains(.time) || first.traits.contains(.place))
    guard !isTimeOrPlace, words.allSatisfy({ $0.traits.isDisjoint(with: [.place]) || $0.isNameByLists })
    else {
      return false
    }
    if words.count == 1 {
      // A body may be a party, and the reader of a letter.
      return first.mayBeName && (label == .person || first.isNameByLists)
        || first.traits.contains(.forenameWord)
    }
    let isForename = !first.traits.isDisjoint(with: [.forename, .forenameWord])
    let isKnown = isForename || first.traits.contains(.initial) || first.mayBeName
    let goesOn = words.dropFirst().dropLast().allSatisfy {
      $0.mayBeName || $0.isNameByLists || $0.traits.contains(.initial)
    }
    let ends = last.mayBeName || last.traits.contains(.surname) || isForename && words.count == 2
    let isSureForm = label != .anything || isForename && (last.mayBeName || last.traits.contains(.surname))
    return isKnown && goesOn && ends && isSureForm
  }

  private func isPublic(_ words: ArraySlice<NameWord>) -> Bool {
    var phrase: [UInt8] = []
    for word in words {
      if !phrase.isEmpty { phrase.append(UInt8(ascii: " ")) }
      phrase += text.bytes[word.range].lazy.filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
    }
    let whole = Fingerprint(phrase)
    return text.lexicon.publicNames.contains(whole) || words.count > 1 && text.lexicon.places.contains(whole)
      || words.count > 1 && text.lexicon.smallPlaces.contains(whole)
      || words.count == 1 && words.allSatisfy { $0.traits.contains(.publicName) }
  }
}

extension NameWord {
  /// Whether a list of names has it.
  var isNameByLists: Bool { !traits.isDisjoint(with: [.forename, .forenameWord, .surname]) }
}
