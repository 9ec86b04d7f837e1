import Model

/// Cuts a layout into its tags; the text lies between them. Knows nothing of nesting.
struct TagScanner {
  let bytes: [UInt8]
  private(set) var position = 0
  /// What is wrong with the tags read so far, with its place.
  private(set) var slips: [(range: SourceRange, slip: Slip)] = []
  /// Set when a tag could not be read at all, so that the nesting of the rest means little.
  private(set) var lostTag = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag, or nil at the end of the file. Every byte is looked at a fixed number of times.
  mutating func next() -> Tag? {
    while slips.count < Limits.findings, let open = nextBraces() {
      let sigil = open + 2 < bytes.count ? bytes[open + 2] : 0
      switch end(of: sigil, from: open + 2) {
      case .closed(let close):
        return tag(sigil, from: open, to: close)
      case .open(let resume):
        slips.append((SourceRange(open, open + 2), .unclosedTag))
        lostTag = true
        position = resume
      }
    }
    position = bytes.count
    return nil
  }

  private enum TagEnd {
    /// The offset of the closing braces.
    case closed(Int)
    /// No end before another tag or the end of the file: where to read on.
    case open(Int)
  }

  private func nextBraces() -> Int? {
    var offset = position
    while offset + 1 < bytes.count {
      if isPair(of: UInt8(ascii: "{"), at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  private func end(of sigil: UInt8, from start: Int) -> TagEnd {
    let isComment = sigil == UInt8(ascii: "!")
    var offset = sigil == UInt8(ascii: "{") ? start + 1 : start
    while offset + 1 < bytes.count {
      if isPair(of: UInt8(ascii: "}"), at: offset) { return .closed(offset) }
      if !isComment, isPair(of: UInt8(ascii: "{"), at: offset) { return .open(offset) }
      offset += 1
    }
    return .open(bytes.count)
  }

  private func isPair(of byte: UInt8, at offset: Int) -> Bool {
    bytes[offset] == byte && bytes[offset + 1] == byte
  }

  private mutating func tag(_ sigil: UInt8, from open: Int, to close: Int) -> Tag {
    position = close + 2
    var nameStart = open + 3
    let kind: Tag.Kind
    switch sigil {
    case UInt8(ascii: "!"): kind = .nothing
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .closing
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .parent
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "&"): kind = .raw
    case UInt8(ascii: "="):
      kind = .nothing
      slips.append((SourceRange(open, position), .delimiterChange))
    case UInt8(ascii: "{"):
      guard position < bytes.count, bytes[position] == UInt8(ascii: "}") else {
        slips.append((SourceRange(open, position), .unevenBraces))
        return Tag(
          kind: .nothing, range: SourceRange(open, position), name: name(from: nameStart, to: close),
          isNamed: false)
      }
      kind = .raw
      position += 1
    default:
      kind = .variable
      nameStart = open + 2
    }
    let name = name(from: nameStart, to: close)
    let range = SourceRange(open, position)
    return Tag(kind: kind, range: range, name: name, isNamed: accept(name, of: kind, range))
  }

  private func name(from start: Int, to end: Int) -> Name {
    var lower = start
    var upper = max(start, end)
    while lower < upper, bytes[lower].isSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    return Name(
      text: String(decoding: bytes[lower..<upper], as: UTF8.self), range: SourceRange(lower, upper))
  }

  /// Whether a name has the form its tag needs; reports it if not. A closing tag is held against its
  /// opening tag instead, a comment against nothing.
  private mutating func accept(_ name: Name, of kind: Tag.Kind, _ range: SourceRange) -> Bool {
    let isSound: Bool
    switch kind {
    case .nothing, .closing: return true
    case .variable, .raw, .section, .inverted:
      isSound = name.isIterator || Name.isPlain(name.text, separatedBy: ".")
    case .partial, .parent: isSound = Name.isPlain(name.text, separatedBy: "/")
    case .block: isSound = Name.isPlain(name.text)
    }
    if !isSound {
      slips.append(
        name.text.isEmpty ? (range, .emptyTag) : (name.range, .unreadableName(name.text)))
    }
    return isSound
  }
}
