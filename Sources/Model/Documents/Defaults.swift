/// What comes with Candour rather than with a site, and what the site adds to it: the vocabularies, the editions of
/// guidance, the bank holidays, and the national helplines that any page may name.
package struct Defaults: Sendable {
  package private(set) var vocabularies: Vocabularies
  package private(set) var editions: [Edition]
  package private(set) var holidays: BankHolidays
  /// Telephone numbers as people write them.
  package let helplines: [String]

  package init(
    vocabularies: Vocabularies, editions: [Edition], holidays: BankHolidays = .none, helplines: [String]
  ) {
    self.vocabularies = vocabularies
    self.editions = editions
    self.holidays = holidays
    self.helplines = helplines
  }

  /// The same with more terms in one vocabulary.
  package func adding(_ terms: [Vocabulary.Term], to vocabulary: String) -> Defaults {
    var result = self
    result.vocabularies = vocabularies.adding(terms, to: vocabulary)
    return result
  }

  /// The same with an edition of the site's own.
  package func adding(_ edition: Edition) -> Defaults {
    var result = self
    result.editions.append(edition)
    return result
  }

  /// The same with other bank holidays.
  package func with(_ holidays: BankHolidays) -> Defaults {
    var result = self
    result.holidays = holidays
    return result
  }

  package func edition(_ slug: String) -> Edition? {
    editions.first { $0.slug == slug }
  }

  /// These with another vocabulary in place of the one of its name.
  package func replacing(_ vocabulary: Vocabulary) -> Defaults {
    var result = self
    result.vocabularies = vocabularies.replacing(vocabulary)
    return result
  }
}
