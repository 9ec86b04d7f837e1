import Model

extension OfficePackage {
  private static let properties = "properties"

  /// What an Office document says of itself.
  func properties() throws(InspectionStop) -> [Trace] {
    var traces = try values(in: "docProps/core.xml") + values(in: "docProps/app.xml")
    var name = ""
    var inner = false
    try read("docProps/custom.xml") { event in
      switch event {
      case .start("property", let attributes): name = attributes["name"] ?? ""
      case .start: inner = true
      case .end: inner = false
      case .text(let value) where inner:
        traces += [MetadataValue.trace(.customProperty, name + ": " + value, part: "custom properties")]
          .compactMap { $0 }
      default: break
      }
    }
    for part in parts("customXml/item", ".xml") {
      let text = try text(of: part)
      if !text.isEmpty { traces.append(Trace(.customXML, at: AttachmentPlace(part: part), text: text)) }
    }
    return traces
  }

  /// All words of a part, of its elements and its attributes.
  func text(of part: String) throws(InspectionStop) -> String {
    var words: [String] = []
    try read(part) { event in
      switch event {
      case .text(let text): words.append(text)
      case .start(_, let attributes):
        words += attributes.pairs.map(\.value).filter { !$0.contains("://") && !$0.hasPrefix("{") }
      default: break
      }
    }
    return words.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func values(in part: String) throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    var name = ""
    try read(part) { event in
      switch event {
      case .start(let element, _): name = element
      case .end: name = ""
      case .text(let value):
        guard let kind = Self.kind(of: name),
          let trace = MetadataValue.trace(kind, value, part: Self.properties)
        else { return }
        traces.append(trace)
      case .comment: break
      }
    }
    return traces
  }

  private static func kind(of property: String) -> TraceKind? {
    switch property {
    case "creator", "Manager": .author
    case "lastModifiedBy": .lastEditor
    case "Company": .organisation
    case "Application": .programName
    case "title", "subject", "keywords", "description", "category", "contentStatus": .description
    case "HyperlinkBase", "Template": .otherMetadata
    default: nil
    }
  }

  /// Files within the document, programs among them.
  func embedded(_ relations: [OfficeRelation]) -> (traces: [Trace], files: [String]) {
    let ofCharts = Set(relations.filter { $0.part.contains("/charts/_rels/") }.map(\.place))
    let thumbnails = Set(relations.filter { $0.type == "thumbnail" }.map(\.place))
    let chunks = Set(relations.filter { $0.type == "aFChunk" }.map(\.place))
    var traces: [Trace] = []
    var files: [String] = []
    for name in archive.entries.map(\.name).sorted() where !name.hasSuffix("/") {
      let place = AttachmentPlace(part: name)
      let lower = name.lowercased()
      if lower.hasSuffix("vbaproject.bin") || lower.contains("/activex/") || lower.contains("/vbadata") {
        traces.append(Trace(.macro, at: place))
      } else if lower.contains("/embeddings/"), ofCharts.contains(name) {
        // The numbers that a chart shows; what else stands there is looked at.
        files.append(name)
      } else if thumbnails.contains(name) || lower.hasPrefix("docprops/thumbnail") {
        traces.append(Trace(.thumbnail, at: place))
      } else if lower.contains("/embeddings/") || chunks.contains(name)
        || !Self.known.contains(where: name.hasPrefix)
      {
        traces.append(Trace(.embeddedFile, at: place, text: name))
        files.append(name)
      }
    }
    return (traces, files)
  }

  /// Where the parts of an Office document lie.
  private static let known = [
    "[Content_Types].xml", "_rels/", "docProps/core", "docProps/app", "docProps/custom", "word/", "xl/",
    "ppt/", "customXml/", "docMetadata/",
    "customUI/", "mimetype",
  ]
}
