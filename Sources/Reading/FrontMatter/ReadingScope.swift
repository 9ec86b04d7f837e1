import Model

/// What reading a field needs to know beyond the field itself.
struct ReadingScope: Sendable {
  let source: SourceFile
  let defaults: Defaults
  /// The first day on which half-known publication dates are not accepted any more; nil if the board has
  /// not said when it adopted Candour.
  let adoptedOn: Day?

  var vocabularies: Vocabularies { defaults.vocabularies }
}

/// Whether a field may be left out, and the rule that speaks if it is.
enum Need {
  case optional
  case required
  /// Required by a rule of the rule book, whose id the finding bears.
  case requiredBy(RuleID, because: String)
}
