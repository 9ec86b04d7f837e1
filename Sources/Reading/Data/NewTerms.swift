import Model

/// A term that a board adds to a vocabulary, as it was written.
struct NewTerm {
  let slug: Field<String>
  let label: Field<String>
  let synonyms: [Field<String>]

  /// - Returns: nil, with a finding, where it lacks a name or its slug cannot be part of an address.
  init?(from reader: inout FieldReader, takesSynonyms: Bool = true) {
    let slug = reader.text("slug", .required)
    let label = reader.text("label", .required)
    synonyms = takesSynonyms ? reader.texts("synonyms") : []
    guard let slug, let label else { return nil }
    guard Address.isPart(slug.value) else {
      reader.note(
        .valuesFitTheirFields, .error, slug.range,
        "\(reader.name.lowercased())'s `slug` cannot be part of an address",
        fix: "Use only a-z, 0-9 and hyphens.")
      return nil
    }
    self.slug = slug
    self.label = label
  }
}

/// The terms that a board adds to one vocabulary: held against those that are there and against one another.
struct NewTerms {
  /// How far terms may stand below one another.
  enum Levels {
    case two, any
  }

  private struct Entry {
    let term: NewTerm
    let agency: String?
    var parent: Field<String>?
  }

  private let vocabulary: Vocabulary
  private var entries: [Entry] = []
  private var indexBySlug: [String: Int] = [:]
  /// The spellings so far, folded: the slug they stand for, and where they were written.
  private var taken: [String: (slug: String, range: SourceRange)] = [:]

  init(in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  var terms: [Vocabulary.Term] {
    entries.map { entry in
      Vocabulary.Term(
        slug: entry.term.slug.value, label: entry.term.label.value,
        synonyms: entry.term.synonyms.map(\.value),
        parent: entry.parent?.value, agency: entry.agency)
    }
  }

  /// - Returns: whether the term is new; another word of its that is taken already is noted and stays
  ///   with the term it stands for.
  @discardableResult
  mutating func add(
    _ term: NewTerm, below parent: Field<String>? = nil, of agency: String? = nil,
    noting reader: inout FieldReader
  ) -> Bool {
    guard claim(term.slug, for: term, noting: &reader) else { return false }
    for word in [term.label] + term.synonyms { claim(word, for: term, noting: &reader) }
    indexBySlug[term.slug.value] = entries.count
    entries.append(Entry(term: term, agency: agency, parent: parent))
    return true
  }

  @discardableResult
  private mutating func claim(_ word: Field<String>, for term: NewTerm, noting reader: inout FieldReader)
    -> Bool
  {
    let slug = term.slug.value
    let folded = Vocabulary.folded(word.value)
    let owner = taken[folded]
    // A label that reads like the slug of its own term is no second use of the word.
    if let owner, owner.slug == slug, word.range != term.slug.range { return true }
    guard let other = owner?.slug ?? vocabulary.term(meant: word.value)?.slug else {
      taken[folded] = (slug, word.range)
      return true
    }
    reader.note(
      .termsAreKnown, .error, word.range, "`\(word.value)` already stands for the term `\(other)`",
      fix: owner == nil
        ? "Candour's own terms cannot be changed: use `\(other)`, or choose another word."
        : "Let each word stand for one term: take it out in one of the two places.",
      notes: owner.map { [reader.scope.note("it stands here first", at: $0.range)] } ?? [])
    return false
  }

  /// Holds the parents against the terms, now that all are known, and drops those that cannot be.
  ///
  /// - Returns: the parents that stay, by the slug of what is below them.
  @discardableResult
  mutating func settleParents(noting reader: inout FieldReader, levels: Levels) -> [String: Field<String>] {
    for index in entries.indices { entries[index].parent = known(entries[index].parent, noting: &reader) }
    switch levels {
    case .two: refuseThirdLevel(noting: &reader)
    case .any: refuseCircles(noting: &reader)
    }
    return Dictionary(
      entries.compactMap { entry in entry.parent.map { (entry.term.slug.value, $0) } }
    ) { first, _ in first }
  }

  private func known(_ parent: Field<String>?, noting reader: inout FieldReader) -> Field<String>? {
    guard let parent else { return nil }
    let slug = taken[Vocabulary.folded(parent.value)]?.slug ?? vocabulary.term(meant: parent.value)?.slug
    if let slug { return Field(slug, parent.range) }
    let slugs = entries.map(\.term.slug.value) + vocabulary.terms.map(\.slug)
    reader.note(
      .termsAreKnown, .error, parent.range, "`\(parent.value)` is not a known term for `parent`",
      fix: Spelling.nearest(to: parent.value, among: slugs).map { "Did you mean `\($0)`?" }
        ?? "Use the slug of a term in this file or of one that comes with Candour.")
    return nil
  }

  private mutating func refuseThirdLevel(noting reader: inout FieldReader) {
    for index in entries.indices {
      guard let parent = entries[index].parent else { continue }
      let above =
        indexBySlug[parent.value].flatMap { entries[$0].parent?.value }
        ?? vocabulary[parent.value]?.parent
      guard let above else { continue }
      let isCircle = above == entries[index].term.slug.value
      reader.note(
        .valuesFitTheirFields, .error, parent.range,
        isCircle
          ? "a term stands below itself"
          : "terms have two levels, and `\(parent.value)` is on the second already",
        fix: isCircle
          ? "Take `parent` out where the term at the top has one."
          : "Name the term above it, `\(above)`, or take `parent` out.")
      entries[index].parent = nil
    }
  }

  /// Every entry is gone through once: upwards, until something that is settled or stands on the way here.
  private mutating func refuseCircles(noting reader: inout FieldReader) {
    var settled: Set<Int> = []
    for start in entries.indices {
      var way: Set<Int> = []
      var next: Int? = start
      while let index = next, !settled.contains(index) {
        way.insert(index)
        next = entries[index].parent.flatMap { indexBySlug[$0.value] }
        guard let above = next, way.contains(above), let parent = entries[index].parent else { continue }
        reader.note(
          .valuesFitTheirFields, .error, parent.range,
          "this leads round in a circle: a group stands below itself",
          fix: "Take out one `parent`, so that the group at the top has none.")
        entries[index].parent = nil
        next = nil
      }
      settled.formUnion(way)
    }
  }
}
