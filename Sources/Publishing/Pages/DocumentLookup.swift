import Model

/// Finds what is public by reference or source path: documents, and notices, so that a link to a report
/// that is only available on request still leads somewhere.
struct DocumentLookup {
  final class Entry: Sendable {
    let title: String
    let address: Address
    let path: SitePath
    let kind: DocumentKind
    /// What a newsletter or a list says of it.
    let description: String?

    init(_ published: PublishedDocument) {
      title = published.title
      address = published.address
      path = published.document.path
      kind = published.document.kind
      // A briefing may bring words of its own for newsletters.
      if case .briefing(let briefing) = published.document.details, let extract = briefing.extract?.value {
        description = extract
      } else {
        description = published.document.common.description?.value
      }
    }

    init(_ notice: Notice) {
      title = notice.title
      address = notice.address
      path = notice.path
      kind = notice.kind
      description = nil
    }
  }

  private let byReference: [String: Entry]
  private let byPath: [SitePath: Entry]
  /// By the addresses that others redirect to.
  private let byTarget: [Address: Entry]

  init(_ catalogue: PublishedCatalogue) {
    var references: [String: Entry] = [:]
    var paths: [SitePath: Entry] = [:]
    paths.reserveCapacity(catalogue.documents.count + catalogue.notices.count)
    for published in catalogue.documents {
      let entry = Entry(published)
      paths[published.document.path] = entry
      // A summary may bear the reference of its review; the report is what a reader looks for.
      if let reference = published.document.reference?.value,
        published.document.review != nil || references[reference] == nil
      {
        references[reference] = entry
      }
    }
    for notice in catalogue.notices {
      let entry = Entry(notice)
      paths[notice.path] = entry
      references[notice.reference] = entry
    }
    byReference = references
    byPath = paths
    let targets = Set(catalogue.redirects.map(\.to))
    byTarget = Dictionary(
      paths.values.lazy.filter { targets.contains($0.address) }.map { ($0.address, $0) }
    ) { first, _ in first }
  }

  func entry(reference: String) -> Entry? { byReference[reference] }

  func entry(target: Address) -> Entry? { byTarget[target] }

  func entry(path: SitePath) -> Entry? { byPath[path] }
}

extension Notice {
  /// The heading of its page. A withdrawn report's title is not shown.
  var title: String {
    switch content {
    case .onRequest(let title, _): title
    case .withdrawn: "Review \(reference) has been withdrawn"
    case .notPublished: "Review \(reference) has not been published"
    }
  }
}
