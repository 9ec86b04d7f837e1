import Model

/// Reads front matter that is written as nearly all of it is: one field a line; words, quoted texts and lists
/// in brackets on one line; groups and lists of groups indented below their field. Of that it makes the very
/// nodes that `YAMLComposer` makes, in a fifth of the time; of anything else it makes nothing.
struct PlainYAML {
  /// Deeper groups are left to libyaml, with the bound on them.
  private static let maximumDepth = 8
  /// libyaml looks no further than 1,024 bytes for the colon behind a name.
  static let longestName = 64

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var offset: Int

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
  var byte: UInt8 { offset < end ? bytes[offset] : 0 }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  mutating func skipSpaces() {
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
