/// What comes with Candour rather than with a site: the vocabularies, the editions of guidance, and the
/// national helplines that any page may name.
package struct Defaults: Sendable {
  package let vocabularies: Vocabularies
  package let editions: [Edition]
  /// Telephone numbers as people write them.
  package let helplines: [String]

  package init(vocabularies: Vocabularies, editions: [Edition], helplines: [String]) {
    self.vocabularies = vocabularies
    self.editions = editions
    self.helplines = helplines
  }

  /// The same with more terms in one vocabulary.
  package func adding(_ terms: [Vocabulary.Term], to vocabulary: String) -> Defaults {
    Defaults(
      vocabularies: vocabularies.adding(terms, to: vocabulary), editions: editions, helplines: helplines)
  }

  package func edition(_ slug: String) -> Edition? {
    editions.first { $0.slug == slug }
  }

  /// These with another vocabulary in place of the one of its name.
  package func replacing(_ vocabulary: Vocabulary) -> Defaults {
    Defaults(
      vocabularies: vocabularies.replacing(vocabulary), editions: editions, helplines: helplines)
  }
}
