import Model

/// What all entries of all feeds are written with.
struct AtomWriting {
  let site: Site
  private let labels: TermLabels
  private let themes: Vocabulary
  /// The beginning of a category of a facet, up to its term.
  private let beginnings: [Facet: [UInt8]]

  init(_ catalogue: PublishedCatalogue) {
    site = catalogue.site
    labels = TermLabels(catalogue.vocabularies)
    themes = catalogue.vocabularies["theme"]
    var beginnings: [Facet: [UInt8]] = [:]
    for facet in [Facet.theme, .role, .agency] {
      var xml: [UInt8] = []
      xml.append("    <category scheme=\"")
      XMLText.append(catalogue.site.url(of: facet.index), to: &xml)
      xml.append("\" term=\"")
      beginnings[facet] = xml
    }
    self.beginnings = beginnings
  }

  /// The theme above a theme.
  func parent(of theme: String) -> String? { themes[theme]?.parent }

  /// Appends a category for each term.
  func append(_ slugs: [String], of facet: Facet, to xml: inout [UInt8]) {
    guard let beginning = beginnings[facet], let vocabulary = facet.vocabulary else { return }
    for slug in slugs {
      xml += beginning
      xml.append(slug)
      xml.append("\" label=\"")
      XMLText.append(labels[slug, vocabulary] ?? slug, to: &xml)
      xml.append("\"/>\n")
    }
  }
}
