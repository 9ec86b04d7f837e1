import Model

extension OfficePackage {
  /// What can be got out of a Word document.
  func word(into recovery: inout Recovery) throws(InspectionStop) {
    let styles = try WordStyles(self)
    let colour = try pageColour()
    let stories =
      ["word/document.xml"] + parts("word/header", ".xml") + parts("word/footer", ".xml")
      + parts("word/footnotes", ".xml") + parts("word/endnotes", ".xml")
    for part in stories {
      var text = WordText(AttachmentPlace(part: part), styles: styles, page: colour)
      try read(part) { text.take($0) }
      let (visible, traces) = text.recovered()
      recovery.visible.append(visible)
      recovery.traces += traces
    }
    for part in parts("word/comments", ".xml") + parts("word/people", ".xml") {
      recovery.traces += try comments(in: part)
    }
    // Building blocks that come with a template are text that the document does not show.
    let blocks = try parts("word/glossary/document", ".xml").map { (part) throws(InspectionStop) in
      Trace(.otherMetadata, at: AttachmentPlace(part: part), text: try text(of: part))
    }
    recovery.traces += blocks
    try read("word/settings.xml") { event in
      guard case .start("docVar", let attributes) = event else { return }
      let value = [attributes["name"], attributes["val"]].compactMap { $0 }.joined(separator: ": ")
      recovery.traces += [MetadataValue.trace(.customProperty, value, part: "document variables")].compactMap
      { $0 }
    }
  }

  private func pageColour() throws(InspectionStop) -> OfficeColour {
    var colour = OfficeColour.white
    try read("word/document.xml") { event in
      guard case .start("background", let attributes) = event else { return }
      colour = attributes["color"].flatMap { OfficeColour($0) } ?? colour
    }
    return colour
  }

  /// The comments of a part, each with its author.
  func comments(in part: String) throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    var open: String?
    try read(part) { event in
      switch event {
      case .start("comment", let attributes), .start("threadedComment", let attributes),
        .start("cm", let attributes):
        open = attributes["author"] ?? ""
      case .end("comment"), .end("threadedComment"), .end("cm"):
        if let text = open {
          traces.append(Trace(.comment, at: AttachmentPlace(part: part), text: text.trimmed))
        }
        open = nil
      case .start("person", let attributes):
        let name = attributes["author"] ?? attributes["displayName"] ?? ""
        traces += [MetadataValue.trace(.lastEditor, name, part: part)].compactMap { $0 }
      case .start("cmAuthor", let attributes), .start("author", let attributes):
        traces += [MetadataValue.trace(.lastEditor, attributes["name"] ?? "", part: part)].compactMap { $0 }
      case .end("p"): open? += "\n"
      case .text(let text): if open != nil { open? += text }
      default: break
      }
    }
    return traces
  }
}
