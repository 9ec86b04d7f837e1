import Model

/// Finds labels that stand in place of names, those aside that a site declares.
struct LabelSearch {
  struct Found {
    let label: PseudonymLabel
    let range: Range<Int>
  }

  let bytes: [UInt8]
  private let document: Document
  private let declared: DeclaredPseudonyms

  init(_ document: Document, declared: DeclaredPseudonyms) {
    self.document = document
    self.declared = declared
    bytes = document.source.bytes
  }

  /// Each undeclared label at its first place, in order.
  func found() -> [Found] {
    var seen: Set<PseudonymLabel> = []
    var result: [Found] = []
    PseudonymLabel.heads.forEachCapitalMatch(in: bytes) { range, head in
      guard let end = endOfEnding(behind: range), !declared.contains(bytes[range.lowerBound..<end]),
        let label = label(head: range, kind: head, end: end), !declared.contains(label),
        seen.insert(label).inserted
      else { return }
      result.append(Found(label: label, range: range.lowerBound..<end))
    }
    return result
  }

  /// Where the word ends that stands behind a head, if both begin with a capital; nothing is made for the many others.
  private func endOfEnding(behind head: Range<Int>) -> Int? {
    let start = head.upperBound + 1
    guard WordKey.isCapital(bytes[head.lowerBound]), start < bytes.count, WordKey.isCapital(bytes[start]),
      bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A || bytes[start - 1] == UInt8(ascii: "-")
    else { return nil }
    var end = start
    while end < bytes.count, WordKey.isInWord(bytes[end]) || WordKey.isDigit(bytes[end]) {
      // ’ and dashes are no letters.
      if bytes[end] == 0xE2 { break }
      end += 1
    }
    return end
  }

  private func label(head: Range<Int>, kind: PseudonymLabel.Head, end: Int) -> PseudonymLabel? {
    // A compound with a hyphen is somebody else's: "Adult-Child".
    if head.lowerBound > 0, bytes[head.lowerBound - 1] == UInt8(ascii: "-") { return nil }
    let written = bytes[(head.upperBound + 1)..<end]
    let ending = String(decoding: written.map(WordKey.lowered), as: UTF8.self)
    let isShort = isCode(written, ending: ending, end: end)
    guard isShort || isName(written, ending: ending, kind: kind) else { return nil }
    if !isShort, isCompound(at: end) || isHeading(head.lowerBound..<end) { return nil }
    let words = bytes[head].map { $0 == 0x0A || $0 == UInt8(ascii: "-") ? 0x20 : WordKey.lowered($0) }
    return PseudonymLabel(head: String(decoding: words, as: UTF8.self), ending: ending)
  }

  /// A letter, a letter with a figure, two letters.
  private func isCode(_ written: ArraySlice<UInt8>, ending: String, end: Int) -> Bool {
    let letters = written.prefix { WordKey.isCapital($0) }
    guard letters.count <= 2, written.count <= 4, written.dropFirst(letters.count).allSatisfy(WordKey.isDigit)
    else {
      return false
    }
    if letters.count == 2, written.count > 2 || PseudonymLabel.abbreviations.contains(ending) { return false }
    guard end < bytes.count else { return true }
    // "Adult A&E", "Child A-level", "Baby I'll", "Mr C. Surname", "Adult A/B".
    if "&/+@_".utf8.contains(bytes[end]) { return false }
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
    if "-'".utf8.contains(bytes[end]), WordKey.isLetter(next), next != UInt8(ascii: "s") { return false }
    if bytes[end] == UInt8(ascii: "."), WordKey.isLetter(next) { return false }
    return ending != "i" || !"'".utf8.contains(bytes[end])
  }

  private func isName(_ written: ArraySlice<UInt8>, ending: String, kind: PseudonymLabel.Head) -> Bool {
    guard written.count >= 3,
      written.dropFirst().allSatisfy({ !WordKey.isCapital($0) && !WordKey.isDigit($0) })
    else {
      return false
    }
    switch kind {
    case .kin: return PseudonymLabel.spelt.contains(ending)
    case .person: return !InstitutionWords.contains(ending)
    }
  }

  /// Whether another capitalised word, or a hyphen and a letter, goes on with the name: that is a body or a law.
  private func isCompound(at end: Int) -> Bool {
    guard end + 1 < bytes.count else { return false }
    if bytes[end] == UInt8(ascii: "-") { return WordKey.isLetter(bytes[end + 1]) }
    return bytes[end] == 0x20 && WordKey.isCapital(bytes[end + 1])
  }

  /// Whether the words stand in a heading, title or head of a table with capitals throughout, or alone in a cell,
  /// an entry or a line: there every noun may have a capital.
  private func isHeading(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != UInt8(ascii: "|"),
      range.lowerBound - start < 300
    {
      start -= 1
    }
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != UInt8(ascii: "|"), end - range.upperBound < 300
    {
      end += 1
    }
    let isInTitle = document.common.title.map { $0.range.overlaps(SourceRange(range)) } ?? false
    if isInTitle, let title = document.common.title {
      start = max(start, title.range.lower)
      end = min(end, title.range.upper)
    }
    let others = words(start..<range.lowerBound) + words(range.upperBound..<end)
    if others.isEmpty { return true }
    guard isInTitle || bytes[start] == UInt8(ascii: "#") || isHeadOfTable(end) else { return false }
    return others.allSatisfy { WordKey.isCapital(bytes[$0.lowerBound]) || $0.count <= 3 }
  }

  private func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { all in
      WordKey.forEachWord(in: UnsafeBufferPointer(rebasing: all[range])) { word in
        // The s of a possessive is no word.
        guard word.count > 1 else { return }
        words.append(word.lowerBound + range.lowerBound..<word.upperBound + range.lowerBound)
      }
    }
    return words
  }

  /// Whether the line behind the one a place is in parts a table's head from its body.
  private func isHeadOfTable(_ place: Int) -> Bool {
    var line = place
    while line < bytes.count, bytes[line] != 0x0A, line - place < 2000 { line += 1 }
    let next = bytes[min(line + 1, bytes.count)...].prefix(200).prefix { $0 != 0x0A }
    return next.contains(UInt8(ascii: "|")) && next.allSatisfy { "|-: ".utf8.contains($0) }
  }
}
