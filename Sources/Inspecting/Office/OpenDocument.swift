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

  /// Files within the document that it does not show as pictures.
  func embeddedInOpenDocument() -> [String] {
    archive.entries.map(\.name).filter { name in
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
          let isRemote = target.hasPrefix("http")
          traces.append(
            Trace(
              isRemote ? .remoteTemplate : .pathOfComputer, at: AttachmentPlace(part: "properties"),
              text: target))
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
