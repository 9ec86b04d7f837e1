import Model

/// What stands on one line.
extension PlainYAML {
  /// Where the word that stands here ends, if it is a field's name with its colon.
  private var nameEnd: Int? {
    var place = offset
    while place < end, PlainYAML.inNames[bytes[place]] != 0 { place += 1 }
    guard place > offset, place - offset <= PlainYAML.longestName, bytes[offset].isASCIILetter,
      place + 1 < end, bytes[place] == UInt8(ascii: ":")
    else { return nil }
    return bytes[place + 1] == UInt8(ascii: " ") || bytes[place + 1] == UInt8(ascii: "\n") ? place : nil
  }

  private static let inNames = ByteTable {
    $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D ? 1 : 0
  }

  var startsField: Bool { nameEnd != nil }

  /// A field's name, with its colon.
  mutating func name() -> YAMLScalar? {
    guard let end = nameEnd else { return nil }
    defer { offset = end + 1 }
    return text(offset..<end, .plain, SourceRange(offset, end))
  }

  /// A list in brackets, of texts alone.
  mutating func bracketed() -> YAMLNode? {
    let start = offset
    offset += 1
    skipSpaces()
    var items: [YAMLNode] = []
    if !take("]") {
      repeat {
        skipSpaces()
        guard let item = scalar(inBrackets: true) else { return nil }
        items.append(item)
        skipSpaces()
      } while take(",")
      guard take("]") else { return nil }
    }
    return YAMLNode(content: .sequence(items), range: SourceRange(start, offset))
  }

  /// A group in braces, of texts alone.
  mutating func braced() -> YAMLNode? {
    let start = offset
    offset += 1
    var pairs: [YAMLPair] = []
    repeat {
      skipSpaces()
      guard let key = name(), byte == UInt8(ascii: " ") else { return nil }
      skipSpaces()
      guard let value = scalar(inBrackets: true) else { return nil }
      pairs.append(YAMLPair(key: key, value: value))
      skipSpaces()
    } while take(",")
    guard take("}") else { return nil }
    return YAMLNode(content: .mapping(pairs), range: SourceRange(start, offset))
  }

  mutating func scalar(inBrackets: Bool) -> YAMLNode? {
    let scalar: YAMLScalar? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
      case let first where first.isASCIILetter || first.isASCIIDigit || first >= 0x80: plain(inBrackets)
      default: nil
      }
    return scalar.map { YAMLNode(content: .scalar($0), range: $0.range) }
  }

  /// A text in quotation marks in which nothing is escaped.
  private mutating func quoted() -> YAMLScalar? {
    let quote = byte
    let start = offset
    offset += 1
    while byte != quote {
      guard byte >= 0x20, byte != UInt8(ascii: "\\") || quote == UInt8(ascii: "'") else { return nil }
      offset += 1
    }
    offset += 1
    guard byte != quote else { return nil }
    return text(start + 1..<offset - 1, .quoted, SourceRange(start, offset))
  }

  /// A text without quotation marks, in which nothing could be a sign of YAML's.
  private mutating func plain(_ inBrackets: Bool) -> YAMLScalar? {
    let signs = PlainYAML.signs
    let start = offset
    var last = offset
    while true {
      let byte = byte
      if signs[byte] == 0 {
        last = offset
      } else if byte != UInt8(ascii: " ") {
        if byte == UInt8(ascii: "\n") { break }
        if inBrackets {
          guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") else {
            return nil
          }
          break
        }
        guard byte >= 0x20, isText(byte) else { return nil }
        last = offset
      }
      offset += 1
    }
    return text(start..<last + 1, .plain, SourceRange(start, last + 1))
  }

  /// Whether a sign between the words of a line is only itself: a colon before a space, or `#` after one, is
  /// not.
  private func isText(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: ":"):
      offset + 1 < end && bytes[offset + 1] != UInt8(ascii: " ") && bytes[offset + 1] >= 0x20
    case UInt8(ascii: "#"): bytes[offset - 1] != UInt8(ascii: " ")
    default: true
    }
  }

  private static let signs = ByteTable { $0 <= 0x20 || ":#,[]{}?".utf8.contains($0) ? 1 : 0 }

  private func text(_ range: Range<Int>, _ style: YAMLScalar.Style, _ place: SourceRange) -> YAMLScalar {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return YAMLScalar(text: text, style: style, range: place)
  }
}
