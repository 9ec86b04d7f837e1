import Model

/// What reading a field needs to know beyond the field itself.
struct ReadingScope: Sendable {
  let source: SourceFile
  let defaults: Defaults
  /// The first day on which half-known publication dates are not accepted any more; nil if the board has
  /// not said when it adopted Candour.
  let adoptedOn: Day?
  /// The boards of the site; empty where `site.yml` names none, and then any name is let through.
  let boards: Vocabulary

  init(
    source: SourceFile, defaults: Defaults, adoptedOn: Day? = nil,
    boards: Vocabulary = Vocabulary(name: "board", terms: [])
  ) {
    self.source = source
    self.defaults = defaults
    self.adoptedOn = adoptedOn
    self.boards = boards
  }

  var vocabularies: Vocabularies { defaults.vocabularies }

  /// A remark that leads to a second place in the same file.
  func note(_ message: String, at range: SourceRange) -> Finding.Note {
    Finding.Note(path: source.path, start: source.place(at: range.lower), message: message)
  }
}

extension Site {
  /// Its boards as words that authors may type.
  var boardVocabulary: Vocabulary {
    Vocabulary(name: "board", terms: boards.map { Vocabulary.Term(slug: $0.slug, label: $0.name) })
  }
}

/// Whether a field may be left out, and the rule that speaks if it is.
enum Need {
  case optional
  case required
  /// Required by a rule of the rule book, whose id the finding bears.
  case requiredBy(RuleID, because: String)
}
