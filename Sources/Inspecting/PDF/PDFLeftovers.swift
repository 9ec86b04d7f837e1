import Model

extension PDFDocument {
  /// Pages that were taken out of the order of pages, and drawings that no page shows any more.
  ///
  /// - Parameter contents: the instructions of all pages; nil where they are too long.
  func leftovers(_ contents: PDFContents?) throws(InspectionStop) -> [Trace] {
    try removedPages() + lostDrawings(contents)
  }

  private func removedPages() throws(InspectionStop) -> [Trace] {
    let known = Set(pages.map(\.reference))
    let lost = objects.references.filter { reference in
      !known.contains(reference) && objects.object(reference, mentions: "\"/Page\"")
        && objects.resolve(objects.object(reference).value.dictionary?["Type"]).name == "Page"
    }.prefix(Self.maximumPages)
    guard !lost.isEmpty, let tree = root["Pages"]?.reference else { return [] }
    var copy = PDFCopy()
    for page in lost {
      var dictionary = objects.dictionary(.reference(page))
      dictionary["Parent"] = .reference(tree)
      copy.set(page, to: .dictionary(dictionary))
    }
    return try texts(of: Array(lost), &copy, tree, part: "a page that was taken out")
  }

  /// Streams of drawing instructions that nothing refers to, and forms that no page paints: what a page showed before it
  /// was changed.
  private func lostDrawings(_ contents: PDFContents?) throws(InspectionStop) -> [Trace] {
    guard let first = pages.first, let tree = root["Pages"]?.reference else { return [] }
    var named: Set<PDFReference> = []
    for reference in objects.references { Self.gather(objects.object(reference).value, into: &named) }
    Self.gather(objects.trailer, into: &named)
    let lost =
      objects.references.filter { reference in
        guard !named.contains(reference) else { return false }
        let object = objects.object(reference)
        guard object.isStream, let dictionary = object.value.dictionary else { return false }
        return dictionary["Type"] == nil
          && (dictionary["Subtype"] == nil || dictionary["Subtype"]?.name == "Form")
      }.prefix(64) + unpaintedForms(contents).prefix(64)
    guard !lost.isEmpty, let streams = try streams(Array(lost)) else { return [] }
    let drawings = lost.filter { reference in
      streams.object(reference).data.map { $0.first("BT") != nil && $0.first("ET") != nil } ?? false
    }
    var traces: [Trace] = []
    for drawing in drawings {
      // With the fonts of the first page: most programs use the same names for the same fonts.
      var page = first.dictionary
      page["Contents"] = .reference(drawing)
      page["Annots"] = nil
      if let own = objects.object(drawing).value.dictionary?["Resources"] { page["Resources"] = own }
      var copy = PDFCopy()
      copy.set(first.reference, to: .dictionary(page))
      traces += try texts(of: [first.reference], &copy, tree, part: "a drawing that no page shows")
    }
    return traces
  }

  /// The texts of some pages alone.
  private func texts(of pages: [PDFReference], _ copy: inout PDFCopy, _ tree: PDFReference, part: String)
    throws(InspectionStop) -> [Trace]
  {
    var node = objects.dictionary(.reference(tree))
    node["Kids"] = .array(pages.map { .reference($0) })
    node["Count"] = .number(Double(pages.count))
    copy.set(tree, to: .dictionary(node))
    guard let file = try copy.make(of: file, on: bench) else { return [] }
    return try words(of: file).pages.map(\.words.text).filter { !$0.letters.isEmpty }.map {
      Trace(.removedPage, at: AttachmentPlace(part: part), text: $0)
    }
  }

  /// Forms that pages may paint by a name, and none does.
  private func unpaintedForms(_ contents: PDFContents?) -> [PDFReference] {
    guard let contents else { return [] }
    var painted: Set<String> = []
    for stream in contents.streams { painted.formUnion(ContentStream.paintedNames(in: stream.data)) }
    var names: [PDFReference: Set<String>] = [:]
    let resources =
      pages.map(\.dictionary["Resources"]) + contents.streams.map(\.dictionary["Resources"])
    for list in Set(resources.compactMap(\.?.self)) {
      for (name, value) in objects.dictionary(objects.dictionary(list)["XObject"]) {
        if let reference = value.reference { names[reference, default: []].insert(name) }
      }
    }
    return names.filter { reference, names in
      names.isDisjoint(with: painted) && objects.dictionary(.reference(reference))["Subtype"]?.name == "Form"
    }.keys.sorted()
  }

  private static func gather(_ value: PDFValue, into named: inout Set<PDFReference>) {
    switch value {
    case .reference(let reference): named.insert(reference)
    case .array(let values): for value in values { gather(value, into: &named) }
    case .dictionary(let values): for value in values.values { gather(value, into: &named) }
    default: break
    }
  }
}
