import Model

/// Everything that is to lie in the output folder: the site, the manifest, and a `.gitkeep` if there was one.
struct PlannedTree: Sendable {
  let manifest: Manifest
  /// Sorted by path.
  let files: [PlannedFile]
  /// Every folder that holds a file, at any depth.
  let folders: Set<OutputPath>

  init(
    _ site: [OutputFile], builtFor: Day, nextChange: Day?, isPreview: Bool = false,
    periods: [String: Day] = [:], tool: String, keep: [UInt8]?
  ) {
    var files = site.map { PlannedFile($0) }
    let entries = files.map {
      Manifest.Entry(
        path: $0.place.text, size: $0.size, sha256: $0.sha256, until: periods[$0.place.text])
    }
    manifest = Manifest(builtFor: builtFor, nextChange: nextChange, entries: entries, isPreview: isPreview)
    if let keep { files.append(PlannedFile(path: WorkingName.keep, bytes: keep)) }
    files.append(PlannedFile(path: Manifest.fileName, bytes: manifest.json(tool: tool)))
    files.sort { $0.place < $1.place }
    self.files = files
    var folders = Set<OutputPath>()
    var last = OutputPath.top
    for file in files {
      var folder = file.place.folder
      guard folder != last else { continue }
      last = folder
      while !folder.text.isEmpty, folders.insert(folder).inserted { folder = folder.folder }
    }
    self.folders = folders
  }

  /// Why these files cannot lie in one folder, as sentences; empty when they can.
  static func faults(in site: [OutputFile]) -> [String] {
    site.compactMap(\.pathFault) + AddressClash.clashes(in: site).map(\.message)
  }
}
