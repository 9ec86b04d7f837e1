/// What readers are told of a file before they fetch it.
package struct AttachmentFacts: Hashable, Sendable, Codable {
  package let type: FileType
  /// Pages, slides or sheets; nil where the file has none, or they could not be counted.
  package var pages: Int?
  /// Whether it says which of its text is a heading, a list, a table, as screen readers need; nil where that is no
  /// question.
  package var isTagged: Bool?
  package var hasTitle: Bool?
  package var hasLanguage: Bool?

  package init(type: FileType) {
    self.type = type
  }
}
