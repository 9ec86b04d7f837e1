/// What the styles of a Word document say of how text is seen.
struct WordStyles {
  struct Style {
    var parent: String?
    var look = WordLook()
  }

  private(set) var styles: [String: Style] = [:]
  private(set) var standard = WordLook()

  init(_ package: OfficePackage) throws(InspectionStop) {
    var styles: [String: Style] = [:]
    var standard = WordLook()
    var current: String?
    var inDefaults = false
    // Within a table style the look holds for parts of the table alone.
    var inPart = false
    try package.read("word/styles.xml") { event in
      switch event {
      case .start("docDefaults", _): inDefaults = true
      case .end("docDefaults"): inDefaults = false
      case .start("style", let attributes):
        current = attributes["styleId"]
        if let current { styles[current] = Style() }
      case .end("style"): current = nil
      case .start("tblStylePr", _): inPart = true
      case .end("tblStylePr"): inPart = false
      case .start(let name, let attributes):
        if inPart { return }
        if name == "basedOn", let current { styles[current]?.parent = attributes["val"] }
        if let current { styles[current]?.look.take(name, attributes) }
        if inDefaults { standard.take(name, attributes) }
      default: break
      }
    }
    self.styles = styles
    self.standard = standard
  }

  /// How text in a style looks, with all that the style is based on.
  func look(_ name: String?) -> WordLook {
    var look = WordLook()
    var name = name
    var steps = 0
    while let style = name.flatMap({ styles[$0] }), steps < 16 {
      look = look.over(style.look)
      name = style.parent
      steps += 1
    }
    return look.over(standard)
  }
}

/// How a stretch of text looks, as far as it decides on whether it is seen.
struct WordLook: Hashable {
  var isHidden: Bool?
  var colour: OfficeColour?
  var background: OfficeColour?
  /// A marker's colour, on which Word does not turn black letters white.
  var marker: OfficeColour?
  /// In half points.
  var size: Int?

  mutating func take(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "vanish", "specVanish": isHidden = !["0", "false", "off"].contains(attributes["val"] ?? "")
    case "color": colour = attributes["val"].flatMap { OfficeColour($0) }
    case "shd": background = attributes["fill"].flatMap { OfficeColour($0) }
    case "highlight": marker = attributes["val"].flatMap { OfficeColour(highlight: $0) }
    case "sz": size = attributes["val"].flatMap { Int($0) }
    default: break
    }
  }

  /// This where it says something, else another.
  func over(_ other: WordLook) -> WordLook {
    WordLook(
      isHidden: isHidden ?? other.isHidden, colour: colour ?? other.colour,
      background: background ?? other.background, marker: marker ?? other.marker, size: size ?? other.size)
  }

  /// Why nobody sees text that looks like this; nil if it is seen.
  func reason(on page: OfficeColour) -> TraceKind? {
    if isHidden == true { return .vanishedText }
    if let colour, colour.isLike(marker ?? background ?? page) { return .backgroundText }
    if colour == nil, let marker, marker.isLike(.black) { return .backgroundText }
    return size.map { $0 < 4 } == true ? .tinyText : nil
  }
}
