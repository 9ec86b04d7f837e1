import Model

/// The file that is being put together at a moment, and what the files around it bring in.
final class Surroundings {
  let template: Template
  /// Names of the files that put one another in, down to this one, as the report of a cycle shows them.
  let chain: [SitePath]
  /// What each line is indented by.
  let indentation: [UInt8]
  /// Blanks that are taken off each line first: the indentation that an override has in its own file.
  let ownIndentation: [UInt8]
  /// What fills the blocks of this file, by name.
  let overrides: [String: Override]

  init(
    _ template: Template, chain: [SitePath], indentation: [UInt8] = [], ownIndentation: [UInt8] = [],
    overrides: [String: Override] = [:]
  ) {
    self.template = template
    self.chain = chain
    self.indentation = indentation
    self.ownIndentation = ownIndentation
    self.overrides = overrides
  }

  /// The indentation of what is put in after some blanks of this file.
  func indentation(after blanks: SourceRange) -> [UInt8] {
    indentation + withoutOwnIndentation(blanks)
  }

  /// Blanks of this file, without those that only indent the override they stand in.
  func withoutOwnIndentation(_ blanks: SourceRange) -> ArraySlice<UInt8> {
    var start = blanks.lower
    for byte in ownIndentation {
      guard start < blanks.upper, template.source.bytes[start] == byte else { break }
      start += 1
    }
    return template.source.bytes[start..<blanks.upper]
  }
}

/// What fills a block: its contents, and the file and surroundings they were written in.
struct Override {
  let block: TemplateBlock
  let home: Surroundings
  /// The tags that fill the block, this one and those that it takes precedence over: all have their effect
  /// when the block is met.
  let tags: [OverrideTag]
}

/// Which tag filled a block, to tell afterwards that no parent had the block.
struct OverrideTag: Hashable {
  let parent: Int
  let name: String
}
