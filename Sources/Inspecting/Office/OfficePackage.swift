import Model

/// An office document: an archive of parts.
struct OfficePackage {
  let archive: ZipArchive
  let bench: Workbench
  let type: FileType

  init(_ bytes: [UInt8], on bench: Workbench) throws(InspectionStop) {
    archive = try ZipArchive(bytes)
    self.bench = bench
    type = try Self.type(of: archive, on: bench)
  }

  private static func type(of archive: ZipArchive, on bench: Workbench) throws(InspectionStop) -> FileType {
    if let entry = archive.entry("mimetype") {
      let name = String(decoding: try archive.bytes(of: entry, on: bench).prefix(200), as: UTF8.self).trimmed
      let kinds: [(String, FileType)] = [
        ("opendocument.text", .odt), ("opendocument.spreadsheet", .ods), ("opendocument.presentation", .odp),
      ]
      return kinds.first { name.contains($0.0) }?.1 ?? .archive
    }
    guard archive.entry("[Content_Types].xml") != nil else { return .archive }
    if archive.entries.contains(where: { $0.name.hasPrefix("word/") }) { return .docx }
    if archive.entries.contains(where: { $0.name.hasPrefix("xl/") }) { return .xlsx }
    return archive.entries.contains { $0.name.hasPrefix("ppt/") } ? .pptx : .archive
  }

  func bytes(_ name: String) throws(InspectionStop) -> [UInt8]? {
    guard let entry = archive.entry(name) else { return nil }
    return try archive.bytes(of: entry, on: bench)
  }

  /// Reads a part event by event. One that is no XML, or declares a document type, ends the inspection.
  func read(_ name: String, _ take: (XMLEvents.Event) -> Void) throws(InspectionStop) {
    guard let bytes = try bytes(name), !bytes.isEmpty else { return }
    do throws(XMLEvents.Fault) {
      try XMLEvents.read(bytes, take)
    } catch {
      throw .fault(Trace(error == .malformed ? .cut : .bomb, at: AttachmentPlace(part: name)))
    }
  }

  /// The names of parts that begin and end so, in order.
  func parts(_ start: String, _ end: String = "") -> [String] {
    archive.entries.map(\.name).filter { $0.hasPrefix(start) && $0.hasSuffix(end) }.sorted()
  }
}
