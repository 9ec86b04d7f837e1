import Model

/// What a drawing paints where, as far as it decides on whether its texts can be read. What is turned, moved or drawn as
/// a path is left out: only a browser knows where that comes to lie.
struct SVGPaint {
  private struct Look {
    var colour: OfficeColour? = .black
    var size = 16.0
    var isFaint = false
  }

  private struct Words {
    var text = ""
    let look: Look
    let x: Double
    let y: Double
    /// 0 where they begin there, 0.5 where that is their middle, 1 where they end.
    let anchor: Double
    /// How many areas were painted before.
    let order: Int

    /// About where they stand.
    var region: PageBox {
      let width = Double(text.trimmed.count) * look.size * 0.5
      let left = x - anchor * width
      return PageBox(left: left, top: y - 0.8 * look.size, right: left + width, bottom: y + 0.2 * look.size)
    }
  }

  private var looks: [Look] = [Look()]
  private var areas: [(box: PageBox, colour: OfficeColour)] = []
  private var texts: [Words] = []
  private var isInText = false
  /// Whether something was painted that may lie anywhere.
  private var hasOthers = false

  /// - Parameter isMoved: whether it lies somewhere else than it says.
  mutating func start(_ name: String, _ attributes: XMLAttributes, isMoved: Bool) {
    let look = look(attributes)
    looks.append(look)
    switch name {
    case "rect" where !isMoved:
      guard let colour = look.colour, !look.isFaint else { return }
      let numbers = ["x", "y", "width", "height"].map { Self.number(attributes[$0]) ?? 0 }
      // In parts of the whole, which is what the ground of a drawing is.
      let isGround = attributes["width"] == "100%"
      areas.append(
        (
          isGround
            ? PageBox(left: -1e6, top: -1e6, right: 1e6, bottom: 1e6)
            : PageBox(
              left: numbers[0], top: numbers[1], right: numbers[0] + numbers[2],
              bottom: numbers[1] + numbers[3]),
          colour
        ))
    case "rect", "path", "circle", "ellipse", "polygon", "image", "use": hasOthers = true
    case "text" where !isMoved:
      isInText = true
      let anchors = ["middle": 0.5, "end": 1.0]
      texts.append(
        Words(
          look: look, x: Self.number(attributes["x"]) ?? 0, y: Self.number(attributes["y"]) ?? 0,
          anchor: anchors[Self.value("text-anchor", attributes) ?? ""] ?? 0, order: areas.count))
    default: break
    }
  }

  mutating func end(_ name: String) {
    if looks.count > 1 { looks.removeLast() }
    if name == "text" { isInText = false }
  }

  mutating func take(_ text: String) { if isInText { texts[texts.count - 1].text += text } }

  /// The texts that nobody can read, each with the reason.
  var traces: [Trace] {
    texts.filter { !$0.text.letters.isEmpty }.compactMap { words in
      let region = words.region
      let isCovered = areas[words.order...].contains { $0.box.intersection(region).area >= 0.6 * region.area }
      if isCovered { return Trace(.coveringShape, text: words.text) }
      let ground = areas[..<words.order].last { $0.box.intersection(region).area >= 0.5 * region.area }?
        .colour
      guard let paper = ground ?? (hasOthers ? nil : .white), let colour = words.look.colour else {
        return nil
      }
      return colour.isLike(paper) ? Trace(.backgroundText, text: words.text) : nil
    }
  }

  private func look(_ attributes: XMLAttributes) -> Look {
    var look = looks[looks.count - 1]
    if let fill = Self.value("fill", attributes) { look.colour = Self.colour(fill) }
    if let size = Self.number(Self.value("font-size", attributes)) { look.size = size }
    for name in ["opacity", "fill-opacity"] {
      if let part = Self.number(Self.value(name, attributes)), part < 1 { look.isFaint = true }
    }
    return look
  }

  /// Of an attribute, or of the style, which goes before it.
  private static func value(_ name: String, _ attributes: XMLAttributes) -> String? {
    for declaration in (attributes["style"] ?? "").split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      if parts.count == 2, parts[0] == name { return parts[1] }
    }
    return attributes[name]
  }

  private static func number(_ text: String?) -> Double? {
    text.flatMap { Double($0.hasSuffix("px") ? String($0.dropLast(2)) : $0) }
  }

  private static func colour(_ name: String) -> OfficeColour? {
    switch name.lowercased() {
    case "white": .white
    case "black": .black
    default:
      name.count == 4 && name.hasPrefix("#")
        ? OfficeColour(name.dropFirst().map { "\($0)\($0)" }.joined()) : OfficeColour(name)
    }
  }
}
