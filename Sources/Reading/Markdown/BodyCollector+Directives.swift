import Model

/// Block quotes that are directives.
extension BodyCollector {
  /// What a block quote just entered is, its mark taken off; nil for a quotation and for a directive with a
  /// fault.
  mutating func directive(of quote: MarkdownNode, isNested: Bool) -> Directive? {
    guard let first = quote.firstChild, first.kind == .paragraph || first.kind == .heading,
      let mark = DirectiveMark(of: first, in: lines)
    else { return nil }
    if let fault = mark.fault ?? (isNested ? .nestedDirective : nil) {
      report(fault, at: mark.range)
      return nil
    }
    shortened = mark.takeOff()
    guard let content = quote.firstChild else {
      report(mark.name == .download ? .downloadNeedsWords : .emptyDirective, at: mark.range)
      return nil
    }
    switch mark.name {
    case .warning: return .warning
    case .inset: return .inset
    case .contact: return .contact
    case .download: return download(mark, content)
    case nil: return nil
    }
  }

  private mutating func download(_ mark: DirectiveMark, _ content: MarkdownNode) -> Directive? {
    guard content.kind == .paragraph, content.next == nil, BodyCollector.isPlain(content) else {
      report(.downloadIsOneLink, at: mark.range)
      return nil
    }
    guard mark.argument.utf8.count <= LinkResolver.longest else {
      report(.longLink, at: mark.range)
      return nil
    }
    switch resolver.verdict(on: mark.argument, isImage: false) {
    case .allowed(.file(let file), let href):
      guard let node = content.wrapInLink(to: href) else { return nil }
      download = (
        node,
        Link(
          target: .file(file), destination: mark.argument, isImage: false, isDownload: true,
          range: mark.range)
      )
      return .download(file)
    case .allowed:
      report(.downloadNeedsFile, at: mark.range)
    case .refused(let message, let fix):
      report(BodyFault(rule: .linksAreSafe, message: message, fix: fix), at: mark.range)
    }
    return nil
  }

  /// Whether a paragraph may be the words of a link.
  private static func isPlain(_ paragraph: MarkdownNode) -> Bool {
    var walk = MarkdownWalk(paragraph)
    while let (node, _) = walk.next() {
      switch node.kind {
      case .link, .image, .footnoteReference: return false
      default: continue
      }
    }
    return true
  }
}
