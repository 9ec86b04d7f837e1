import Model

extension OfficePackage {
  private struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  /// What can be got out of an Excel workbook.
  func spreadsheet(into recovery: inout Recovery) throws(InspectionStop) {
    let sheets = try sheets()
    let shared = try sharedTexts()
    let fonts = try SheetLooks(self)
    recovery.facts.pages = sheets.count
    var used: Set<Int> = []
    for sheet in sheets {
      let place = AttachmentPlace(part: "sheet " + sheet.name)
      var reader = SheetText(place, shared: shared, looks: fonts, isHidden: sheet.isHidden)
      try read(sheet.part) { reader.take($0) }
      let (visible, traces) = reader.recovered()
      recovery.visible.append(visible)
      recovery.traces += traces
      used.formUnion(reader.used)
      if sheet.isHidden, !traces.contains(where: { $0.kind == .hiddenSheet }) {
        recovery.traces.append(Trace(.hiddenSheet, at: place, text: sheet.name))
      }
    }
    let lost = shared.indices.filter { !used.contains($0) && !shared[$0].letters.isEmpty }.map { shared[$0] }
    if !lost.isEmpty {
      let place = AttachmentPlace(part: "texts of cells that were deleted")
      recovery.traces.append(Trace(.staleEntry, at: place, text: lost.joined(separator: "\n")))
    }
    recovery.traces += try workbook()
    for part in parts("xl/comments", ".xml") + parts("xl/threadedComments/", ".xml")
      + parts("xl/persons/", ".xml")
    {
      recovery.traces += try comments(in: part)
    }
    for part in parts("xl/externalLinks/", ".xml") + parts("xl/pivotCache/", ".xml")
      + parts("xl/drawings/", ".xml")
    {
      recovery.traces.append(Trace(.fieldCode, at: AttachmentPlace(part: part), text: try text(of: part)))
    }
  }

  private func sheets() throws(InspectionStop) -> [Sheet] {
    var targets: [String: String] = [:]
    try read("xl/_rels/workbook.xml.rels") { event in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"] else { return }
      let target = attributes["Target"] ?? ""
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    var sheets: [Sheet] = []
    try read("xl/workbook.xml") { event in
      guard case .start("sheet", let attributes) = event, let id = attributes["id"], let part = targets[id]
      else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append(Sheet(name: attributes["name"] ?? "", part: part, isHidden: state != "visible"))
    }
    return sheets
  }

  /// What the workbook holds besides its sheets: names, connections, a log of changes, a folder on a computer.
  private func workbook() throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    var isName = false
    try read("xl/workbook.xml") { event in
      switch event {
      case .start("absPath", let attributes):
        traces.append(
          Trace(.pathOfComputer, at: AttachmentPlace(part: "workbook"), text: attributes["url"] ?? ""))
      case .start("definedName", _): isName = true
      case .end("definedName"): isName = false
      case .text(let text) where isName:
        traces.append(Trace(.fieldCode, at: AttachmentPlace(part: "names"), text: text))
      default: break
      }
    }
    for part in parts("xl/connections", ".xml") {
      traces.append(Trace(.externalContent, at: AttachmentPlace(part: part), text: try text(of: part)))
    }
    for part in parts("xl/revisions/", ".xml") {
      traces.append(Trace(.deletion, at: AttachmentPlace(part: part), text: try text(of: part)))
    }
    return traces
  }

  private func sharedTexts() throws(InspectionStop) -> [String] {
    var texts: [String] = []
    var depth = 0
    try read("xl/sharedStrings.xml") { event in
      switch event {
      case .start("si", _): texts.append("")
      case .start("t", _): depth += 1
      case .end("t"): depth -= 1
      case .text(let text): if depth > 0, !texts.isEmpty { texts[texts.count - 1] += text }
      default: break
      }
    }
    return texts
  }
}

/// How cells look, as far as it decides on whether they are seen.
struct SheetLooks {
  /// For each style of cells whether nobody sees its text.
  private(set) var unseen: [Bool] = []

  init(_ package: OfficePackage) throws(InspectionStop) {
    var fonts: [OfficeColour?] = []
    var fills: [OfficeColour?] = []
    var formats: Set<String> = []
    var path: [String] = []
    var unseen: [Bool] = []
    try package.read("xl/styles.xml") { event in
      switch event {
      case .start(let name, let attributes):
        switch (path.last, name) {
        case ("fonts", "font"): fonts.append(nil)
        case ("fills", "fill"): fills.append(nil)
        case ("font", "color") where path.contains("fonts"):
          if !fonts.isEmpty { fonts[fonts.count - 1] = Self.colour(attributes) }
        case ("patternFill", "fgColor") where path.contains("fills"):
          if !fills.isEmpty { fills[fills.count - 1] = Self.colour(attributes) }
        case ("numFmts", "numFmt"):
          if attributes["formatCode"] == ";;;" { formats.insert(attributes["numFmtId"] ?? "") }
        case ("cellXfs", "xf"):
          let font = attributes["fontId"].flatMap { Int($0) }.flatMap {
            fonts.indices.contains($0) ? fonts[$0] : nil
          }
          let fill = attributes["fillId"].flatMap { Int($0) }.flatMap {
            fills.indices.contains($0) ? fills[$0] : nil
          }
          let isAlike = font.map { $0.isLike(fill ?? .white) } ?? false
          unseen.append(isAlike || formats.contains(attributes["numFmtId"] ?? ""))
        default: break
        }
        path.append(name)
      case .end: _ = path.popLast()
      default: break
      }
    }
    self.unseen = unseen
  }

  private static func colour(_ attributes: XMLAttributes) -> OfficeColour? {
    if let colour = attributes["rgb"].flatMap({ OfficeColour($0) }) { return colour }
    // The first two colours of every theme: the paper's and the ink's, unless they are tinted.
    guard attributes["tint"] == nil else { return nil }
    switch (attributes["theme"], attributes["indexed"]) {
    case ("0", _), (_, "9"): return .white
    case ("1", _), (_, "8"): return .black
    default: return nil
    }
  }
}

/// The cells of a sheet, by whether they are seen.
private struct SheetText {
  private var text: OfficeText
  private let shared: [String]
  private let looks: SheetLooks
  private let isHidden: Bool
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var isRowHidden = false
  private var cell: (column: Int, type: String, style: Int) = (0, "", 0)
  private var value = ""
  private var isInValue = false
  private var formula = ""
  private var isInFormula = false

  init(_ place: AttachmentPlace, shared: [String], looks: SheetLooks, isHidden: Bool) {
    text = OfficeText(place)
    (self.shared, self.looks, self.isHidden) = (shared, looks, isHidden)
  }

  /// Which of the shared texts stand in a cell.
  private(set) var used: Set<Int> = []

  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) { text.recovered() }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start("col", let attributes):
      let isNarrow = attributes["width"].flatMap { Double($0) }.map { $0 < 0.5 } ?? false
      guard Self.isOn(attributes["hidden"]) || isNarrow, let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }), first <= last
      else { return }
      hiddenColumns.append(first...last)
    case .start("row", let attributes): isRowHidden = Self.isOn(attributes["hidden"])
    case .start("dataValidation", let attributes), .start("hyperlink", let attributes):
      let words = attributes.pairs.map(\.value).joined(separator: "\n")
      text.add(Trace(.fieldCode, at: text.place, text: words))
    case .start("f", _), .start("formula1", _): isInFormula = true
    case .end("f"), .end("formula1"):
      isInFormula = false
      judgeFormula()
    case .start("c", let attributes):
      cell = (
        Self.column(attributes["r"] ?? ""), attributes["t"] ?? "", attributes["s"].flatMap { Int($0) } ?? 0
      )
      value = ""
    case .start("v", _), .start("t", _), .start("oddHeader", _), .start("oddFooter", _),
      .start("evenHeader", _), .start("evenFooter", _), .start("firstHeader", _), .start("firstFooter", _):
      isInValue = true
    case .end("v"), .end("t"): isInValue = false
    case .end("oddHeader"), .end("oddFooter"), .end("evenHeader"), .end("evenFooter"), .end("firstHeader"),
      .end("firstFooter"):
      isInValue = false
      text.add(value + "\n", isHidden ? .hiddenSheet : nil)
      value = ""
    case .end("c"): endCell()
    case .end("row"): text.endLine()
    case .text(let words):
      if isInValue { value += words }
      if isInFormula { formula += words }
    default: break
    }
  }

  private mutating func endCell() {
    guard !value.isEmpty else { return }
    if cell.type == "s", let index = Int(value) { used.insert(index) }
    let words =
      cell.type == "s" ? Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" : value
    let isAside = isRowHidden || hiddenColumns.contains { $0.contains(cell.column) }
    let isUnseen = looks.unseen.indices.contains(cell.style) && looks.unseen[cell.style]
    text.add(words + "\t", isHidden ? .hiddenSheet : isAside ? .hiddenRows : isUnseen ? .backgroundText : nil)
    value = ""
  }

  /// A formula may hold words of its own, or fetch something.
  private mutating func judgeFormula() {
    let upper = formula.uppercased()
    let fetches =
      ["WEBSERVICE(", "RTD(", "DDE(", "IMAGE("].contains(where: upper.contains) || upper.contains("|'")
      || upper.contains("|\"")
    text.add(Trace(fetches ? .externalContent : .fieldCode, at: text.place, text: formula))
    formula = ""
  }

  private static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" }

  /// 28 for `AB7`.
  private static func column(_ reference: String) -> Int {
    reference.utf8.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }.prefix(4)
      .reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
  }
}
