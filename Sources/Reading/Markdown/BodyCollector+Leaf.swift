import Model

/// Paragraphs, headings and table cells.
extension BodyCollector {
  /// - Parameter marks: the places in the leaf, if they have been traced already.
  mutating func collect(leaf: MarkdownNode, marks: LeafMarks? = nil) {
    // Most leaves hold nothing that has a place; the others are traced when the first mark is met.
    var marks = marks
    var words = LinkWords()
    var linksAround = 0
    var depth = 0
    var walk = MarkdownWalk(leaf)
    while let (node, isEntering) = walk.next() {
      switch node.kind {
      case .text, .code:
        text.append(node.literal)
        words.append(node.literal)
      case .softBreak, .lineBreak:
        text.appendSpace()
        words.appendSpace()
      case .htmlInline:
        refuse(html: node, at: place(in: leaf, &marks))
      case .footnoteReference where isEntering:
        let place = place(in: leaf, &marks)
        if linksAround > 0 { report(.nesting(of: "A footnote mark"), at: place) }
        if text.imagesAround > 0 { report(.markInDescription, at: place) }
      case .link where isEntering:
        words.enter(link: enter(link: node, in: leaf, &marks, isInLink: linksAround > 0))
        linksAround += 1
      case .link:
        linksAround -= 1
        leaveLink(&words)
      case .image where isEntering:
        words.enter(link: collect(link: node, at: place(in: leaf, &marks)))
        text.imagesAround += 1
      case .image:
        text.imagesAround -= 1
        leaveLink(&words)
      default:
        depth += isEntering ? 1 : -1
        if depth == MarkdownLimits.nesting, isEntering {
          report(
            .deepEmphasis,
            at: lines.range(from: leaf.startLine, column: leaf.startColumn, through: leaf.startLine))
        }
      }
    }
    text.endBlock()
  }

  private mutating func place(in leaf: MarkdownNode, _ marks: inout LeafMarks?) -> SourceRange {
    let skipped = leaf.pointer == shortened?.pointer ? 1 : 0
    var current = marks ?? LeafMarks(leaf, skipping: skipped, in: lines, row: &row)
    defer { marks = current }
    return current.next()
  }

  private mutating func enter(
    link node: MarkdownNode, in leaf: MarkdownNode, _ marks: inout LeafMarks?, isInLink: Bool
  ) -> Int? {
    if let download, download.node.pointer == node.pointer {
      links.append(download.link)
      return links.count - 1
    }
    let place = place(in: leaf, &marks)
    // Within a picture's description only the words of a link are left.
    if isInLink, text.imagesAround == 0 { report(.nesting(of: "A link"), at: place) }
    return collect(link: node, at: place)
  }

  private mutating func leaveLink(_ words: inout LinkWords) {
    guard let (link, text) = words.leave() else { return }
    links[link] = links[link].with(text: text)
  }

  /// Its number among the links; nil if it is not published.
  private mutating func collect(link node: MarkdownNode, at place: SourceRange) -> Int? {
    guard node.destination.count + node.title.count <= LinkResolver.longest else {
      node.dropLink()
      report(.longLink, at: place)
      return nil
    }
    let destination = String(decoding: node.destination, as: UTF8.self)
    let isImage = node.kind == .image
    switch resolver.verdict(on: destination, isImage: isImage) {
    case .allowed(let target, let href):
      if href != destination { node.setDestination(href) }
      let typed = typed(destination, of: node, at: place)
      links.append(Link(target: target, destination: typed, isImage: isImage, range: place))
      return links.count - 1
    case .refused(let message, let fix):
      node.dropLink()
      report(BodyFault(rule: .linksAreSafe, message: message, fix: fix), at: place)
      return nil
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
}
