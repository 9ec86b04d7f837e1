import Model

/// The text of a slide, by whether it is seen.
struct SlideText {
  private var text: OfficeText
  private let size: (width: Double, height: Double)?
  /// Where shapes stand that leave it to the slide's layout.
  private let placeholders: [SlidePlaceholder: PageBox]
  private var path: [String] = []
  private var isSlideHidden = false
  private var pile = SlidePile()
  private var shape = SlideShape()
  private var isShapeHidden = false
  private var fill: OfficeColour?
  private var hasFill: Bool?
  private var colour: OfficeColour?
  private var offset: (x: Double, y: Double)?
  private var isTransparent = false

  /// Units of length in a point.
  private static let units = 12_700.0

  /// - Parameter size: of the slide, in units of length; nil for what is shown on none.
  init(
    _ place: AttachmentPlace, size: (width: Int, height: Int)?,
    placeholders: [SlidePlaceholder: PageBox] = [:]
  ) {
    text = OfficeText(place)
    self.size = size.map { (Double($0.width) / Self.units, Double($0.height) / Self.units) }
    self.placeholders = placeholders
  }

  /// Where the shapes that other slides leave to this one stand.
  private(set) var boxes: [SlidePlaceholder: PageBox] = [:]

  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) {
    pile.add(shape)
    for (shape, isCovered) in pile.covered {
      for words in shape.words {
        text.add(words.text, words.reason ?? (isCovered ? .coveringShape : nil))
      }
      text.endLine()
    }
    return text.recovered()
  }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start(let name, let attributes):
      start(name, attributes)
      path.append(name)
    case .end(let name):
      _ = path.popLast()
      if name == "p" { shape.add("\n", nil) }
    case .text(let words):
      // A field that counts pages or shows the day is filled in by the program.
      guard path.last == "t", !path.contains("fld") else { return }
      shape.add(words, reason)
    case .comment: break
    }
  }

  private var reason: TraceKind? {
    if isSlideHidden { return .hiddenSlide }
    if isShapeHidden { return .vanishedText }
    if isOutside { return .outsideText }
    if isTransparent { return .backgroundText }
    return colour.map { $0.isLike(fill ?? (size == nil ? .black : .white)) } == true
      && (fill != nil || colour == .white)
      ? .backgroundText : nil
  }

  private var isOutside: Bool {
    guard let size, let box = shape.box else { return false }
    return box.left >= size.width || box.top >= size.height || box.right <= 0 || box.bottom <= 0
  }

  private mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sld": isSlideHidden = attributes["show"] == "0" || attributes["show"] == "false"
    case "sp", "pic", "graphicFrame", "cxnSp", "grpSp": startShape(name)
    case "cNvPr":
      isShapeHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
      let words = [attributes["descr"], attributes["title"], attributes["name"]].compactMap { $0 }.joined(
        separator: "\n"
      ).trimmed
      if !words.isEmpty { text.add(Trace(.alternateText, at: text.place, text: words)) }
    case "ph":
      for place in SlidePlaceholder.all(attributes) where shape.box == nil { shape.box = placeholders[place] }
      (placeholder, shape.size) = (
        attributes, attributes["type"]?.lowercased().contains("title") == true ? 36 : 22
      )
    case "off": offset = Self.point(attributes["x"], attributes["y"])
    case "ext" where path.last == "xfrm": place(attributes)
    case "bodyPr": shape.anchor = ["ctr": 0.5, "b": 1][attributes["anchor"] ?? ""] ?? 0
    case "r": (colour, isTransparent) = (nil, false)
    case "rPr":
      if shape.words.isEmpty, let size = attributes["sz"].flatMap({ Double($0) }) { shape.size = size / 100 }
    case "alpha" where path.contains("rPr"):
      isTransparent = attributes["val"] == "0" || attributes["val"] == "0%"
    case "alpha", "alphaModFix":
      // Not that of a line around the shape, or of its shadow.
      let place = path.firstIndex(of: "spPr").flatMap { path.indices.contains($0 + 1) ? path[$0 + 1] : nil }
      if ["solidFill", "gradFill"].contains(place ?? "") || path.last == "blip" { setFill(false) }
    case "noFill" where path.last == "spPr": setFill(false)
    case "solidFill" where path.last == "spPr", "gradFill" where path.last == "spPr",
      "fillRef" where attributes["idx"] != "0":
      if hasFill == nil { setFill(true) }
    case "hlinkClick", "hlinkHover":
      if (attributes["action"] ?? "").contains("program") { text.add(Trace(.launch, at: text.place)) }
      if let tip = attributes["tooltip"] { text.add(Trace(.fieldCode, at: text.place, text: tip)) }
    case "srgbClr":
      let value = attributes["val"].flatMap { OfficeColour($0) }
      if path.suffix(2) == ["spPr", "solidFill"] { fill = value }
      if path.suffix(2) == ["rPr", "solidFill"] { colour = value }
    default: break
    }
  }

  private var placeholder: XMLAttributes?

  private mutating func startShape(_ name: String) {
    pile.add(shape)
    shape = SlideShape()
    (isShapeHidden, fill, hasFill, colour, offset, placeholder) = (false, nil, nil, nil, nil, nil)
    if name == "pic" {
      (shape.isPicture, shape.isOpaque, hasFill) = (true, true, true)
    }
  }

  private mutating func setFill(_ isFilled: Bool) {
    hasFill = isFilled
    shape.isOpaque = isFilled
  }

  private static func point(_ x: String?, _ y: String?) -> (x: Double, y: Double)? {
    guard let x = x.flatMap({ Double($0) }), let y = y.flatMap({ Double($0) }) else { return nil }
    return (x / units, y / units)
  }

  private mutating func place(_ attributes: XMLAttributes) {
    // Those of a group are told in the group's own units.
    guard let offset, let extent = Self.point(attributes["cx"], attributes["cy"]), !path.contains("grpSp")
    else { return }
    let box = PageBox(
      left: offset.x, top: offset.y, right: offset.x + extent.x, bottom: offset.y + extent.y)
    shape.box = box
    if let placeholder { for place in SlidePlaceholder.all(placeholder) { boxes[place] = box } }
  }
}

/// A place of a slide's layout that its slides fill.
enum SlidePlaceholder: Hashable {
  case number(String)
  case type(String)

  /// The ways in which one is told, the surest first.
  static func all(_ attributes: XMLAttributes) -> [SlidePlaceholder] {
    [attributes["idx"].map(SlidePlaceholder.number), .type(attributes["type"] ?? "body")].compactMap { $0 }
  }
}
