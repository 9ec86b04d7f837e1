import Crypto
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
    let bytes = file.bytes
    place = OutputPath(file.path)
    size = bytes.count
    sha256 = Self.digest(of: bytes)
    self.file = file
  }

  init(path: String, bytes: [UInt8]) { self.init(OutputFile(path: path, bytes: bytes)) }

  /// May be made anew at each call: ask once, when the file is written.
  var bytes: [UInt8] { file.bytes }

  /// Whether these are the file's bytes.
  func isMade(of bytes: [UInt8]) -> Bool { bytes.count == size && Self.digest(of: bytes) == sha256 }

  /// SHA-256 as 64 hexadecimal digits.
  private static func digest(of bytes: [UInt8]) -> String {
    var hexadecimal = [UInt8]()
    hexadecimal.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      hexadecimal.append(digits[Int(byte >> 4)])
      hexadecimal.append(digits[Int(byte & 15)])
    }
    return String(decoding: hexadecimal, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
