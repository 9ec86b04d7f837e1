import Model

/// Text as it is gathered from a part of an office document, by whether it is seen.
struct OfficeText {
  let place: AttachmentPlace
  private(set) var visible = ""
  private(set) var traces: [Trace] = []
  /// The hidden text that is being gathered.
  private var open: (kind: TraceKind, text: String)?

  init(_ place: AttachmentPlace) { self.place = place }

  mutating func add(_ text: String, _ kind: TraceKind?) {
    guard let kind else {
      if !text.trimmed.isEmpty { close() }
      visible += text
      return
    }
    if open?.kind != kind { close() }
    open = (kind, (open?.text ?? "") + text)
  }

  /// Adds to what is seen alone, within something that is told of besides.
  mutating func show(_ text: String) { visible += text }

  /// Ends a line, of what is seen and of what is not.
  mutating func endLine() {
    visible += "\n"
    open?.text += "\n"
  }

  mutating func add(_ trace: Trace) { traces.append(trace) }

  mutating func close() {
    if let open, !open.text.trimmed.isEmpty {
      traces.append(Trace(open.kind, at: place, text: open.text.trimmed))
    }
    open = nil
  }

  /// Everything that was gathered.
  mutating func recovered() -> (visible: VisibleText, traces: [Trace]) {
    close()
    return (VisibleText(visible, at: place), traces)
  }
}
