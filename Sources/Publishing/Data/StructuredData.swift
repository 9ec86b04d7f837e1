import Model

/// What a document is, for search engines and library catalogues: schema.org as JSON-LD.
///
/// A data block: no browser runs it, so the content security policy stays closed.
struct StructuredData {
  let published: PublishedDocument
  let site: Site
  let labels: TermLabels

  private var document: Document { published.document }
  private var url: String { site.url(of: published.address) }

  /// The whole element, written as it goes: it is on every page.
  var html: [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(1536)
    html.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[")
    addThing(to: &html)
    html.append(",")
    addBreadcrumb(to: &html)
    html.append("]}</script>")
    return html
  }

  private func addThing(to html: inout [UInt8]) {
    html.append("{\"@type\":")
    JSONText.quote(type, into: &html)
    add("@id", url, to: &html)
    add("url", url, to: &html)
    add("name", published.title, to: &html)
    add("inLanguage", document.common.language?.value ?? site.languages.first ?? "en", to: &html)
    add("datePublished", document.common.published?.value.description, to: &html)
    if case .event(let event) = document.details {
      add("startDate", event.starts?.value.universal, to: &html)
      add("endDate", event.ends?.value.universal, to: &html)
      if let place = event.place?.value { add("location", "Place", named: place, to: &html) }
      add("organizer", "Organization", named: boardName, to: &html)
    } else {
      let publisher = document.review?.publisher?.value ?? boardName
      add("publisher", "Organization", named: publisher, to: &html)
    }
    if !published.isShownNeutrally {
      add("description", document.common.description?.value ?? document.extract, to: &html)
      add("dateModified", published.updated?.description, to: &html)
      add("identifier", document.review?.reference?.value, to: &html)
      add("sameAs", document.review?.sourceURL?.value, to: &html)
      addKeywords(to: &html)
    }
    html.append("}")
  }

  /// Nothing is said rather than said to be nothing.
  private func add(_ key: String, _ text: String?, to html: inout [UInt8]) {
    guard let text, !text.isEmpty else { return }
    html.append(",\"")
    html.append(key)
    html.append("\":")
    JSONText.quote(text, into: &html)
  }

  private func add(_ key: String, _ type: String, named name: String, to html: inout [UInt8]) {
    html.append(",\"\(key)\":{\"@type\":\"\(type)\",\"name\":")
    JSONText.quote(name, into: &html)
    html.append("}")
  }

  private func addKeywords(to html: inout [UInt8]) {
    let themes = document.common.themes
    guard !themes.isEmpty else { return }
    html.append(",\"keywords\":[")
    for (index, theme) in themes.enumerated() {
      if index > 0 { html.append(",") }
      JSONText.quote(labels[theme.value, "theme"] ?? theme.value, into: &html)
    }
    html.append("]")
  }

  private var type: String {
    switch document.kind {
    case .report, .response, .improvements, .audit, .annualReport: "Report"
    case .summary, .briefing, .forum, .digest, .newsletter: "Article"
    case .resource: "LearningResource"
    case .event: "Event"
    case .policy: "DigitalDocument"
    case .page: "WebPage"
    }
  }

  private var boardName: String {
    let slug = document.common.boards.first?.value
    let board = site.boards.first { $0.slug == slug } ?? site.boards.first
    return board?.name ?? site.title
  }

  private func addBreadcrumb(to html: inout [UInt8]) {
    html.append("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
    addStep(1, "Home", site.url(of: ListAddress.home), to: &html)
    if let list = document.kind.list {
      html.append(",")
      addStep(2, document.kind.pluralLabel, site.url(of: list), to: &html)
    }
    html.append(",")
    addStep(document.kind == .page ? 2 : 3, published.title, url, to: &html)
    html.append("]}")
  }

  private func addStep(_ position: Int, _ name: String, _ url: String, to html: inout [UInt8]) {
    html.append("{\"@type\":\"ListItem\",\"position\":")
    html.append(String(position))
    html.append(",\"name\":")
    JSONText.quote(name, into: &html)
    html.append(",\"item\":")
    JSONText.quote(url, into: &html)
    html.append("}")
  }
}
