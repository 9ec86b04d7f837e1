/// A path relative to the site's folder, with `/` between its parts: `content/reports/a.md`.
///
/// Compared and hashed by its UTF-8 bytes. Swift's `String` calls two spellings of one accented letter
/// equal, a file system does not.
package struct SitePath: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package var description: String { text }

  /// The last part: the file's name.
  package var name: Substring {
    text[(lastSlash.map(text.utf8.index(after:)) ?? text.startIndex)...]
  }

  /// The path of the folder that holds this file, without a closing slash; empty at the top.
  package var folder: SitePath {
    SitePath(String(lastSlash.map { text[..<$0] } ?? ""))
  }

  /// Sought among bytes: a `Character` joins a slash with an accent that follows it.
  private var lastSlash: String.Index? { text.utf8.lastIndex(of: UInt8(ascii: "/")) }

  /// This path with one more part.
  package func appending(_ part: some StringProtocol) -> SitePath {
    text.isEmpty ? SitePath(String(part)) : SitePath(text + "/" + part)
  }
}

extension SitePath: Hashable, Comparable {
  package static func == (left: SitePath, right: SitePath) -> Bool {
    left.text.utf8.order(against: right.text.utf8) == 0
  }

  package func hash(into hasher: inout Hasher) {
    text.utf8.withBytes { hasher.combine(bytes: $0) }
    hasher.combine(UInt8(0xFF))
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.text.utf8.order(against: right.text.utf8) < 0
  }
}
