/// The rules that are held while a site is being read. Their texts stand in the rule book beside all others.
extension RuleID {
  /// A file that is not readable text: not UTF-8, a NUL, too large.
  package static let sourceIsText = RuleID("SRC-01")
  /// A name that cannot be part of an address.
  package static let sourceNamesAreAddresses = RuleID("SRC-02")
  /// A link, FIFO, socket or device among the sources.
  package static let sourcesAreOrdinaryFiles = RuleID("SRC-03")
  /// Front matter that is missing, unterminated, too large, or not the strict YAML Candour reads.
  package static let frontMatterIsReadable = RuleID("SRC-04")
  /// A field that the kind does not have.
  package static let fieldsAreKnown = RuleID("SRC-05")
  /// A field given twice.
  package static let fieldsAreGivenOnce = RuleID("SRC-06")
  /// A required field is missing.
  package static let requiredFieldsArePresent = RuleID("SRC-07")
  /// A value of the wrong type or form.
  package static let valuesFitTheirFields = RuleID("SRC-08")
  /// Text that YAML cuts off or changes without a word.
  package static let textIsNotCutByYAML = RuleID("SRC-09")
  /// HTML in Markdown.
  package static let bodiesHoldNoRawHTML = RuleID("SRC-10")
  /// A link with a scheme that is not allowed, or that leaves the site folder.
  package static let linksAreSafe = RuleID("SRC-11")
  /// Two documents with one address, alias or reference.
  package static let identitiesAreUnique = RuleID("SRC-12")
  /// A heading of level 1 in a body.
  package static let pagesHaveOneTitle = RuleID("SRC-13")
  /// Markdown that is over one of the limits that keep reading linear.
  package static let bodiesStayWithinLimits = RuleID("SRC-14")
  /// A setting of the contract that this version does not act on.
  package static let settingsHaveAnEffect = RuleID("SRC-15")
  /// A directive or the id of a heading that is not written as Candour reads them.
  package static let marksAreKnown = RuleID("SRC-16")
  /// A link or a named file that is not there.
  package static let linksLeadSomewhere = RuleID("SITE-01")
  /// A term that no vocabulary holds.
  package static let termsAreKnown = RuleID("CON-11")
  /// A digest that does not say where the original is.
  package static let digestsNameTheirSource = RuleID("CON-12")
  /// An agency or a reporting group that nobody has made known.
  package static let groupsAndAgenciesAreKnown = RuleID("GOV-06")
  /// A date, month or time that cannot be read or does not exist.
  package static let datesExist = RuleID("CAL-02")
  /// A layout that cannot be compiled.
  package static let layoutsAreSound = RuleID("LAY-01")
  /// The publication register, line by line.
  package static let registerIsWhole = RuleID("REG-01")
}
