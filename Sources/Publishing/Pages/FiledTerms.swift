import Model
import Templating

/// The terms that documents are filed under, as their pages show them, each made once.
struct FiledTerms {
  private struct Pair {
    /// Leads to the list of the term.
    let linked: View
    let plain: View
  }

  private static let facets: [Facet] = [.theme, .agency, .role, .ageGroup, .harmType]

  private let pairs: [Facet: [String: Pair]]
  private let basePath: String

  init(_ vocabularies: Vocabularies, basePath: String) {
    self.basePath = basePath
    var pairs: [Facet: [String: Pair]] = [:]
    for facet in Self.facets {
      let terms = facet.vocabulary.map { vocabularies[$0].terms } ?? []
      pairs[facet] = Dictionary(
        terms.map { ($0.slug, Self.pair(facet, $0.slug, $0.label, basePath)) }
      ) { first, _ in first }
    }
    self.pairs = pairs
  }

  /// - Parameter isLinked: whether they lead to their lists.
  func views(_ slugs: [Field<String>], of facet: Facet, isLinked: Bool) -> [View] {
    guard !slugs.isEmpty, let known = pairs[facet] else { return [] }
    return slugs.map { slug in
      let pair = known[slug.value] ?? Self.pair(facet, slug.value, slug.value, basePath)
      return isLinked ? pair.linked : pair.plain
    }
  }

  private static func pair(_ facet: Facet, _ slug: String, _ label: String, _ basePath: String) -> Pair {
    let address = basePath + facet.list(of: slug).text.dropFirst()
    return Pair(
      linked: View(DocumentSchema.term, ["label": .text(label), "address": .address(address)]),
      plain: View(DocumentSchema.term, ["label": .text(label)]))
  }
}
