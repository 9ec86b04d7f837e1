/// A file of the built site: where it lies in the output folder, and its bytes.
///
/// The pages of a large site take more memory than all else in a build. A file therefore holds its bytes, or what
/// stands around bytes that somebody else holds anyway, or it makes them again, the same ones, whenever they are
/// asked for.
package final class OutputFile: Sendable {
  private enum Content: Sendable {
    case held([UInt8], insets: [Inset])
    case around([Inset], own: [UInt8])
    case made(@Sendable () -> [UInt8])
  }

  /// Relative to the output folder, `/` between parts: `reports/child-heron/index.html`.
  package let path: String
  /// Bytes.
  package let size: Int
  /// 64 hexadecimal digits; nil where it was not worked out yet.
  package let sha256: String?
  private let content: Content

  /// - Parameter insets: what of the bytes is held elsewhere, in order and apart from one another.
  package convenience init(path: String, bytes: [UInt8], sha256: String? = nil, insets: [Inset] = []) {
    self.init(path: path, size: bytes.count, sha256: sha256, content: .held(bytes, insets: insets))
  }

  /// - Parameters:
  ///   - size: of the bytes.
  ///   - sha256: of the bytes.
  ///   - make: gives the same bytes whenever it is asked, on any thread.
  package convenience init(path: String, size: Int, sha256: String, make: @escaping @Sendable () -> [UInt8]) {
    self.init(path: path, size: size, sha256: sha256, content: .made(make))
  }

  /// Made anew at each call where they are not held: ask once.
  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes, _): bytes
    case .around(let insets, let own): insets.restored(to: own)
    case .made(let make): make()
    }
  }

  /// The same file without what is held elsewhere.
  package var lightened: OutputFile {
    guard case .held(let bytes, let insets) = content, !insets.isEmpty else { return self }
    return OutputFile(
      path: path, size: size, sha256: sha256, content: .around(insets, own: insets.removed(from: bytes)))
  }

  /// How many bytes this file alone holds.
  package var heldSize: Int {
    switch content {
    case .held: size
    case .around(_, let own): own.count
    case .made: 0
    }
  }

  private init(path: String, size: Int, sha256: String?, content: Content) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    self.content = content
  }
}

extension OutputFile: Equatable {
  /// Two files are one where path and bytes are.
  package static func == (left: OutputFile, right: OutputFile) -> Bool {
    left.path == right.path && left.size == right.size && left.bytes == right.bytes
  }
}
