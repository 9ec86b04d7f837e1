import Model

extension PDFDocument {
  /// What is laid over the pages: notes, marks, forms, and files that hang on them.
  func notes() -> [Trace] {
    pages.enumerated().flatMap { index, page in
      objects.array(page.dictionary["Annots"]).flatMap { value in
        notes(objects.dictionary(value), on: page, at: AttachmentPlace(page: index + 1))
      }
    }
  }

  private func notes(_ note: [String: PDFValue], on page: PDFPage, at place: AttachmentPlace) -> [Trace] {
    let box = PDFPage.Rectangle(objects.array(note["Rect"]).map { objects.resolve($0) }).map(page.box)
    let written = ["Contents", "RC", "T", "Subj"].compactMap { objects.text(note[$0]) }.joined(
      separator: "\n")
    switch objects.resolve(note["Subtype"]).name {
    case "Redact":
      let over = objects.text(note["OverlayText"]) ?? ""
      return [Trace(.unappliedRedaction, at: place, box: box, text: written + "\n" + over)]
    case "Widget": return field(note, at: place, box: box)
    case "Link":
      // Where it leads can be seen by everybody; a note behind it cannot.
      let link = objects.text(objects.dictionary(note["A"])["URI"]) ?? ""
      return [
        written.trimmed.isEmpty ? nil : Trace(.alternateText, at: place, box: box, text: written),
        MetadataValue.link(link, at: place, box: box),
      ].compactMap { $0 }
    case "FileAttachment": return []
    case "Popup", "PrinterMark", "TrapNet", "Watermark", nil: return []
    case "Screen", "RichMedia", "Movie", "Sound", "3D": return [Trace(.embeddedFile, at: place, box: box)]
    case "Highlight", "Underline", "Squiggly", "StrikeOut", "Square", "Circle", "Line", "Polygon", "PolyLine",
      "Ink",
      "Stamp":
      // Drawn with a commenting tool; a name of its author or a word beside it is a note.
      return written.trimmed.isEmpty ? [] : [Trace(.note, at: place, box: box, text: written)]
    default: return [Trace(.note, at: place, box: box, text: written)]
    }
  }

  /// What was filled into a form. An empty field is there for readers to fill in.
  private func field(_ note: [String: PDFValue], at place: AttachmentPlace, box: PageBox?) -> [Trace] {
    var field = note
    var value = objects.resolve(note["V"])
    var names = [objects.text(note["TU"]), objects.text(note["T"])].compactMap { $0 }
    var steps = 0
    while value == .null, let parent = field["Parent"], steps < 16 {
      field = objects.dictionary(parent)
      value = objects.resolve(field["V"])
      names += [objects.text(field["TU"]), objects.text(field["T"])].compactMap { $0 }
      steps += 1
    }
    let texts =
      (value.text.map { [$0] } ?? value.array?.compactMap { objects.text($0) } ?? [])
      // What emptying the form brings back.
      + [objects.text(field["DV"])].compactMap { $0 }
    let filled = texts.joined(separator: "\n").trimmed
    let label =
      names.isEmpty ? [] : [Trace(.alternateText, at: place, box: box, text: names.joined(separator: "\n"))]
    return filled.isEmpty ? label : [Trace(.formValue, at: place, box: box, text: filled)] + label
  }

  /// The titles of bookmarks.
  func bookmarks() -> [Trace] {
    var traces: [Trace] = []
    var seen: Set<PDFReference> = []
    var waiting = [objects.dictionary(root["Outlines"])["First"]].compactMap { $0 }
    while let value = waiting.popLast(), traces.count < 10_000 {
      guard let reference = value.reference, seen.insert(reference).inserted else { continue }
      let item = objects.dictionary(value)
      if let title = objects.text(item["Title"]), !title.trimmed.isEmpty {
        traces.append(Trace(.bookmark, at: AttachmentPlace(part: "bookmarks"), text: title))
      }
      waiting += [item["Next"], item["First"]].compactMap { $0 }
    }
    return traces
  }

  /// What is said of a picture or a stretch of text to those who do not see it.
  func alternatives(_ contents: PDFContents?, seen: String) -> [Trace] {
    let shown = seen.letters
    var traces: [Trace] = []
    func addReplacement(_ text: String) {
      let letters = text.letters
      guard letters.utf8.count >= 4, !shown.contains(letters) else { return }
      traces.append(Trace(.replacementText, at: AttachmentPlace(part: "replacement text"), text: text))
    }
    for reference in objects.references {
      guard
        ["Alt", "ActualText", "E"].contains(where: { objects.object(reference, mentions: "\"/\($0)\"") }),
        let item = objects.object(reference).value.dictionary
      else { continue }
      // The latter is what an abbreviation stands for.
      for text in [item["Alt"], item["E"]].compactMap({ objects.text($0) }) where !text.trimmed.isEmpty {
        traces.append(Trace(.alternateText, at: AttachmentPlace(part: "alternative text"), text: text))
      }
      if let text = objects.text(item["ActualText"]) { addReplacement(text) }
    }
    let streams = contents?.streams ?? []
    for text in Set(streams.flatMap { ContentStream.replacementTexts(in: $0.data) }).sorted() {
      addReplacement(text)
    }
    let words = Set(
      ["/Alt", "/E"].flatMap { key in
        streams.flatMap { ContentStream.replacementTexts(in: $0.data, key: key) }
      })
    traces += words.sorted().map {
      Trace(.alternateText, at: AttachmentPlace(part: "alternative text"), text: $0)
    }
    return traces
  }
}

extension String {
  /// Letters and figures alone, in small letters.
  var letters: String {
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
