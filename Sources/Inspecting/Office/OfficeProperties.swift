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
    for part in parts("docProps/thumbnail") {
      traces.append(Trace(.thumbnail, at: AttachmentPlace(part: part)))
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

  /// What the document leads to outside of itself.
  func relations() throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    for part in parts("", ".rels") {
      try read(part) { event in
        guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] == "External"
        else { return }
        let target = attributes["Target"] ?? ""
        let type = attributes["Type"].map { String($0.suffix(while: { $0 != "/" })) } ?? ""
        let place = AttachmentPlace(part: part)
        let isRemote = ["http://", "https://", "\\\\", "ftp://", "//"].contains {
          target.lowercased().hasPrefix($0)
        }
        switch type {
        case "hyperlink":
          traces += [MetadataValue.link(target, at: place)].compactMap { $0 }
        case "attachedTemplate":
          let kind: TraceKind = isRemote ? .remoteTemplate : .otherMetadata
          traces.append(
            Trace(!isRemote && MetadataValue.isPath(target) ? .pathOfComputer : kind, at: place, text: target)
          )
        default: traces.append(Trace(.externalContent, at: place, text: target))
        }
      }
    }
    return traces
  }

  /// Parts that nothing in the document refers to: what was deleted from it and stayed in the file.
  func unreferenced() throws(InspectionStop) -> [Trace] {
    var named: Set<String> = []
    for part in parts("", ".rels") {
      // The folder of the part that the relations belong to.
      let folder = part.split(separator: "/").dropLast(2).joined(separator: "/")
      try read(part) { event in
        guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External"
        else {
          return
        }
        named.insert(Self.resolved(attributes["Target"] ?? "", in: folder))
      }
    }
    let lost = archive.entries.map(\.name).sorted().filter { name in
      !name.hasSuffix("/") && !name.hasSuffix(".rels") && !named.contains(name)
        && Self.stories.contains(where: name.hasPrefix) && !name.contains("/embeddings/")
    }
    var traces: [Trace] = []
    for name in lost {
      let isText = name.hasSuffix(".xml")
      let words = isText ? try text(of: name) : ""
      traces.append(Trace(isText ? .staleEntry : .embeddedFile, at: AttachmentPlace(part: name), text: words))
    }
    return traces
  }

  /// Where what a document shows lies.
  private static let stories = ["word/", "xl/", "ppt/"]

  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// Files within the document, programs among them.
  func embedded() throws(InspectionStop) -> (traces: [Trace], files: [String]) {
    var ofCharts: Set<String> = []
    for part in parts("", ".rels") where part.contains("/charts/_rels/") {
      let folder = part.split(separator: "/").dropLast(2).joined(separator: "/")
      try read(part) { event in
        guard case .start("Relationship", let attributes) = event else { return }
        ofCharts.insert(Self.resolved(attributes["Target"] ?? "", in: folder))
      }
    }
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
      } else if lower.contains("/embeddings/") || !Self.known.contains(where: name.hasPrefix) {
        traces.append(Trace(.embeddedFile, at: place, text: name))
        files.append(name)
      }
    }
    return (traces, files)
  }

  /// Where the parts of an Office document lie.
  private static let known = [
    "[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "customXml/", "docMetadata/",
    "customUI/", "mimetype",
  ]
}

extension String {
  /// The end of a text as far as its characters are such.
  fileprivate func suffix(while isSuch: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isSuch($0) }.map(index(after:)) ?? startIndex)...]
  }
}
