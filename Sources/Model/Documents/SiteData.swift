/// What `content/data/*.yml` holds beside new terms of the vocabularies: registries that belong to the board
/// and not to one document.
package struct SiteData: Sendable {
  /// A reporting group of a board: a committee, a panel, a subgroup.
  package struct Group: Hashable, Sendable {
    package var slug: String
    package var label: String
    package var synonyms: [String]
    /// The slug of the group it reports to.
    package var parent: Field<String>?
    package var board: Field<String>?
    package var description: String?

    package init(
      slug: String, label: String, synonyms: [String] = [], parent: Field<String>? = nil,
      board: Field<String>? = nil, description: String? = nil
    ) {
      self.slug = slug
      self.label = label
      self.synonyms = synonyms
      self.parent = parent
      self.board = board
      self.description = description
    }
  }

  /// What a board has decided to put first for a time, and why.
  package struct Priority: Hashable, Sendable {
    package var slug: String
    package var label: String
    package var rationale: String?
    package var from: Month?
    package var to: Month?
    package var board: Field<String>?

    package init(
      slug: String, label: String, rationale: String? = nil, from: Month? = nil, to: Month? = nil,
      board: Field<String>? = nil
    ) {
      self.slug = slug
      self.label = label
      self.rationale = rationale
      self.from = from
      self.to = to
      self.board = board
    }
  }

  package struct GlossaryEntry: Hashable, Sendable {
    package var term: String
    package var meaning: String
    /// The short form under which readers meet it.
    package var abbreviation: String?

    package init(term: String, meaning: String, abbreviation: String? = nil) {
      self.term = term
      self.meaning = meaning
      self.abbreviation = abbreviation
    }
  }

  /// Actions that belong to no document: one file under `content/data/actions`.
  package struct ActionList: Hashable, Sendable {
    package var path: SitePath
    package var title: String
    package var board: Field<String>?
    package var actions: [Action]

    package init(path: SitePath, title: String, board: Field<String>?, actions: [Action]) {
      self.path = path
      self.title = title
      self.board = board
      self.actions = actions
    }
  }

  /// Every file that was read, sorted by path, so that rules can look through them.
  package var sources: [SourceFile] = []
  package var groups: [Group] = []
  package var priorities: [Priority] = []
  package var glossary: [GlossaryEntry] = []
  /// Sorted by path.
  package var actionLists: [ActionList] = []
  /// In the order of their file.
  package var acceptances: [Acceptance] = []

  package init() {}
}

extension SiteData {
  /// Days from which the list of actions says something else though nobody has edited it.
  var turningDays: [Day] {
    actionLists.flatMap(\.actions).compactMap { $0.isOpen ? $0.due?.value.adding(days: 1) : nil }
  }
}
