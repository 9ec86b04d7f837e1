import Crypto
import Model

extension OutputFile {
  /// The SHA-256 of its bytes, 64 hexadecimal digits.
  package var digest: String { sha256 ?? Self.digest(of: bytes) }

  /// The same file, which knows its digest.
  package var digested: OutputFile {
    guard sha256 == nil else { return self }
    let bytes = bytes
    return OutputFile(path: path, bytes: bytes, sha256: Self.digest(of: bytes))
  }

  /// SHA-256 as 64 hexadecimal digits.
  static func digest(of bytes: [UInt8]) -> String {
    var hexadecimal: [UInt8] = []
    hexadecimal.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      hexadecimal.append(digits[Int(byte >> 4)])
      hexadecimal.append(digits[Int(byte & 15)])
    }
    return String(decoding: hexadecimal, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
