/// The files a build has made, before they are put in place: what rules about the output judge.
package struct BuiltSite: Sendable {
  /// Sorted by the bytes of their paths.
  package let files: [OutputFile]
  /// The documents that pages come from, and the files beside them, by output path; pages that Candour makes
  /// by itself have none.
  package let origins: [String: SitePath]
  package let catalogue: PublishedCatalogue

  package init(files: [OutputFile], origins: [String: SitePath], catalogue: PublishedCatalogue) {
    self.files = files.sorted { $0.path.utf8.order(against: $1.path.utf8) < 0 }
    self.origins = origins
    self.catalogue = catalogue
  }

  /// Whether a file came as it is from beside a document.
  package func isAttachment(_ file: OutputFile) -> Bool {
    origins[file.path].map { !$0.text.hasSuffix(".md") } ?? false
  }

  /// Where a finding about an output file points: the document it comes from, else the file itself.
  package func place(of file: OutputFile) -> SitePath {
    origins[file.path] ?? SitePath("public/" + file.path)
  }
}
