import Model

/// A drawing in SVG: text that a browser draws, and that can do what a page can.
struct SVGFile {
  private(set) var recovery = Recovery(.svg)

  /// Whether a text is a drawing.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.first("<svg").map { $0 < 8192 } ?? false
  }

  init(_ bytes: [UInt8]) {
    var path: [String] = []
    var hidden: [Int] = []
    var shown = ""
    var unseen = ""
    var traces: [Trace] = []
    func start(_ name: String, _ attributes: XMLAttributes) {
      if ["script", "handler", "foreignObject"].contains(name) { traces.append(Trace(.script)) }
      for (key, value) in attributes.pairs {
        if key.hasPrefix("on"), key.count > 2 { traces.append(Trace(.script)) }
        if key == "href" { Self.judge(value, of: name, &traces) }
        if key == "export-filename" || key == "docname" || key == "absref" {
          traces += [MetadataValue.trace(.otherMetadata, value, part: "drawing")].compactMap { $0 }
        }
      }
      let style = (attributes["style"] ?? "").filter { $0 != " " }
      let isHidden =
        attributes["display"] == "none" || ["hidden", "collapse"].contains(attributes["visibility"] ?? "")
        || ["0", "0.0"].contains(attributes["opacity"] ?? "")
        || ["0"].contains(attributes["fill-opacity"] ?? "")
        || ["display:none", "visibility:hidden", "opacity:0;", "fill-opacity:0;"].contains {
          (style + ";").contains($0)
        }
        || (attributes["font-size"].flatMap { Double($0) } ?? 9) < 1
      if isHidden { hidden.append(path.count) }
    }
    do throws(XMLEvents.Fault) {
      // Entities of its own could hold anything, and unpack to anything.
      if bytes.first("<!ENTITY") != nil {
        let head = String(decoding: bytes.prefix(65_536), as: UTF8.self)
        traces.append(Trace(.fieldCode, at: AttachmentPlace(part: "entities"), text: head))
      }
      try XMLEvents.read(bytes, allowsDocumentType: true) { event in
        switch event {
        case .start(let name, let attributes):
          start(name, attributes)
          path.append(name)
        case .end:
          _ = path.popLast()
          if hidden.last == path.count { hidden.removeLast() }
          shown += "\n"
        case .text(let text):
          if path.contains(where: { ["style", "script"].contains($0) }) { return }
          if path.contains("metadata") {
            traces += [MetadataValue.trace(.otherMetadata, text, part: "metadata")].compactMap { $0 }
          } else if ["title", "desc"].contains(path.last) {
            traces.append(
              Trace(.alternateText, at: AttachmentPlace(part: "title and description"), text: text))
          } else if hidden.isEmpty {
            shown += text
          } else {
            unseen += text
          }
        case .comment(let text):
          traces += [MetadataValue.trace(.markupComment, text, part: "comments")].compactMap { $0 }
        }
      }
    } catch {
      traces.append(Trace(error == .malformed ? .cut : .bomb))
    }
    if !unseen.trimmed.isEmpty { traces.append(Trace(.vanishedText, text: unseen)) }
    recovery.visible = [VisibleText(shown, at: .whole)]
    recovery.traces = traces
  }

  private static func judge(_ target: String, of element: String, _ traces: inout [Trace]) {
    let text = target.trimmed.lowercased()
    if text.hasPrefix("javascript:") { traces.append(Trace(.script)) }
    if MetadataValue.isPath(target) { traces.append(Trace(.pathOfComputer, text: target)) }
    let isFetched = element != "a" && (text.hasPrefix("http") || text.hasPrefix("//"))
    if isFetched { traces.append(Trace(.externalContent, text: target)) }
    if element == "a" { traces.append(Trace(.linkTarget, text: target)) }
  }
}
