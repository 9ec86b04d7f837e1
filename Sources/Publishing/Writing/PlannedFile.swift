import Model

/// A file as it is to lie in the output folder.
struct PlannedFile: Placed, Sendable {
  /// Knows its digest.
  private let file: OutputFile

  init(_ file: OutputFile) { self.file = file.digested }

  init(path: String, bytes: [UInt8]) { self.init(OutputFile(path: path, bytes: bytes)) }

  var place: OutputPath { OutputPath(file.path) }

  /// Bytes.
  var size: Int { file.size }

  /// 64 hexadecimal digits.
  var sha256: String { file.digest }

  var isManifest: Bool { place.text == Manifest.fileName }

  /// May be made anew at each call: ask once, when the file is written.
  var bytes: [UInt8] { file.bytes }

  /// Whether these are the file's bytes.
  func isMade(of bytes: [UInt8]) -> Bool {
    bytes.count == size && OutputFile.digest(of: bytes) == sha256
  }
}
