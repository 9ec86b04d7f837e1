import Model

/// A layout file as a tree, with the place of everything. Names are not resolved yet.
struct Template: Sendable {
  let source: SourceFile
  let nodes: [TemplateNode]
  /// What is wrong with the file by itself.
  let findings: [Finding]
  /// False when the nesting could not be made out; such a file is not looked into any further, since
  /// what would be reported follows from what already is.
  let isWhole: Bool
}

indirect enum TemplateNode: Sendable {
  /// Where a line begins, with its leading blanks: the place where indentation goes.
  case lineStart(SourceRange)
  case text(SourceRange)
  case variable(TemplateVariable)
  case section(TemplateSection)
  case partial(TemplateInclusion)
  case parent(TemplateInclusion, overrides: [TemplateBlock])
  case block(TemplateBlock)
}

struct TemplateVariable: Sendable {
  let name: Name
  let isRaw: Bool
}

struct TemplateSection: Sendable {
  let name: Name
  let isInverted: Bool
  /// The opening tag.
  let tag: SourceRange
  let nodes: [TemplateNode]
}

/// A partial, or a parent: another file put in here.
struct TemplateInclusion: Sendable {
  let name: Name
  let tag: SourceRange
  /// What stands before a tag that has its line to itself: it indents every line of the other file.
  /// Nil for a tag among other text.
  let indentation: SourceRange?
}

struct TemplateBlock: Sendable {
  let name: Name
  let tag: SourceRange
  /// Whether nothing but blanks comes before it on its line.
  let startsLine: Bool
  /// Whether its contents begin on the line of the opening tag.
  let opensInline: Bool
  /// The blanks that its lines begin with: to be taken off where it overrides a block, to be put on
  /// whatever overrides it.
  let indentation: SourceRange
  let nodes: [TemplateNode]
}
