import Glibc
import Model

/// The path of a file or folder relative to the top of a built site, `/` between its parts.
///
/// Compared and hashed by its bytes, as the file system does.
struct OutputPath: Sendable {
  static let top = OutputPath("")

  let text: String

  init(_ text: String) {
    self.text = text
  }

  var parts: [Substring] { text.steps.filter { !$0.isEmpty } }

  /// The last part.
  var name: Substring { text[(lastSlash.map(text.utf8.index(after:)) ?? text.startIndex)...] }

  /// The folder that holds it; empty at the top.
  var folder: OutputPath { OutputPath(lastSlash.map { String(text[..<$0]) } ?? "") }

  private var lastSlash: String.Index? { text.utf8.lastIndex(of: UInt8(ascii: "/")) }

  func appending(_ name: String) -> OutputPath {
    OutputPath(text.isEmpty ? name : text + "/" + name)
  }

  /// Below 0 when it sorts before the other, 0 when they are the same.
  func order(_ other: OutputPath) -> CInt {
    var left = text
    var right = other.text
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let shared = min(left.count, right.count)
        if let left = left.baseAddress, let right = right.baseAddress {
          let order = memcmp(left, right, shared)
          if order != 0 { return order }
        }
        return CInt(truncatingIfNeeded: (left.count - right.count).signum())
      }
    }
  }
}

extension OutputPath: Hashable, Comparable {
  static func == (left: OutputPath, right: OutputPath) -> Bool { left.order(right) == 0 }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func < (left: OutputPath, right: OutputPath) -> Bool { left.order(right) < 0 }
}
