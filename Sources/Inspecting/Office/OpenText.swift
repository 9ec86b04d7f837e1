import Model

/// The text of a part of an OpenDocument file, by whether it is seen, and what was changed in it by whom.
struct OpenText {
  private var text: OfficeText
  private let styles: OpenStyles
  private(set) var sheets = 0
  private(set) var slides = 0

  /// An open element, with what it decides for all that is in it.
  private struct Level {
    let name: String
    var reason: TraceKind?
    var colour: OfficeColour?
    var background: OfficeColour?
  }

  private var levels: [Level] = []
  /// Whether it is the part that says how pages look and not what they say.
  private var isMaster: Bool { text.place.part == "styles.xml" }
  private var hiddenColumns: Set<Int> = []
  private var columns = 0
  private var cell = 0
  /// What a comment or a tracked change holds so far.
  private var open: (kind: TraceKind, text: String)?

  init(_ place: AttachmentPlace, styles: OpenStyles) {
    text = OfficeText(place)
    self.styles = styles
  }

  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) { text.recovered() }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let words): add(words)
    case .comment: break
    }
  }

  private mutating func start(_ name: String, _ attributes: XMLAttributes) {
    let above = levels.last
    var level = Level(
      name: name, reason: above?.reason, colour: above?.colour, background: above?.background)
    switch name {
    case "annotation": open = (.comment, "")
    case "insertion": open = (.insertion, "")
    case "cell-content-change", "movement": open = (.deletion, "")
    case "deletion": open = (.deletion, "")
    case "format-change": open = (.formatChange, "")
    case "hidden-text": add(attributes["string-value"] ?? "", .vanishedText)
    case "hidden-paragraph":
      // The rest of its paragraph is hidden with it.
      if let paragraph = levels.lastIndex(where: { $0.name == "p" || $0.name == "h" }) {
        for index in paragraph..<levels.count { levels[index].reason = .vanishedText }
      }
    case "section" where attributes["display"] == "none" || attributes["is-hidden"] == "true":
      level.reason = .vanishedText
    case "notes": level.reason = isMaster ? .vanishedText : .speakerNotes
    case "user-field-decl", "variable-set", "named-expression", "named-range", "content-validation":
      let words = attributes.pairs.map(\.value).joined(separator: "\n")
      text.add(Trace(.fieldCode, at: text.place, text: words))
    case "section-source", "dde-connection-decl", "table-source":
      text.add(Trace(.externalContent, at: text.place, text: attributes["href"] ?? ""))
    case "table": startTable(attributes, &level)
    case "table-row", "table-column", "table-cell":
      if ["collapse", "filter"].contains(attributes["visibility"] ?? "") { level.reason = .hiddenRows }
      applyStyle(attributes, to: &level)
      if name == "table-column" { column(attributes, isHidden: level.reason == .hiddenRows) }
      if name == "table-row" { cell = 0 }
      if name == "table-cell" {
        if hiddenColumns.contains(cell) { level.reason = level.reason ?? .hiddenRows }
        cell += min(attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1, 20_000)
      }
    case "page"
    where attributes["style-name"] != nil && levels.contains(where: { $0.name == "presentation" }):
      slides += 1
      if styles.style(attributes["style-name"]).isPageHidden { level.reason = .hiddenSlide }
    case "frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path":
      level.background = styles.style(attributes["style-name"]).fill ?? level.background
    case "image", "object", "object-ole", "plugin", "floating-frame": startObject(name, attributes)
    case "title" where above?.name == "frame", "desc": level.reason = .alternateText
    case "p", "h", "span": applyStyle(attributes, to: &level)
    case "s", "tab", "line-break": add(" ")
    case "a":
      MetadataValue.link(attributes["href"] ?? "", at: text.place).map { text.add($0) }
    case "script", "event-listener": text.add(Trace(.macro, at: text.place))
    default: break
    }
    levels.append(level)
  }

  private mutating func startTable(_ attributes: XMLAttributes, _ level: inout Level) {
    if levels.last?.name == "spreadsheet" { sheets += 1 }
    (columns, cell, hiddenColumns) = (0, 0, [])
    if !styles.style(attributes["style-name"]).isTableShown {
      level.reason = .hiddenSheet
      text.add(Trace(.hiddenSheet, at: text.place, text: attributes["name"] ?? ""))
    }
  }

  private mutating func column(_ attributes: XMLAttributes, isHidden: Bool) {
    let count = min(attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1, 20_000)
    if isHidden { hiddenColumns.formUnion(columns..<columns + count) }
    columns += count
  }

  private mutating func startObject(_ name: String, _ attributes: XMLAttributes) {
    guard let target = attributes["href"] else { return }
    let isOutside = target.contains("://") || target.hasPrefix("../") || target.hasPrefix("/")
    if isOutside { text.add(Trace(.externalContent, at: text.place, text: target)) }
    if name == "object-ole" || name == "plugin" { text.add(Trace(.embeddedFile, at: text.place)) }
  }

  private func applyStyle(_ attributes: XMLAttributes, to level: inout Level) {
    let style = styles.style(attributes["style-name"])
    if style.isHidden == true { level.reason = level.reason ?? .vanishedText }
    level.colour = style.colour ?? level.colour
    level.background = style.background ?? level.background
  }

  private mutating func end(_ name: String) {
    if levels.last?.name == name { levels.removeLast() }
    switch name {
    case "annotation", "insertion", "deletion", "format-change", "cell-content-change", "movement":
      if let open { text.add(Trace(open.kind, at: text.place, text: open.text.trimmed)) }
      open = nil
    case "p", "h": open == nil ? text.endLine() : (open?.text += "\n")
    case "table-cell": add("\t")
    default: break
    }
  }

  private mutating func add(_ words: String, _ reason: TraceKind? = nil) {
    guard !words.isEmpty else { return }
    if open != nil {
      // The day of a change tells nobody anything.
      if levels.last?.name != "date" { open?.text += words + (levels.last?.name == "creator" ? "\n" : "") }
      return
    }
    guard levels.contains(where: { ["body", "master-styles", "header", "footer"].contains($0.name) }) else {
      return
    }
    if isMaster, levels.contains(where: { $0.name == "notes" }) { return }
    let level = levels.last
    var why = reason ?? level?.reason
    let paper = levels.contains { $0.name == "presentation" } ? styles.slideColour : .white
    if why == nil, let colour = level?.colour, let background = level?.background ?? paper,
      colour.isLike(background)
    {
      why = .backgroundText
    }
    text.add(words, why)
  }
}
