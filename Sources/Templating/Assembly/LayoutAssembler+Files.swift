import Model

/// Partials, parents and blocks: everything that comes from another file.
extension LayoutAssembler {
  mutating func add(_ partial: TemplateInclusion, in file: Surroundings) {
    guard let template = sources.partials[partial.name.text] else {
      let suggestion = Suggestion.nearest(to: partial.name.text, among: sources.partials.keys.sorted())
      gaps += 1
      return report(
        .missingPartial(partial.name.text, suggestion: suggestion), at: partial.name.range, in: file)
    }
    include(template, by: partial, overrides: file.overrides, in: file)
  }

  mutating func add(_ parent: TemplateInclusion, _ blocks: [TemplateBlock], in file: Surroundings) {
    guard let template = sources.layouts[parent.name.text] else {
      let suggestion = Suggestion.nearest(to: parent.name.text, among: sources.layoutNames)
      gaps += 1
      return report(
        .missingParent(parent.name.text, suggestion: suggestion), at: parent.name.range, in: file)
    }
    pieces += file.overrides.count + blocks.count
    parents += 1
    let number = parents
    // What an outer layout fills takes precedence, and reaches through to the parents of its parent.
    var overrides = file.overrides
    for block in blocks {
      let tag = OverrideTag(parent: number, name: block.name.text)
      if let outer = overrides[tag.name] {
        overrides[tag.name] = Override(block: outer.block, home: outer.home, tags: outer.tags + [tag])
      } else {
        overrides[tag.name] = Override(block: block, home: file, tags: [tag])
      }
    }
    let gapsBefore = gaps
    include(template, by: parent, overrides: overrides, in: file)
    guard gaps == gapsBefore, !isTooLarge, !findings.isFull else { return }
    for block in blocks
    where !effective.contains(OverrideTag(parent: number, name: block.name.text)) {
      let suggestion = Suggestion.nearest(to: block.name.text, among: blocksMet.sorted())
      report(
        .unknownBlock(block.name.text, parent: parent.name.text, suggestion: suggestion),
        at: block.name.range, in: file)
    }
  }

  private mutating func include(
    _ template: Template, by tag: TemplateInclusion, overrides: [String: Override],
    in file: Surroundings
  ) {
    pieces += Limits.inclusionCost
    let path = template.source.path
    if let first = file.chain.firstIndex(of: path) {
      gaps += 1
      let names = (file.chain[first...] + [path]).map(\.text)
      return report(.cycle(names), at: tag.name.range, in: file)
    }
    guard enter(template) else { return }
    let indentation = tag.indentation.map(file.indentation(after:)) ?? []
    let inner = Surroundings(
      template, chain: file.chain + [path], indentation: indentation, overrides: overrides)
    deeper(at: tag.tag, in: file) { $0.add(template.nodes, in: inner) }
    // Of all the files inside one another, the layout itself is where a reader begins to look.
    if isTooLarge, file.chain.count == 1 { report(.assembledTooLarge, at: tag.tag, in: file) }
  }

  mutating func add(_ block: TemplateBlock, in file: Surroundings) {
    blocksMet.insert(block.name.text)
    deeper(at: block.tag, in: file) { assembler in
      guard let override = file.overrides[block.name.text] else {
        if block.startsLine, block.opensInline { assembler.beginLine(block.indentation, in: file) }
        return assembler.add(block.nodes, in: file)
      }
      assembler.fill(block, with: override, in: file)
    }
  }

  private mutating func fill(_ block: TemplateBlock, with override: Override, in file: Surroundings) {
    effective.formUnion(override.tags)
    let home = override.home
    let own = override.block.indentation
    let inner = Surroundings(
      home.template, chain: home.chain,
      indentation: block.startsLine ? file.indentation(after: block.indentation) : file.indentation,
      ownIndentation: Array(home.template.source.bytes[own.lower..<own.upper]),
      overrides: home.overrides)
    if override.block.opensInline {
      if block.startsLine { beginLine(block.indentation, in: file) }
    } else {
      continuesLine = !block.startsLine
    }
    add(override.block.nodes, in: inner)
    continuesLine = false
  }
}
