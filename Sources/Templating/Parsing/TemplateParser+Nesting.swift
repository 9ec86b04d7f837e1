import Model

/// Blocks, parents and closing tags.
extension TemplateParser {
  /// A block outside a parent: a place that another layout may fill.
  mutating func openBlock(_ tag: Tag) {
    guard let leading = pendingLine else {
      open.append(OpenTag(tag: tag))
      return
    }
    var block = OpenTag(tag: tag, startsLine: true, indentation: leading)
    if skipLineEnd() {
      block.opensInline = false
      block.indentation = indentationOfContents() ?? leading
    } else {
      pendingLine = nil
    }
    open.append(block)
  }

  /// A tag directly inside a parent: only blocks mean anything there.
  mutating func readInParent(_ tag: Tag) {
    let parent = open[open.count - 1].tag
    switch tag.kind {
    case .nothing:
      break
    case .closing:
      close(tag)
    case .block:
      var block = OpenTag(tag: tag)
      if skipLineEnd() {
        block.opensInline = false
        block.indentation = indentationOfContents() ?? block.indentation
      }
      open.append(block)
    case .variable, .raw, .partial:
      report(.tagInParent(parent.name.text), at: tag.range)
    case .section, .inverted, .parent:
      report(.tagInParent(parent.name.text), at: tag.range)
      pendingLine = nil
      open.append(OpenTag(tag: tag))
    }
  }

  /// A closing tag: ends the innermost tag of its name, and reports whatever else it leaves open.
  mutating func close(_ tag: Tag) {
    guard let index = open.lastIndex(where: { $0.tag.isClosed(by: tag) }) else {
      let expected = open.count > 1 ? open[open.count - 1].tag.name.text : nil
      report(.strayClosing(tag.name.text, expected: expected), at: tag.range)
      isWhole = false
      return
    }
    while open.count > index + 1 {
      let unclosed = open.removeLast().tag
      report(.closedTooLate(unclosed.name.text, before: tag.name.text), at: unclosed.range)
      isWhole = false
    }
    if open[index].isParent { return finishParent(open.removeLast()) }
    if open[index].tag.kind == .block, open[index - 1].isParent {
      // Blanks before the end of an override belong to the line of its tag.
      pendingLine = nil
    } else if pendingLine != nil, !skipLineEnd() {
      flushLine()
    }
    finish(open.removeLast())
  }

  private mutating func finish(_ closed: OpenTag) {
    guard closed.tag.isNamed else { return }
    let name = closed.tag.name
    guard closed.tag.kind == .block else {
      if !open[open.count - 1].isParent {
        append(
          .section(
            TemplateSection(
              name: name, isInverted: closed.tag.kind == .inverted, tag: closed.tag.range,
              nodes: closed.nodes)))
      }
      return
    }
    let block = TemplateBlock(
      name: name, tag: closed.tag.range, startsLine: closed.startsLine,
      opensInline: closed.opensInline, indentation: closed.indentation, nodes: closed.nodes)
    guard open[open.count - 1].isParent else { return append(.block(block)) }
    guard let first = open[open.count - 1].filled[name.text] else {
      open[open.count - 1].filled[name.text] = closed.tag.range
      open[open.count - 1].overrides.append(block)
      return
    }
    let place = source.place(at: first.lower)
    report(
      .duplicateOverride(name.text), at: closed.tag.range,
      notes: [Finding.Note(path: source.path, start: place, message: "It is filled here first")])
  }

  private mutating func finishParent(_ closed: OpenTag) {
    let isAlone = closed.leading != nil && skipLineEnd()
    let isInParent = open[open.count - 1].isParent
    if !isAlone, !isInParent {
      pendingLine = closed.leading
      flushLine()
    }
    guard closed.tag.isNamed, !isInParent else { return }
    append(
      .parent(
        TemplateInclusion(
          name: closed.tag.name, tag: closed.tag.range, indentation: isAlone ? closed.leading : nil),
        overrides: closed.overrides))
  }
}

extension Tag {
  /// Whether a closing tag ends this one. A name that was reported already is not held against it.
  fileprivate func isClosed(by closing: Tag) -> Bool {
    switch kind {
    case .section, .inverted, .block, .parent: name.text == closing.name.text || !isNamed
    case .variable, .raw, .closing, .partial, .nothing: false
    }
  }
}
