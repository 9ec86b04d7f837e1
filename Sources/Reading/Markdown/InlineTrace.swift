/// Finds where the links, images, tags and footnote marks of a leaf stand in its source.
///
/// The library's own columns of inlines cannot be relied on: they forget the prefixes of continuation
/// lines, line breaks made with a backslash or inside a link's title, and reference definitions at the
/// head of a paragraph; an automatic link has none. The tree, however, says exactly what the source must
/// hold and in which order, so the source is read along with it. Where the two part, what was found so
/// far stands and the rest has no place of its own.
struct InlineTrace {
  /// Stretches of the leaf's text, in the order in which the marks are entered.
  private(set) var found: [Range<Int>?] = []
  private var cursor: SourceCursor
  /// Links, images and delimiters that have been entered and not left: with their place in `found`.
  private var open: [(index: Int, start: Int, form: Form)] = []

  private enum Form {
    case bracketed, angled, bare
    case delimiter(Int)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    cursor = SourceCursor(bytes, at: offset)
  }

  /// The places of a leaf's links, images, tags and footnote marks, in the order in which they are
  /// entered.
  static func places(in leaf: MarkdownNode, of text: LeafText) -> [Range<Int>?] {
    text.bytes.withUnsafeBufferPointer { places(in: leaf, $0, lineStarts: text.lineStarts) }
  }

  private static func places(
    in leaf: MarkdownNode, _ bytes: UnsafeBufferPointer<UInt8>, lineStarts: [Int]
  ) -> [Range<Int>?] {
    var best: [Range<Int>?] = []
    // A paragraph may begin with definitions, which are not in the tree: whole lines, and the first of
    // them with a bracket. The bound on the work keeps a heap of such lines from costing its square.
    var work = 0
    for start in lineStarts where work <= 4 * bytes.count {
      var trace = InlineTrace(bytes, from: start)
      let isWhole = trace.follow(leaf)
      if isWhole || start == 0 { best = trace.found }
      if isWhole || bytes.first != UInt8(ascii: "[") { break }
      work += trace.cursor.offset - start
    }
    return best
  }

  /// Reads along a whole leaf; whether tree and source agreed up to the end.
  private mutating func follow(_ leaf: MarkdownNode) -> Bool {
    if leaf.kind == .heading { skipHeadingMark() }
    cursor.skip(while: \.isBlank)
    var walk = MarkdownWalk(leaf)
    while let step = walk.next() {
      guard step.node.pointer != leaf.pointer else { continue }
      guard step.entering ? enter(step.node) : leave(step.node) else { return false }
    }
    cursor.skip { $0.isBlank || $0.isLineEnd || leaf.kind == .heading && $0 == UInt8(ascii: "#") }
    return cursor.byte == nil
  }

  private mutating func enter(_ node: MarkdownNode) -> Bool {
    let start = cursor.offset
    switch node.kind {
    case .text:
      if case .bare? = open.last?.form, cursor.take(verbatim: node.literal) { return true }
      if case .angled? = open.last?.form {
        return cursor.take(reading: node.literal, escapes: false)
      }
      return cursor.take(reading: node.literal)
    case .code:
      return takeCode()
    case .htmlInline:
      let isThere = cursor.take(verbatim: node.literal)
      found.append(isThere ? start..<cursor.offset : nil)
      return isThere
    case .softBreak, .lineBreak:
      return takeLineBreak()
    case .footnoteReference:
      found.append(nil)
      guard cursor.take("["), cursor.take("^"), takeLabelEnd() else { return false }
      found[found.count - 1] = start..<cursor.offset
      return true
    case .link, .image:
      found.append(nil)
      var form = Form.bare
      if node.kind == .image {
        guard cursor.take("!"), cursor.take("[") else { return false }
        form = .bracketed
      } else if cursor.take("[") {
        form = .bracketed
      } else if cursor.take("<") {
        form = .angled
      }
      open.append((found.count - 1, start, form))
      return true
    case .emphasis: return enterDelimiter(1)
    case .strong: return enterDelimiter(2)
    case .strikethrough:
      let next = cursor.offset + 1
      let isDouble = next < cursor.bytes.count && cursor.bytes[next] == UInt8(ascii: "~")
      return enterDelimiter(isDouble ? 2 : 1)
    default:
      return true
    }
  }

  private mutating func leave(_ node: MarkdownNode) -> Bool {
    guard let opened = open.popLast() else { return true }
    switch opened.form {
    case .delimiter(let length): return takeDelimiter(length)
    case .bare: break
    case .angled: guard cursor.take(">") else { return false }
    case .bracketed:
      guard cursor.take("]") else { return false }
      takeDestination(of: node)
    }
    found[opened.index] = opened.start..<cursor.offset
    return true
  }
}

extension InlineTrace {
  /// What follows a link's text: a destination in parentheses, a label, or nothing.
  private mutating func takeDestination(of node: MarkdownNode) {
    var probe = cursor
    if probe.take("(") {
      probe.skip { $0.isBlank || $0.isLineEnd }
      let isAngled = probe.take("<")
      guard probe.take(reading: node.destination) else { return }
      if isAngled, !probe.take(">") { return }
      probe.skip { $0.isBlank || $0.isLineEnd }
      if let quote = probe.byte, quote != UInt8(ascii: ")") {
        probe.offset += 1
        guard probe.take(reading: node.title), probe.byte != nil else { return }
        probe.offset += 1
        probe.skip { $0.isBlank || $0.isLineEnd }
      }
      if probe.take(")") { cursor = probe }
    } else if probe.take("["), let end = InlineTrace.labelEnd(in: probe) {
      cursor.offset = end
    }
  }

  /// The end of a label whose opening bracket has been passed; a label holds no bracket and at most
  /// 1,000 bytes.
  private static func labelEnd(in cursor: SourceCursor) -> Int? {
    var probe = cursor
    while let byte = probe.byte, probe.offset - cursor.offset <= 1000 {
      probe.offset += 1
      switch byte {
      case UInt8(ascii: "]"): return probe.offset
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): probe.offset += 1
      default: break
      }
    }
    return nil
  }

  private mutating func takeLabelEnd() -> Bool {
    guard let end = InlineTrace.labelEnd(in: cursor) else { return false }
    cursor.offset = end
    return true
  }

  private mutating func enterDelimiter(_ length: Int) -> Bool {
    open.append((0, cursor.offset, .delimiter(length)))
    return takeDelimiter(length)
  }

  private mutating func takeDelimiter(_ length: Int) -> Bool {
    let start = cursor.offset
    cursor.skip { byte in
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }
    guard cursor.offset - start >= length else { return false }
    cursor.offset = start + length
    return true
  }

  /// A code span ends at the next run of as many backticks as it began with.
  private mutating func takeCode() -> Bool {
    let length = takeBackticks()
    guard length > 0 else { return false }
    while cursor.byte != nil {
      cursor.skip { $0 != UInt8(ascii: "`") }
      if takeBackticks() == length { return true }
    }
    return false
  }

  private mutating func takeBackticks() -> Int {
    let start = cursor.offset
    cursor.skip { $0 == UInt8(ascii: "`") }
    return cursor.offset - start
  }

  private mutating func takeLineBreak() -> Bool {
    cursor.skip(while: \.isBlank)
    _ = cursor.take("\\")
    let isReturn = cursor.take("\r")
    guard cursor.take("\n") || isReturn else { return false }
    cursor.skip(while: \.isBlank)
    return true
  }

  private mutating func skipHeadingMark() {
    var probe = cursor
    probe.skip { $0 == UInt8(ascii: "#") }
    // Without a blank it is the text of an underlined heading.
    guard (1...6).contains(probe.offset - cursor.offset), probe.byte?.isBlank ?? true else { return }
    cursor = probe
  }
}
