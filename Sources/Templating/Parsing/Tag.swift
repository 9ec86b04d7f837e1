import Model

/// One `{{…}}` of a layout.
struct Tag: Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case closing
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{!…}}`, and a tag that was reported and means nothing more
    case nothing
  }

  let kind: Kind
  /// The tag with its braces.
  let range: SourceRange
  let name: Name
  /// False when the name was reported; the tag then only keeps its place in the nesting.
  let isNamed: Bool
}
