import Model

/// Puts a layout together: partials, parents and blocks in their places, names resolved, HTML followed byte
/// by byte. What comes out is a list of instructions without names.
struct LayoutAssembler {
  let sources: LayoutSources
  var findings = FindingList()
  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  var slots: [Int] = []
  /// Registers that open sections hold, the page's own view among them.
  var openRegisters = 1
  /// The most registers that were ever open at once.
  var registers = 1

  var scopes: Scopes
  var markup = MarkupState()
  /// Where the last `<` stood, for markup that never ends.
  var lastTagOpening: (source: SourceFile, offset: Int)?
  /// Set when the last instruction is a literal that more text can be added to.
  var endsInLiteral = false
  /// Set where the first line of an override continues a line, and so is not indented.
  var continuesLine = false
  var keepsIndentation = true
  var depth = 0
  var pieces = 0
  var parents = 0
  /// Overrides whose block was met.
  var effective: Set<OverrideTag> = []
  /// Names of all blocks that can be filled.
  var blocksMet: Set<String> = []
  /// Files that were not looked into; what depends on them is not reported.
  var gaps = 0

  init(sources: LayoutSources, schema: ViewSchema) {
    self.sources = sources
    scopes = Scopes(schema)
  }

  mutating func assemble(_ layout: Template) {
    guard enter(layout) else { return }
    add(layout.nodes, in: Surroundings(layout, chain: [layout.source.path]))
    // After another finding the markup may be unfinished because of it.
    guard findings.isEmpty, let opening = lastTagOpening else { return }
    if markup.place != .text, markup.place != .tagOpening {
      findings.add(
        .unfinishedMarkup(markup.phrase), in: opening.source,
        at: SourceRange(opening.offset, opening.offset + 1))
    }
  }

  /// Whether so much was put in that the rest is left out. Whoever put it in reports it.
  var isTooLarge: Bool { pieces > Limits.pieces || literals.count > Limits.assembledSize }

  /// Whether every file was looked into to its end: only then is what seems to be missing missing.
  var hasSeenAll: Bool { gaps == 0 && !isTooLarge && !findings.isFull }

  /// Takes over the findings of a file; false if it cannot be looked into.
  mutating func enter(_ template: Template) -> Bool {
    findings.add(template.findings)
    if !template.isWhole { gaps += 1 }
    return template.isWhole
  }

  mutating func add(_ nodes: [TemplateNode], in file: Surroundings) {
    for node in nodes {
      guard !findings.isFull, !isTooLarge else { return }
      pieces += 1
      switch node {
      case .lineStart(let blanks): beginLine(blanks, in: file)
      case .text(let range): addText(range, in: file)
      case .variable(let variable): add(variable, in: file)
      case .section(let section): add(section, in: file)
      case .partial(let partial): add(partial, in: file)
      case .parent(let parent, let overrides): add(parent, overrides, in: file)
      case .block(let block): add(block, in: file)
      }
    }
  }

  mutating func report(_ slip: Slip, at range: SourceRange, in file: Surroundings) {
    findings.add(slip, in: file.template.source, at: range)
  }

  /// Does something one level deeper; reports a level too many instead.
  mutating func deeper(
    at tag: SourceRange, in file: Surroundings, _ body: (inout LayoutAssembler) -> Void
  ) {
    guard depth < Limits.depth else {
      gaps += 1
      return report(.tooDeep, at: tag, in: file)
    }
    depth += 1
    body(&self)
    depth -= 1
  }
}
