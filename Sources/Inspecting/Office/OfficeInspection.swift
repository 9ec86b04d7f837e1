import Model

/// Everything that can be got out of an office document.
struct OfficeInspection {
  let package: OfficePackage
  let bench: Workbench

  init(_ bytes: [UInt8], on bench: Workbench) throws(InspectionStop) {
    package = try OfficePackage(bytes, on: bench)
    self.bench = bench
  }

  /// - Parameter nested: takes a file within the file apart.
  func recovery(nested: (String, [UInt8]) throws(InspectionStop) -> Recovery?) throws(InspectionStop)
    -> Recovery
  {
    var recovery = Recovery(package.type)
    var files: [String] = []
    switch package.type {
    case .docx: try package.word(into: &recovery)
    case .xlsx: try package.spreadsheet(into: &recovery)
    case .pptx: try package.slides(into: &recovery)
    case .odt, .ods, .odp:
      try package.openDocument(into: &recovery)
      files = package.embeddedInOpenDocument()
      recovery.traces += files.map { Trace(.embeddedFile, at: AttachmentPlace(part: $0), text: $0) }
    default:
      recovery.traces.append(Trace(.notInspectable))
      return recovery
    }
    if [.docx, .xlsx, .pptx].contains(package.type) {
      let (traces, inner) = package.embedded()
      recovery.traces += try package.properties() + package.relations() + traces
      files = inner
    }
    for file in files + pictures {
      guard let bytes = try package.bytes(file), !bytes.isEmpty else { continue }
      if let inner = try nested(file, bytes) {
        recovery.add(inner, from: file, isShown: pictures.contains(file))
      }
    }
    return recovery
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
