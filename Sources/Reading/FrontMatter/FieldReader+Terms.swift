import Model

/// Terms of vocabularies: an author may write a slug, a label or a synonym; what is read is the slug.
extension FieldReader {
  mutating func term(
    _ field: String, in vocabulary: String, _ need: Need = .optional, severity: Severity = .warning
  ) -> Field<String>? {
    text(field, need).flatMap { known($0, field, vocabulary, severity) }
  }

  mutating func terms(
    _ field: String, in vocabulary: String, _ need: Need = .optional, severity: Severity = .warning
  ) -> [Field<String>] {
    texts(field, need).compactMap { known($0, field, vocabulary, severity) }
  }

  /// A reporting group. One that is not known stays as it was typed, since pages show it by name; a name
  /// that two groups go by is never resolved by guess.
  mutating func group(_ field: String) -> Field<String>? {
    guard let text = text(field) else { return nil }
    let groups = scope.vocabularies["group"]
    if let group = groups.term(meant: text.value) { return Field(group.slug, text.range) }
    let near = groups.nearest(to: text.value).flatMap { groups[$0] }
    note(
      .groupsAndAgenciesAreKnown, .warning, text.range,
      "`\(field)` names a group that this site does not know",
      fix: scope.vocabularies.advice(against: text.value, in: "group")
        ?? near.map { "Did you mean the \($0.label), `\($0.slug)`?" }
        ?? "Correct its name, or add the group to content/data/groups.yml.")
    return text
  }

  /// Boards of the site, by slug or name. An unknown one is an error: lists are made by board.
  mutating func boards(_ field: String) -> [Field<String>] {
    texts(field).compactMap { known(board: $0) }
  }

  mutating func board(_ field: String) -> Field<String>? {
    text(field).flatMap { known(board: $0) }
  }

  /// Any words where the board keeps no registry of its priorities.
  mutating func priorities(_ field: String) -> [Field<String>] {
    scope.vocabularies["priority"].terms.isEmpty ? texts(field) : terms(field, in: "priority")
  }

  private mutating func known(board text: Field<String>) -> Field<String>? {
    guard !scope.boards.terms.isEmpty else { return text }
    if let board = scope.boards.term(meant: text.value) { return Field(board.slug, text.range) }
    let guess = scope.boards.nearest(to: text.value).map { "Did you mean `\($0)`? " } ?? ""
    note(
      .termsAreKnown, .error, text.range, "`\(text.value)` is not a board of this site",
      fix: guess + "Use one of: \(scope.boards.terms.map(\.slug).joined(separator: ", ")).")
    return nil
  }

  /// The slug of the term an author means; nil, with a finding, if there is none. A term that is only
  /// warned about stays as it was typed, if it can be part of an address.
  private mutating func known(
    _ text: Field<String>, _ field: String, _ name: String, _ severity: Severity
  ) -> Field<String>? {
    let vocabulary = scope.vocabularies[name]
    if let advice = scope.vocabularies.advice(against: text.value, in: name) {
      note(
        .termsAreKnown, .error, text.range, "`\(text.value)` can mean more than one thing in `\(field)`",
        fix: advice)
      return nil
    }
    if let term = vocabulary.term(meant: text.value) { return Field(term.slug, text.range) }
    let rule: RuleID = name == "agency" ? .groupsAndAgenciesAreKnown : .termsAreKnown
    note(
      rule, severity, text.range, "`\(text.value)` is not a known term for `\(field)`",
      fix: suggestion(for: text.value, from: vocabulary))
    return severity != .error && Address.isPart(text.value) ? text : nil
  }

  private func suggestion(for text: String, from vocabulary: Vocabulary) -> String {
    if let near = vocabulary.nearest(to: text) { return "Did you mean `\(near)`?" }
    if vocabulary.terms.count <= 12 {
      return "Use one of: \(vocabulary.terms.map(\.slug).joined(separator: ", "))."
    }
    guard let file = SiteDataReader.registry(of: vocabulary.name) else {
      return "Use a term of the vocabulary."
    }
    return "Use a term of the vocabulary, or add the board's own to \(file)."
  }
}
