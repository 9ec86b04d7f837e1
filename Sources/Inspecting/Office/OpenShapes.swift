import Model

/// The shapes of an OpenDocument file: what lies over words, beyond the edges, or is cut off.
struct OpenShapes {
  private let place: AttachmentPlace
  private let styles: OpenStyles
  /// Of slides; nil for sheets of a text, whose shapes stand relative to something on them.
  private let size: (width: Double, height: Double)?
  private var pile = SlidePile()
  /// The open shapes, the innermost last, each with the name of its element.
  private var open: [(element: String, shape: SlideShape)] = []
  private var page = 0
  private var groups = 0
  private(set) var traces: [Trace] = []

  private static let shapes: Set<String> = [
    "frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path",
  ]
  /// Points in an inch.
  private static let inch = 72.0

  init(_ place: AttachmentPlace, styles: OpenStyles, size: (width: Double, height: Double)?) {
    (self.place, self.styles, self.size) = (place, styles, size)
  }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start("page", _): page += 1
    case .end("page"): endPage()
    case .start("notes", _), .start("g", _): groups += 1
    case .end("notes"), .end("g"): groups -= 1
    case .start(let name, let attributes) where Self.shapes.contains(name):
      open.append((name, shape(attributes)))
      if styles.style(attributes["style-name"]).clip.map(Self.cutsOff) ?? false {
        traces.append(Trace(.croppedPicture, at: here))
      }
    case .end(let name) where Self.shapes.contains(name): if let shape = open.popLast()?.shape { end(shape) }
    case .start("image", _):
      guard !open.isEmpty, !open.contains(where: { $0.element == "custom-shape" }) else { return }
      (open[open.count - 1].shape.isPicture, open[open.count - 1].shape.isOpaque) = (true, true)
    case .text(let words): if !open.isEmpty { open[open.count - 1].shape.add(words, nil) }
    default: break
    }
  }

  private func shape(_ attributes: XMLAttributes) -> SlideShape {
    var shape = SlideShape()
    let style = styles.style(attributes["style-name"])
    shape.isOpaque = style.isOpaque ?? false
    if size == nil, !style.runsThrough { shape.isOpaque = false }
    guard groups == 0, let x = Self.length(attributes["x"]), let y = Self.length(attributes["y"]),
      let width = Self.length(attributes["width"]), let height = Self.length(attributes["height"])
    else { return shape }
    shape.box = PageBox(left: x, top: y, right: x + width, bottom: y + height)
    return shape
  }

  private mutating func end(_ shape: SlideShape) {
    guard let box = shape.box else { return }
    let isFarAway =
      size.map { box.left >= $0.width || box.top >= $0.height || box.right <= 0 || box.bottom <= 0 }
      // From somewhere on the sheet, as far away as no sheet is wide.
      ?? (box.right + 2 * Self.inch <= 0 || box.left >= 12 * Self.inch || box.bottom + 2 * Self.inch <= 0)
    if isFarAway, !shape.text.letters.isEmpty {
      traces.append(Trace(.outsideText, at: here, text: shape.text))
    }
    if size != nil {
      pile.add(shape)
    } else if shape.isOpaque, !shape.isPicture, shape.text.letters.isEmpty, box.width > box.height,
      box.height > Self.inch / 12, box.height < 2 * Self.inch
    {
      traces.append(Trace(.coveringShape, at: here))
    }
  }

  private mutating func endPage() {
    for (shape, isCovered) in pile.covered where isCovered {
      traces.append(Trace(.coveringShape, at: here, text: shape.text))
    }
    pile = SlidePile()
  }

  private var here: AttachmentPlace { size == nil ? place : AttachmentPlace(page: page) }

  /// In points.
  static func length(_ text: String?) -> Double? {
    let units: [(String, Double)] = [
      ("cm", inch / 2.54), ("mm", inch / 25.4), ("in", inch), ("pt", 1), ("pc", 12), ("px", 0.75),
    ]
    guard let text, let unit = units.first(where: { text.hasSuffix($0.0) }) else { return nil }
    return Double(text.dropLast(unit.0.count)).map { $0 * unit.1 }
  }

  /// Whether a twelfth of an inch or more of a picture is cut off: less is an edge.
  static func cutsOff(_ clip: String) -> Bool {
    clip.split { "(), ".contains($0) }.compactMap { length(String($0)) }.contains { $0 >= inch / 12 }
  }
}
