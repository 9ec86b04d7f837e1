import Crypto
import Model

/// A file as it is to lie in the output folder.
struct PlannedFile: Sendable {
  let path: OutputPath
  let bytes: [UInt8]
  /// 64 hexadecimal digits.
  let sha256: String

  init(path: String, bytes: [UInt8]) {
    self.path = OutputPath(path)
    self.bytes = bytes
    var hexadecimal = [UInt8]()
    hexadecimal.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      hexadecimal.append(Self.digits[Int(byte >> 4)])
      hexadecimal.append(Self.digits[Int(byte & 15)])
    }
    sha256 = String(decoding: hexadecimal, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
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
    var files = site.map { PlannedFile(path: $0.path, bytes: $0.bytes) }.sorted { $0.path < $1.path }
    let entries = files.map {
      Manifest.Entry(path: $0.path.text, size: $0.bytes.count, sha256: $0.sha256)
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
