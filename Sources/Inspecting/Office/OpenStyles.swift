/// The styles of an OpenDocument file, as far as they decide on whether something is seen.
struct OpenStyles {
  struct Style {
    var parent: String?
    var isHidden: Bool?
    var colour: OfficeColour?
    var background: OfficeColour?
    var isTableShown = true
    var isPageHidden = false
    /// Whether a shape is filled with colours that nothing shines through.
    var isOpaque: Bool?
    /// What it is filled with, if that is one colour.
    var fill: OfficeColour?
    /// Whether text runs on below a shape as if it were not there.
    var runsThrough = false
    /// How much of a picture's sides is cut off: lengths of the upper, right, lower and left edge.
    var clip: String?
  }

  private(set) var styles: [String: Style] = [:]
  /// What slides are painted on; nil for gradients and pictures, and where they differ.
  var slideColour: OfficeColour? {
    slideFills.isEmpty ? .white : slideFills.count == 1 ? slideFills.first ?? nil : nil
  }
  private var slideFills: Set<OfficeColour?> = []
  private var current: String?

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start("style", let attributes):
      current = attributes["name"]
      if let current { styles[current] = Style(parent: attributes["parent-style-name"]) }
    case .end("style"): current = nil
    case .start(let name, let attributes):
      guard let current, name.hasSuffix("-properties"), var style = styles[current] else { return }
      if name == "text-properties" {
        if let display = attributes["display"] { style.isHidden = display == "none" }
        style.colour = attributes["color"].flatMap { OfficeColour($0) } ?? style.colour
      }
      if name == "table-properties", attributes["display"] == "false" { style.isTableShown = false }
      if name == "drawing-page-properties", let fill = attributes["fill"], fill != "none" {
        slideFills.insert(fill == "solid" ? attributes["fill-color"].flatMap { OfficeColour($0) } : nil)
      }
      if name == "drawing-page-properties", attributes["visibility"] == "hidden" { style.isPageHidden = true }
      if name == "graphic-properties" { Self.takeShape(attributes, &style) }
      style.background = attributes["background-color"].flatMap { OfficeColour($0) } ?? style.background
      styles[current] = style
    default: break
    }
  }

  private static func takeShape(_ attributes: XMLAttributes, _ style: inout Style) {
    if let fill = attributes["fill"] {
      let isFaint = attributes["opacity"].map { $0 != "100%" } ?? false
      style.isOpaque = !isFaint && fill != "none"
      style.fill = fill == "solid" ? attributes["fill-color"].flatMap { OfficeColour($0) } : nil
    }
    if attributes["wrap"] == "run-through", attributes["run-through"] != "background" {
      style.runsThrough = true
    }
    style.clip = attributes["clip"] ?? style.clip
  }

  /// A style with what it takes from those that it is based on.
  func style(_ name: String?) -> Style {
    var result = Style()
    var name = name
    var steps = 0
    while let style = name.flatMap({ styles[$0] }), steps < 16 {
      result.isHidden = result.isHidden ?? style.isHidden
      result.colour = result.colour ?? style.colour
      result.background = result.background ?? style.background
      if result.isOpaque == nil { (result.isOpaque, result.fill) = (style.isOpaque, style.fill) }
      result.runsThrough = result.runsThrough || style.runsThrough
      result.clip = result.clip ?? style.clip
      result.isTableShown = result.isTableShown && style.isTableShown
      result.isPageHidden = result.isPageHidden || style.isPageHidden
      name = style.parent
      steps += 1
    }
    return result
  }
}
