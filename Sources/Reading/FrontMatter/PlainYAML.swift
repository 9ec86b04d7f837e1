import Model

/// Reads front matter that is written as nearly all of it is: one field a line; words, quoted texts and lists
/// in brackets on one line; groups and lists of groups indented below their field. Of that it makes the very
/// nodes that `YAMLComposer` makes, in a fifth of the time; of anything else it makes nothing.
struct PlainYAML {
  /// Deeper groups are left to libyaml, with the bound on them.
  private static let maximumDepth = 8
  /// libyaml looks no further than 1,024 bytes for the colon behind a name.
  private static let longestName = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int

  /// The fields of a mapping; nil where the text holds anything but the plainest YAML, right or wrong.
  ///
  /// - Parameter range: begins at the start of a line; holds none of the characters that YAML forbids.
  static func fields(in source: SourceFile, range: SourceRange) -> [YAMLPair]? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainYAML(bytes: bytes, end: min(range.upper, bytes.count), offset: range.lower)
      guard let pairs = reader.mapping(column: 0, depth: 0), reader.offset == reader.end else { return nil }
      return pairs
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, offset: Int) {
    self.bytes = bytes
    self.end = end
    self.offset = offset
  }

  /// Nought, which no source holds, at the end.
  private var byte: UInt8 { offset < end ? bytes[offset] : 0 }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") { offset += 1 }
  }

  /// The column at which the next line begins; -1 at the end, nil for a line without text.
  private var nextColumn: Int? {
    guard offset < end else { return -1 }
    var place = offset
    while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < end && !bytes[place].isLineEnd ? place - offset : nil
  }

  /// Fields one below the other, the first of which begins here.
  private mutating func mapping(column: Int, depth: Int) -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    while true {
      guard let key = name(), let value = value(below: column, depth: depth) else { return nil }
      pairs.append(YAMLPair(key: key, value: value))
      guard let next = nextColumn, next <= column else { return nil }
      if next < column { return pairs }
      offset += column
    }
  }

  /// Entries one below the other; the hyphen of the first stands here.
  private mutating func sequence(column: Int, depth: Int) -> [YAMLNode]? {
    var items: [YAMLNode] = []
    while true {
      let hyphen = offset
      guard take("-"), byte == UInt8(ascii: " ") else { return nil }
      skipSpaces()
      guard let item = startsField ? group(column + offset - hyphen, depth) : lineOfValue() else {
        return nil
      }
      items.append(item)
      guard let next = nextColumn, next <= column else { return nil }
      if next < column { return items }
      offset += column
    }
  }

  private mutating func group(_ column: Int, _ depth: Int) -> YAMLNode? {
    let start = offset
    guard depth < PlainYAML.maximumDepth, let pairs = mapping(column: column, depth: depth + 1),
      let last = pairs.last
    else { return nil }
    return YAMLNode(content: .mapping(pairs), range: SourceRange(start, last.value.range.upper))
  }

  private mutating func list(_ column: Int, _ depth: Int) -> YAMLNode? {
    let start = offset
    guard depth < PlainYAML.maximumDepth, let items = sequence(column: column, depth: depth + 1),
      let last = items.last
    else { return nil }
    return YAMLNode(content: .sequence(items), range: SourceRange(start, last.range.upper))
  }

  /// What follows the colon of a field, up to the end of the line or of the lines that are indented below.
  private mutating func value(below column: Int, depth: Int) -> YAMLNode? {
    guard take("\n") else { return lineOfValue() }
    guard let next = nextColumn, next > column else { return nil }
    offset += next
    return byte == UInt8(ascii: "-") ? list(next, depth) : group(next, depth)
  }

  /// A value and the end of its line.
  private mutating func lineOfValue() -> YAMLNode? {
    skipSpaces()
    let value: YAMLNode? =
      switch byte {
      case UInt8(ascii: "["): bracketed()
      case UInt8(ascii: "{"): braced()
      default: scalar(inBrackets: false)
      }
    skipSpaces()
    return take("\n") ? value : nil
  }
}

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

  private var startsField: Bool { nameEnd != nil }

  /// A field's name, with its colon.
  private mutating func name() -> YAMLScalar? {
    guard let end = nameEnd else { return nil }
    defer { offset = end + 1 }
    return text(offset..<end, .plain, SourceRange(offset, end))
  }

  /// A list in brackets, of texts alone.
  private mutating func bracketed() -> YAMLNode? {
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
  private mutating func braced() -> YAMLNode? {
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

  private mutating func scalar(inBrackets: Bool) -> YAMLNode? {
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
