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
    let revisions = PDFRevisions(bytes, on: bench)
    let file = try bench.file(bytes, for: .qpdf)
    let document = try PDFDocument(file, on: bench)
    var recovery = Recovery(.pdf)
    if revisions.isCut { recovery.traces.append(Trace(.cut)) }
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
    var text = PDFText(of: document)
    try text.read()
    recovery.visible += text.visible
    recovery.traces += text.traces
    recovery.traces += try removedPages(document)
    recovery.traces += document.alternatives(
      text.contents, seen: text.visible.map(\.text).joined(separator: "\n"))
    let lines = Set(
      (text.visible.map(\.text) + recovery.traces.map(\.text)).flatMap { $0.split(separator: "\n") }.map(
        String.init))
    recovery.traces += try revisions.traces(besides: lines.union(recovery.traces.map(\.text)))
    recovery.traces += [revisions.trailing].compactMap { $0 }
    return recovery
  }

  /// Pages that were taken out of the order of pages and still lie in the file.
  private func removedPages(_ document: PDFDocument) throws(InspectionStop) -> [Trace] {
    let objects = document.objects
    let known = Set(document.pages.map(\.reference))
    let lost = objects.references.filter { reference in
      !known.contains(reference) && objects.object(reference, mentions: "\"/Page\"")
        && objects.resolve(objects.object(reference).value.dictionary?["Type"]).name == "Page"
    }.prefix(PDFDocument.maximumPages)
    guard !lost.isEmpty, let tree = document.root["Pages"]?.reference else { return [] }
    var copy = PDFCopy()
    var node = objects.dictionary(.reference(tree))
    node["Kids"] = .array(lost.map { .reference($0) })
    node["Count"] = .number(Double(lost.count))
    copy.set(tree, to: .dictionary(node))
    for page in lost {
      var dictionary = objects.dictionary(.reference(page))
      dictionary["Parent"] = .reference(tree)
      copy.set(page, to: .dictionary(dictionary))
    }
    guard let file = try copy.make(of: document.file, on: bench) else { return [] }
    return try document.words(of: file).pages.map(\.words.text).filter { !$0.letters.isEmpty }.map {
      Trace(.removedPage, at: AttachmentPlace(part: "a page that was taken out"), text: $0)
    }
  }
}
