import Model

extension PDFDocument {
  /// Whether a layer is switched off when the file is opened.
  var hasLayersOff: Bool { !layersOff.isEmpty }

  /// The layers that are switched off, each by its name.
  var layersOff: [String] {
    let properties = objects.dictionary(root["OCProperties"])
    let settings = objects.dictionary(properties["D"])
    let all = objects.array(properties["OCGs"])
    let on = Set(objects.array(settings["ON"]).compactMap(\.reference))
    var off = objects.array(settings["OFF"]).compactMap(\.reference)
    if objects.resolve(settings["BaseState"]).name == "OFF" {
      off += all.compactMap(\.reference).filter { !on.contains($0) }
    }
    // Hidden on the screen and perhaps printed: viewers follow what a layer says it is for.
    let followed = objects.array(settings["AS"]).flatMap { objects.array(objects.dictionary($0)["OCGs"]) }
    let automatic = Set(followed.compactMap(\.reference)).subtracting(off)
    off += all.compactMap(\.reference).filter { layer in
      guard automatic.contains(layer) else { return false }
      let usage = objects.dictionary(objects.dictionary(.reference(layer))["Usage"])
      return objects.resolve(objects.dictionary(usage["View"])["ViewState"]).name == "OFF"
    }
    return off.map { objects.text(objects.dictionary(.reference($0))["Name"]) ?? "" }
      + objects.references.filter(isShownByOthersOff).map { _ in "" }
  }

  /// Whether something is shown only as long as a layer is switched off.
  private func isShownByOthersOff(_ reference: PDFReference) -> Bool {
    guard objects.object(reference, mentions: "\"/OCMD\"") else { return false }
    let membership = objects.object(reference).value.dictionary ?? [:]
    return membership["VE"] != nil || ["AllOff", "AnyOff"].contains(objects.resolve(membership["P"]).name)
  }

  /// Whether a page, or a form that it draws, can show a picture.
  func drawsPictures(_ page: PDFPage) -> Bool {
    var seen: Set<PDFReference> = []
    var waiting = [objects.dictionary(page.dictionary["Resources"])]
    while let resources = waiting.popLast() {
      if !objects.dictionary(resources["Shading"]).isEmpty
        || !objects.dictionary(resources["Pattern"]).isEmpty
      {
        return true
      }
      for value in objects.dictionary(resources["XObject"]).values {
        guard let reference = value.reference, seen.insert(reference).inserted else { continue }
        let dictionary = objects.dictionary(value)
        if dictionary["Subtype"]?.name == "Image" { return true }
        if let nested = dictionary["Resources"] { waiting.append(objects.dictionary(nested)) }
      }
    }
    // Stamps and other notes may show anything.
    return !objects.array(page.dictionary["Annots"]).isEmpty
  }

  /// Where the notes and form fields of a page stand.
  func fieldBoxes(of page: PDFPage) -> [PageBox] {
    objects.array(page.dictionary["Annots"]).compactMap { value in
      let note = objects.dictionary(value)
      guard ["Widget", "FreeText", "Stamp"].contains(objects.resolve(note["Subtype"]).name) else {
        return nil
      }
      return PDFPage.Rectangle(objects.array(note["Rect"]).map { objects.resolve($0) }).map(page.box)
    }
  }

  /// One page as a document of its own; nil where qpdf cannot take it out.
  func page(_ number: Int) throws(InspectionStop) -> PDFDocument? {
    let result = try bench.run(
      .qpdf, [ToolRun.inputPath, "--pages", ".", "\(number)", "--", "-"], on: file, outputLimit: 64 << 20)
    guard [.code(0), .code(3)].contains(result.end) else { return nil }
    return try PDFDocument(result.output, on: bench)
  }
}
