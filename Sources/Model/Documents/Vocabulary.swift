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
    self.name = name
    self.terms = terms
    var slugs: [String: Int] = [:]
    var names: [String: Int] = [:]
    for (index, term) in terms.enumerated() {
      slugs[term.slug] = index
      for spelling in [term.slug, term.label] + term.synonyms {
        names[Vocabulary.folded(spelling)] = index
      }
    }
    indexBySlug = slugs
    indexByName = names
  }

  package subscript(slug: String) -> Term? {
    indexBySlug[slug].map { terms[$0] }
  }

  /// The term that a person means: by slug, label or synonym, in any case, hyphens and spaces alike.
  package func term(meant text: String) -> Term? {
    self[text] ?? indexByName[Vocabulary.folded(text)].map { terms[$0] }
  }

  /// The slug nearest to a misspelt one, if any is near.
  package func nearest(to text: String) -> String? {
    Spelling.nearest(to: Vocabulary.folded(text), among: terms.map(\.slug))
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" })
      .joined(separator: "-")
  }
}

/// All vocabularies, by name, and the bare terms that are too ambiguous to accept.
package struct Vocabularies: Hashable, Sendable {
  private let byName: [String: Vocabulary]
  /// Advice by vocabulary name, then by the refused term in lower case.
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

  /// Why a bare term is not accepted, in a sentence for the author.
  package func advice(against text: String, in vocabulary: String) -> String? {
    refused[vocabulary]?[text.lowercased()]
  }

  /// The label of a term, or the slug itself where the vocabulary does not hold it.
  package func label(of slug: String, in vocabulary: String) -> String {
    self[vocabulary][slug]?.label ?? slug
  }
}
