/// The drawing instructions of a page, as far as they show text.
struct ContentStream {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The same instructions without some of the text that they paint: everything else stays where it is. Text that only
  /// cuts out what is painted after it stays, since without it that would be painted whole.
  ///
  /// - Parameters:
  ///   - count: how many instructions that paint text came before; those of this stream are added.
  ///   - isTaken: whether the text of the instruction of a number is taken out.
  static func withoutText(
    _ bytes: [UInt8], count: inout Int, where isTaken: (Int) -> Bool = { _ in true }
  ) -> [UInt8] {
    var stream = ContentStream(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var operand: Range<Int>?
    var cuts = false
    while let token = stream.next() {
      guard token.kind == .keyword else {
        operand = token.range
        continue
      }
      let last = operand
      operand = nil
      guard let last else { continue }
      if bytes[token.range].elementsEqual("Tr".utf8) {
        let mode = Int(String(decoding: bytes[last], as: UTF8.self)) ?? 0
        cuts = mode >= 4
        // Painted and cut out with: only cut out with.
        guard cuts else { continue }
        result += bytes[copied..<last.lowerBound]
        result += "7".utf8
        copied = last.upperBound
      } else if !cuts, showsText(bytes[token.range]) {
        defer { count += 1 }
        guard isTaken(count) else { continue }
        result += bytes[copied..<last.lowerBound]
        result += bytes[last.lowerBound] == UInt8(ascii: "[") ? "[]".utf8 : "()".utf8
        copied = last.upperBound
      }
    }
    result += bytes[copied...]
    return result
  }

  private static func showsText(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 1: word.first == UInt8(ascii: "'") || word.first == UInt8(ascii: "\"")
    case 2:
      word.first == UInt8(ascii: "T") && (word.last == UInt8(ascii: "j") || word.last == UInt8(ascii: "J"))
    default: false
    }
  }

  /// The texts that stand in for what marked content shows, as raw strings.
  ///
  /// - Parameter key: `/ActualText`, or `/Alt` for words about what is shown.
  static func replacementTexts(in bytes: [UInt8], key: String = "/ActualText") -> [String] {
    var texts: [String] = []
    var start = 0
    while let found = bytes.first(key, from: start) {
      start = found + key.utf8.count
      var stream = ContentStream(bytes)
      stream.position = start
      if let token = stream.next(), token.kind == .operand, let text = PDFString.text(of: bytes[token.range])
      {
        texts.append(text)
      }
      if texts.count > 10_000 { break }
    }
    return texts
  }

  /// The same instructions with texts that stand in for others under a key that nobody reads, so that what extracts is
  /// what is painted.
  static func withoutReplacements(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var start = 0
    while let found = result.first("/ActualText", from: start) {
      result[found + 1] = UInt8(ascii: "X")
      start = found + 1
    }
    return result
  }

  // MARK: Tokens

  struct Token {
    enum Kind {
      case operand, keyword
    }

    let kind: Kind
    let range: Range<Int>
  }

  /// The next value, whole with all that it holds, or the next word that is none.
  mutating func next() -> Token? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "("):
      skipString()
      return Token(kind: .operand, range: start..<position)
    case UInt8(ascii: "<") where byte(at: position + 1) == UInt8(ascii: "<"),
      UInt8(ascii: "["):
      skipNested()
      return Token(kind: .operand, range: start..<position)
    case UInt8(ascii: "<"):
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      position = min(position + 1, bytes.count)
      return Token(kind: .operand, range: start..<position)
    case UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      position += 1
      return Token(kind: .keyword, range: start..<position)
    default:
      position += 1
      while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
      let word = bytes[start..<position]
      if word.elementsEqual("ID".utf8) { skipInlineImage() }
      return Token(kind: Self.isValue(word) ? .operand : .keyword, range: start..<position)
    }
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else if Self.isSpace(bytes[position]) {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func skipString() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { break }
    }
    position = min(position, bytes.count)
  }

  /// An array or a dictionary. Brackets are counted and not matched: in what is broken nothing depends on it.
  private mutating func skipNested() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "("):
        skipString()
        continue
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "<") where byte(at: position + 1) == UInt8(ascii: "<"):
        depth += 1
        position += 1
      case UInt8(ascii: ">") where byte(at: position + 1) == UInt8(ascii: ">"):
        depth -= 1
        position += 1
      default: break
      }
      position += 1
      if depth <= 0 { break }
    }
    position = min(position, bytes.count)
  }

  /// The bytes of a picture that stands among the instructions, up to and with the `EI` that ends it.
  private mutating func skipInlineImage() {
    while position + 2 < bytes.count {
      if Self.isSpace(bytes[position]), bytes[position + 1] == UInt8(ascii: "E"),
        bytes[position + 2] == UInt8(ascii: "I"), byte(at: position + 3).map(Self.isSpace) ?? true
      {
        position += 3
        return
      }
      position += 1
    }
    position = bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 32 && [0, 9, 10, 12, 13, 32].contains(byte) }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: isSpace(byte)
    }
  }

  private static func isValue(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.first {
    case UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): true
    default: false
    }
  }
}
