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
    var hidden: [(depth: Int, isLayer: Bool)] = []
    var paint = SVGPaint()
    var shown = ""
    var unseen = ""
    var layers = ""
    var traces: [Trace] = []
    var view: PageBox?
    // What is moved or lies in a drawing of its own may be anywhere.
    var moves = 0
    func start(_ name: String, _ attributes: XMLAttributes) {
      if name == "svg", path.isEmpty { view = Self.view(attributes) }
      if attributes["transform"] != nil || name == "svg" && !path.isEmpty || name == "symbol" { moves += 1 }
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
        || name == "text" && moves == 0 && view.map { Self.isOutside(attributes, of: $0) } ?? false
      if isHidden { hidden.append((path.count, attributes["groupmode"] == "layer")) }
      if hidden.isEmpty { paint.start(name, attributes, isMoved: moves > 0) }
      if name == "image", attributes["clip-path"] != nil || attributes["mask"] != nil {
        traces.append(Trace(.croppedPicture))
      }
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
        case .end(let name):
          _ = path.popLast()
          if hidden.isEmpty { paint.end(name) }
          if hidden.last?.depth == path.count { hidden.removeLast() }
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
            paint.take(text)
          } else if hidden.contains(where: \.isLayer) {
            layers += text
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
    traces += paint.traces
    if !layers.trimmed.isEmpty { traces.append(Trace(.layerText, text: layers)) }
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
    if element == "a" { traces += [MetadataValue.link(target, at: .whole)].compactMap { $0 } }
  }

  /// What a browser shows of the plane that a drawing is drawn on; nil where the drawing does not say.
  private static func view(_ attributes: XMLAttributes) -> PageBox? {
    let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    if box.count == 4 {
      return PageBox(left: box[0], top: box[1], right: box[0] + box[2], bottom: box[1] + box[3])
    }
    guard let width = attributes["width"].flatMap(Double.init),
      let height = attributes["height"].flatMap(Double.init)
    else { return nil }
    return PageBox(left: 0, top: 0, right: width, bottom: height)
  }

  /// Whether a text begins where nothing of it can be seen: to the right of the view, above or below it.
  private static func isOutside(_ text: XMLAttributes, of view: PageBox) -> Bool {
    let size = text["font-size"].flatMap(Double.init) ?? 16
    let x = text["x"].flatMap(Double.init) ?? 0
    let y = text["y"].flatMap(Double.init) ?? 0
    return x >= view.right || y - size >= view.bottom || y + size <= view.top
  }
}
