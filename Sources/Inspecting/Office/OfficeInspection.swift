import Model

/// Everything that can be got out of an office document.
struct OfficeInspection {
  let package: OfficePackage
  let bench: Workbench

  private let layout: ZipLayout

  init(_ bytes: [UInt8], on bench: Workbench) throws(InspectionStop) {
    layout = ZipLayout(bytes)
    package = try OfficePackage(bytes, on: bench)
    self.bench = bench
  }

  /// - Parameter nested: takes a file within the file apart.
  func recovery(nested: (String, [UInt8]) throws(InspectionStop) -> Recovery?) throws(InspectionStop)
    -> Recovery
  {
    try Recovery(
      package.type,
      filledBy: { (recovery) throws(InspectionStop) in
        try fill(&recovery, nested: nested)
      })
  }

  private func fill(
    _ recovery: inout Recovery, nested: (String, [UInt8]) throws(InspectionStop) -> Recovery?
  ) throws(InspectionStop) {
    recovery.traces += layout.traces
    var files: [String] = []
    switch package.type {
    case .docx: try package.word(into: &recovery)
    case .xlsx: try package.spreadsheet(into: &recovery)
    case .pptx: try package.slides(into: &recovery)
    case .odt, .ods, .odp:
      try package.openDocument(into: &recovery)
      files = try package.embeddedInOpenDocument()
      recovery.traces += files.map { Trace(.embeddedFile, at: AttachmentPlace(part: $0), text: $0) }
    default:
      recovery.traces.append(Trace(.notInspectable))
      return
    }
    if [.docx, .xlsx, .pptx].contains(package.type) {
      let relations = try package.relations()
      let (traces, inner) = package.embedded(relations)
      recovery.traces += try package.properties() + package.linksOut(relations) + traces
      recovery.traces += try package.unreferenced(relations) + package.picturesHeldBack(relations)
      files = inner
    }
    if [.docx, .odt].contains(package.type), !pictures.isEmpty, !recovery.hasWords {
      recovery.traces.append(Trace(.scanned))
    }
    for file in files + pictures {
      guard let bytes = try package.bytes(file), !bytes.isEmpty else { continue }
      if let inner = try nested(file, bytes) {
        recovery.add(inner, from: file, isShown: pictures.contains(file))
      }
    }
  }

  /// The pictures that the document shows.
  private var pictures: [String] {
    ["word/media/", "xl/media/", "ppt/media/", "Pictures/"].flatMap { package.parts($0) }.filter { name in
      FileType(ending: name.split(separator: ".").last.map(String.init) ?? "").map {
        $0.isImage || $0 == .svg
      } ?? false
    }
  }
}

extension Recovery {
  /// Whether the file has any text, seen or hidden.
  fileprivate var hasWords: Bool {
    visible.contains { !$0.text.letters.isEmpty }
      || traces.contains { $0.kind.category == .hiddenText && !$0.text.letters.isEmpty }
  }
}
