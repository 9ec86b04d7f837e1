/// What a build made: path, size and digest of every file, the day it was built for, and the next day on
/// which the same sources make a different site.
package struct Manifest: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Relative to the output folder.
    package let path: String
    /// Bytes.
    package let size: Int
    /// 64 hexadecimal digits.
    package let sha256: String
    /// Of a report's page: the last day on which it has to be there; nil where it has no such duty.
    package let until: Day?

    package init(path: String, size: Int, sha256: String, until: Day? = nil) {
      self.path = path
      self.size = size
      self.sha256 = sha256
      self.until = until
    }
  }

  /// The manifest's own file in the output folder; it does not list itself.
  package static let fileName = "manifest.json"

  package let builtFor: Day
  /// Nil when nothing will ever change by itself.
  package let nextChange: Day?
  /// Sorted by the bytes of their paths.
  package let entries: [Entry]
  /// Whether it is of a preview, which no production build replaces, nor the other way about.
  package let isPreview: Bool

  package init(builtFor: Day, nextChange: Day?, entries: [Entry], isPreview: Bool = false) {
    self.isPreview = isPreview
    self.builtFor = builtFor
    self.nextChange = nextChange
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
