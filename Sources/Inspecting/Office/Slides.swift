import Model

extension OfficePackage {
  /// What can be got out of a PowerPoint presentation.
  func slides(into recovery: inout Recovery) throws(InspectionStop) {
    let size = try slideSize()
    let slides = parts("ppt/slides/slide", ".xml").sorted { Self.number($0) < Self.number($1) }
    recovery.facts.pages = slides.count
    for part in slides {
      var slide = SlideText(
        AttachmentPlace(page: Self.number(part), part: nil), size: size, placeholders: try boxes(behind: part)
      )
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

  /// Where a slide's layout, and the master of that, put what a slide only fills.
  private func boxes(behind slide: String) throws(InspectionStop) -> [SlidePlaceholder: PageBox] {
    var boxes: [SlidePlaceholder: PageBox] = [:]
    var part = slide
    for type in ["slideLayout", "slideMaster"] {
      let steps = part.split(separator: "/")
      let file = steps.dropLast().joined(separator: "/") + "/_rels/\(steps.last ?? "").rels"
      guard let next = try relations(in: file).first(where: { $0.type == type })?.place else { break }
      var layout = SlideText(AttachmentPlace(part: next), size: nil)
      try read(next) { layout.take($0) }
      boxes.merge(layout.boxes) { first, _ in first }
      part = next
    }
    return boxes
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
