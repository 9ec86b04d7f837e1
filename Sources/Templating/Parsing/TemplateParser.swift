import Model

/// Reads one layout file into a tree: nesting, lines and indentation, as the Mustache specification has it.
struct TemplateParser {
  /// A section, block or parent whose closing tag has not come yet; the file itself at the bottom.
  struct OpenTag {
    let tag: Tag
    /// The blanks before the opening tag, if it is the first thing on its line.
    var leading: SourceRange?
    var startsLine = false
    var opensInline = true
    var indentation = SourceRange(0, 0)
    var nodes: [TemplateNode] = []
    var overrides: [TemplateBlock] = []
    /// Where each block filled so far was filled first, by name.
    var filled: [String: SourceRange] = [:]
    var reportedText = false

    var isParent: Bool { tag.kind == .parent }
  }

  let source: SourceFile
  var scanner: TagScanner
  var open: [OpenTag]
  var findings = FindingList()
  var isWhole = true
  /// Where the text not yet read begins.
  var position = 0
  /// Set where a line has begun and nothing but blanks has come: those blanks.
  var pendingLine: SourceRange? = SourceRange(0, 0)

  private init(_ source: SourceFile) {
    self.source = source
    scanner = TagScanner(bytes: source.bytes)
    let whole = SourceRange(0, source.bytes.count)
    open = [
      OpenTag(
        tag: Tag(
          kind: .nothing, range: whole, name: Name(text: "", range: whole), isNamed: true))
    ]
  }

  /// The tree of a file, with its findings. Never fails: what cannot be read is left out and reported.
  static func parse(_ source: SourceFile) -> Template {
    var parser = TemplateParser(source)
    guard source.bytes.count <= Limits.fileSize else {
      parser.report(.fileTooLarge, at: SourceRange(0, 0))
      return Template(
        source: source, nodes: [], findings: parser.findings.sorted, isWhole: false)
    }
    parser.readAll()
    return Template(
      source: source, nodes: parser.open[0].nodes, findings: parser.findings.sorted,
      isWhole: parser.isWhole && !parser.scanner.lostTag)
  }

  private mutating func readAll() {
    while let tag = scanner.next() {
      readText(to: tag.range.lower)
      position = tag.range.upper
      read(tag)
      guard open.count <= Limits.depth + 1 else {
        report(.tooDeep, at: tag.range)
        isWhole = false
        return
      }
    }
    readText(to: source.bytes.count)
    for (range, slip) in scanner.slips { report(slip, at: range) }
    for unclosed in open.dropFirst() {
      report(.neverClosed(unclosed.tag.name.text), at: unclosed.tag.range)
      isWhole = false
    }
  }

  private mutating func read(_ tag: Tag) {
    guard !open[open.count - 1].isParent else { return readInParent(tag) }
    switch tag.kind {
    case .nothing:
      if pendingLine != nil, !skipLineEnd() { flushLine() }
    case .variable, .raw:
      flushLine()
      if tag.isNamed { append(.variable(TemplateVariable(name: tag.name, isRaw: tag.kind == .raw))) }
    case .section, .inverted:
      if pendingLine != nil, !skipLineEnd() { flushLine() }
      open.append(OpenTag(tag: tag))
    case .partial:
      readPartial(tag)
    case .parent:
      open.append(OpenTag(tag: tag, leading: pendingLine))
      pendingLine = nil
    case .block:
      openBlock(tag)
    case .closing:
      close(tag)
    }
  }

  private mutating func readPartial(_ tag: Tag) {
    let leading = pendingLine
    let isAlone = leading != nil && skipLineEnd()
    if !isAlone { flushLine() }
    guard tag.isNamed else { return }
    append(
      .partial(
        TemplateInclusion(
          name: tag.name, tag: tag.range, indentation: isAlone ? leading : nil)))
  }

  mutating func append(_ node: TemplateNode) {
    open[open.count - 1].nodes.append(node)
  }

  mutating func report(_ slip: Slip, at range: SourceRange, notes: [Finding.Note] = []) {
    findings.add(slip, in: source, at: range, notes: notes)
  }
}
