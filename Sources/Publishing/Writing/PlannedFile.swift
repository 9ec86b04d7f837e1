import Model

/// A file as it is to lie in the output folder.
struct PlannedFile: Placed, Sendable {
  let place: OutputPath
  /// Bytes.
  let size: Int
  /// 64 hexadecimal digits.
  let sha256: String
  private let file: OutputFile

  init(_ file: OutputFile) {
    place = OutputPath(file.path)
    size = file.size
    sha256 = file.digest
    self.file = file
  }

  init(path: String, bytes: [UInt8]) { self.init(OutputFile(path: path, bytes: bytes)) }

  var isManifest: Bool { place.text == Manifest.fileName }

  /// May be made anew at each call: ask once, when the file is written.
  var bytes: [UInt8] { file.bytes }

  /// Whether these are the file's bytes.
  func isMade(of bytes: [UInt8]) -> Bool {
    bytes.count == size && OutputFile.digest(of: bytes) == sha256
  }
}
