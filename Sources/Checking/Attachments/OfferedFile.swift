import Model

/// A file that documents offer, with what was got out of it.
struct OfferedFile {
  let path: SitePath
  let attachment: InspectedAttachment
  /// In the catalogue's order; at least one.
  let documents: [Document]
}

extension RuleInput {
  /// The files that documents offer, as far as they were inspected, in the order in which they are first offered.
  var offeredFiles: [OfferedFile] {
    var order: [SitePath] = []
    var documents: [SitePath: [Document]] = [:]
    for document in catalogue.documents {
      for path in document.namedFiles.compactMap(\.path) where attachments[path] != nil {
        if documents[path] == nil { order.append(path) }
        documents[path, default: []].append(document)
      }
    }
    return order.compactMap { path in
      attachments[path].map { OfferedFile(path: path, attachment: $0, documents: documents[path] ?? []) }
    }
  }
}
