import Model

/// A piece of YAML with its place. Every scalar is text until a field's schema types it.
struct YAMLNode: Equatable {
  enum Content: Equatable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  let content: Content
  /// Bytes in the source file.
  let range: SourceRange

  /// What an author would call it.
  var description: String {
    switch content {
    case .scalar: "one piece of text"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }
}

struct YAMLScalar: Equatable {
  enum Style {
    case plain, quoted, block
  }

  /// As the author typed it, with YAML's own quoting and folding undone.
  let text: String
  let style: Style
  let range: SourceRange
}

struct YAMLPair: Equatable {
  let key: YAMLScalar
  let value: YAMLNode
}

extension YAMLPair {
  /// A list that stands alone in its file, as the field of this name would hold it.
  init(listing list: YAMLNode, as name: String) {
    self.init(
      key: YAMLScalar(text: name, style: .plain, range: SourceRange(list.range.lower, list.range.lower)),
      value: list)
  }
}
