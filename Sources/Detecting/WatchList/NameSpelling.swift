/// How words of names are written in a text: where they end, what letters they have, what parts.
struct NameSpelling {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Where a word ends; where it would begin if there is none. It goes on over an apostrophe between letters, but not
  /// over one that begins a possessive or a short form.
  func end(of start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if isLetter(at: end) {
        end += length(at: end)
        continue
      }
      let apostrophe = apostrophe(at: end)
      guard apostrophe > 0, end > start, isLetter(at: end + apostrophe) else { break }
      var after = end + apostrophe
      while isLetter(at: after) { after += length(at: after) }
      let ending = bytes[end + apostrophe..<after].map(\.lowercased)
      // The part before is short in names: `O'Neill`, `d'Arcy`; what follows is short in possessives: `Neill's`.
      guard !Self.endings.contains(ending) else { break }
      end = after
    }
    return end
  }

  private static let endings: Set<[UInt8]> = Set(
    ["s", "t", "d", "m", "ll", "ve", "re"].map { Array($0.utf8) })

  /// How long an apostrophe at a place is; 0 if there is none.
  private func apostrophe(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] == UInt8(ascii: "'") { return 1 }
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return 0 }
    return bytes[place + 2] == 0x98 || bytes[place + 2] == 0x99 ? 3 : 0
  }

  private func isLetter(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return bytes[place].isLetter }
    return scalar(at: place)?.isInName ?? false
  }

  /// How many bytes the sign at a place has; one, of what is no UTF-8.
  func length(at place: Int) -> Int {
    bytes[place] < 0x80 ? 1 : scalar(at: place).map { UTF8.width($0) } ?? 1
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[place..<min(place + 4, bytes.count)].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&rest) { return scalar }
    return nil
  }

  func folded(_ range: Range<Int>) -> [UInt8] {
    let word = bytes[range]
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return NameFolding.fold(String(decoding: word, as: UTF8.self))
    }
    return word.compactMap { $0.isLetter ? $0.lowercased : nil }
  }

  func letters(of range: Range<Int>) -> ListedWord.Letters {
    if bytes[range.lowerBound].isLower { return .small }
    let isPlain = bytes[range.lowerBound].isUpper
    guard isPlain || isCapital(at: range.lowerBound) else { return .small }
    let word = bytes[range]
    let isAll = word.count > 1 && !word.contains { $0.isLower } && !word.contains { $0 >= 0x80 }
    return isAll ? .capitals : .capital
  }

  /// Letters of alphabets without capitals may be any.
  private func isCapital(at place: Int) -> Bool {
    guard let first = scalar(at: place) else { return false }
    return first.properties.isUppercase || !first.properties.isLowercase
  }

  /// `Heather` and `Dawson` of `HeatherDawson`; the whole of any other word, and of surnames such as `McDonald`.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var starts: [Int] = []
    for place in range.dropFirst() where bytes[place].isUpper {
      let isAfterSmall = bytes[place - 1].isLower || bytes[place - 1] >= 0x80
      let isBeforeSmall = place + 1 < range.upperBound && bytes[place + 1].isLower
      if isAfterSmall || isBeforeSmall && bytes[place - 1].isUpper { starts.append(place) }
    }
    guard let first = starts.first else { return [range] }
    let beginning = bytes[range.lowerBound..<first].map(\.lowercased)
    if starts.count == 1, Self.beginnings.contains(beginning) { return [range] }
    let bounds = [range.lowerBound] + starts + [range.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private static let beginnings: Set<[UInt8]> = Set(
    ["mc", "mac", "o", "d", "de", "di", "du", "la", "le", "van", "von", "fitz", "al", "el", "st"].map {
      Array($0.utf8)
    })

  /// Whether a word is a part of an account's name or the name of a file.
  func isHandle(_ range: Range<Int>) -> Bool {
    func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
    func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
    let (before, after) = (byte(range.lowerBound - 1), byte(range.upperBound))
    if before == UInt8(ascii: "@") || after == UInt8(ascii: "@") || before.isDigit || after.isDigit {
      return true
    }
    if before == UInt8(ascii: "_"), isAlphanumeric(byte(range.lowerBound - 2)) { return true }
    if after == UInt8(ascii: "_"), isAlphanumeric(byte(range.upperBound + 1)) { return true }
    guard after == UInt8(ascii: ".") else { return false }
    let ending = bytes[min(range.upperBound + 1, bytes.count)...].prefix(5).prefix { $0.isLetter }
    return CommonWords.fileEndings.contains(String(decoding: ending.map(\.lowercased), as: UTF8.self))
  }
}
