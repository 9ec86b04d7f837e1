import Model

/// Goes once over a tree: collects headings, links and text, reports what may not be published, and gives
/// every link in the tree the destination that the HTML shall have.
struct BodyCollector {
  private(set) var headings: [Heading] = []
  private(set) var links: [Link] = []
  private(set) var findings: [Finding] = []
  private(set) var text = BodyText()

  private let source: SourceFile
  private let lines: BodyLines
  private let resolver: LinkResolver
  private var anchors = HeadingAnchors()
  private var row: TableRowText?

  init(_ source: SourceFile, lines: BodyLines, basePath: String) {
    self.source = source
    self.lines = lines
    resolver = LinkResolver(path: source.path, basePath: basePath)
  }

  mutating func collect(_ tree: borrowing MarkdownTree) {
    var walk = MarkdownWalk(tree.root)
    while let (node, isEntering) = walk.next() {
      guard isEntering else { continue }
      switch node.kind {
      case .heading:
        text.beginHeading()
        collect(leaf: node)
        collect(heading: node, text: text.endHeading())
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

  private mutating func collect(leaf: MarkdownNode) {
    // Most leaves hold nothing that has a place; the others are traced when the first mark is met.
    var marks: LeafMarks?
    var linksAround = 0
    var walk = MarkdownWalk(leaf)
    while let (node, isEntering) = walk.next() {
      switch node.kind {
      case .text, .code:
        text.append(node.literal)
      case .softBreak, .lineBreak:
        text.appendSpace()
      case .htmlInline:
        refuse(html: node, at: place(in: leaf, &marks))
      case .footnoteReference where isEntering:
        let place = place(in: leaf, &marks)
        if linksAround > 0 { report(.nesting(of: "A footnote mark"), at: place) }
        if text.imagesAround > 0 { report(.markInDescription, at: place) }
      case .link where isEntering:
        let place = place(in: leaf, &marks)
        // Within a picture's description only the words of a link are left.
        if linksAround > 0, text.imagesAround == 0 { report(.nesting(of: "A link"), at: place) }
        collect(link: node, at: place)
        linksAround += 1
      case .link:
        linksAround -= 1
      case .image where isEntering:
        collect(link: node, at: place(in: leaf, &marks))
        text.imagesAround += 1
      case .image:
        text.imagesAround -= 1
      default:
        break
      }
    }
    text.endBlock()
  }

  private mutating func place(in leaf: MarkdownNode, _ marks: inout LeafMarks?) -> SourceRange {
    var current = marks ?? LeafMarks(leaf, in: lines, row: &row)
    defer { marks = current }
    return current.next()
  }

  private mutating func collect(heading: MarkdownNode, text: String) {
    let range = lines.range(ofHeading: heading)
    let level = heading.headingLevel
    headings.append(
      Heading(level: level, text: text, id: anchors.anchor(for: text), range: range))
    if level == 1 { report(.secondTitle, at: range) }
  }

  private mutating func collect(link node: MarkdownNode, at place: SourceRange) {
    guard node.destination.count + node.title.count <= LinkResolver.longest else {
      node.dropLink()
      report(.longLink, at: place)
      return
    }
    let destination = String(decoding: node.destination, as: UTF8.self)
    let isImage = node.kind == .image
    switch resolver.verdict(on: destination, isImage: isImage) {
    case .allowed(let target, let href):
      if href != destination { node.setDestination(href) }
      let typed = typed(destination, of: node, at: place)
      links.append(Link(target: target, destination: typed, isImage: isImage, range: place))
    case .refused(let message, let fix):
      node.dropLink()
      report(BodyFault(rule: .linksAreSafe, message: message, fix: fix), at: place)
    }
  }

  /// What the library puts before a bare address is not the author's.
  private func typed(
    _ destination: String, of node: MarkdownNode, at place: SourceRange
  ) -> String {
    guard let child = node.firstChild, child.kind == .text,
      place.lower < place.upper, lines.bytes[place.lower] != UInt8(ascii: "[")
    else { return destination }
    let text = String(decoding: child.literal, as: UTF8.self)
    return ["http://", "mailto:"].contains { destination == $0 + text } ? text : destination
  }

  private mutating func refuse(html node: MarkdownNode, at place: SourceRange) {
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

  private mutating func report(_ fault: BodyFault, at place: SourceRange) {
    findings.append(fault.finding(in: source, at: place))
  }
}
