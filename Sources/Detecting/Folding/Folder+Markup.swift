/// Marks of Markdown and HTML that readers do not see.
extension Folder {
  /// A run of `*`, `_`, `` ` `` or `~` that touches a word.
  mutating func readEmphasis(at sign: Int) {
    let mark = source[sign]
    var end = sign + 1
    while end < source.count, source[end] == mark { end += 1 }
    let before = folded(before: sign).map(CapitalWords.isInWord) ?? false
    let after = self[end].map(CapitalWords.isInWord) ?? false
    // Within a word an underscore is one, and a longer run stands for a word that was taken out.
    let isMark = mark == UInt8(ascii: "_") ? before != after : before || after
    if isMark, end - sign <= Self.longestMark {
      remove(sign..<end)
    } else {
      copy(to: end)
    }
  }

  private static let longestMark = 3

  /// A tag that may stand within a word, a line break, or the beginning of a table's cell.
  mutating func readTag(at sign: Int) {
    if starts(with: "<!--", at: sign) { return readComment(at: sign) }
    var start = sign + 1
    let isClosing = self[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    var end = start
    while end < source.count, source[end].isLetter, end - start < Self.longestName { end += 1 }
    guard end > start, let close = endOfTag(from: end) else { return }
    let name = String(decoding: source[start..<end].map(\.lowercased), as: UTF8.self)
    let range = sign..<close + 1
    switch name {
    case "br": replace(range, by: [UInt8(ascii: " ")])
    case "td", "th", "dd":
      // The rest of the tag is read where it stands.
      if !isClosing { replace(sign..<end, by: " | ".utf8) }
    case _ where Self.inline.contains(name):
      if end < close, !isClosing { aside.append(end..<close) }
      remove(range)
    default: break
    }
  }

  /// Where a tag ends whose name ends at a place; nil if another begins before.
  private func endOfTag(from start: Int) -> Int? {
    guard let next = self[start], !next.isDigit, next != UInt8(ascii: ":"), next != UInt8(ascii: "@"),
      next != UInt8(ascii: "."), next != UInt8(ascii: "-"), next != UInt8(ascii: "+")
    else { return nil }
    var place = start
    while place < source.count, place - start < Self.longestTag {
      if source[place] == UInt8(ascii: ">") { return place }
      if source[place] == UInt8(ascii: "<") { return nil }
      place += 1
    }
    return nil
  }

  /// Within a word a comment is set aside; anywhere else it is read where it stands.
  private mutating func readComment(at sign: Int) {
    guard let last = folded(before: sign), CapitalWords.isInWord(last) else { return }
    var end = sign + 4
    while end + 2 < source.count, end - sign < Self.longestTag, source[end] != UInt8(ascii: "<"),
      !starts(with: "-->", at: end)
    {
      end += 1
    }
    guard starts(with: "-->", at: end), let after = self[end + 3], CapitalWords.isInWord(after) else {
      return
    }
    aside.append(sign + 4..<end)
    remove(sign..<end + 3)
  }

  /// The byte that comes before, as it was folded.
  private mutating func folded(before place: Int) -> UInt8? {
    copy(to: place)
    return folded.last
  }

  private func starts(with text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= source.count else { return false }
    return text.withUTF8Buffer { source[place..<place + $0.count].elementsEqual($0) }
  }

  private static let longestName = 8
  /// In bytes; a longer one is read as it stands.
  private static let longestTag = 2_000

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label",
    "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
}
