import Model

/// Finds what is public by reference or source path: documents, and notices, so that a link to a report
/// that is only available on request still leads somewhere.
struct DocumentLookup {
  struct Entry {
    let title: String
    let address: Address
  }

  private let byReference: [String: Entry]
  private let byPath: [SitePath: Entry]
  private let byAddress: [Address: Entry]

  init(_ catalogue: PublishedCatalogue) {
    var references: [String: Entry] = [:]
    var paths: [SitePath: Entry] = [:]
    for published in catalogue.documents {
      let entry = Entry(title: published.title, address: published.address)
      paths[published.document.path] = entry
      // A summary may bear the reference of its review; the report is what a reader looks for.
      if let reference = published.document.reference?.value,
        published.document.review != nil || references[reference] == nil
      {
        references[reference] = entry
      }
    }
    for notice in catalogue.notices {
      let entry = Entry(title: notice.title, address: notice.address)
      paths[notice.path] = entry
      references[notice.reference] = entry
    }
    byReference = references
    byPath = paths
    byAddress = Dictionary(paths.values.map { ($0.address, $0) }) { first, _ in first }
  }

  func entry(reference: String) -> Entry? { byReference[reference] }

  func entry(address: Address) -> Entry? { byAddress[address] }

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
