import Model

/// What stands before and behind a value.
extension NameFields {
  /// What the key says that a value stands behind, as `"surname": "…"`, `Mother: …`, `<client>…` or `name=…`.
  func keyBefore(_ place: Int) -> NameLabel? {
    let bytes = text.bytes
    var end = place
    while end > 0, place - end < 6, Self.isQuoteOrBlank(bytes[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let sign = bytes[end - 1]
    let isTag = sign == UInt8(ascii: ">")
    guard isTag || sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") else { return nil }
    end -= 1
    if !isTag { while end > 0, Self.isQuoteOrBlank(bytes[end - 1]) { end -= 1 } }
    var start = end
    while start > 0, end - start < Self.longestKey, isOfKey(bytes[start - 1], in: isTag) { start -= 1 }
    if isTag { guard start > 0, bytes[start - 1] == UInt8(ascii: "<") else { return nil } }
    guard start < end else { return nil }
    let label = NameLabel(bytes[start..<end])
    return isTag && label == .post ? nil : label
  }

  private static let longestKey = 48

  private func isOfKey(_ byte: UInt8, in tag: Bool) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || !tag && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'"))
  }

  private static func isQuoteOrBlank(_ byte: UInt8) -> Bool {
    NameText.isBlank(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Whether a letter ends at a place: behind `Yours,` and the like, or behind a dash that no list item begins with.
  func isSignature(_ place: Int) -> Bool {
    let bytes = text.bytes
    // Most words stand behind another, or behind the end of a sentence, with nothing but a blank between.
    guard place > 1, bytes[place - 1] != UInt8(ascii: " ") || ",->\n ".utf8.contains(bytes[place - 2])
    else { return false }
    var end = place
    while end > 0, place - end < 8, !CapitalWords.isInWord(bytes[end - 1]) { end -= 1 }
    let signs = bytes[end..<place]
    guard end > 0, CapitalWords.isInWord(bytes[end - 1]) || signs.count == 8 else { return false }
    let isApart = signs.contains(UInt8(ascii: ",")) || signs.contains(UInt8(ascii: "\n"))
    guard signs.allSatisfy({ $0 <= 0x20 || ",>-.!\"?)".utf8.contains($0) }) else { return false }
    if isApart, !signs.contains(UInt8(ascii: ".")), NameContext.signOffs.contains(wordEnding(at: end)) {
      return true
    }
    // `… for the delay. - Sam`
    return signs.last == UInt8(ascii: " ") && signs.dropLast().last == UInt8(ascii: "-")
      && signs.contains { ".!?\"".utf8.contains($0) } && !signs.contains(UInt8(ascii: "\n"))
      && endsLine(from: place)
  }

  private func wordEnding(at end: Int) -> Fingerprint {
    var start = end
    while start > 0, end - start < 24, text.bytes[start - 1].isLetter { start -= 1 }
    return Fingerprint(small: start..<end, of: text.bytes)
  }

  /// Whether a line ends a few words on.
  private func endsLine(from place: Int) -> Bool {
    let rest = text.bytes[place...].prefix(40)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return rest.count < 40 }
    return rest[..<end].allSatisfy { $0.isLetter || $0 >= 0x80 || " .'-\"".utf8.contains($0) }
  }

  /// Whether an address of e-mail stands right behind the words from one on that has the last of them in it.
  func isBesideEmail(_ index: Int) -> Bool {
    let bytes = text.bytes
    var last = index
    while last + 1 < text.words.count, last - index < 3,
      text.words[last].joint == .blank || text.words[last].joint == .hyphen
    {
      last += 1
    }
    let place = text.words[last].range.upperBound
    var start = place
    while start < bytes.count, start - place < 4, " ,<(:[\"".utf8.contains(bytes[start]) { start += 1 }
    guard start > place, start < bytes.count, bytes[start].isLetter || bytes[start].isDigit else {
      return false
    }
    let local = bytes[start...].prefix(48).prefix { $0.isLetter || $0.isDigit || "._-+@".utf8.contains($0) }
    guard let at = local.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let name = bytes[text.words[last].range].map(\.lowercased)
    let parts = bytes[start..<at].split { !$0.isLetter }
    return parts.contains { part in
      part.map(\.lowercased) == name
        || name.count > 3 && part.map(\.lowercased).suffix(name.count).elementsEqual(name)
    }
  }
}
