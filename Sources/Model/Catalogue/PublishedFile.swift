/// A file beside a document that the public may have.
package struct PublishedFile: Hashable, Sendable {
  /// Its source.
  package let path: SitePath
  package let bytes: [UInt8]
  /// What it is; nil where nobody looked.
  package let inspected: AttachmentFacts?

  /// Only `PublishedCatalogue` decides what is published.
  init(path: SitePath, bytes: [UInt8], inspected: AttachmentFacts? = nil) {
    self.path = path
    self.inspected = inspected
    self.bytes = bytes
  }

  /// Where it lies in the output folder: beside its document's page, under its own name.
  package var outputPath: String { path.outputPath }
}

extension SitePath {
  /// Where a file under `content` lies in the output folder.
  package var outputPath: String {
    text.hasPrefix("content/") ? String(text.dropFirst("content/".count)) : text
  }
}
