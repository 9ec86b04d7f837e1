import Model

/// What a document is, for search engines and library catalogues: schema.org as JSON-LD.
///
/// A data block: no browser runs it, so the content security policy stays closed.
struct StructuredData {
  let published: PublishedDocument
  let site: Site
  let vocabularies: Vocabularies

  private var document: Document { published.document }
  private var url: String { site.url(of: published.address) }

  /// The whole element.
  var html: [UInt8] {
    let graph = OrderedJSON.object([
      ("@context", .text("https://schema.org")), ("@graph", .list([.object(thing), breadcrumb])),
    ])
    var html: [UInt8] = []
    html.reserveCapacity(1024)
    html.append("<script type=\"application/ld+json\">")
    graph.write(into: &html)
    html.append("</script>")
    return html
  }

  private var thing: [(key: String, value: OrderedJSON)] {
    let common = document.common
    var pairs: [(key: String, value: OrderedJSON)] = [
      ("@type", .text(type)), ("@id", .text(url)), ("url", .text(url)), ("name", .text(published.title)),
      ("inLanguage", .text(common.language?.value ?? site.languages.first ?? "en")),
      ("datePublished", .text(ifAny: common.published?.value.description)),
    ]
    if case .event = document.details {
      pairs += event
    } else {
      pairs.append(("publisher", organisation(document.review?.publisher?.value ?? boardName)))
    }
    if !published.isShownNeutrally {
      pairs += [
        ("description", .text(ifAny: common.description?.value ?? document.extract)),
        ("dateModified", .text(ifAny: common.updated?.description)),
        ("identifier", .text(ifAny: document.review?.reference?.value)),
        ("sameAs", .text(ifAny: document.review?.sourceURL?.value)),
        ("keywords", .texts(common.themes.map { vocabularies.label(of: $0.value, in: "theme") })),
      ]
    }
    return pairs.filter { !$0.value.isEmpty }
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

  private var event: [(key: String, value: OrderedJSON)] {
    guard let event = document.event else { return [] }
    return [
      ("startDate", .text(ifAny: event.starts?.value.universal)),
      ("endDate", .text(ifAny: event.ends?.value.universal)),
      (
        "location",
        event.place.map { .object([("@type", .text("Place")), ("name", .text($0.value))]) } ?? .null
      ),
      ("organizer", organisation(boardName)),
    ]
  }

  private var boardName: String {
    let slug = document.common.boards.first?.value
    let board = site.boards.first { $0.slug == slug } ?? site.boards.first
    return board?.name ?? site.title
  }

  private func organisation(_ name: String) -> OrderedJSON {
    .object([("@type", .text("Organization")), ("name", .text(name))])
  }

  private var breadcrumb: OrderedJSON {
    var steps = [("Home", site.url(of: ListAddress.home))]
    if let list = document.kind.list { steps.append((document.kind.pluralLabel, site.url(of: list))) }
    steps.append((published.title, url))
    let items = steps.enumerated().map { index, step in
      OrderedJSON.object([
        ("@type", .text("ListItem")), ("position", .number(index + 1)), ("name", .text(step.0)),
        ("item", .text(step.1)),
      ])
    }
    return .object([("@type", .text("BreadcrumbList")), ("itemListElement", .list(items))])
  }
}

extension OrderedJSON {
  /// Nothing is said rather than said to be nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .list(let values): values.isEmpty
    case .text(let text): text.isEmpty
    case .flag, .number, .object: false
    }
  }
}
