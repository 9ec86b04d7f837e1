import Model

extension OfficePackage {
  /// What can be got out of a PowerPoint presentation.
  func slides(into recovery: inout Recovery) throws(InspectionStop) {
    let size = try slideSize()
    let slides = parts("ppt/slides/slide", ".xml").sorted { Self.number($0) < Self.number($1) }
    recovery.facts.pages = slides.count
    for part in slides {
      var slide = SlideText(AttachmentPlace(page: Self.number(part), part: nil), size: size)
      try read(part) { slide.take($0) }
      let (visible, traces) = slide.recovered()
      recovery.visible.append(visible)
      recovery.traces += traces
    }
    for part in parts("ppt/notesSlides/notesSlide", ".xml") {
      var notes = SlideText(AttachmentPlace(part: part), size: nil)
      try read(part) { notes.take($0) }
      let words = notes.recovered().visible.text.trimmed
      // A page of notes holds the number of its slide.
      if words.unicodeScalars.contains(where: \.properties.isAlphabetic) {
        recovery.traces.append(Trace(.speakerNotes, at: AttachmentPlace(page: nil, part: part), text: words))
      }
    }
    try read("ppt/presentation.xml") { event in
      guard case .start("section", let attributes) = event else { return }
      recovery.traces.append(
        Trace(.fieldCode, at: AttachmentPlace(part: "sections"), text: attributes["name"] ?? ""))
    }
    for part in parts("ppt/slideLayouts/", ".xml") + parts("ppt/tags/", ".xml")
      + parts("ppt/handoutMasters/", ".xml")
    {
      let isTag = part.hasPrefix("ppt/tags/")
      let words = isTag ? try text(of: part) : try words(of: part)
      recovery.traces.append(
        Trace(isTag ? .customXML : .buildingBlock, at: AttachmentPlace(part: part), text: words))
    }
    for part in parts("ppt/comments/", ".xml") + parts("ppt/commentAuthors", ".xml")
      + parts("ppt/authors", ".xml")
    {
      recovery.traces += try comments(in: part)
    }
  }

  /// What stands on a slide, whether seen or not.
  private func words(of part: String) throws(InspectionStop) -> String {
    var slide = SlideText(AttachmentPlace(part: part), size: nil)
    try read(part) { slide.take($0) }
    return slide.recovered().visible.text
  }

  private func slideSize() throws(InspectionStop) -> (width: Int, height: Int)? {
    var size: (Int, Int)?
    try read("ppt/presentation.xml") { event in
      guard case .start("sldSz", let attributes) = event, let width = attributes["cx"].flatMap({ Int($0) }),
        let height = attributes["cy"].flatMap({ Int($0) })
      else { return }
      size = (width, height)
    }
    return size
  }

  private static func number(_ part: String) -> Int {
    Int(part.filter { $0.isASCII && $0.isNumber }) ?? 0
  }
}

/// The text of a slide, by whether it is seen.
private struct SlideText {
  private var text: OfficeText
  private let size: (width: Int, height: Int)?
  private var path: [String] = []
  private var isSlideHidden = false
  private var isShapeHidden = false
  private var isOutside = false
  private var fill: OfficeColour?
  private var colour: OfficeColour?
  private var offset: (Int, Int)?
  private var isTransparent = false

  init(_ place: AttachmentPlace, size: (width: Int, height: Int)?) {
    text = OfficeText(place)
    self.size = size
  }

  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) { text.recovered() }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start(let name, let attributes):
      start(name, attributes)
      path.append(name)
    case .end(let name):
      _ = path.popLast()
      if name == "p" { text.endLine() }
    case .text(let words):
      // A field that counts pages or shows the day is filled in by the program.
      guard path.last == "t", !path.contains("fld") else { return }
      text.add(words, reason)
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

  private mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sld": isSlideHidden = attributes["show"] == "0" || attributes["show"] == "false"
    case "sp", "pic", "graphicFrame":
      (isShapeHidden, isOutside, fill, colour, offset) = (false, false, nil, nil, nil)
    case "cNvPr":
      isShapeHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
      let words = [attributes["descr"], attributes["title"], attributes["name"]].compactMap { $0 }.joined(
        separator: "\n"
      ).trimmed
      if !words.isEmpty { text.add(Trace(.alternateText, at: text.place, text: words)) }
    case "off":
      if let x = attributes["x"].flatMap({ Int($0) }), let y = attributes["y"].flatMap({ Int($0) }) {
        offset = (x, y)
      }
    case "ext" where path.last == "xfrm": place(attributes)
    case "r": (colour, isTransparent) = (nil, false)
    case "alpha" where path.contains("rPr"):
      isTransparent = attributes["val"] == "0" || attributes["val"] == "0%"
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

  private mutating func place(_ attributes: XMLAttributes) {
    guard let (x, y) = offset, let size, let width = attributes["cx"].flatMap({ Int($0) }),
      let height = attributes["cy"].flatMap({ Int($0) })
    else { return }
    isOutside = x >= size.width || y >= size.height || x + width <= 0 || y + height <= 0
  }
}
