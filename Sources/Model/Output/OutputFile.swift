/// A file of the built site: where it lies in the output folder, and its bytes.
///
/// The pages of a large site take more memory than all else in a build. A file therefore either holds its
/// bytes or makes them again, the same ones, whenever they are asked for.
package struct OutputFile: Sendable {
  private enum Content: Sendable {
    case held([UInt8])
    case made(@Sendable () -> [UInt8])
  }

  /// Relative to the output folder, `/` between parts: `reports/child-heron/index.html`.
  package let path: String
  /// Bytes.
  package let size: Int
  /// 64 hexadecimal digits; nil where it was not worked out yet.
  package let sha256: String?
  private let content: Content

  package init(path: String, bytes: [UInt8], sha256: String? = nil) {
    self.path = path
    self.sha256 = sha256
    size = bytes.count
    content = .held(bytes)
  }

  /// - Parameters:
  ///   - size: of the bytes.
  ///   - sha256: of the bytes.
  ///   - make: gives the same bytes whenever it is asked, on any thread.
  package init(path: String, size: Int, sha256: String, make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    content = .made(make)
  }

  /// Made anew at each call where they are not held: ask once.
  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes): bytes
    case .made(let make): make()
    }
  }
}

extension OutputFile: Equatable {
  /// Two files are one where path and bytes are.
  package static func == (left: OutputFile, right: OutputFile) -> Bool {
    left.path == right.path && left.size == right.size && left.bytes == right.bytes
  }
}
