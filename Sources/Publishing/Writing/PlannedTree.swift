import Model

/// A file as it is to lie in the output folder.
struct PlannedFile: Sendable {
  let path: OutputPath
  /// Bytes.
  let size: Int
  /// 64 hexadecimal digits.
  let sha256: String
  private let file: OutputFile

  init(_ file: OutputFile) {
    path = OutputPath(file.path)
    size = file.size
    sha256 = file.digest
    self.file = file
  }

  init(path: String, bytes: [UInt8]) { self.init(OutputFile(path: path, bytes: bytes)) }

  /// May be made anew at each call.
  var bytes: [UInt8] { file.bytes }
}

/// Everything that is to lie in the output folder: the site, a `.gitkeep` if there was one, and last of all
/// the manifest.
struct PlannedTree: Sendable {
  let manifest: Manifest
  let files: [PlannedFile]
  /// Every folder that holds a file, at any depth.
  let folders: Set<OutputPath>
  let paths: Set<OutputPath>

  init(
    _ site: [OutputFile], builtFor: Day, nextChange: Day?, isPreview: Bool = false, tool: String,
    keep: [UInt8]?
  ) {
    var files = site.map(PlannedFile.init).sorted { $0.path < $1.path }
    let entries = files.map {
      Manifest.Entry(path: $0.path.text, size: $0.size, sha256: $0.sha256)
    }
    manifest = Manifest(builtFor: builtFor, nextChange: nextChange, entries: entries, isPreview: isPreview)
    if let keep { files.append(PlannedFile(path: WorkingName.keep, bytes: keep)) }
    files.append(PlannedFile(path: Manifest.fileName, bytes: manifest.json(tool: tool)))
    self.files = files
    paths = Set(files.map(\.path))
    var folders = Set<OutputPath>()
    for file in files {
      var folder = file.path.folder
      while !folder.text.isEmpty, folders.insert(folder).inserted { folder = folder.folder }
    }
    self.folders = folders
  }

  /// Why these files cannot lie in one folder, as sentences; empty when they can.
  static func faults(in site: [OutputFile]) -> [String] {
    site.compactMap(\.pathFault) + AddressClash.clashes(in: site).map(\.message)
  }
}
