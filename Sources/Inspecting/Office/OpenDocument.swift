import Model

extension OfficePackage {
  /// What can be got out of an OpenDocument file.
  func openDocument(into recovery: inout Recovery) throws(InspectionStop) {
    var styles = OpenStyles()
    try read("styles.xml") { styles.take($0) }
    try read("content.xml") { styles.take($0) }
    for part in ["content.xml", "styles.xml"] + parts("Object ", "/content.xml") {
      var text = OpenText(AttachmentPlace(part: part), styles: styles)
      try read(part) { text.take($0) }
      let (visible, traces) = text.recovered()
      recovery.visible.append(visible)
      recovery.traces += traces
      if part == "content.xml" {
        var shapes = OpenShapes(
          AttachmentPlace(part: part), styles: styles, size: text.slides > 0 ? try slideSize() : nil)
        try read(part) { shapes.take($0) }
        recovery.traces += shapes.traces
      }
      if part == "content.xml", text.sheets > 0 || text.slides > 0 {
        recovery.facts.pages = max(text.sheets, text.slides)
      }
    }
    recovery.traces += try openProperties()
    for name in archive.entries.map(\.name).sorted() where !name.hasSuffix("/") {
      let place = AttachmentPlace(part: name)
      if name.hasPrefix("Basic/") && !name.hasSuffix("script-lc.xml") && !name.hasSuffix("script-lb.xml")
        || name.hasPrefix("Scripts/")
      {
        recovery.traces.append(Trace(.macro, at: place))
      } else if name.hasPrefix("Versions/") {
        recovery.traces.append(Trace(.earlierText, at: place))
      } else if name.hasPrefix("Thumbnails/") {
        // Every OpenDocument program puts a picture of the first page there when it saves.
        continue
      }
    }
  }

  /// The largest of the sizes that slides can have, in points: which of them a slide has takes three steps to tell.
  private func slideSize() throws(InspectionStop) -> (width: Double, height: Double) {
    var size = (width: 0.0, height: 0.0)
    try read("styles.xml") { event in
      guard case .start("page-layout-properties", let attributes) = event,
        let width = OpenShapes.length(attributes["page-width"]),
        let height = OpenShapes.length(attributes["page-height"])
      else { return }
      size = (max(size.width, width), max(size.height, height))
    }
    return size
  }

  /// Files within the document that it does not show as pictures.
  func embeddedInOpenDocument() throws(InspectionStop) -> [String] {
    var files: [String] = []
    for part in parts("Object ", "/content.xml") {
      // A chart or a formula is part of the page; a sheet or a text is a file of its own, of which a part is seen.
      guard let bytes = try bytes(part) else { continue }
      if ["spreadsheet", "text", "presentation"].contains(where: { bytes.first("<office:\($0)") != nil }) {
        files.append(part)
      }
    }
    return files
      + archive.entries.map(\.name).filter { name in
        !name.hasSuffix("/") && !name.contains("/content.xml") && !name.contains("/styles.xml")
          && (name.hasPrefix("Object ") && !name.contains("/")
            || !Self.openParts.contains(where: name.hasPrefix))
          && !name.hasPrefix("ObjectReplacements/")
      }.sorted()
  }

  private static let openParts = [
    "mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml", "manifest.rdf", "META-INF/",
    "Thumbnails/",
    "Pictures/", "media/", "Configurations2/", "Object ", "ObjectReplacements/", "layout-cache", "Basic/",
    "Scripts/",
    "Dialogs/", "Versions/", "VersionList.xml", "Fonts/",
  ]

  private func openProperties() throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    var name = ""
    var property = ""
    try read("meta.xml") { event in
      switch event {
      case .start(let element, let attributes):
        name = element
        property = attributes["name"] ?? ""
        if element == "template", let target = attributes["href"] {
          // Empty for one that nobody has but its maker.
          let kind: TraceKind = target.hasPrefix("http") ? .remoteTemplate : .pathOfComputer
          traces += [MetadataValue.trace(kind, target, part: "properties")].compactMap { $0 }
        }
      case .end: name = ""
      case .text(let value):
        let kind: TraceKind
        switch name {
        case "initial-creator", "printed-by": kind = .author
        case "creator": kind = .lastEditor
        case "generator": kind = .programName
        case "title", "subject", "description", "keyword": kind = .description
        case "user-defined": kind = .customProperty
        default: return
        }
        let words = kind == .customProperty ? property + ": " + value : value
        traces += [MetadataValue.trace(kind, words, part: "properties")].compactMap { $0 }
      case .comment: break
      }
    }
    return traces
  }
}
