import Model

/// Goes once over a tree: collects headings, links and text, reports what may not be published, takes off
/// the marks of directives and heading ids, and gives every link in the tree the destination that the HTML
/// shall have.
struct BodyCollector {
  /// A heading whose anchor is not chosen yet: authors' own come first.
  private struct NamelessHeading {
    let level: Int
    let text: String
    let range: SourceRange
    let ownID: String?
  }

  var links: [Link] = []
  var text = BodyText()
  /// For every block quote in the order of the text, what it is made into; nil for a quotation.
  private(set) var quotes: [Directive?] = []
  private(set) var findings: [Finding] = []

  let lines: BodyLines
  let resolver: LinkResolver
  var row: TableRowText?
  /// The first paragraph of the directive in hand, if its first line was taken off.
  var shortened: MarkdownNode?
  /// The link of the download in hand, which no source spells out.
  var download: (node: MarkdownNode, link: Link)?

  private let source: SourceFile
  private var anchors = HeadingAnchors()
  private var nameless: [NamelessHeading] = []
  /// For each open block quote whether it is a directive.
  private var openQuotes: [Bool] = []

  init(_ source: SourceFile, lines: BodyLines, basePath: String) {
    self.source = source
    self.lines = lines
    resolver = LinkResolver(path: source.path, basePath: basePath)
  }

  /// The headings with their anchors.
  func headings() -> [Heading] {
    var anchors = anchors
    return nameless.map { heading in
      Heading(
        level: heading.level, text: heading.text,
        id: heading.ownID ?? anchors.anchor(for: heading.text), range: heading.range)
    }
  }

  mutating func collect(_ tree: borrowing MarkdownTree) {
    var walk = MarkdownWalk(tree.root)
    while let (node, isEntering) = walk.next() {
      let kind = node.kind
      guard isEntering else {
        if kind == .blockQuote { openQuotes.removeLast() }
        continue
      }
      switch kind {
      case .blockQuote:
        enter(quote: node)
      case .heading:
        collect(heading: node)
        walk.skip(node)
      case .paragraph, .tableCell:
        collect(leaf: node)
        walk.skip(node)
      case .codeBlock:
        text.append(node.literal)
        text.endBlock()
      case .htmlBlock:
        refuse(html: node, at: placeOfHTMLBlock(node))
      default:
        break
      }
    }
  }

  private mutating func enter(quote: MarkdownNode) {
    let directive = directive(of: quote, isNested: openQuotes.contains(true))
    quotes.append(directive)
    openQuotes.append(directive != nil)
  }

  private mutating func collect(heading: MarkdownNode) {
    let mark = HeadingMark(of: heading, in: lines)
    // The source is read along the tree, so that must still be whole.
    let marks = mark.map { _ in LeafMarks(heading, in: lines, row: &row) }
    mark?.takeOff()
    text.beginHeading()
    collect(leaf: heading, marks: marks)
    let words = text.endHeading()
    let range = lines.range(ofHeading: heading)
    let level = heading.headingLevel
    nameless.append(
      NamelessHeading(level: level, text: words, range: range, ownID: mark.flatMap { ownID(from: $0) }))
    if level == 1 { report(.secondTitle, at: range) }
  }

  private mutating func ownID(from mark: HeadingMark) -> String? {
    if let fault = mark.fault ?? (anchors.claim(mark.id) ? nil : .takenID) {
      report(fault, at: mark.range)
      return nil
    }
    return mark.id
  }

  mutating func refuse(html node: MarkdownNode, at place: SourceRange) {
    let isComment = node.literal.drop(while: \.isBlank).starts(with: "<!--".utf8)
    report(isComment ? .comment : .rawHTML, at: place)
  }

  /// The library's last line of a block that ends with its own mark is one short, so lines are counted.
  private func placeOfHTMLBlock(_ node: MarkdownNode) -> SourceRange {
    let literal = node.literal
    var count = 0
    for (index, byte) in literal.enumerated() where byte.isLineEnd && index + 1 < literal.count {
      if byte == UInt8(ascii: "\r"), literal[index + 1] == UInt8(ascii: "\n") { continue }
      count += 1
    }
    return lines.range(
      from: node.startLine, column: node.startColumn, through: node.startLine + count)
  }

  mutating func report(_ fault: BodyFault, at place: SourceRange) {
    findings.append(fault.finding(in: source, at: place))
  }
}
