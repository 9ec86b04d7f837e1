import Model

/// Everything that can be got out of a PDF.
struct PDFInspection {
  let bytes: [UInt8]
  let bench: Workbench

  init(_ bytes: [UInt8], on bench: Workbench) {
    self.bytes = bytes
    self.bench = bench
  }

  /// - Parameter nested: takes a file within the file apart.
  func recovery(nested: (String, [UInt8]) throws(InspectionStop) -> Recovery?) throws(InspectionStop)
    -> Recovery
  {
    try Recovery(
      .pdf,
      filledBy: { (recovery) throws(InspectionStop) in
        try fill(&recovery, nested: nested)
      })
  }

  private func fill(
    _ recovery: inout Recovery, nested: (String, [UInt8]) throws(InspectionStop) -> Recovery?
  ) throws(InspectionStop) {
    let revisions = PDFRevisions(bytes, on: bench)
    let file = try bench.file(bytes, for: .qpdf)
    let document = try PDFDocument(file, on: bench)
    if revisions.isCut || document.holdsUnknownData { recovery.traces.append(Trace(.cut)) }
    if document.wasEncrypted { recovery.traces.append(Trace(.locked)) }
    let (metadata, hasTitle) = try document.metadata()
    recovery.facts.pages = document.pages.count
    recovery.facts.isTagged = document.isTagged
    recovery.facts.hasTitle = hasTitle
    recovery.facts.hasLanguage = document.hasLanguage
    recovery.traces += document.actions() + metadata + document.notes() + document.bookmarks()
    recovery.traces += document.layersOff.map {
      Trace(.layerOff, at: AttachmentPlace(part: "layers"), text: $0)
    }
    for (name, bytes) in try document.embeddedFiles() {
      recovery.traces.append(Trace(.embeddedFile, at: AttachmentPlace(part: "embedded file"), text: name))
      if let bytes, let inner = try nested(name, bytes) { recovery.add(inner, from: "embedded file") }
    }
    for photograph in try document.photographs() {
      if let inner = try nested("photograph.jpg", photograph) {
        recovery.add(inner, from: "a photograph on a page", isShown: true)
      }
    }
    var text = PDFText(of: document)
    try text.read()
    recovery.visible += text.visible
    recovery.traces += text.traces
    recovery.traces += try document.leftovers(text.contents) + scannedPages(text)
    recovery.traces += document.alternatives(
      text.contents, seen: text.visible.map(\.text).joined(separator: "\n"))
    let lines = Set(
      (text.visible.map(\.text) + recovery.traces.map(\.text)).flatMap { $0.split(separator: "\n") }.map(
        String.init))
    recovery.traces += try revisions.traces(besides: lines.union(recovery.traces.map(\.text)))
    recovery.traces += [revisions.trailing].compactMap { $0 }
  }

  /// Pages that show something and hold no text: nobody but a reader can tell what they say. A picture or two among pages
  /// of text is a picture.
  private func scannedPages(_ text: PDFText) -> [Trace] {
    let pages =
      text.pagesLikeWriting.isEmpty && text.silentPages.count == text.pageCount
      ? text.silentPages : text.pagesLikeWriting
    return pages.first.map { [Trace(.scanned, at: AttachmentPlace(page: $0))] } ?? []
  }
}
