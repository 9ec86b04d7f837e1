import Model

/// The labels of all terms, ready to be found: looking one up in its vocabulary takes the whole vocabulary
/// in hand first.
struct TermLabels {
  /// By vocabulary, then by slug.
  private let labels: [String: [String: String]]

  init(_ vocabularies: Vocabularies) {
    labels = Dictionary(
      uniqueKeysWithValues: vocabularies.names.map { name in
        (name, Dictionary(vocabularies[name].terms.map { ($0.slug, $0.label) }) { first, _ in first })
      })
  }

  /// Nil where the vocabulary does not hold the term.
  subscript(slug: String, vocabulary: String) -> String? { labels[vocabulary]?[slug] }
}
