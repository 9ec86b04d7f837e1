import Model

/// The reading of a site's data files, one after another.
struct SiteDataReading {
  var data = SiteData()
  var defaults: Defaults
  let boards: Vocabulary
  var findings: [Finding] = []

  init(defaults: Defaults, boards: Vocabulary) {
    self.defaults = defaults
    self.boards = boards
  }

  mutating func read(_ file: DataFile, from source: SourceFile) {
    let whole = SourceRange(0, source.bytes.count)
    let (pairs, problems) = StrictYAML.fields(
      in: source, range: whole, ofList: file == .acceptances ? "acceptances" : nil)
    findings += problems
    guard problems.isEmpty || !pairs.isEmpty else { return }
    let scope = ReadingScope(source: source, defaults: defaults, boards: boards)
    var reader = FieldReader(pairs, range: whole, name: "This file", scope: scope)
    switch file {
    case .agencies: readAgencies(from: &reader)
    case .groups: readGroups(from: &reader)
    case .themes: readThemes(from: &reader)
    case .priorities: readPriorities(from: &reader)
    case .glossary: readGlossary(from: &reader)
    case .actions: readActions(from: &reader, path: source.path)
    case .editions: readEditions(from: &reader)
    case .acceptances: data.acceptances = Acceptance.all(from: &reader)
    case .holidays: defaults = defaults.with(defaults.holidays.extended(from: &reader))
    }
    reader.finish()
    findings += reader.findings
  }

  private mutating func readEditions(from reader: inout FieldReader) {
    let editions = reader.records("editions", .required, named: "An edition") { fields in
      (Edition(from: &fields), fields.range)
    }
    for case (let edition?, let range) in editions {
      guard defaults.edition(edition.slug) == nil else {
        reader.note(
          .termsAreKnown, .error, range.firstLine(in: reader.scope.source),
          "there is an edition called `\(edition.slug)` already",
          fix: "Give this one a name of its own: what was judged by the other stays judged by it.")
        continue
      }
      defaults = defaults.adding(edition)
    }
  }

  private mutating func readAgencies(from reader: inout FieldReader) {
    let entries = reader.records("agencies", .required, named: "An agency") { fields in
      (NewTerm(from: &fields), fields.records("roles", named: "A role") { NewTerm(from: &$0) })
    }
    var agencies = NewTerms(in: defaults.vocabularies["agency"])
    var roles = NewTerms(in: defaults.vocabularies["role"])
    for (agency, its) in entries {
      guard let agency else { continue }
      agencies.add(agency, noting: &reader)
      for role in its.compactMap({ $0 }) { roles.add(role, of: agency.slug.value, noting: &reader) }
    }
    defaults = defaults.adding(agencies.terms, to: "agency").adding(roles.terms, to: "role")
  }

  private mutating func readThemes(from reader: inout FieldReader) {
    var themes = NewTerms(in: defaults.vocabularies["theme"])
    let entries = reader.records("themes", .required, named: "A theme") { fields in
      (NewTerm(from: &fields), fields.text("parent"))
    }
    for case (let theme?, let parent) in entries { themes.add(theme, below: parent, noting: &reader) }
    themes.settleParents(noting: &reader, levels: .two)
    defaults = defaults.adding(themes.terms, to: "theme")
  }

  private mutating func readGroups(from reader: inout FieldReader) {
    // Candour's list holds what other boards call theirs; a board that keeps a registry has only its own.
    let none = Vocabulary(name: "group", terms: [])
    var groups = NewTerms(in: none)
    let entries = reader.records("groups", .required, named: "A group") { fields in
      let term = NewTerm(from: &fields)
      let parent = fields.text("parent")
      let board = fields.board("board")
      return (term, parent, board, fields.text("description")?.value)
    }
    var registered: [SiteData.Group] = []
    for case (let term?, let parent, let board, let description) in entries
    where groups.add(term, below: parent, noting: &reader) {
      registered.append(
        SiteData.Group(
          slug: term.slug.value, label: term.label.value, synonyms: term.synonyms.map(\.value),
          board: board, description: description))
    }
    let parents = groups.settleParents(noting: &reader, levels: .any)
    for index in registered.indices { registered[index].parent = parents[registered[index].slug] }
    data.groups = registered
    defaults = defaults.replacing(none.adding(groups.terms))
  }

  private mutating func readPriorities(from reader: inout FieldReader) {
    var priorities = NewTerms(in: defaults.vocabularies["priority"])
    let entries = reader.records("priorities", .required, named: "A priority") { fields in
      (NewTerm(from: &fields, takesSynonyms: false), PriorityFields(from: &fields))
    }
    for case (let term?, let fields) in entries where priorities.add(term, noting: &reader) {
      data.priorities.append(
        SiteData.Priority(
          slug: term.slug.value, label: term.label.value, rationale: fields.rationale?.value,
          from: fields.from?.value, to: fields.to?.value, board: fields.board))
    }
    defaults = defaults.adding(priorities.terms, to: "priority")
  }

  private mutating func readGlossary(from reader: inout FieldReader) {
    let entries = reader.records("glossary", .required, named: "An entry of the glossary") { fields in
      (fields.text("term", .required), fields.text("meaning", .required), fields.text("abbreviation"))
    }
    var first: [String: SourceRange] = [:]
    for case (let term?, let meaning?, let abbreviation) in entries {
      let known = first.updateValue(term.range, forKey: Vocabulary.folded(term.value))
      if let known {
        reader.note(
          .termsAreKnown, .error, term.range, "this term is explained twice",
          fix: "Keep one of the two.", notes: [reader.scope.note("the first is here", at: known)])
      }
      data.glossary.append(
        SiteData.GlossaryEntry(
          term: term.value, meaning: meaning.value, abbreviation: abbreviation?.value))
    }
  }

  private mutating func readActions(from reader: inout FieldReader, path: SitePath) {
    let title = reader.text("title", .required)
    let board = reader.board("board")
    let actions = reader.records("actions", .required, named: "An action") { Action(from: &$0) }
    guard let title else { return }
    data.actionLists.append(
      SiteData.ActionList(path: path, title: title.value, board: board, actions: actions))
  }
}

/// What a priority has beside its name.
private struct PriorityFields {
  let rationale: Field<String>?
  let from: Field<Month>?
  let to: Field<Month>?
  let board: Field<String>?

  init(from reader: inout FieldReader) {
    rationale = reader.text("rationale")
    from = reader.month("from")
    to = reader.month("to")
    board = reader.board("board")
    if let from, let to, to.value < from.value {
      reader.note(
        RuleID("TIM-05"), .error, to.range, "a priority ends before it has begun",
        fix: "Correct `from` or `to`.")
    }
  }
}
