/// One controlled vocabulary: its terms in the order they are shown, and what authors may type for them.
package struct Vocabulary: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package let slug: String
    /// As a reader sees it.
    package let label: String
    package let synonyms: [String]
    /// The slug of the term above it.
    package let parent: String?
    /// Of a role: the agency it belongs to.
    package let agency: String?
    /// Of a review type: whether such a review must be published.
    package let duty: Duty?
    /// Of a review type: whose rules it follows.
    package let regime: Regime?

    package init(
      slug: String, label: String, synonyms: [String] = [], parent: String? = nil,
      agency: String? = nil, duty: Duty? = nil, regime: Regime? = nil
    ) {
      self.slug = slug
      self.label = label
      self.synonyms = synonyms
      self.parent = parent
      self.agency = agency
      self.duty = duty
      self.regime = regime
    }

    /// All that authors may type for it.
    package var spellings: [String] { [slug, label] + synonyms }
  }

  /// Whether a kind of review must be published.
  package enum Duty: String, Sendable, CaseIterable {
    case must
    case unlessInappropriate = "unless-inappropriate"
    case decide
    case noDuty = "none"
  }

  /// The body of rules that a kind of review follows.
  package enum Regime: String, Sendable, CaseIterable {
    case workingTogether = "working-together"
    case careAct = "care-act"
    case domesticAbuse = "domestic-abuse"
    case linkOnly = "link-only"
    case noRegime = "none"
  }

  package let name: String
  package let terms: [Term]
  private let indexBySlug: [String: Int]
  private let indexByName: [String: Int]

  package init(name: String, terms: [Term]) {
    self.init(name: name, terms: terms, new: 0, slugs: [:], names: [:])
  }

  /// - Parameter new: the index of the first term that the two dictionaries do not hold yet.
  private init(name: String, terms: [Term], new: Int, slugs: [String: Int], names: [String: Int]) {
    self.name = name
    self.terms = terms
    var slugs = slugs
    var names = names
    for index in new..<terms.count {
      let term = terms[index]
      if slugs[term.slug] == nil { slugs[term.slug] = index }
      for name in term.spellings.map(Vocabulary.folded) where names[name] == nil { names[name] = index }
    }
    indexBySlug = slugs
    indexByName = names
  }

  /// This vocabulary with more terms at its end. A word that means a term already goes on meaning that one.
  package func adding(_ more: [Term]) -> Vocabulary {
    guard !more.isEmpty else { return self }
    return Vocabulary(
      name: name, terms: terms + more, new: terms.count, slugs: indexBySlug, names: indexByName)
  }

  package subscript(slug: String) -> Term? {
    indexBySlug[slug].map { terms[$0] }
  }

  /// The term that a person means: by slug, label or synonym, in any case, hyphens and spaces alike.
  package func term(meant text: String) -> Term? {
    self[text] ?? indexByName[Vocabulary.folded(text)].map { terms[$0] }
  }

  /// The slug of the term nearest to a misspelt one, if any is near: by slugs first, then by whatever else
  /// the terms are called.
  package func nearest(to text: String) -> String? {
    let text = Vocabulary.folded(text)
    if let slug = Spelling.nearest(to: text, among: terms.map(\.slug)) { return slug }
    let names = terms.flatMap { [$0.label] + $0.synonyms }.map(Vocabulary.folded)
    return Spelling.nearest(to: text, among: names).flatMap { indexByName[$0] }.map { terms[$0].slug }
  }

  /// A spelling without what does not count: case, and how its words are joined.
  package static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" })
      .joined(separator: "-")
  }
}

/// All vocabularies, by name, and the bare terms that are too ambiguous to accept.
package struct Vocabularies: Hashable, Sendable {
  private var byName: [String: Vocabulary]
  /// Advice by vocabulary name, then by the refused term, folded.
  private let refused: [String: [String: String]]

  package init(_ vocabularies: [Vocabulary], refused: [String: [String: String]] = [:]) {
    byName = Dictionary(vocabularies.map { ($0.name, $0) }) { first, _ in first }
    self.refused = refused
  }

  /// The vocabulary of a name; one that was not given is empty.
  package subscript(name: String) -> Vocabulary {
    byName[name] ?? Vocabulary(name: name, terms: [])
  }

  package var names: [String] { byName.keys.sorted() }

  /// These vocabularies with more terms in one of them, which need not exist yet.
  package func adding(_ terms: [Vocabulary.Term], to name: String) -> Vocabularies {
    var copy = self
    copy.byName[name] = self[name].adding(terms)
    return copy
  }

  /// These vocabularies with another in place of the one of its name.
  package func replacing(_ vocabulary: Vocabulary) -> Vocabularies {
    var copy = self
    copy.byName[vocabulary.name] = vocabulary
    return copy
  }

  /// Why a bare term is not accepted, in a sentence for the author.
  package func advice(against text: String, in vocabulary: String) -> String? {
    refused[vocabulary]?[Vocabulary.folded(text)]
  }

  /// The label of a term, or the slug itself where the vocabulary does not hold it.
  package func label(of slug: String, in vocabulary: String) -> String {
    self[vocabulary][slug]?.label ?? slug
  }
}
