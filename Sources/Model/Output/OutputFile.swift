import Glibc

/// A file of the built site: where it lies in the output folder, and its bytes.
///
/// The pages of a large site take more memory than all else in a build. A file therefore holds its bytes, or what
/// stands around bytes that somebody else holds anyway, or it makes them again, the same ones, whenever they are
/// asked for.
package struct OutputFile: Sendable {
  private enum Content: Sendable {
    case held([UInt8])
    case around([UInt8], before: [UInt8], after: [UInt8])
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
    case .around(let shared, let before, let after): before + shared + after
    case .made(let make): make()
    }
  }

  /// The same file without bytes that are held elsewhere; as it is if it does not hold them.
  ///
  /// - Parameter shared: what stands somewhere in the file, and stays in memory anyway.
  package func sharing(_ shared: [UInt8]) -> OutputFile {
    guard case .held(let bytes) = content, let start = bytes.firstIndex(of: shared) else { return self }
    let (before, after) = (bytes[..<start], bytes[(start + shared.count)...])
    return OutputFile(
      path: path, size: size, sha256: sha256,
      content: .around(shared, before: Array(before), after: Array(after)))
  }

  /// How many bytes this file alone holds.
  package var heldSize: Int {
    switch content {
    case .held: size
    case .around(_, let before, let after): before.count + after.count
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

extension [UInt8] {
  /// Where other bytes stand in these; nil where they do not, or are too few to be worth it.
  fileprivate func firstIndex(of sought: [UInt8]) -> Int? {
    withUnsafeBytes { bytes in
      sought.withUnsafeBytes { sought in
        guard let base = bytes.baseAddress, let wanted = sought.baseAddress, sought.count >= 256,
          sought.count <= bytes.count
        else { return nil }
        let sign = wanted.loadUnaligned(as: UInt64.self)
        return (0...bytes.count - sought.count).first { offset in
          (base + offset).loadUnaligned(as: UInt64.self) == sign
            && memcmp(base + offset, wanted, sought.count) == 0
        }
      }
    }
  }
}

extension OutputFile: Equatable {
  /// Two files are one where path and bytes are.
  package static func == (left: OutputFile, right: OutputFile) -> Bool {
    left.path == right.path && left.size == right.size && left.bytes == right.bytes
  }
}
