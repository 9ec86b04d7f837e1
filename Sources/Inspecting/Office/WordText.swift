import Model

/// The text of a part of a Word document, by whether it is seen, and what was changed in it by whom.
struct WordText {
  private var text: OfficeText
  private let styles: WordStyles
  private let page: OfficeColour

  private var path: [String] = []
  private var run = WordLook()
  private var paragraph = WordLook()
  private var cells: [OfficeColour?] = []
  /// The open tracked changes, the innermost last, each with who made it.
  private var changes: [(kind: TraceKind, author: String)] = []
  private var fallbacks = 0
  private var instruction = ""
  private var fallback = ""
  private var anchors: [WordAnchor] = []

  /// - Parameter page: the colour of the page.
  init(_ place: AttachmentPlace, styles: WordStyles, page: OfficeColour = .white) {
    text = OfficeText(place)
    self.styles = styles
    self.page = page
  }

  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) { text.recovered() }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start(let name, let attributes):
      start(name, attributes)
      path.append(name)
    case .end(let name):
      if path.last == name { path.removeLast() }
      end(name)
    case .text(let words): take(words)
    case .comment: break
    }
  }

  private mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "Fallback": fallbacks += 1
    case "p": paragraph = styles.look(nil)
    case "r": run = WordLook()
    case "pStyle": paragraph = styles.look(attributes["val"])
    case "rStyle": run = run.over(styles.look(attributes["val"]))
    case "tc": cells.append(nil)
    case "shd" where path.last == "tcPr":
      if !cells.isEmpty { cells[cells.count - 1] = attributes["fill"].flatMap { OfficeColour($0) } }
    case "shd" where path.last == "pPr":
      paragraph.background = attributes["fill"].flatMap { OfficeColour($0) }
    case "ins", "del", "moveFrom", "moveTo":
      let kinds: [String: TraceKind] = [
        "ins": .insertion, "del": .deletion, "moveFrom": .move, "moveTo": .move,
      ]
      changes.append((kinds[name] ?? .insertion, attributes["author"] ?? ""))
      // An empty one stands for the end of a paragraph.
      if ["rPr", "trPr"].contains(path.last) {
        text.add(Trace(kinds[name] ?? .insertion, at: text.place, text: attributes["author"] ?? ""))
      }
    case "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "cellIns", "cellDel", "numberingChange":
      text.add(Trace(.formatChange, at: text.place, text: attributes["author"] ?? ""))
    case "tab": add("\t")
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "altChunk": text.add(Trace(.embeddedFile, at: text.place))
    case "fldSimple": judge(attributes["instr"] ?? "")
    case "docPr", "cNvPr": describe(attributes)
    case "anchor": anchors.append(WordAnchor(attributes))
    case "shape" where path.last == "pict", "rect" where path.last == "pict",
      "roundrect" where path.last == "pict":
      anchors.append(WordAnchor(style: attributes["style"] ?? ""))
    case "txbxContent": anchors.last?.hasText = true
    case "listItem":
      let words = [attributes["displayText"], attributes["value"]].compactMap { $0 }.joined(separator: "\n")
      text.add(Trace(.fieldCode, at: text.place, text: words))
    default:
      if path.last == "rPr", path.dropLast().last == "r" { run.take(name, attributes) }
      anchors.last?.take(name, attributes, in: path.last)
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "Fallback":
      fallbacks -= 1
      if fallbacks == 0 { judgeFallback() }
    case "p": text.endLine()
    case "tc": _ = cells.popLast()
    case "ins", "del", "moveFrom", "moveTo": _ = changes.popLast()
    case "instrText", "delInstrText":
      judge(instruction)
      instruction = ""
    case "shape" where path.last == "pict", "rect" where path.last == "pict",
      "roundrect" where path.last == "pict":
      _ = anchors.popLast()
    case "anchor": if anchors.popLast()?.covers == true { text.add(Trace(.coveringShape, at: text.place)) }
    default: break
    }
  }

  private mutating func take(_ words: String) {
    switch path.last {
    case "t", "delText": add(words)
    case "instrText", "delInstrText": instruction += words
    case "posOffset": anchors.last?.place(words, in: path.dropLast().last)
    default: break
    }
  }

  private mutating func add(_ words: String) {
    guard fallbacks == 0 else {
      fallback += words
      return
    }
    if let change = changes.last {
      text.add(words, change.kind)
      if change.kind == .insertion { text.show(words) }
      if !change.author.isEmpty { note(change) }
      return
    }
    let cell = cells.last { $0 != nil } ?? nil
    let look = run.over(paragraph)
    text.add(words, anchors.contains(where: \.isFarAway) ? .outsideText : look.reason(on: cell ?? page))
  }

  private var noted: Set<String> = []

  /// Who made a change, once for each kind of change.
  private mutating func note(_ change: (kind: TraceKind, author: String)) {
    guard noted.insert(change.kind.rawValue + change.author).inserted else { return }
    text.add(Trace(change.kind, at: text.place, text: change.author))
  }

  private mutating func describe(_ attributes: XMLAttributes) {
    let words = [attributes["descr"], attributes["title"]].compactMap { $0 }.joined(separator: "\n").trimmed
    if !words.isEmpty { text.add(Trace(.alternateText, at: text.place, text: words)) }
  }

  /// Fields that fetch something when the document is opened.
  private mutating func judge(_ instruction: String) {
    let words = instruction.trimmed.uppercased()
    let fetching = ["DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DATABASE", "RD"]
    if fetching.contains(String(words.prefix { !$0.isWhitespace })) {
      text.add(Trace(.externalContent, at: text.place, text: instruction.trimmed))
    } else if !words.isEmpty {
      text.add(Trace(.fieldCode, at: text.place, text: instruction.trimmed))
    }
  }

  /// What older programs show in place of a drawing should say what the drawing says.
  private mutating func judgeFallback() {
    let letters = fallback.letters
    let known = text.visible.letters + "\n" + text.traces.map(\.text.letters).joined(separator: "\n")
    if letters.utf8.count >= 4, !known.contains(letters) {
      text.add(Trace(.replacementText, at: text.place, text: fallback))
    }
    fallback = ""
  }
}
