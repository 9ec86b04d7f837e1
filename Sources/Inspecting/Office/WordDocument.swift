import Model

extension OfficePackage {
  /// What can be got out of a Word document.
  func word(into recovery: inout Recovery) throws(InspectionStop) {
    let styles = try WordStyles(self)
    let colour = try pageColour()
    let unused = try unusedHeaders()
    let stories =
      ["word/document.xml"] + parts("word/header", ".xml") + parts("word/footer", ".xml")
      + parts("word/footnotes", ".xml") + parts("word/endnotes", ".xml")
    for part in stories {
      var text = WordText(AttachmentPlace(part: part), styles: styles, page: colour)
      try read(part) { text.take($0) }
      let (visible, traces) = text.recovered()
      if unused.contains(part), !visible.text.letters.isEmpty {
        recovery.traces.append(Trace(.vanishedText, at: visible.place, text: visible.text))
      } else {
        recovery.visible.append(visible)
      }
      recovery.traces += traces
    }
    for part in parts("word/comments", ".xml") + parts("word/people", ".xml") {
      recovery.traces += try comments(in: part)
    }
    // Building blocks that come with a template are text that the document does not show.
    let blocks = try parts("word/glossary/document", ".xml").map { (part) throws(InspectionStop) in
      Trace(.buildingBlock, at: AttachmentPlace(part: part), text: try text(of: part))
    }
    recovery.traces += blocks
    try read("word/settings.xml") { event in
      guard case .start(let name, let attributes) = event else { return }
      for (_, value) in attributes.pairs where MetadataValue.isPath(value) {
        recovery.traces.append(Trace(.pathOfComputer, at: AttachmentPlace(part: "settings"), text: value))
      }
      guard name == "docVar" else { return }
      let value = [attributes["name"], attributes["val"]].compactMap { $0 }.joined(separator: ": ")
      recovery.traces += [MetadataValue.trace(.customProperty, value, part: "document variables")].compactMap
      { $0 }
    }
  }

  /// Headers and footers for first or even pages that the document has and never shows.
  private func unusedHeaders() throws(InspectionStop) -> Set<String> {
    var targets: [String: String] = [:]
    try read("word/_rels/document.xml.rels") { event in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"] else { return }
      targets[id] = "word/" + (attributes["Target"] ?? "")
    }
    var showsEven = false
    try read("word/settings.xml") { event in
      guard case .start("evenAndOddHeaders", let attributes) = event else { return }
      showsEven = !["0", "false"].contains(attributes["val"] ?? "")
    }
    var (used, all): (Set<String>, Set<String>) = ([], [])
    var section: [(type: String, part: String)] = []
    var hasTitle = false
    try read("word/document.xml") { event in
      switch event {
      case .start("sectPr", _): (section, hasTitle) = ([], false)
      case .start("headerReference", let attributes), .start("footerReference", let attributes):
        section.append((attributes["type"] ?? "default", attributes["id"].flatMap { targets[$0] } ?? ""))
      case .start("titlePg", let attributes): hasTitle = !["0", "false"].contains(attributes["val"] ?? "")
      case .end("sectPr"):
        for (type, part) in section {
          all.insert(part)
          if type == "default" || type == "first" && hasTitle || type == "even" && showsEven {
            used.insert(part)
          }
        }
      default: break
      }
    }
    return all.subtracting(used)
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
